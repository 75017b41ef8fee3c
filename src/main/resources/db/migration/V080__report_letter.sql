-- Urging letters as they were written: the paper as the room paper reads it, sealed by its hash. Rows never change.
create table report_letter (
    id           uuid         not null,
    campaign_id  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    batch        uuid         not null,
    code         varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    number       int          not null,
    year         smallint     not null,
    symbol       varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    dated        date         not null,
    subject      varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    units        int          not null,
    paper        longtext     character set utf8mb4 collate utf8mb4_bin not null,
    sha256       char(64)     character set ascii collate ascii_bin not null,
    made_by      uuid         not null,
    made_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    made_at      datetime(6)  not null,
    primary key (id),
    constraint uk_report_letter_number unique (year, symbol, number)
);
create index idx_report_letter_made_at on report_letter (campaign_id, made_at, id);
create index idx_report_letter_batch on report_letter (batch);

create table report_letter_unit (
    letter_id uuid        not null,
    unit_code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (letter_id, unit_code),
    constraint fk_report_letter_unit foreign key (letter_id) references report_letter (id)
);
create index idx_report_letter_unit on report_letter_unit (unit_code);
