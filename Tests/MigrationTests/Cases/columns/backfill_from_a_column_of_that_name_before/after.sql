SELECT tax, gross FROM prices ORDER BY id;
