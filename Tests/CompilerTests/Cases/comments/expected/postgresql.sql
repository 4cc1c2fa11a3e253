-- Made by schemac from comments. Do not edit.

BEGIN;

CREATE TYPE mood AS ENUM ('good', 'bad');

COMMENT ON TYPE mood IS 'How it''s felt;
*/';

CREATE TABLE notes (
  id bigint NOT NULL,
  body text NOT NULL,
  plain text NOT NULL,
  unicode text NOT NULL,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);

COMMENT ON TABLE notes IS 'It''s a "note".
-- DROP TABLE notes;
*/ /* \
$$ '''''' """ :x \echo
';

COMMENT ON COLUMN notes.id IS 'Its number;
never its ''name''    	.';

COMMENT ON COLUMN notes.body IS '*/ """ \(interpolated) `code` #"raw"#';

COMMENT ON COLUMN notes.unicode IS '日本語 🎉 é';

CREATE INDEX notes_body_idx ON notes (body);

COMMENT ON INDEX notes_body_idx IS 'Finds ''it'';
-- fast';

COMMIT;
