-- Which unit was reminded of which task at which stage; recipient is the unit that owes it, or the one above.
-- The day belongs to the key: another day in force begins its stages anew.
create table reminder_told (
    campaign_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    recipient   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    code        varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    unit_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    due         date        not null,
    stage       varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
    round       uuid        not null,
    told_at     datetime(6) not null,
    constraint pk_reminder_told primary key (campaign_id, recipient, code, unit_code, due, stage),
    key idx_reminder_told_round (round)
);
