create table congress_congress (
    id                 varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    version            bigint       not null,
    ordinal            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    name               varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    held_on            date         not null,
    former_date        date,
    move_reason        varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    move_source        varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    venue              varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    official_delegates int          not null,
    guest_delegates    int          not null,
    demonstration      boolean      not null,
    agenda_version     int          not null,
    revision           bigint       not null,
    announcement       varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    announced_at       datetime(6),
    updated_at         datetime(6)  not null,
    constraint pk_congress_congress primary key (id)
);
create index idx_congress_congress_held on congress_congress (held_on);

create table congress_session (
    congress_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    position    int          not null,
    code        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    name        varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    held_on     date         not null,
    constraint pk_congress_session primary key (congress_id, position),
    constraint uk_congress_session_code unique (congress_id, code),
    constraint fk_congress_session_congress foreign key (congress_id) references congress_congress (id)
);

create table congress_item (
    id              varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    version         bigint       not null,
    congress_id     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    session         varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    position        int          not null,
    kind            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title           varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    speaker         varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    planned_start   datetime(6)  not null,
    planned_end     datetime(6)  not null,
    estimated_start datetime(6)  not null,
    estimated_end   datetime(6)  not null,
    actual_start    datetime(6),
    actual_end      datetime(6),
    status          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    constraint pk_congress_item primary key (id),
    constraint uk_congress_item_position unique (congress_id, position),
    constraint fk_congress_item_session foreign key (congress_id, session) references congress_session (congress_id, code)
);

create table congress_press (
    id              uuid         not null,
    version         bigint       not null,
    congress_id     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    at              datetime(6)  not null,
    who             varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    verb            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    item_id         varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    label           varchar(400) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    before_state    longtext     character set utf8mb4 collate utf8mb4_bin not null,
    idempotency_key varchar(100) character set utf8mb4 collate utf8mb4_bin,
    revision        bigint       not null,
    undone          boolean      not null,
    constraint pk_congress_press primary key (id),
    constraint uk_congress_press_key unique (congress_id, idempotency_key),
    constraint uk_congress_press_revision unique (congress_id, revision),
    constraint fk_congress_press_congress foreign key (congress_id) references congress_congress (id)
);
