create table organisation_unit (
    code        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    position    int          not null,
    name        varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    kind        varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    level       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    parent_code varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    constraint pk_organisation_unit primary key (code),
    constraint fk_organisation_unit_parent foreign key (parent_code) references organisation_unit (code)
);

create table organisation_alias (
    unit_code varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    position  int          not null,
    alias     varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    constraint pk_organisation_alias primary key (unit_code, alias),
    constraint fk_organisation_alias_unit foreign key (unit_code) references organisation_unit (code)
);

create table organisation_change (
    unit_code  varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    effective  date         not null,
    what       varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    name_after varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    decision   varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_organisation_change primary key (unit_code, effective),
    constraint fk_organisation_change_unit foreign key (unit_code) references organisation_unit (code)
);

create table organisation_file (
    name   varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    sha256 varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    constraint pk_organisation_file primary key (name)
);
