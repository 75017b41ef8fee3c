-- Lists taken in from spreadsheets. The rows are with the room of the list, the file is not kept.
create table intake_intake (
    id            uuid         not null,
    version       bigint       not null,
    list_key      varchar(60)  character set ascii collate ascii_bin not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    part          varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    number        int          not null,
    file_name     varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    sha256        varchar(64)  character set ascii collate ascii_bin not null,
    taken         int          not null,
    left_out      int          not null,
    taken_at      datetime(6)  not null,
    taken_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    gone_at       datetime(6),
    gone_by_name  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    constraint pk_intake_intake primary key (id),
    constraint uk_intake_intake_number unique (list_key, number),
    key idx_intake_intake_list (list_key, unit_code, part, taken_at)
);
