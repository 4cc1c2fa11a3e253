-- Made by schemac from long_names. Do not edit.

PRAGMA foreign_keys = ON;

BEGIN;

CREATE TABLE a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters (
  a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter INT NOT NULL,
  another_column_with_a_long_name_that_goes_on_and_on TEXT NOT NULL CONSTRAINT "another_column_with_a_long_name_that_goes_on_and_on is text" CHECK (instr(another_column_with_a_long_name_that_goes_on_and_on, char(0)) = 0),
  another_column_with_a_long_name_that_goes_on_and_off TEXT NOT NULL CONSTRAINT "another_column_with_a_long_name_that_goes_on_and_off is text" CHECK (instr(another_column_with_a_long_name_that_goes_on_and_off, char(0)) = 0),
  "größe_der_grünen_büsche_über_den_dächern_altstadt_süd" INTEGER NOT NULL CONSTRAINT "größe_der_grünen_büsche_über_den_dächern_altstadt_süd is integer" CHECK ("größe_der_grünen_büsche_über_den_dächern_altstadt_süd" BETWEEN -2147483648 AND 2147483647),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')) CONSTRAINT "updated_at is timestamptz" CHECK (updated_at >= '0001' AND updated_at IS datetime(substr(updated_at, 1, 19) || 'Z', '+0 days') || substr(updated_at, 20) AND (substr(updated_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(updated_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND updated_at NOT GLOB '*000')),
  CONSTRAINT a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_le_pkey PRIMARY KEY (a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter),
  CONSTRAINT a_table_with_a_name_of_exactl_another_column_with_a_long_na_key UNIQUE (another_column_with_a_long_name_that_goes_on_and_on),
  CONSTRAINT a_table_with_a_name_of_exactl_another_column_with_a_long_n_key1 UNIQUE (another_column_with_a_long_name_that_goes_on_and_off),
  CONSTRAINT "a_table_with_a_name_of_exact_größe_der_grünen_büsche__check" CHECK ("größe_der_grünen_büsche_über_den_dächern_altstadt_süd" > 0),
  CONSTRAINT "a_table_with_a_name_of_exact_größe_der_grünen_büsche_check1" CHECK ("größe_der_grünen_büsche_über_den_dächern_altstadt_süd" < 10)
) STRICT;

CREATE INDEX a_table_with_a_name_of_exactl_another_column_with_a_long_na_idx ON a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters (another_column_with_a_long_name_that_goes_on_and_on, another_column_with_a_long_name_that_goes_on_and_off);

CREATE INDEX a_table_with_a_name_of_exactl_another_column_with_a_long_n_idx1 ON a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters (another_column_with_a_long_name_that_goes_on_and_off, another_column_with_a_long_name_that_goes_on_and_on);

CREATE INDEX "a_table_with_a_name_of_exactl_größe_der_grünen_büsche__idx" ON a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters ("größe_der_grünen_büsche_über_den_dächern_altstadt_süd");

CREATE TRIGGER a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters_updated_at_on_update AFTER UPDATE ON a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters FOR EACH ROW
WHEN NEW.updated_at IS OLD.updated_at AND NEW.updated_at IS NOT strftime('%Y-%m-%d %H:%M:%f', 'now')
BEGIN
  UPDATE a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters SET updated_at = strftime('%Y-%m-%d %H:%M:%f', 'now') WHERE rowid = NEW.rowid;
END;

CREATE TABLE children_of_the_table_with_the_long_name_that_is_above_this_one (
  the_number_of_the_row_in_the_table_above_this_one_to_refer_to_a INT NOT NULL,
  the_number_of_the_row_in_the_table_above_this_one_to_refer_to_b INTEGER NOT NULL,
  CONSTRAINT children_of_the_table_with_the_long_name_that_is_above_thi_pkey PRIMARY KEY (the_number_of_the_row_in_the_table_above_this_one_to_refer_to_a),
  CONSTRAINT children_of_the_table_with_th_the_number_of_the_row_in_the_fkey FOREIGN KEY (the_number_of_the_row_in_the_table_above_this_one_to_refer_to_a) REFERENCES a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters (a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter),
  CONSTRAINT children_of_the_table_with_t_the_number_of_the_row_in_the_fkey1 FOREIGN KEY (the_number_of_the_row_in_the_table_above_this_one_to_refer_to_b) REFERENCES a_table_with_a_name_of_exactly_sixty_three_bytes_in_all_letters (a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter)
) STRICT;

COMMIT;
