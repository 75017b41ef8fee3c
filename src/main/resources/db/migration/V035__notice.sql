-- A line to all officers of a unit (addressee u:<code>) or to one account (a:<id>). once keeps the same thing from being
-- told twice; about names what it is about, so that the room it belongs to finds it again.
create table notice_notice (
    id        uuid         not null,
    once      varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    addressee varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    kind      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title     varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    text      text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    link      varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    about     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    told_at   datetime(6)  not null,
    constraint pk_notice_notice primary key (id),
    constraint uk_notice_notice_once unique (once),
    key idx_notice_notice_addressee (addressee, told_at, id),
    key idx_notice_notice_about (about)
);

create table notice_reading (
    account_id uuid        not null,
    notice_id  uuid        not null,
    read_at    datetime(6) not null,
    constraint pk_notice_reading primary key (account_id, notice_id),
    constraint fk_notice_reading_notice foreign key (notice_id) references notice_notice (id),
    key idx_notice_reading_notice (notice_id)
);
