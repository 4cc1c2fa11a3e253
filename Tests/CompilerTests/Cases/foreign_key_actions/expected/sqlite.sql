-- Made by schemac from foreign_key_actions. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE users (
  id INT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email)
) STRICT;

CREATE UNIQUE INDEX users_email_id ON users (email, id);

CREATE TABLE posts (
  id INT NOT NULL,
  a INTEGER NOT NULL,
  b INTEGER,
  c INTEGER NOT NULL DEFAULT 1,
  d INTEGER NOT NULL,
  e INTEGER NOT NULL,
  f TEXT NOT NULL CONSTRAINT "f is text" CHECK (instr(f, char(0)) = 0),
  g TEXT CONSTRAINT "g is text" CHECK (instr(g, char(0)) = 0),
  h INTEGER,
  CONSTRAINT posts_pkey PRIMARY KEY (id),
  CONSTRAINT posts_a_fkey FOREIGN KEY (a) REFERENCES users (id),
  CONSTRAINT posts_b_fkey FOREIGN KEY (b) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT posts_c_fkey FOREIGN KEY (c) REFERENCES users (id) ON DELETE SET DEFAULT,
  CONSTRAINT posts_d_fkey FOREIGN KEY (d) REFERENCES users (id) ON DELETE RESTRICT,
  CONSTRAINT posts_e_fkey FOREIGN KEY (e) REFERENCES users (id),
  CONSTRAINT posts_f_fkey FOREIGN KEY (f) REFERENCES users (email) ON DELETE CASCADE,
  CONSTRAINT posts_g_fkey FOREIGN KEY (g) REFERENCES users (email),
  CONSTRAINT posts_by_h FOREIGN KEY (h) REFERENCES users (id) ON UPDATE SET NULL ON DELETE SET NULL,
  CONSTRAINT posts_f_a_fkey FOREIGN KEY (f, a) REFERENCES users (email, id) ON UPDATE CASCADE,
  CONSTRAINT posts_a_fkey1 FOREIGN KEY (a) REFERENCES users (id) DEFERRABLE,
  CONSTRAINT again FOREIGN KEY (a) REFERENCES users (id) DEFERRABLE
) STRICT;

COMMIT;
