-- Made by schemac from unnamed_indexes_as_the_server_names_them. Do not edit.

BEGIN;

CREATE TYPE "Odd mood" AS ENUM ('good');

CREATE TABLE t (
  a integer NOT NULL,
  b text NOT NULL,
  c jsonb NOT NULL,
  d timestamptz NOT NULL,
  e text[] NOT NULL,
  CONSTRAINT t_a_check CHECK (a > 0),
  CONSTRAINT t_check CHECK (a < 10 AND b <> '')
);

CREATE INDEX t_lower_idx ON t ((lower(b)));

CREATE INDEX t_lower_upper_idx ON t ((lower(b)), (upper(b)));

CREATE INDEX t_expr_idx ON t ((a + 1));

CREATE INDEX t_a_expr_expr1_lower_idx ON t (a, (a + 1), (a * 2), (lower(b)));

CREATE INDEX t_expr_idx1 ON t ((c ->> 'x'));

CREATE INDEX t_int4_idx ON t ((CAST(c ->> 'x' AS integer)));

CREATE INDEX t_b_idx ON t ((CAST(b AS varchar)));

CREATE INDEX t_coalesce_idx ON t ((coalesce(a, 0)));

CREATE INDEX t_case_idx ON t ((CASE WHEN a > 0 THEN 1 END));

CREATE INDEX t_a_idx ON t ((CASE WHEN a > 0 THEN 1 ELSE a END));

CREATE INDEX t_lower_idx1 ON t ((CASE WHEN a > 0 THEN 'x' ELSE lower(b) END));

CREATE INDEX t_case_idx1 ON t ((CASE WHEN a > 0 THEN 1 ELSE CAST(a + 1 AS bigint) END));

CREATE INDEX t_c_idx ON t ((c['x']));

CREATE INDEX t_expr_idx2 ON t ((b LIKE 'x%'));

CREATE INDEX t_position_overlay_idx ON t ((position('x' IN b)), (overlay(b PLACING 'x' FROM 1)));

CREATE INDEX t_a_idx1 ON t ((CAST(a AS text)));

CREATE INDEX t_int8_idx ON t ((CAST(CASE WHEN a > 0 THEN 1 END AS bigint)));

CREATE INDEX t_a_idx2 ON t ((CAST(CAST(a AS bigint) AS numeric)));

CREATE INDEX t_numeric_idx ON t ((CAST(CAST(a + 1 AS bigint) AS numeric)));

CREATE INDEX "t_Odd mood_idx" ON t ((CAST('good' AS "Odd mood")));

CREATE INDEX t_varbit_idx ON t ((CAST(CAST(a + 1 AS bit(3)) AS bit varying)));

CREATE INDEX t_varchar_idx ON t ((CAST(a || b AS varchar(10))));

CREATE INDEX t_expr_idx3 ON t (((e)[1:2]));

CREATE INDEX t_expr_idx4 ON t ((NOT (a > 0)));

CREATE INDEX t_b_idx1 ON t (b COLLATE "C");

CREATE INDEX t_btrim_idx ON t ((trim(b)));

CREATE INDEX t_substring_idx ON t ((substring(b, 1, 3)));

CREATE INDEX t_date_trunc_idx ON t ((date_trunc('day', d AT TIME ZONE 'UTC')));

CREATE INDEX t_timezone_idx ON t ((d AT TIME ZONE 'UTC'));

CREATE INDEX t_extract_idx ON t ((extract(year FROM d AT TIME ZONE 'UTC')));

CREATE INDEX t_e_idx ON t ((e[1]));

CREATE INDEX t_expr_idx5 ON t ((a IS NULL));

CREATE INDEX t_nullif_idx ON t ((nullif(a, 0)));

CREATE INDEX t_greatest_idx ON t ((greatest(a, 1)));

CREATE INDEX t_array_idx ON t ((ARRAY[a]));

CREATE INDEX t_a_b_idx ON t (a) INCLUDE (b);

CREATE INDEX t_b_a_c_idx ON t (b, a) INCLUDE (c);

COMMIT;
