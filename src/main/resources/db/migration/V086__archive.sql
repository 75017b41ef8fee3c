-- The archive copy of what was issued, accepted or frozen (N.6). Rows are only added; the head holds how far the chain is.
create table archive_copy (
    seq         bigint       not null,
    copy_key    varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    kind        varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    title       varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_code   varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    final_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    final_at    datetime(6)  not null,
    archived_at datetime(6)  not null,
    paper       boolean      not null,
    files       json         not null,
    text        longtext     character set utf8mb4 collate utf8mb4_bin not null,
    sha256      char(64)     character set ascii collate ascii_bin not null,
    chain       char(64)     character set ascii collate ascii_bin not null,
    constraint pk_archive_copy primary key (seq),
    constraint uk_archive_copy_key unique (copy_key),
    key idx_archive_copy_kind (kind, seq)
);

create table archive_head (
    id    int      not null,
    seq   bigint   not null,
    chain char(64) character set ascii collate ascii_bin not null,
    constraint pk_archive_head primary key (id)
);

insert into archive_head (id, seq, chain) values (1, 0, repeat('0', 64));
