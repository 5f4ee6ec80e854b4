-- For whom a service is by age, in whole years, both inclusive; null: no limit. What open data is filtered by.
alter table council_service add column minimum_age integer check (minimum_age between 0 and 120);
alter table council_service add column maximum_age integer check (maximum_age between 0 and 120);
alter table council_service add constraint council_service_ages_are_a_range check (maximum_age >= minimum_age);
