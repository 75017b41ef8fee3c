-- Another day than the plan's: asked for by a unit, granted directly, or moved for all with the congress.
-- unit_code is null where it holds for every unit that owes the task.
create table campaign_extension (
    id          uuid         not null,
    campaign_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    code        varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code   varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    kind        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    state       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    day_before  date,
    wished      date,
    day_after   date,
    reason      varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    basis       varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '',
    answer      varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '',
    asked_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    asked_at    datetime(6)  not null,
    decided_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    decided_at  datetime(6),
    constraint pk_campaign_extension primary key (id),
    key idx_campaign_extension_task (campaign_id, code, unit_code),
    key idx_campaign_extension_state (campaign_id, state, asked_at)
);
