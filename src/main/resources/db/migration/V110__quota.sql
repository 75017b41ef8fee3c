-- The city's seats at the congress, dealt down the tree of units. One row of a campaign is locked by whoever changes any seat.
create table quota_lock (
    campaign_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    changes     bigint      not null,
    constraint pk_quota_lock primary key (campaign_id)
);

create table quota_seat (
    campaign_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    unit_code   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    kind        varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    held        int         not null,
    dealt       int         not null,
    taken       int         not null,
    constraint pk_quota_seat primary key (campaign_id, unit_code, kind),
    constraint ck_quota_seat check (dealt >= 0 and taken >= 0 and dealt + taken <= held)
);

create table quota_move (
    id          uuid         not null,
    campaign_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    from_unit   varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    to_unit     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    held_before int          not null,
    held_after  int          not null,
    note        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_at     datetime(6)  not null,
    constraint pk_quota_move primary key (id),
    key idx_quota_move_to (campaign_id, to_unit, made_at),
    key idx_quota_move_from (campaign_id, from_unit, made_at)
);
