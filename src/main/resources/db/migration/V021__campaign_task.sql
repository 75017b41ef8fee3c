-- What each unit owes by the plan. due is the plan's own day and never changes; due_now is the day in force.
create table campaign_task (
    campaign_id  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    code         varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    due          date,
    due_now      date,
    state        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    since        datetime(6)  not null,
    submitted_at datetime(6),
    evidence     varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '',
    path         varchar(300) character set utf8mb4 collate utf8mb4_bin not null default '',
    primary key (campaign_id, code, unit_code),
    key idx_campaign_task_unit (campaign_id, unit_code),
    key idx_campaign_task_due (campaign_id, state, due_now)
);
