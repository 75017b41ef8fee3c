-- What a subject agreed to: being put forward, its story, its picture; each asked for by itself and taken back by itself.
create table subject_consent (
    subject_id uuid         not null,
    what       varchar(20)  character set ascii collate ascii_bin not null,
    how        varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    given_by   varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    given_at   datetime(6)  not null,
    why        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    revoked_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    revoked_at datetime(6),
    constraint pk_subject_consent primary key (subject_id, what),
    constraint fk_subject_consent_subject foreign key (subject_id) references subject_subject (id)
);
