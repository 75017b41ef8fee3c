-- Which story was begun for which chosen subject, so that it can be found again when the subject no longer agrees.
create table gallery_nominee (
    subject_id uuid        not null,
    story_id   uuid        not null,
    at         datetime(6) not null,
    constraint pk_gallery_nominee primary key (subject_id, story_id),
    constraint fk_gallery_nominee_story foreign key (story_id) references gallery_story (id)
);
