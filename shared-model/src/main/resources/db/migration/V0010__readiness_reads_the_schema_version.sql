-- An application is ready only when the schema is as new as it needs. It looks in Flyway's own table.
grant select on flyway_schema_history to portal_member;
