-- Roles, logins, extensions and the empty schema of the portal. A superuser runs it in the portal's database, once or
-- any number of times: `./portal run` at every start, an operator with
--     psql -d portal -v web_password=... -v admin_password=... -v worker_password=... -v owner_password=...
--          -v backup_password=... -f bootstrap.sql
-- Tables, policies and the grants on them belong to the migrations.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

do $$
declare
    name text;
begin
    foreach name in array array['portal_public', 'portal_resident', 'portal_member', 'portal_steward', 'portal_job',
                                'portal_web', 'portal_admin', 'portal_worker', 'portal_owner', 'portal_backup'] loop
        if not exists (select from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
    end loop;
end
$$;

-- What a transaction may become. None of these can sign in.
alter role portal_public   nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
alter role portal_resident nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
alter role portal_member   nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
alter role portal_steward  nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
alter role portal_job      nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;

-- Who signs in. Without a role taken, the first three may do nothing.
alter role portal_web    login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'web_password';
alter role portal_admin  login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'admin_password';
alter role portal_worker login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'worker_password';
alter role portal_owner  login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
alter role portal_backup login noinherit nosuperuser nocreatedb nocreaterole bypassrls   password :'backup_password';

grant portal_public, portal_resident, portal_member to portal_web    with inherit false, set true;
grant portal_member, portal_steward                 to portal_admin  with inherit false, set true;
grant portal_job, portal_member                     to portal_worker with inherit false, set true;

create schema if not exists portal authorization portal_owner;
revoke all on schema portal from public;
grant usage on schema portal to portal_public, portal_resident, portal_member, portal_steward, portal_job, portal_backup;
alter default privileges for role portal_owner in schema portal grant select on tables to portal_backup;
alter default privileges for role portal_owner in schema portal grant select on sequences to portal_backup;
alter default privileges for role portal_owner revoke execute on functions from public;

do $$
begin
    execute format('alter database %I set search_path = portal, public', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to portal_web, portal_admin, portal_worker, portal_owner, portal_backup',
                   current_database());
    -- An import stages its rows in a temporary table: COPY cannot write where row-level security applies.
    execute format('grant temporary on database %I to portal_steward', current_database());
end
$$;
