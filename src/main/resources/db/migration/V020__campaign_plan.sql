create table campaign_plan (
    id      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    name    varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    number  varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    issued  date         not null,
    details json         not null,
    sha256  varchar(64)  character set utf8mb4 collate utf8mb4_bin not null,
    constraint pk_campaign_plan primary key (id)
);

create table campaign_movement (
    plan_id      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    slug         varchar(80)  character set utf8mb4 collate utf8mb4_bin not null,
    position     int          not null,
    label        varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    clause       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    introduction text         character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_campaign_movement primary key (plan_id, slug),
    constraint fk_campaign_movement_plan foreign key (plan_id) references campaign_plan (id)
);

create table campaign_deadline (
    plan_id  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    position int          not null,
    clause   varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    due      date         not null,
    owed_by  varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    level    varchar(20)  character set utf8mb4 collate utf8mb4_bin,
    units    json         not null,
    to_whom  varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    what     varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_campaign_deadline primary key (plan_id, code),
    constraint fk_campaign_deadline_plan foreign key (plan_id) references campaign_plan (id)
);
create index idx_campaign_deadline_due on campaign_deadline (due);
