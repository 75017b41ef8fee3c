-- The plan a unit makes by clause III.2, its receipt, and to which units below it was passed on.
create table unitplan_plan (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    status         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    content        json         not null,
    number         varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    note           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    submitted_at   datetime(6),
    receipt_year   int,
    receipt_number int,
    accepted_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    accepted_at    datetime(6),
    constraint pk_unitplan_plan primary key (id),
    constraint uk_unitplan_plan_unit unique (campaign_id, unit_code),
    constraint uk_unitplan_plan_receipt unique (receipt_year, receipt_number),
    key idx_unitplan_plan_status (campaign_id, status, submitted_at)
);

create table unitplan_receipt_book (
    year        int not null,
    last_number int not null,
    constraint pk_unitplan_receipt_book primary key (year)
);

create table unitplan_delivery (
    plan_id     uuid         not null,
    unit_code   varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    sent_at     datetime(6)  not null,
    sent_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    received_at datetime(6),
    received_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    read_at     datetime(6),
    read_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    constraint pk_unitplan_delivery primary key (plan_id, unit_code),
    constraint fk_unitplan_delivery_plan foreign key (plan_id) references unitplan_plan (id),
    key idx_unitplan_delivery_unit (unit_code)
);
