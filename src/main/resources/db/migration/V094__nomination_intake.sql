create table nomination_intake (
    nomination_id uuid not null,
    intake_id     uuid not null,
    constraint pk_nomination_intake primary key (nomination_id),
    constraint fk_nomination_intake_nomination foreign key (nomination_id) references nomination_nomination (id) on delete cascade
);
create index idx_nomination_intake_intake on nomination_intake (intake_id);
