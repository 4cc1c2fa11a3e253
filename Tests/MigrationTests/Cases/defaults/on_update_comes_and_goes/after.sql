UPDATE c SET note = 'x';
SELECT touched FROM c;
