create table gallery_story (
    id             uuid         not null,
    version        bigint       not null,
    status         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    name           varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
    kind           varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    unit_code      varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    content        json         not null,
    edited_by      uuid         not null,
    edited_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    edited_at      datetime(6)  not null,
    submitted_by   uuid,
    note           varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    created_at     datetime(6)  not null,
    -- From imports only: whose row it is, and whether it changed since.
    external_id    varchar(200) character set utf8mb4 collate utf8mb4_bin,
    import_hash    binary(32),
    primary key (id),
    constraint uk_gallery_story_external_id unique (external_id)
);
create index idx_gallery_story_edited_at on gallery_story (edited_at, id);
create index idx_gallery_story_status on gallery_story (status, edited_at);
create index idx_gallery_story_unit on gallery_story (unit_code, edited_at);

create table gallery_slug (
    slug     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    story_id uuid         not null,
    primary key (slug),
    constraint fk_gallery_slug_story foreign key (story_id) references gallery_story (id)
);

create table gallery_published (
    story_id     uuid         not null,
    slug         varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    unit_code    varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    level        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    published_at datetime(6)  not null,
    changed_at   datetime(6)  not null,
    content      json         not null,
    primary key (story_id),
    constraint uk_gallery_published_slug unique (slug),
    constraint fk_gallery_published_story foreign key (story_id) references gallery_story (id)
);
create index idx_gallery_published_changed_at on gallery_published (changed_at, story_id);
create index idx_gallery_published_figures on gallery_published (kind, level, unit_code);

create table gallery_field (
    slug  varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    label varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    primary key (slug)
);
insert into gallery_field (slug, label) values
    ('an-sinh-xa-hoi', 'An sinh xã hội'),
    ('cai-cach-hanh-chinh', 'Cải cách hành chính'),
    ('cong-nghiep-cang-bien', 'Công nghiệp, cảng biển'),
    ('giao-duc-va-dao-tao', 'Giáo dục và đào tạo'),
    ('khoa-hoc-cong-nghe', 'Khoa học, công nghệ'),
    ('moi-truong', 'Môi trường'),
    ('nong-nghiep-nong-thon', 'Nông nghiệp, nông thôn'),
    ('quoc-phong-an-ninh', 'Quốc phòng, an ninh'),
    ('thue-tai-chinh', 'Thuế, tài chính'),
    ('thuong-mai-dich-vu', 'Thương mại, dịch vụ'),
    ('van-hoa-the-thao', 'Văn hóa, thể thao'),
    ('y-te', 'Y tế');
