-- The private link of a story and the last answer by it. The secret itself is kept nowhere.
create table protagonist_link (
    story_id     uuid          not null,
    fingerprint  varchar(64)   character set ascii collate ascii_bin not null,
    made_by_name varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_at      datetime(6)   not null,
    ends_at      datetime(6)   not null,
    word         varchar(20)   character set ascii collate ascii_bin,
    picture      boolean,
    words        varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    answered_at  datetime(6),
    settled_at   datetime(6),
    constraint pk_protagonist_link primary key (story_id),
    constraint uk_protagonist_link_fingerprint unique (fingerprint)
);
