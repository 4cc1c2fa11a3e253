-- Made by schemac from derived_names. Do not edit.

BEGIN;

CREATE TABLE users (
  id bigint NOT NULL,
  email text NOT NULL,
  email_2 text,
  age integer NOT NULL,
  owner_id bigint,
  other_id bigint,
  CONSTRAINT users_pkey1 PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT users_email_2_key UNIQUE (email_2),
  CONSTRAINT users_email_age_key UNIQUE (email, age),
  CONSTRAINT users_email_age_key1 UNIQUE (age, email),
  CONSTRAINT users_email_email_2_key UNIQUE (email, email_2),
  CONSTRAINT users_email_2_key1 UNIQUE (email_2, email),
  CONSTRAINT users_email_check CHECK (length(email) > 3),
  CONSTRAINT users_age_check CHECK (age > 0),
  CONSTRAINT users_age_check1 CHECK (age < 200),
  CONSTRAINT users_age_check2 CHECK (age <> 13),
  CONSTRAINT users_check CHECK (age > 0 AND email <> ''),
  CONSTRAINT users_check1 CHECK (1 = 1),
  CONSTRAINT users_email_check1 CHECK (email <> 'x'),
  CONSTRAINT users_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id),
  CONSTRAINT users_other_id_fkey FOREIGN KEY (other_id) REFERENCES users (id),
  CONSTRAINT users_owner_id_fkey1 FOREIGN KEY (owner_id) REFERENCES users (id),
  CONSTRAINT users_owner_id_fkey2 FOREIGN KEY (owner_id) REFERENCES users (id),
  CONSTRAINT users_owner_id_fkey3 FOREIGN KEY (owner_id) REFERENCES users (id)
);

CREATE INDEX users_email_idx1 ON users (email);

CREATE INDEX users_email_idx3 ON users (email);

CREATE INDEX users_email_idx4 ON users (email) WHERE age > 18;

CREATE INDEX users_email_idx2 ON users (email);

CREATE INDEX users_abs_idx ON users ((abs(age)));

CREATE INDEX users_expr_expr1_idx ON users ((age + 1), (age + 2));

CREATE INDEX users_coalesce_idx ON users ((coalesce(email, email_2)));

CREATE INDEX users_email_age_idx ON users (email, age DESC);

CREATE TABLE users_email (
  key bigint NOT NULL,
  idx bigint NOT NULL,
  CONSTRAINT users_email_key_key UNIQUE (key)
);

CREATE INDEX users_email_idx_idx ON users_email (idx);

CREATE TABLE users_email_idx (
  id bigint NOT NULL,
  CONSTRAINT users_email_idx_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE users_email_idx IS 'A table of the name that an index would have had.';

CREATE TABLE users_pkey (
  id bigint NOT NULL,
  CONSTRAINT users_pkey_pkey PRIMARY KEY (id)
);

CREATE TABLE users_pkey_pkey1 (
  id bigint NOT NULL,
  CONSTRAINT users_pkey_pkey1_pkey PRIMARY KEY (id)
);

COMMIT;
