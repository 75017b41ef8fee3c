-- One conference of each unit, what the Council approved for a pilot, and what the public may see of it.
create table conference_record (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    level          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    pilot          boolean      not null,
    status         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    content        json         not null,
    day            date,
    part           varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    beyond_window  boolean      not null,
    demonstration  boolean      not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    note           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    dossier_at     datetime(6),
    dossier_back   varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    slot_day       date,
    slot_part      varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    slot_by        varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    slot_at        datetime(6),
    announced_at   datetime(6),
    held_at        datetime(6),
    reported_at    datetime(6),
    constraint pk_conference_record primary key (id),
    constraint uk_conference_record_unit unique (campaign_id, unit_code),
    key idx_conference_record_day (campaign_id, day),
    key idx_conference_record_status (campaign_id, level, status)
);

create table conference_approval (
    conference_id uuid         not null,
    part          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    number        varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    signed        date         not null,
    signatory     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    days_late     int          not null,
    entered_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    entered_at    datetime(6)  not null,
    constraint pk_conference_approval primary key (conference_id, part),
    constraint fk_conference_approval_record foreign key (conference_id) references conference_record (id)
);

create table conference_published (
    id            uuid         not null,
    campaign_id   varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    level         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title         varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    day           date         not null,
    part          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    former_day    date,
    venue         varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    state         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    sequence      int          not null,
    demonstration boolean      not null,
    changed_at    datetime(6)  not null,
    constraint pk_conference_published primary key (id),
    key idx_conference_published_day (day, id),
    key idx_conference_published_unit (unit_code, day)
);
