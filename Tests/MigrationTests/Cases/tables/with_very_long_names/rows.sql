INSERT INTO a_table_with_a_name_that_is_as_long_as_the_server_lets_it_be_ok (another_column_with_quite_a_long_name) VALUES ('a'), ('b');
