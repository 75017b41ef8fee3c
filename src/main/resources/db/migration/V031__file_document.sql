-- Documents that staff attach; the bytes lie in the vault under their SHA-256.
create table file_document (
    id       uuid         not null primary key,
    name     varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    kind     varchar(10)  character set ascii collate ascii_bin not null,
    bytes    int          not null,
    content  char(64)     character set ascii collate ascii_bin not null,
    added_at datetime(6)  not null
);
