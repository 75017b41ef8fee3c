-- Cards of the delegates with their seats in the hall, and who came through which door. Cards repeat what is printed on
-- them, so that the door needs no other room and a name printed yesterday is still found.
create table door_key (
    id     tinyint    not null,
    secret binary(32) not null,
    constraint pk_door_key primary key (id)
);

create table door_card (
    delegate_id     uuid         not null,
    version         bigint       not null,
    campaign_id     varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    number          int          not null,
    token           binary(8)    not null,
    kind            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    name            varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    unit_name       varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    delegation_code varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    delegation_name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    position        int          not null,
    seat            varchar(10)  character set utf8mb4 collate utf8mb4_bin,
    issued_at       datetime(6)  not null,
    constraint pk_door_card primary key (delegate_id),
    constraint uk_door_card_number unique (campaign_id, number),
    constraint uk_door_card_seat unique (campaign_id, seat),
    constraint uk_door_card_token unique (token),
    key idx_door_card_delegation (campaign_id, position)
);

create table door_event (
    seq         bigint      not null auto_increment,
    id          uuid        not null,
    campaign_id varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    delegate_id uuid        not null,
    arrived     boolean     not null,
    at          datetime(6) not null,
    door        varchar(40) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    by_name     varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null,
    received_at datetime(6) not null,
    constraint pk_door_event primary key (seq),
    constraint uk_door_event_id unique (id),
    key idx_door_event_delegate (campaign_id, delegate_id, at)
);
