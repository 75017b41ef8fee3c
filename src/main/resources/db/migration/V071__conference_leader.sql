-- City leaders by post, and their half-days; the key keeps a leader from being in two places at once.
create table conference_leader (
    code     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    title    varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    position int          not null,
    active   boolean      not null,
    constraint pk_conference_leader primary key (code)
);

insert into conference_leader (code, title, position, active) values
    ('CT', 'Chủ tịch Ủy ban nhân dân thành phố', 1, true),
    ('PCT-TT', 'Phó Chủ tịch Thường trực Ủy ban nhân dân thành phố', 2, true),
    ('PCT-VX', 'Phó Chủ tịch Ủy ban nhân dân thành phố (khối Văn xã)', 3, true),
    ('PCT-KT', 'Phó Chủ tịch Ủy ban nhân dân thành phố (khối Kinh tế)', 4, true),
    ('PCT-DT', 'Phó Chủ tịch Ủy ban nhân dân thành phố (khối Đô thị)', 5, true);

create table conference_slot (
    id            uuid         not null,
    conference_id uuid         not null,
    unit_code     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    leader_code   varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    day           date         not null,
    part          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    state         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    requested_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    requested_at  datetime(6)  not null,
    days_late     int          not null,
    decided_by    varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    decided_at    datetime(6),
    answer        varchar(1000) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_conference_slot primary key (id),
    constraint fk_conference_slot_record foreign key (conference_id) references conference_record (id),
    constraint fk_conference_slot_leader foreign key (leader_code) references conference_leader (code),
    key idx_conference_slot_state (state, requested_at),
    key idx_conference_slot_record (conference_id, requested_at)
);

create table conference_half_day (
    leader_code varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    day         date         not null,
    half        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    slot_id     uuid,
    label       varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    entered_by  varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    constraint pk_conference_half_day primary key (leader_code, day, half),
    constraint fk_conference_half_day_leader foreign key (leader_code) references conference_leader (code),
    constraint fk_conference_half_day_slot foreign key (slot_id) references conference_slot (id),
    key idx_conference_half_day_day (day)
);
