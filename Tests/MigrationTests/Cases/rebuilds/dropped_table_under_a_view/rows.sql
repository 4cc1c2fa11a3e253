INSERT INTO logs VALUES (1, 'a');
CREATE VIEW log_lines AS SELECT line FROM logs;
