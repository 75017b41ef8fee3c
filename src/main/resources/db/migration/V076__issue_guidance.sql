-- Answers published to all units, with every edition they had.
create table issue_guidance (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    difficulty_id  uuid,
    title          varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    text           text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    clause         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    status         varchar(20)  character set ascii collate ascii_bin not null,
    edition        int          not null,
    published_at   datetime(6)  not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    note           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    words          mediumtext   character set utf8mb4 collate utf8mb4_bin not null,
    demonstration  boolean      not null,
    constraint pk_issue_guidance primary key (id),
    constraint fk_issue_guidance_difficulty foreign key (difficulty_id) references issue_difficulty (id),
    key idx_issue_guidance_status (campaign_id, status, edited_at)
);

create table issue_guidance_edition (
    guidance_id uuid         not null,
    position    int          not null,
    title       varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    text        text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    clause      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    by_name     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    at          datetime(6)  not null,
    constraint pk_issue_guidance_edition primary key (guidance_id, position),
    constraint fk_issue_guidance_edition foreign key (guidance_id) references issue_guidance (id)
);
