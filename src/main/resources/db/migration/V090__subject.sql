-- Persons, collectives and households: each once for the whole city, whoever puts it forward.
create table subject_subject (
    id             uuid         not null,
    version        bigint       not null,
    kind           varchar(20)  character set ascii collate ascii_bin not null,
    name           varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    name_key       varchar(200) character set ascii collate ascii_bin not null,
    words          varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    birth_day      date,
    birth_year     int,
    sex            varchar(10)  character set ascii collate ascii_bin,
    ethnicity      varchar(60)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    religion       varchar(60)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    party_member   boolean      not null,
    direct_worker  boolean      not null,
    sector         varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post           varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    highest_title  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    id_number      varchar(12)  character set ascii collate ascii_bin not null,
    phone          varchar(20)  character set ascii collate ascii_bin not null,
    mail           varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    address        varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    merged_into    uuid,
    demonstration  boolean      not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    constraint pk_subject_subject primary key (id),
    constraint fk_subject_subject_merged foreign key (merged_into) references subject_subject (id),
    key idx_subject_subject_name (name_key, kind),
    key idx_subject_subject_id_number (id_number),
    key idx_subject_subject_unit (unit_code, name_key)
);

-- Who registers a name holds its row until the end, so that the same person is not registered twice at once.
create table subject_name (
    name_key varchar(200) character set ascii collate ascii_bin not null,
    constraint pk_subject_name primary key (name_key)
);

create table subject_entry (
    id         bigint       not null auto_increment,
    subject_id uuid         not null,
    step       varchar(20)  character set ascii collate ascii_bin not null,
    text       varchar(1500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at         datetime(6)  not null,
    constraint pk_subject_entry primary key (id),
    constraint fk_subject_entry_subject foreign key (subject_id) references subject_subject (id),
    key idx_subject_entry_subject (subject_id, id)
);
