CREATE TABLE docs (id bigint PRIMARY KEY, title text, body text, rank integer, at timestamptz, data jsonb, gone boolean);
CREATE INDEX ON docs (title);
CREATE UNIQUE INDEX docs_title_unique ON docs (lower(title)) WHERE NOT gone;
CREATE INDEX docs_search ON docs USING gin (to_tsvector('english', coalesce(title, '') || ' ' || body));
CREATE INDEX ON docs (rank DESC NULLS LAST, at DESC);
CREATE INDEX ON docs (title text_pattern_ops);
CREATE INDEX ON docs (title COLLATE "C", ((data ->> 'kind')));
CREATE INDEX docs_data ON docs USING gin (data jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX covering ON docs (rank) INCLUDE (title) WHERE rank IS NOT NULL AND at > '2025-01-01';
CREATE INDEX docs_month ON docs (date_trunc('month', at AT TIME ZONE 'UTC'));
CREATE INDEX brin_at ON docs USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX brin_options ON docs USING brin (rank int4_bloom_ops (n_distinct_per_range = 100));
COMMENT ON INDEX covering IS 'For the list.';
CREATE SCHEMA "Odd";
CREATE COLLATION "Odd"."my.german" FROM "C";
CREATE TABLE tuned (
  id bigint, title text, words tsvector, place point, data jsonb, day date,
  PRIMARY KEY (id) INCLUDE (title) WITH (fillfactor = 60),
  UNIQUE (title) INCLUDE (day, id) DEFERRABLE,
  CONSTRAINT tuned_id_again UNIQUE (id) INCLUDE (day)
);
CREATE INDEX ON tuned USING btree (title COLLATE "Odd"."my.german", lower(title) COLLATE "POSIX" text_pattern_ops DESC NULLS LAST) INCLUDE (day) WITH (deduplicate_items = off);
CREATE INDEX ON tuned USING hash (title) WITH (fillfactor = 50);
CREATE INDEX ON tuned USING gist (words tsvector_ops (siglen = 100)) WITH (buffering = auto);
CREATE INDEX ON tuned USING gist (to_tsvector('english', title) tsvector_ops (siglen = 8), place);
CREATE INDEX ON tuned USING spgist (title text_ops) WITH (fillfactor = 70);
CREATE INDEX ON tuned USING gin (data) WITH (gin_pending_list_limit = 256);
CREATE INDEX ON tuned USING brin (day date_minmax_multi_ops (values_per_range = 16)) WITH (autosummarize = true, pages_per_range = 4);
CREATE OPERATOR CLASS "Odd"."by Length" FOR TYPE text USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 bttextcmp(text, text);
CREATE INDEX odd ON tuned (title "Odd"."by Length");
