UPDATE prices SET amount = 20 WHERE id = 2;
UPDATE prices SET note = 'filled' WHERE id = 3;
DELETE FROM prices WHERE id = 4;
