-- Notices for the people's opinion. What citizens write, who they are and how to reach them lie in three separate tables.
create table opinion_rule (
    id           int           not null,
    version      bigint        not null,
    working_days int           not null,
    kept_days    int           not null,
    write_to     varchar(500)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_by   varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_at   datetime(6)   not null,
    constraint pk_opinion_rule primary key (id)
);
insert into opinion_rule (id, version, working_days, kept_days, write_to, changed_by, changed_at)
    values (1, 0, 10, 90, 'Ban Thi đua - Khen thưởng thành phố Hải Phòng', '', utc_timestamp(6));

create table opinion_notice (
    id            uuid          not null,
    version       bigint        not null,
    heading       varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    legal_basis   varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    consent       varchar(300)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    write_to      varchar(500)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    working_days  int           not null,
    state         varchar(20)   character set ascii collate ascii_bin not null,
    first_day     date,
    last_day      date,
    edited_by     varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at     datetime(6)   not null,
    published_by  varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    published_at  datetime(6),
    ended_by      varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    ended_at      datetime(6),
    ended_why     varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    purge_after   date,
    purged_at     datetime(6),
    demonstration boolean       not null,
    constraint pk_opinion_notice primary key (id),
    key idx_opinion_notice_state (state, last_day),
    key idx_opinion_notice_purge (purged_at, purge_after)
);

-- A nominee stands in one notice at most; a notice that is withdrawn gives the nominee free.
create table opinion_nominee (
    notice_id    uuid          not null,
    position     int           not null,
    ref          varchar(80)   character set utf8mb4 collate utf8mb4_bin not null,
    live_ref     varchar(80)   character set utf8mb4 collate utf8mb4_bin,
    name         varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post_or_unit varchar(300)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    title        varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    basis        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_opinion_nominee primary key (notice_id, position),
    constraint uk_opinion_nominee_live unique (live_ref),
    constraint fk_opinion_nominee foreign key (notice_id) references opinion_notice (id)
);

create table opinion_answer (
    id           uuid          not null,
    version      bigint        not null,
    notice_id    uuid          not null,
    nominee      int,
    receipt      varchar(30)   character set ascii collate ascii_bin not null,
    agrees       boolean,
    text         text          character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    received_at  datetime(6)   not null,
    state        varchar(20)   character set ascii collate ascii_bin not null,
    constraint pk_opinion_answer primary key (id),
    constraint uk_opinion_answer_receipt unique (receipt),
    constraint fk_opinion_answer foreign key (notice_id) references opinion_notice (id),
    key idx_opinion_answer_state (notice_id, state, received_at)
);

-- Gone by rule some days after the notice is closed.
create table opinion_citizen (
    answer_id uuid           not null,
    sealed    varbinary(2000) not null,
    constraint pk_opinion_citizen primary key (answer_id),
    constraint fk_opinion_citizen foreign key (answer_id) references opinion_answer (id)
);

create table opinion_step (
    answer_id uuid          not null,
    position  int           not null,
    step      varchar(20)   character set ascii collate ascii_bin not null,
    text      varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name   varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at        datetime(6)   not null,
    constraint pk_opinion_step primary key (answer_id, position),
    constraint fk_opinion_step foreign key (answer_id) references opinion_answer (id)
);
