-- What GOV.UK's list of local services says about who provides a service, beside its number there (lgsl). Who really does
-- here is in responsibility.
alter table council_service add column providing_tier text
    check (providing_tier in ('district/unitary', 'county/unitary', 'all'));
create index council_service_lgsl on council_service (lgsl);
