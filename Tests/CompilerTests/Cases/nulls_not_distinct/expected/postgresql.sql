-- Made by schemac from nulls_not_distinct. Do not edit.

BEGIN;

CREATE TABLE members (
  id bigint NOT NULL,
  email text,
  phone text,
  left_at timestamptz,
  CONSTRAINT members_pkey PRIMARY KEY (id),
  CONSTRAINT members_email_key UNIQUE NULLS NOT DISTINCT (email),
  CONSTRAINT members_email_phone_key UNIQUE (email, phone)
);

CREATE UNIQUE INDEX members_phone_idx ON members (phone) NULLS NOT DISTINCT;

CREATE UNIQUE INDEX members_phone_left_at_idx ON members (phone, left_at) NULLS NOT DISTINCT WHERE left_at IS NULL;

COMMIT;
