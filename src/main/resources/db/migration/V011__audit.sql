create table audit_entry (
    id         bigint       not null auto_increment,
    at         datetime(6)  not null,
    account_id uuid,
    who        varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    action     varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    subject    varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    label      varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code  varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    details    text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    primary key (id)
);
create index idx_audit_entry_subject on audit_entry (subject, id);
create index idx_audit_entry_action on audit_entry (action, id);
create index idx_audit_entry_account on audit_entry (account_id, id);
