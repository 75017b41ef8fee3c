-- One results pack of each unit in a campaign (clause III.2d).
create table report_result (
    id               uuid         not null,
    version          bigint       not null,
    campaign_id      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    status           varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    content          json         not null,
    edited_by_name   varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at        datetime(6)  not null,
    submitted_at     datetime(6),
    accepted_at      datetime(6),
    accepted_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    receipt          int,
    note             varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    primary key (id),
    constraint uk_report_result_unit unique (campaign_id, unit_code),
    constraint uk_report_result_receipt unique (campaign_id, receipt)
);
create index idx_report_result_status on report_result (campaign_id, status);
