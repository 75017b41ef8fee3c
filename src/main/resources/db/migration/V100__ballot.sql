-- Bodies that vote, their meetings, and the ballots.
create table ballot_body (
    id        uuid         not null,
    version   bigint       not null,
    unit_code varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    name      varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at datetime(6)  not null,
    constraint pk_ballot_body primary key (id),
    constraint uk_ballot_body_name unique (unit_code, name)
);

create table ballot_member (
    id         uuid         not null,
    body_id    uuid         not null,
    position   int          not null,
    account_id uuid,
    name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post       varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code  varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    duty       varchar(20)  character set ascii collate ascii_bin not null,
    constraint pk_ballot_member primary key (id),
    constraint uk_ballot_member_account unique (body_id, account_id),
    constraint fk_ballot_member_body foreign key (body_id) references ballot_body (id),
    key idx_ballot_member_account (account_id)
);

create table ballot_meeting (
    id            uuid          not null,
    version       bigint        not null,
    body_id       uuid          not null,
    unit_code     varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    subject       varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    day           date          not null,
    place         varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    number        varchar(40)   character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    tellers       varchar(300)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    method        varchar(20)   character set ascii collate ascii_bin not null,
    state         varchar(20)   character set ascii collate ascii_bin not null,
    chair_id      uuid,
    secretary_id  uuid,
    issued        int,
    collected     int,
    minutes_id    uuid,
    entered_id    uuid,
    entered_by    varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    confirmed_by  varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    why           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    opened_at     datetime(6),
    counted_at    datetime(6),
    papers        mediumtext    character set ascii collate ascii_bin,
    papers_sha256 char(64)      character set ascii collate ascii_bin,
    edited_by     varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at     datetime(6)   not null,
    demonstration boolean       not null,
    constraint pk_ballot_meeting primary key (id),
    constraint fk_ballot_meeting_body foreign key (body_id) references ballot_body (id),
    key idx_ballot_meeting_day (unit_code, day),
    key idx_ballot_meeting_state (state, day)
);

-- The members as they were at this meeting; voted is written for all at once when the ballot is over.
create table ballot_seat (
    meeting_id uuid         not null,
    member_id  uuid         not null,
    position   int          not null,
    account_id uuid,
    name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post       varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code  varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    duty       varchar(20)  character set ascii collate ascii_bin not null,
    presence   varchar(20)  character set ascii collate ascii_bin not null,
    voted      boolean      not null,
    constraint pk_ballot_seat primary key (meeting_id, member_id),
    constraint fk_ballot_seat_meeting foreign key (meeting_id) references ballot_meeting (id),
    key idx_ballot_seat_account (account_id)
);

-- A candidate stands before one meeting at a time.
create table ballot_candidate (
    meeting_id         uuid         not null,
    number             int          not null,
    ref                varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    live_ref           varchar(80)  character set utf8mb4 collate utf8mb4_bin,
    name               varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    post               varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code          varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    proposer_unit_code varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    title              varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    percent            int          not null,
    denominator        varchar(20)  character set ascii collate ascii_bin not null,
    yes                int,
    no                 int,
    invalid            int,
    passed             boolean,
    constraint pk_ballot_candidate primary key (meeting_id, number),
    constraint uk_ballot_candidate_live unique (live_ref),
    constraint fk_ballot_candidate_meeting foreign key (meeting_id) references ballot_meeting (id)
);

create table ballot_recusal (
    meeting_id  uuid          not null,
    number      int           not null,
    member_id   uuid          not null,
    stands_aside boolean      not null,
    reason      varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name     varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at          datetime(6)   not null,
    constraint pk_ballot_recusal primary key (meeting_id, number, member_id),
    constraint fk_ballot_recusal_candidate foreign key (meeting_id, number) references ballot_candidate (meeting_id, number) on update cascade,
    constraint fk_ballot_recusal_seat foreign key (meeting_id, member_id) references ballot_seat (meeting_id, member_id)
);

create table ballot_written (
    meeting_id  uuid         not null,
    number      int          not null,
    member_id   uuid         not null,
    agrees      boolean      not null,
    document_id uuid         not null,
    by_name     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at          datetime(6)  not null,
    constraint pk_ballot_written primary key (meeting_id, number, member_id),
    constraint fk_ballot_written_candidate foreign key (meeting_id, number) references ballot_candidate (meeting_id, number) on update cascade,
    constraint fk_ballot_written_seat foreign key (meeting_id, member_id) references ballot_seat (meeting_id, member_id)
);

-- Who has voted, and what was voted: two tables that share nothing but the meeting. No time, no running number, no order
-- but that of the key, which is random. "mixed" changes in every row with every vote, so that the hidden mark InnoDB
-- keeps of the transaction that last wrote a row is the same in all of them.
create table ballot_voter (
    meeting_id uuid    not null,
    member_id  uuid    not null,
    mixed      boolean not null,
    constraint pk_ballot_voter primary key (meeting_id, member_id),
    constraint fk_ballot_voter_seat foreign key (meeting_id, member_id) references ballot_seat (meeting_id, member_id)
);

create table ballot_slip (
    meeting_id uuid        not null,
    number     int         not null,
    code       char(16)    character set ascii collate ascii_bin not null,
    choice     varchar(20) character set ascii collate ascii_bin not null,
    mixed      boolean     not null,
    constraint pk_ballot_slip primary key (meeting_id, number, code),
    constraint fk_ballot_slip_candidate foreign key (meeting_id, number) references ballot_candidate (meeting_id, number) on update cascade
);
