-- Who took the last step (submitted, sent back, published …), for an editor who still has the state before it open.
alter table gallery_story
    add column stepped_by_name varchar(120) character set utf8mb4 collate utf8mb4_uca1400_as_ci,
    add column stepped_at      datetime(6);

-- Holds all the desk filters and sorts by, so that a search by part of a name never reads the stories themselves.
create index idx_gallery_story_desk on gallery_story (edited_at, id, name, unit_code, status, kind);
drop index idx_gallery_story_edited_at on gallery_story;
