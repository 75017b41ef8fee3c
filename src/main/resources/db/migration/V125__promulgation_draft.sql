-- Official documents from the first draft to the issued paper (clause III.1a), and drafts for the congress (III.5).
create table promulgation_draft (
    id                 uuid         not null,
    version            bigint       not null,
    campaign_id        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind               varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    status             varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    subject            varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    content            json         not null,
    edition            int          not null,
    note               varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    edited_by_name     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at          datetime(6)  not null,
    submitted_by       uuid,
    submitted_by_name  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    submitted_body     varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    submitted_at       datetime(6),
    signed_off_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    signed_off_body    varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    signed_off_at      datetime(6),
    constraint pk_promulgation_draft primary key (id),
    key idx_promulgation_draft_status (campaign_id, kind, status, edited_at)
);

create table promulgation_version (
    draft_id uuid         not null,
    number   int          not null,
    edition  int          not null,
    step     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    content  json         not null,
    sha256   char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    by_id    uuid         not null,
    by_name  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at       datetime(6)  not null,
    constraint pk_promulgation_version primary key (draft_id, number),
    constraint fk_promulgation_version_draft foreign key (draft_id) references promulgation_draft (id)
);

create table promulgation_comment (
    id       uuid          not null,
    draft_id uuid          not null,
    number   int           not null,
    text     varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name  varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at       datetime(6)   not null,
    constraint pk_promulgation_comment primary key (id),
    constraint fk_promulgation_comment_draft foreign key (draft_id) references promulgation_draft (id),
    key idx_promulgation_comment_draft (draft_id, at)
);
