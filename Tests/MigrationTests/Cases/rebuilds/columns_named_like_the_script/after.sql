SELECT number, problem, found, touched, name, schemac_found FROM schemac_found;
