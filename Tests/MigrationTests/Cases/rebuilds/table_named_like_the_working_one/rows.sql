INSERT INTO t VALUES (1, 'a');
INSERT INTO t_schemac_new VALUES (1), (2);
INSERT INTO schemac_guard VALUES (1, 5);
