INSERT INTO accounts (mail, active) VALUES ('a@x.org', true), ('b@y.org', false);
INSERT INTO logins (mail) VALUES ('a@x.org'), ('a@x.org'), ('b@y.org');
