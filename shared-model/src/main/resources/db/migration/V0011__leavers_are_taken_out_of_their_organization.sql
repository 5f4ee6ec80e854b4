-- Since when the sign-in service no longer counts an ended member to the body's organization; null: it may still do.
alter table membership add column left_organization_at timestamptz;
