-- Questions to the catalogue whose answer must be "none". Each is seen to find what "found after" makes.

-- none: table without forced row-level security
-- found after: alter table place no force row level security
select c.relname from pg_class c
where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
  and not (c.relrowsecurity and c.relforcerowsecurity);

-- none: table outside the schema of the portal
-- found after: create table public.stray (id int)
select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'f', 'm') and n.nspname !~ '^(pg_|information_schema)' and n.nspname <> 'portal';

-- none: table without a primary key
-- found after: alter table place drop constraint place_pkey cascade
select c.relname from pg_class c
where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p')
  and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary);

-- none: command granted to a role without a policy for it
-- found after: grant delete on enquiry to portal_member
with granted as (
    select c.oid, c.relname, r.oid as role_id, r.rolname, a.privilege_type as command
    from pg_class c
    cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p')
    union
    select c.oid, c.relname, r.oid, r.rolname, a.privilege_type
    from pg_class c join pg_attribute t on t.attrelid = c.oid
    cross join lateral aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
    where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p'))
select g.relname, g.rolname, g.command from granted g
where g.rolname not in ('portal_owner', 'portal_backup') and g.relname <> 'flyway_schema_history'
  and not exists (
      select 1 from pg_policy p
      where p.polrelid = g.oid and g.role_id = any (p.polroles)
        and p.polcmd in ('*', case g.command when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w'
                                             when 'DELETE' then 'd' else '?' end));

-- none: policy for a command that its role is not granted
-- found after: create policy idle on place for delete to portal_public using (true)
select c.relname, p.polname, r.rolname from pg_policy p
join pg_class c on c.oid = p.polrelid cross join lateral unnest(p.polroles) as role_id join pg_roles r on r.oid = role_id
where not has_any_column_privilege(r.oid, c.oid, case p.polcmd when 'a' then 'INSERT' when 'w' then 'UPDATE' else 'SELECT' end)
   or p.polcmd in ('d', '*') and not has_table_privilege(r.oid, c.oid, 'DELETE');

-- none: policy for anybody but the five roles
-- found after: alter policy place_is_public on place to public
select c.relname, p.polname, role_id from pg_policy p join pg_class c on c.oid = p.polrelid
cross join lateral unnest(p.polroles) as role_id left join pg_roles r on r.oid = role_id
where coalesce(r.rolname, 'public') not in
      ('portal_public', 'portal_resident', 'portal_member', 'portal_steward', 'portal_job');

-- none: policy for changes that does not say what the new row must be
-- found after: create policy loose on place for insert to portal_steward
select c.relname, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
where p.polcmd in ('a', 'w', '*') and p.polwithcheck is null;

-- none: policy that reads a setting in a way that fails on a used connection
-- found after: create policy strict on place for select to portal_public using (id = current_setting('app.tenant')::uuid)
select c.relname, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
where coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
      ~ '(?<!NULLIF\()current_setting\(';

-- none: function that runs with the rights of another
-- found after: create function portal.elevated() returns int language sql security definer as 'select 1'
select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname !~ '^(pg_|information_schema)';

-- none: view, which would read with the rights of its owner
-- found after: create view portal.seen as select * from place
select c.relname from pg_class c
where c.relnamespace = 'portal'::regnamespace and c.relkind in ('v', 'm')
  and not coalesce('security_invoker=true' = any (c.reloptions), false);

-- none: right on a table, sequence or function of ours for everybody
-- found after: grant select on place to public
select c.relname, a.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) a
where c.relnamespace = 'portal'::regnamespace and a.grantee = 0
union all
select p.proname, a.privilege_type from pg_proc p
cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
where p.pronamespace = 'portal'::regnamespace and a.grantee = 0
union all
select 'schema ' || n.nspname, a.privilege_type from pg_namespace n cross join lateral aclexplode(n.nspacl) a
where n.nspname = 'portal' and a.grantee = 0;

-- none: right on anything of ours for a login of an application
-- found after: grant usage on schema portal to portal_web
select c.relname, r.rolname, a.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) a
join pg_roles r on r.oid = a.grantee
where c.relnamespace = 'portal'::regnamespace and r.rolname in ('portal_web', 'portal_admin', 'portal_worker')
union all
select 'schema ' || n.nspname, r.rolname, a.privilege_type from pg_namespace n cross join lateral aclexplode(n.nspacl) a
join pg_roles r on r.oid = a.grantee
where n.nspname = 'portal' and r.rolname in ('portal_web', 'portal_admin', 'portal_worker');

-- none: right of the backup beyond reading
-- found after: grant update on place to portal_backup
select c.relname, a.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) a
join pg_roles r on r.oid = a.grantee
where c.relnamespace = 'portal'::regnamespace and r.rolname = 'portal_backup' and a.privilege_type <> 'SELECT';

-- none: right to empty a table or to hang a trigger on it
-- found after: grant truncate on place to portal_steward
select c.relname, r.rolname, a.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) a
join pg_roles r on r.oid = a.grantee
where c.relnamespace = 'portal'::regnamespace and c.relkind in ('r', 'p') and r.rolname <> 'portal_owner'
  and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE');

-- none: role of ours that is more than it should be
-- found after: alter role portal_web inherit
select r.rolname from pg_roles r
where r.rolname ~ '^portal_'
  and (r.rolsuper or r.rolcreatedb or r.rolcreaterole or r.rolreplication or r.rolinherit
       or r.rolbypassrls <> (r.rolname = 'portal_backup')
       or r.rolcanlogin <> (r.rolname in ('portal_web', 'portal_admin', 'portal_worker', 'portal_owner', 'portal_backup')));

-- none: role that a login may take and should not
-- found after: grant portal_steward to portal_web
select l.rolname, r.rolname from pg_auth_members m
join pg_roles l on l.oid = m.member join pg_roles r on r.oid = m.roleid
where l.rolname ~ '^portal_'
  and ((l.rolname, r.rolname) not in (('portal_web', 'portal_public'), ('portal_web', 'portal_resident'),
                                      ('portal_web', 'portal_member'), ('portal_admin', 'portal_member'),
                                      ('portal_admin', 'portal_steward'), ('portal_worker', 'portal_job'),
                                      ('portal_worker', 'portal_member'))
       or m.inherit_option or m.admin_option);

-- none: column that names a tenant and is asked for by a policy, without an index that it leads
-- found after: drop index membership_tenant
select c.relname, a.attname from pg_constraint f
join pg_class c on c.oid = f.conrelid
join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
where f.contype = 'f' and f.confrelid = 'portal.tenant'::regclass and cardinality(f.conkey) = 1
  and exists (select 1 from pg_policy p
              where p.polrelid = c.oid and p.polcmd in ('r', 'w', 'd', '*')
                and pg_get_expr(p.polqual, p.polrelid) ~ ('\m' || a.attname || '\M'))
  and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum);

-- none: foreign key to rows that somebody may delete, without an index that its first column leads
-- found after: drop index enquiry_part_place
select c.relname, f.conname from pg_constraint f join pg_class c on c.oid = f.conrelid
where f.contype = 'f' and f.connamespace = 'portal'::regnamespace
  and exists (select 1 from pg_policy p where p.polrelid = f.confrelid and p.polcmd in ('d', '*'))
  and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indkey[0] = f.conkey[1]);

-- Left open to who opened a one-time link: form_draft and safeguarding_override, whose rows are for
-- persons by name; sharing_agreement and webhook, which each move asks for and which hold nobody's data; trail_message and
-- feedback_content, which go by the part and the feedback that are seen.
-- none: table of which a body sees its own, and of which who opened a one-time link for it would see as much
-- found after: drop policy audit_entry_is_not_read_by_a_link on audit_entry
select c.relname from pg_class c
where exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*') and p.polpermissive
                and 'portal_member'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) ~ 'app\.tenant')
  and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*') and not p.polpermissive
                    and 'portal_member'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) ~ 'once:')
  and c.relname not in ('form_draft', 'safeguarding_override', 'sharing_agreement', 'webhook', 'trail_message',
                        'feedback_content');
