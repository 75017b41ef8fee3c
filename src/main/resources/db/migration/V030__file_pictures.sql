create table file_picture (
  id            uuid not null primary key,
  version       bigint not null,
  original_name varchar(200) collate utf8mb4_uca1400_as_ci not null,
  width         int not null,
  height        int not null,
  original      char(64) character set ascii collate ascii_bin not null,
  released      boolean not null,
  added_at      datetime(6) not null
);

create table file_rendition (
  picture_id uuid not null,
  width      int not null,
  height     int not null,
  bytes      int not null,
  content    char(64) character set ascii collate ascii_bin not null,
  primary key (picture_id, width),
  constraint fk_file_rendition_picture foreign key (picture_id) references file_picture (id)
);
