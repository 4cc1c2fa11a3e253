-- Made by schemac from derived_names. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE users (
  id INT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  email_2 TEXT CONSTRAINT "email_2 is text" CHECK (instr(email_2, char(0)) = 0),
  age INTEGER NOT NULL CONSTRAINT "age is integer" CHECK (age BETWEEN -2147483648 AND 2147483647),
  owner_id INTEGER,
  other_id INTEGER,
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
) STRICT;

CREATE INDEX users_email_idx1 ON users (email);

CREATE INDEX users_email_idx3 ON users (email);

CREATE INDEX users_email_idx4 ON users (email) WHERE age > 18;

CREATE INDEX users_email_idx2 ON users (email);

CREATE INDEX users_abs_idx ON users (abs(age));

CREATE INDEX users_expr_expr1_idx ON users (age + 1, age + 2);

CREATE INDEX users_coalesce_idx ON users (coalesce(email, email_2));

CREATE INDEX users_email_age_idx ON users (email, age DESC);

CREATE TABLE users_email (
  "key" INTEGER NOT NULL,
  idx INTEGER NOT NULL,
  CONSTRAINT users_email_key_key UNIQUE ("key")
) STRICT;

CREATE INDEX users_email_idx_idx ON users_email (idx);

CREATE TABLE users_email_idx ( -- A table of the name that an index would have had.
  id INT NOT NULL,
  CONSTRAINT users_email_idx_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE users_pkey (
  id INT NOT NULL,
  CONSTRAINT users_pkey_pkey PRIMARY KEY (id)
) STRICT;

CREATE TABLE users_pkey_pkey1 (
  id INT NOT NULL,
  CONSTRAINT users_pkey_pkey1_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;
