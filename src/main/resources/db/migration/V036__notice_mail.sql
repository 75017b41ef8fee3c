-- The outbox: one mail per notice and officer, as it was written. message_id stays through every attempt; claim names the
-- one attempt that may say how it ended.
create table notice_mail (
    id              uuid         not null,
    notice_id       uuid         not null,
    account_id      uuid         not null,
    unit_code       varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    name            varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    address         varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    subject         varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    text            mediumtext   character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    about           varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    message_id      varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    state           varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    attempts        int          not null,
    next_attempt_at datetime(6)  not null,
    claim           uuid,
    last_error      varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_at         datetime(6)  not null,
    changed_at      datetime(6)  not null,
    sent_at         datetime(6),
    constraint pk_notice_mail primary key (id),
    constraint uk_notice_mail_account unique (notice_id, account_id),
    constraint uk_notice_mail_message unique (message_id),
    constraint fk_notice_mail_notice foreign key (notice_id) references notice_notice (id),
    key idx_notice_mail_next (state, next_attempt_at),
    key idx_notice_mail_made (made_at, id)
);

-- One row: whether staff look at every mail before it leaves.
create table notice_setting (
    id         tinyint      not null,
    version    bigint       not null,
    review     boolean      not null,
    changed_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_at datetime(6)  not null,
    constraint pk_notice_setting primary key (id),
    constraint ck_notice_setting_id check (id = 1)
);
insert into notice_setting (id, version, review, changed_by, changed_at)
values (1, 0, true, 'Cổng thông tin', utc_timestamp(6));
