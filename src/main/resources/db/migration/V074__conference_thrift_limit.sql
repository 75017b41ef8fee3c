-- Clause I.4: how long, how many and how dear a conference of one level may be before its unit has to say why.
create table conference_thrift_limit (
    campaign_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    level       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    half_days   int,
    guests      int,
    money       bigint,
    changed_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_at  datetime(6)  not null,
    constraint pk_conference_thrift_limit primary key (campaign_id, level)
);
