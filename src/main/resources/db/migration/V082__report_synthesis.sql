-- The Board's reports made of the units' reports. Once frozen, paper and sha256 stand and nothing of the row changes.
create table report_synthesis (
    id             uuid         not null,
    version        bigint       not null,
    campaign_id    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    title          varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    content        json         not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    frozen_at      datetime(6),
    frozen_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    paper          longtext     character set utf8mb4 collate utf8mb4_bin,
    sha256         char(64)     character set ascii collate ascii_bin,
    primary key (id)
);
create index idx_report_synthesis_edited_at on report_synthesis (campaign_id, edited_at, id);
