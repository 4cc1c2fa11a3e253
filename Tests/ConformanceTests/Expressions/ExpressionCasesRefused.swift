extension ExpressionCase {
  /// What SQLite cannot say, so that the compiler refuses it.
  static let refused = #"""
    acos(d)
      ! SQLite has the function `acos` only where it was built with its mathematical functions
    acosh(d)
      ! SQLite has the function `acosh` only where it was built with its mathematical functions
    asin(d)
      ! SQLite has the function `asin` only where it was built with its mathematical functions
    asinh(d)
      ! SQLite has the function `asinh` only where it was built with its mathematical functions
    atan(d)
      ! SQLite has the function `atan` only where it was built with its mathematical functions
    atan2(d, d)
      ! SQLite has the function `atan2` only where it was built with its mathematical functions
    atanh(d)
      ! SQLite has the function `atanh` only where it was built with its mathematical functions
    cos(d)
      ! SQLite has the function `cos` only where it was built with its mathematical functions
    cosh(d)
      ! SQLite has the function `cosh` only where it was built with its mathematical functions
    degrees(d)
      ! SQLite has the function `degrees` only where it was built with its mathematical functions
    exp(d)
      ! SQLite has the function `exp` only where it was built with its mathematical functions
    ln(d)
      ! SQLite has the function `ln` only where it was built with its mathematical functions
    log(d)
      ! SQLite has the function `log` only where it was built with its mathematical functions
    log(2, n)
      ! SQLite has the function `log` only where it was built with its mathematical functions
    log10(d)
      ! SQLite has the function `log10` only where it was built with its mathematical functions
    pi() > d
      ! SQLite has the function `pi` only where it was built with its mathematical functions
    pow(d, 2)
      ! SQLite has the function `pow` only where it was built with its mathematical functions
    radians(d)
      ! SQLite has the function `radians` only where it was built with its mathematical functions
    sin(d)
      ! SQLite has the function `sin` only where it was built with its mathematical functions
    sinh(d)
      ! SQLite has the function `sinh` only where it was built with its mathematical functions
    tan(d)
      ! SQLite has the function `tan` only where it was built with its mathematical functions
    tanh(d)
      ! SQLite has the function `tanh` only where it was built with its mathematical functions
    cbrt(d)
      ! SQLite has no function `cbrt`
    gcd(i, 6)
      ! SQLite has no function `gcd`
    lcm(i, 6)
      ! SQLite has no function `lcm`
    scale(n)
      ! SQLite has no function `scale`
    trim_scale(n)
      ! SQLite has no function `trim_scale`
    to_number(t, '999')
      ! SQLite has no function `to_number`
    hashtext(t)
      ! SQLite has no function `hashtext`
    nextval('numbers')
      ! SQLite has no function `nextval`
    currval('numbers')
      ! SQLite has no function `currval`
    initcap(t)
      ! SQLite has no function `initcap`
    reverse(t)
      ! SQLite has no function `reverse`
    lpad(t, 5, '0')
      ! SQLite has no function `lpad`
    rpad(t, 5)
      ! SQLite has no function `rpad`
    repeat(t, 2)
      ! SQLite has no function `repeat`
    translate(t, 'a', 'b')
      ! SQLite has no function `translate`
    split_part(t, '@', 1)
      ! SQLite has no function `split_part`
    regexp_replace(t, 'a', 'b')
      ! SQLite has no function `regexp_replace`
    regexp_match(t, 'a')
      ! SQLite has no function `regexp_match`
    regexp_split_to_array(t, ',')
      ! SQLite has no function `regexp_split_to_array`
    regexp_like(t, 'a')
      ! SQLite has no function `regexp_like`
    regexp_count(t, 'a')
      ! SQLite has no function `regexp_count`
    overlay(t placing 'x' from 1)
      ! SQLite has no function `overlay`
    concat_ws('-', t, u)
      ! SQLite has no function `concat_ws`
    format('%s', t)
      ! SQLite has no function `format`
    to_hex(i)
      ! SQLite has no function `to_hex`
    md5(t)
      ! SQLite has no function `md5`
    quote_ident(t)
      ! SQLite has no function `quote_ident`
    quote_literal(t)
      ! SQLite has no function `quote_literal`
    decode(t, 'hex')
      ! SQLite has no function `decode`
    convert_from(y, 'UTF8')
      ! SQLite has no function `convert_from`
    convert_to(t, 'UTF8')
      ! SQLite has no function `convert_to`
    unaccent(t)
      ! SQLite has no function `unaccent`
    unaccent('unaccent', t)
      ! SQLite has no function `unaccent`
    normalize(t)
      ! SQLite has no function `normalize`
    string_to_array(t, ',')
      ! SQLite has no function `string_to_array`
    similar_to_escape(t)
      ! SQLite has no `SIMILAR TO`
    similarity(t, u) > 0.5
      ! SQLite has no function `similarity`
    word_similarity(t, u) > 0.5
      ! SQLite has no function `word_similarity`
    levenshtein(t, u) < 3
      ! SQLite has no function `levenshtein`
    soundex(t)
      ! SQLite has no function `soundex`
    metaphone(t, 4)
      ! SQLite has no function `metaphone`
    to_timestamp(d)
      ! SQLite has no function `to_timestamp`
    to_timestamp(t, 'YYYY')
      ! SQLite has no function `to_timestamp`
    to_date(t, 'YYYY')
      ! SQLite has no function `to_date`
    to_char(ts, 'YYYY')
      ! SQLite has no function `to_char`
    make_date(i, 1, 1)
      ! SQLite has no function `make_date`
    make_interval(1)
      ! SQLite has no function `make_interval`
    make_timestamp(2025, 1, 1, 0, 0, 0)
      ! SQLite has no function `make_timestamp`
    make_timestamptz(2025, 1, 1, 0, 0, 0)
      ! SQLite has no function `make_timestamptz`
    justify_days(iv)
      ! SQLite has no function `justify_days`
    justify_hours(iv)
      ! SQLite has no function `justify_hours`
    justify_interval(iv)
      ! SQLite has no function `justify_interval`
    to_json(t)
      ! SQLite has no function `to_json`
    to_jsonb(t)
      ! SQLite has no function `to_jsonb`
    row_to_json(null)
      ! SQLite has no function `row_to_json`
    array_to_json(ia)
      ! SQLite has no function `array_to_json`
    jsonb_set(jb, '{a}', '1')
      ! SQLite has no function `jsonb_set`
    jsonb_insert(jb, '{z}', '1')
      ! SQLite has no function `jsonb_insert`
    jsonb_strip_nulls(jb)
      ! SQLite has no function `jsonb_strip_nulls`
    jsonb_exists(jb, 'a')
      ! SQLite has no function `jsonb_exists`
    jsonb_path_exists(jb, '$.a')
      ! SQLite has no function `jsonb_path_exists`
    jsonb_path_match(jb, '$.a == 1')
      ! SQLite has no function `jsonb_path_match`
    jsonb_path_query_first(jb, '$.a')
      ! SQLite has no function `jsonb_path_query_first`
    jsonb_path_query_array(jb, '$.a')
      ! SQLite has no function `jsonb_path_query_array`
    to_tsvector(t)
      ! SQLite has no function `to_tsvector`
    to_tsvector('english', t)
      ! SQLite has no function `to_tsvector`
    to_tsquery('a') is not null
      ! SQLite has no function `to_tsquery`
    to_tsquery('english', 'a') is not null
      ! SQLite has no function `to_tsquery`
    plainto_tsquery(t) is not null
      ! SQLite has no function `plainto_tsquery`
    plainto_tsquery('english', t) is not null
      ! SQLite has no function `plainto_tsquery`
    phraseto_tsquery(t) is not null
      ! SQLite has no function `phraseto_tsquery`
    phraseto_tsquery('english', t) is not null
      ! SQLite has no function `phraseto_tsquery`
    websearch_to_tsquery(t) is not null
      ! SQLite has no function `websearch_to_tsquery`
    websearch_to_tsquery('english', t) is not null
      ! SQLite has no function `websearch_to_tsquery`
    setweight(to_tsvector('english', t), 'A')
      ! SQLite has no function `setweight`
    strip(to_tsvector('english', t))
      ! SQLite has no function `strip`
    array_to_tsvector(ta)
      ! SQLite has no function `array_to_tsvector`
    ts_rank(to_tsvector('english', t), to_tsquery('english', 'a'))
      ! SQLite has no function `ts_rank`
    to_tsvector('english', t) @@ to_tsquery('english', 'a')
      ! SQLite has no function `to_tsvector`
    'a'::tsvector @@@ 'a'::tsquery
      ! SQLite has no operator `@@@` for `tsvector`
    array_ndims(ia)
      ! SQLite has no function `array_ndims`
    array_lower(ia, 1)
      ! SQLite has no function `array_lower`
    array_upper(ia, 1)
      ! SQLite has no function `array_upper`
    array_positions(ia, 1)
      ! SQLite has no function `array_positions`
    array_append(ia, 1)
      ! SQLite has no function `array_append`
    array_prepend(1, ia)
      ! SQLite has no function `array_prepend`
    array_remove(ia, 1)
      ! SQLite has no function `array_remove`
    array_replace(ia, 1, 2)
      ! SQLite has no function `array_replace`
    array_cat(ia, ia)
      ! SQLite has no function `array_cat`
    trim_array(ia, 0)
      ! SQLite has no function `trim_array`
    array_to_string(ta, ',')
      ! SQLite has no function `array_to_string`
    array_fill(1, array[2])
      ! SQLite has no function `array_fill`
    uuidv4() is not null
      ! SQLite has no function `uuidv4`
    uuidv7() is not null
      ! SQLite has no function `uuidv7`
    uuid_generate_v1() is not null
      ! SQLite has no function `uuid_generate_v1`
    uuid_generate_v1mc() is not null
      ! SQLite has no function `uuid_generate_v1mc`
    uuid_generate_v5(k, t)
      ! SQLite has no function `uuid_generate_v5`
    digest(t, 'sha256')
      ! SQLite has no function `digest`
    sha256(y)
      ! SQLite has no function `sha256`
    sha512(y)
      ! SQLite has no function `sha512`
    get_byte(y, 0)
      ! SQLite has no function `get_byte`
    current_user = 'x'
      ! SQLite has no function `current_user`
    session_user = 'x'
      ! SQLite has no function `session_user`
    system_user is null
      ! SQLite has no function `system_user`
    "current_role"()
      ! SQLite has no function `current_role`
    current_catalog = 'x'
      ! SQLite has no function `current_catalog`
    current_schema = 'x'
      ! SQLite has no function `current_schema`
    current_database() = 'x'
      ! SQLite has no function `current_database`
    current_setting('timezone') = t
      ! SQLite has no function `current_setting`
    version() = t
      ! SQLite has no function `version`
    pg_backend_pid() > i
      ! SQLite has no function `pg_backend_pid`
    txid_current() > g
      ! SQLite has no function `txid_current`
    pg_typeof(t) is not null
      ! SQLite has no function `pg_typeof`
    host('10.0.0.1'::inet) = t
      ! SQLite has no function `host`
    masklen('10.0.0.1'::inet) = i
      ! SQLite has no function `masklen`
    family('10.0.0.1'::inet) = i
      ! SQLite has no function `family`
    network('10.0.0.1'::inet) is not null
      ! SQLite has no function `network`
    inet_client_addr() is null
      ! SQLite has no function `inet_client_addr`
    inet_server_addr() is null
      ! SQLite has no function `inet_server_addr`
    '10.0.0.1'::inet <<= '10.0.0.0/8'::cidr
      ! SQLite has no operator `<<=` for `inet`
    '10.0.0.0/8'::cidr >>= '10.0.0.1'::inet
      ! SQLite has no operator `>>=` for `cidr`
    isempty(int4range(1, i))
      ! SQLite has no function `isempty`
    lower_inc(int4range(1, 2))
      ! SQLite has no function `lower_inc`
    upper_inc(int4range(1, 2))
      ! SQLite has no function `upper_inc`
    lower_inf(int4range(1, 2))
      ! SQLite has no function `lower_inf`
    upper_inf(int4range(1, 2))
      ! SQLite has no function `upper_inf`
    int8range(1, 2) is not null
      ! SQLite has no function `int8range`
    int4range(1, i) is not null
      ! SQLite has no function `int4range`
    numrange(1, 2) is not null
      ! SQLite has no function `numrange`
    daterange(da, null) is not null
      ! SQLite has no function `daterange`
    tsrange(ts, null) is not null
      ! SQLite has no function `tsrange`
    tstzrange(tz, null) is not null
      ! SQLite has no function `tstzrange`
    '[1,2)'::int4range -|- '[2,3)'::int4range
      ! SQLite has no operator `-|-` for `int4range`
    '[1,2)'::int4range &< '[2,3)'::int4range
      ! SQLite has no operator `&<` for `int4range`
    '[1,2)'::int4range &> '[2,3)'::int4range
      ! SQLite has no operator `&>` for `int4range`
    '(0,0)'::point ~= '(0,0)'::point
      ! SQLite has no operator `~=` for `point`
    point(d, d) is not null
      ! SQLite has no function `point`
    '(0,0)'::point <-> '(0,0)'::point > 1
      ! SQLite has no operator `<->` for `point`
    vector_dims('[1,2]'::vector(2)) = 2
      = (length(X'0000803f00000040') / 4) = 2
    randomblob(3) is null
      ! SQLite refuses `randomblob` in a check, since its value changes
    vector_norm(t::vector)
      ! SQLite has no function `vector_norm`
    l2_distance('[1,2]'::vector, '[2,1]'::vector)
      ! SQLite has no function `l2_distance`
    cosine_distance('[1,2]'::vector, '[2,1]'::vector)
      ! SQLite has no function `cosine_distance`
    inner_product('[1,2]'::vector, '[2,1]'::vector)
      ! SQLite has no function `inner_product`
    '[1,2]'::vector <=> '[2,1]'::vector < 1
      ! SQLite has no operator `<=>` for `vector`
    '[1,2]'::vector <#> '[2,1]'::vector < 1
      ! SQLite has no operator `<#>` for `vector`
    '[1,2]'::vector <+> '[2,1]'::vector < 1
      ! SQLite has no operator `<+>` for `vector`
    '1'::bit(2) <~> '1'::bit(2) < 1
      ! SQLite has no operator `<~>` for `bit(2)`
    '1'::bit(2) <%> '1'::bit(2) < 1
      ! SQLite has no operator `<%>` for `bit(2)`
    t % u
      ! SQLite has no operator `%` for `text`
    t %> u
      ! SQLite has no operator `%>` for `text`
    t <% u
      ! SQLite has no operator `<%` for `text`
    t <<-> u < 1
      ! SQLite has no operator `<<->` for `text`
    t <->> u < 1
      ! SQLite has no operator `<->>` for `text`
    """#
}
