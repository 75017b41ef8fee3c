-- What is put forward for one subject in one term, the papers it carries, and its way from unit to unit.
create table nomination_nomination (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    subject_id     uuid         not null,
    subject_kind   varchar(20)  character set ascii collate ascii_bin not null,
    subject_name   varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    words          varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    title_code     varchar(20)  character set ascii collate ascii_bin not null,
    summary        text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    report         mediumtext   character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    holder_code    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    status         varchar(20)  character set ascii collate ascii_bin not null,
    live           boolean,
    arrived_at     datetime(6),
    due            date,
    note           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    refusal        varchar(20)  character set ascii collate ascii_bin,
    demonstration  boolean      not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    constraint pk_nomination_nomination primary key (id),
    constraint uk_nomination_nomination_subject unique (campaign_id, subject_id, live),
    key idx_nomination_nomination_unit (campaign_id, unit_code, status),
    key idx_nomination_nomination_holder (campaign_id, holder_code, status, due),
    key idx_nomination_nomination_title (campaign_id, title_code, status)
);

create table nomination_paper (
    id            uuid         not null,
    nomination_id uuid         not null,
    kind          varchar(20)  character set ascii collate ascii_bin not null,
    number        varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    issuer        varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    issued        date,
    expires       date,
    document_id   uuid,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    added_by      varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    added_at      datetime(6)  not null,
    constraint pk_nomination_paper primary key (id),
    constraint fk_nomination_paper_nomination foreign key (nomination_id) references nomination_nomination (id),
    key idx_nomination_paper_nomination (nomination_id, added_at)
);

create table nomination_vote (
    nomination_id uuid         not null,
    ballot_id     uuid         not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    body          varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    day           date         not null,
    yes           int          not null,
    no            int          not null,
    invalid       int          not null,
    members       int          not null,
    present       int          not null,
    passed        boolean      not null,
    at            datetime(6)  not null,
    constraint pk_nomination_vote primary key (nomination_id, ballot_id),
    constraint fk_nomination_vote_nomination foreign key (nomination_id) references nomination_nomination (id)
);

create table nomination_submission (
    id          uuid         not null,
    campaign_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code   varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    to_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    number      varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    day         date         not null,
    signer      varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_at     datetime(6)  not null,
    demonstration boolean    not null,
    constraint pk_nomination_submission primary key (id),
    key idx_nomination_submission_unit (campaign_id, unit_code, made_at)
);

create table nomination_submission_line (
    submission_id uuid         not null,
    position      int          not null,
    nomination_id uuid         not null,
    kind          varchar(20)  character set ascii collate ascii_bin not null,
    name          varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post          varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_name     varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    title_name    varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    summary       text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_nomination_submission_line primary key (submission_id, position),
    constraint fk_nomination_submission_line foreign key (submission_id) references nomination_submission (id),
    key idx_nomination_submission_line_nomination (nomination_id)
);

create table nomination_entry (
    id            bigint       not null auto_increment,
    nomination_id uuid         not null,
    step          varchar(20)  character set ascii collate ascii_bin not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    text          varchar(1500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    submission_id uuid,
    by_name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at            datetime(6)  not null,
    constraint pk_nomination_entry primary key (id),
    constraint fk_nomination_entry_nomination foreign key (nomination_id) references nomination_nomination (id),
    key idx_nomination_entry_nomination (nomination_id, id)
);
