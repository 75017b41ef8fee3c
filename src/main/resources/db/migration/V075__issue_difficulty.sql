-- Difficulties that units raise (clause III.12), what was said about each, and how long an answer may take.
create table issue_difficulty (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    number_year    int          not null,
    number         int          not null,
    title          varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    text           text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    clause         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    urgency        varchar(20)  character set ascii collate ascii_bin not null,
    status         varchar(20)  character set ascii collate ascii_bin not null,
    raised_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    raised_at      datetime(6)  not null,
    due            date         not null,
    answered_at    datetime(6),
    assigned_to    uuid,
    assigned_name  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    words          mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
    demonstration  boolean      not null,
    constraint pk_issue_difficulty primary key (id),
    constraint uk_issue_difficulty_number unique (number_year, number),
    key idx_issue_difficulty_unit (campaign_id, unit_code),
    key idx_issue_difficulty_due (campaign_id, status, due)
);

create table issue_difficulty_entry (
    difficulty_id uuid         not null,
    position      int          not null,
    step          varchar(20)  character set ascii collate ascii_bin not null,
    text          text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at            datetime(6)  not null,
    constraint pk_issue_difficulty_entry primary key (difficulty_id, position),
    constraint fk_issue_difficulty_entry foreign key (difficulty_id) references issue_difficulty (id)
);

create table issue_difficulty_file (
    difficulty_id uuid         not null,
    position      int          not null,
    document_id   uuid         not null,
    by_name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_issue_difficulty_file primary key (difficulty_id, position),
    constraint fk_issue_difficulty_file foreign key (difficulty_id) references issue_difficulty (id)
);

create table issue_answer_time (
    id         int          not null,
    version    bigint       not null,
    usual      int          not null,
    urgent     int          not null,
    changed_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_at datetime(6)  not null,
    constraint pk_issue_answer_time primary key (id)
);
insert into issue_answer_time (id, version, usual, urgent, changed_by, changed_at) values (1, 0, 5, 2, '', utc_timestamp(6));
