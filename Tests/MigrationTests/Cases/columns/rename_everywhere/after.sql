SELECT e_mail, domain FROM accounts ORDER BY 1;
