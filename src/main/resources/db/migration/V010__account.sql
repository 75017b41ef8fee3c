create table account_account (
    id                 uuid         not null,
    version            bigint       not null,
    login              varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    display_name       varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    password_hash      varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    password_temporary boolean      not null,
    active             boolean      not null,
    stamp              bigint       not null,
    scope_unit         varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    created_at         datetime(6)  not null,
    primary key (id),
    constraint uk_account_account_login unique (login)
);

create table account_role (
    account_id uuid        not null,
    role       varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (account_id, role),
    constraint fk_account_role_account foreign key (account_id) references account_account (id)
);

create table account_token (
    id         uuid        not null,
    version    bigint      not null,
    account_id uuid        not null,
    hash       varbinary(32) not null,
    role       varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    revoked_at datetime(6),
    primary key (id),
    constraint uk_account_token_hash unique (hash),
    constraint fk_account_token_account foreign key (account_id) references account_account (id)
);
create index idx_account_token_account on account_token (account_id, created_at);
