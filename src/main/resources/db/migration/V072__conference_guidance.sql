-- The figures of guidance 1149/HD-BTĐKT as the Board sets them, and the templates units start from.
create table conference_size_rule (
    campaign_id varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    staff       int          not null,
    at_exactly  varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    half_days   int          not null,
    changed_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    changed_at  datetime(6)  not null,
    constraint pk_conference_size_rule primary key (campaign_id)
);

create table conference_template (
    id           uuid         not null,
    version      bigint       not null,
    campaign_id  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    level        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title        varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    agenda       json         not null,
    checklist    json         not null,
    notes        text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    from_unit    varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    edited_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at    datetime(6)  not null,
    published_at datetime(6),
    constraint pk_conference_template primary key (id),
    key idx_conference_template_level (campaign_id, level, published_at)
);
