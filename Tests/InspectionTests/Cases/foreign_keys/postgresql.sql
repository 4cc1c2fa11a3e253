CREATE TABLE tenants (id integer PRIMARY KEY);
CREATE TABLE users (
  tenant integer NOT NULL REFERENCES tenants,
  id integer NOT NULL,
  email text,
  PRIMARY KEY (tenant, id),
  CONSTRAINT one_email UNIQUE (email) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE posts (
  id bigint PRIMARY KEY,
  tenant integer,
  author integer,
  editor integer,
  reviewer integer NOT NULL,
  parent bigint REFERENCES posts ON DELETE SET NULL,
  CONSTRAINT written_by FOREIGN KEY (tenant, author) REFERENCES users ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY (tenant, editor) REFERENCES users MATCH FULL,
  FOREIGN KEY (reviewer) REFERENCES tenants ON DELETE SET NULL,
  FOREIGN KEY (tenant) REFERENCES tenants DEFERRABLE
);
CREATE TABLE parts (id bigint, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE notes (
  id bigint PRIMARY KEY, part bigint, at date, tenant integer, author integer,
  FOREIGN KEY (part, at) REFERENCES parts,
  FOREIGN KEY (tenant, author) REFERENCES users ON DELETE SET NULL (author)
);
