-- "Where is the pothole?" Null: the question of the place rule.
alter table council_service add column place_question text check (place_question <> '');
