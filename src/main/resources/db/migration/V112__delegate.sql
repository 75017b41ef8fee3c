-- Lists of delegates to the city's congress (clause III.2d2) and who stands on them. A subject sits on one list of a campaign.
create table delegate_list (
    campaign_id  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    version      bigint       not null,
    status       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    note         varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    edited_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at    datetime(6)  not null,
    submitted_at datetime(6),
    accepted_at  datetime(6),
    accepted_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    receipt      int,
    constraint pk_delegate_list primary key (campaign_id, unit_code),
    constraint uk_delegate_list_receipt unique (campaign_id, receipt),
    key idx_delegate_list_status (campaign_id, status, submitted_at)
);

create table delegate_delegate (
    id            uuid         not null,
    version       bigint       not null,
    campaign_id   varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    state         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    present       tinyint as (if(state = 'GONE', null, 1)) persistent,
    position      int          not null,
    subject_id    uuid         not null,
    summary       varchar(2000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    consented_at  datetime(6),
    confirmed     boolean      not null,
    reason        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    replaces      uuid,
    import_id     uuid,
    demonstration boolean      not null,
    edited_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at     datetime(6)  not null,
    constraint pk_delegate_delegate primary key (id),
    constraint uk_delegate_delegate_subject unique (campaign_id, subject_id, present),
    constraint fk_delegate_delegate_replaces foreign key (replaces) references delegate_delegate (id),
    key idx_delegate_delegate_unit (campaign_id, unit_code, state, kind, position),
    key idx_delegate_delegate_import (import_id)
);

create table delegate_entry (
    id          bigint        not null auto_increment,
    campaign_id varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    unit_code   varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    step        varchar(20)   character set ascii collate ascii_bin not null,
    text        varchar(1500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name     varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at          datetime(6)   not null,
    constraint pk_delegate_entry primary key (id),
    key idx_delegate_entry_unit (campaign_id, unit_code, id)
);
