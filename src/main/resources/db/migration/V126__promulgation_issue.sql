-- What was issued, sealed for good; to whom it went in the portal and otherwise; the bodies of “Nơi nhận” (N.1 to N.6).
create table promulgation_issue (
    draft_id           uuid         not null,
    edition            int          not null,
    campaign_id        varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    kind               varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    number             varchar(80)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    year               int          not null,
    dated              date         not null,
    subject            varchar(500) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    version_number     int          not null,
    paper              longtext     character set utf8mb4 collate utf8mb4_bin not null,
    sha256             char(64)     character set utf8mb4 collate utf8mb4_bin not null,
    signed_off_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    signed_off_at      datetime(6),
    issued_by_name     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    issued_at          datetime(6)  not null,
    constraint pk_promulgation_issue primary key (draft_id, edition),
    constraint uk_promulgation_issue_number unique (number, year),
    constraint fk_promulgation_issue_draft foreign key (draft_id) references promulgation_draft (id),
    key idx_promulgation_issue_dated (campaign_id, dated)
);

create table promulgation_recipient (
    id        uuid         not null,
    position  int          not null,
    ref       varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    name      varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    reach     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    unit_code varchar(40)  character set utf8mb4 collate utf8mb4_bin,
    active    boolean      not null,
    constraint pk_promulgation_recipient primary key (id)
);

create table promulgation_delivery (
    draft_id    uuid         not null,
    edition     int          not null,
    unit_code   varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    sent_at     datetime(6)  not null,
    sent_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    received_at datetime(6),
    received_by varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    read_at     datetime(6),
    read_by     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    urged_at    datetime(6),
    urged       int          not null default 0,
    constraint pk_promulgation_delivery primary key (draft_id, edition, unit_code),
    constraint fk_promulgation_delivery_issue foreign key (draft_id, edition)
        references promulgation_issue (draft_id, edition),
    key idx_promulgation_delivery_unit (unit_code, sent_at)
);

create table promulgation_sending (
    draft_id     uuid          not null,
    edition      int           not null,
    recipient_id uuid          not null,
    position     int           not null,
    ref          varchar(10)   character set utf8mb4 collate utf8mb4_bin not null,
    name         varchar(200)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    sent_on      date,
    way          varchar(20)   character set utf8mb4 collate utf8mb4_bin,
    note         varchar(300)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '',
    by_name      varchar(120)  character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '',
    at           datetime(6),
    constraint pk_promulgation_sending primary key (draft_id, edition, recipient_id),
    constraint fk_promulgation_sending_issue foreign key (draft_id, edition)
        references promulgation_issue (draft_id, edition)
);

insert into promulgation_recipient (id, position, ref, name, reach, unit_code, active) values
    (uuid(), 10, 'N.1', 'Hội đồng Thi đua - Khen thưởng Trung ương', 'OUTSIDE', null, true),
    (uuid(), 20, 'N.1', 'Ban Thi đua - Khen thưởng Trung ương', 'OUTSIDE', null, true),
    (uuid(), 30, 'N.2', 'Thường trực Thành ủy', 'UNIT', 'HP-THU', true),
    (uuid(), 40, 'N.2', 'Thường trực Hội đồng nhân dân thành phố', 'UNIT', 'HP-HDND', true),
    (uuid(), 50, 'N.2', 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân thành phố', 'OUTSIDE', null, true),
    (uuid(), 60, 'N.3', 'Các sở, ban, ngành, đoàn thể, đơn vị thành phố', 'BODIES', null, true),
    (uuid(), 70, 'N.3', 'Ủy ban nhân dân các quận, huyện', 'DISTRICTS', null, true),
    (uuid(), 80, 'N.4', 'Các thành viên Hội đồng Thi đua - Khen thưởng thành phố', 'OUTSIDE', null, true),
    (uuid(), 90, 'N.4', 'Chánh, các Phó Chánh Văn phòng Ủy ban nhân dân thành phố', 'UNIT', 'HP-VPUBND', true),
    (uuid(), 100, 'N.4', 'Phòng Kiểm tra, Giám sát và Thi đua - Khen thưởng, Văn phòng Ủy ban nhân dân thành phố', 'OUTSIDE', null, true),
    (uuid(), 110, 'N.4', 'Sở Nội vụ', 'UNIT', 'HP-SNV', true),
    (uuid(), 120, 'N.4', 'Ban Thi đua - Khen thưởng', 'UNIT', 'HP-BTDKT', true),
    (uuid(), 130, 'N.5', 'Đài Phát thanh và Truyền hình Hải Phòng', 'UNIT', 'HP-THP', true),
    (uuid(), 140, 'N.5', 'Báo Hải Phòng', 'UNIT', 'HP-BAOHP', true),
    (uuid(), 150, 'N.5', 'Báo An ninh Hải Phòng', 'UNIT', 'HP-BAOANHP', true),
    (uuid(), 160, 'N.5', 'Cổng Thông tin điện tử thành phố', 'UNIT', 'HP-CTTDT', true);
