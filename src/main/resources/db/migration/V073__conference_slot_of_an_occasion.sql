-- A slot belongs to a named occasion; the calendar of the leaders no longer needs the conference's own table.
alter table conference_slot drop foreign key fk_conference_slot_record;
alter table conference_slot rename column conference_id to occasion_id;
alter table conference_slot
    add column occasion varchar(300) character set utf8mb4 collate utf8mb4_uca1400_as_ci not null default '' after unit_code,
    add column path     varchar(300) character set utf8mb4 collate utf8mb4_bin not null default '' after occasion;

-- What was asked for until now were conferences.
update conference_slot s join organisation_unit u on u.code = s.unit_code
   set s.occasion = concat('Hội nghị, ', u.name);
update conference_slot s join conference_half_day h on h.slot_id = s.id
   set s.occasion = h.label;
update conference_slot
   set path = concat('/quan-tri/hoi-nghi/', unit_code);

alter table conference_slot
    alter column occasion drop default,
    alter column path drop default;
