-- Made by schemac from foreign_key_actions. Do not edit.

BEGIN;

CREATE TABLE users (
  id bigint NOT NULL,
  email text NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email)
);

CREATE UNIQUE INDEX users_email_id ON users (email, id);

CREATE TABLE posts (
  id bigint NOT NULL,
  a bigint NOT NULL,
  b bigint,
  c bigint DEFAULT 1 NOT NULL,
  d bigint NOT NULL,
  e bigint NOT NULL,
  f text NOT NULL,
  g text,
  h bigint,
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
);

COMMIT;
