-- The official mail address of who has the account; null when none is known.
alter table account_account add column mail varchar(254) character set utf8mb4 collate utf8mb4_bin;
