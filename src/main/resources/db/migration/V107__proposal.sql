-- Exemplars that citizens propose. The sender columns are emptied by rule; spam is deleted.
create table proposal_proposal (
    id             uuid          not null,
    version        bigint        not null,
    unit_code      varchar(40)   character set utf8mb4 collate utf8mb4_bin not null,
    number_year    int           not null,
    number         int           not null,
    secret         varchar(6)    character set ascii collate ascii_bin not null,
    once_key       varchar(64)   character set ascii collate ascii_bin not null,
    kind           varchar(20)   character set ascii collate ascii_bin not null,
    name           varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    place          varchar(300)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    deed           text          character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    sender_name    varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    sender_phone   varchar(20)   character set ascii collate ascii_bin,
    sender_mail    varchar(254)  character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    status         varchar(20)   character set ascii collate ascii_bin not null,
    sent_at        datetime(6)   not null,
    closed_at      datetime(6),
    purged_at      datetime(6),
    edited_by_name varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)   not null,
    words          mediumtext    character set utf8mb4 collate utf8mb4_bin not null,
    demonstration  boolean       not null,
    constraint pk_proposal_proposal primary key (id),
    constraint uk_proposal_proposal_number unique (number_year, number),
    constraint uk_proposal_proposal_once unique (once_key),
    key idx_proposal_proposal_desk (unit_code, status, sent_at),
    key idx_proposal_proposal_name (name),
    key idx_proposal_proposal_closed (status, closed_at)
);

create table proposal_entry (
    proposal_id uuid          not null,
    position    int           not null,
    step        varchar(20)   character set ascii collate ascii_bin not null,
    text        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name     varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at          datetime(6)   not null,
    constraint pk_proposal_entry primary key (proposal_id, position),
    constraint fk_proposal_entry foreign key (proposal_id) references proposal_proposal (id)
);
