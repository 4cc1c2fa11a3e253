CREATE EXTENSION citext;
CREATE EXTENSION pg_stat_statements;
CREATE SCHEMA tools;
CREATE EXTENSION pg_trgm SCHEMA tools;
CREATE TABLE people (id bigint PRIMARY KEY, email citext NOT NULL UNIQUE, name text);
CREATE INDEX people_name_idx ON people USING gin (name tools.gin_trgm_ops);
