extension ExpressionCase {
  static let documents = #"""
    jb is not null
      = jb IS NOT NULL
      : ftttttttttttttttttttttttttttttft
    jsonb_typeof(jb) = 'object'
      = json_type(jb) = 'object'
      : nttttttttfffffftttttttttftffttnf
    jsonb_typeof(jb) <> 'object'
      = json_type(jb) <> 'object'
      : nffffffffttttttffffffffftfttffnt
    jsonb_typeof(jb) = 'string'
      = json_type(jb) = 'text'
      : nffffffffftfffffffffffffffftffnf
    jsonb_typeof(jb) = 'number'
      = json_type(jb) IN ('integer', 'real')
      : nffffffffffttffffffffffftftfffnt
    jsonb_typeof(jb) = 'boolean'
      = json_type(jb) IN ('true', 'false')
      : nffffffffffffftfffffffffffffffnf
    jsonb_typeof(jb) = 'null'
      = json_type(jb) = 'null'
      : nfffffffffffftffffffffffffffffnf
    jsonb_typeof(jb) in ('object', 'array')
      = json_type(jb) IN ('object', 'array')
      : ntttttttttffffftttttttttftffttnf
    jsonb_typeof(jb)
      = CASE json_type(jb) WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' WHEN 'text' THEN 'string' ELSE json_type(jb) END
    json_typeof(js)
      = CASE json_type(js) WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' WHEN 'text' THEN 'string' ELSE json_type(js) END
    jb ->> 'a'
      = CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'a' = 'x'
      = json_extract(jb, '$."a"') = 'x'
      : nftnfffnnnnnnnnffftnfffnntnnffnn
    jb ->> 'a' = '1'
      = CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END = '1'
      : ntfnfffnnnnnnnnfftfnfffnnfnnffnn
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'b' = 'true'
      = CASE json_type(jb, '$."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."b"') AS TEXT) END = 'true'
      : nntnnnnnnnnnnnnnnntnnnnnntnnnnnn
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'k.x'
      = CASE json_type(jb, '$."k.x"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."k.x"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'a' ->> 'b'
      = CASE json_type(jb, '$."a"."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"."b"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb #>> '{a,b}'
      = CASE json_type(jb, '$."a"."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"."b"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'list' ->> 0
      = CASE json_type(jb, '$."list"[0]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."list"[0]') AS TEXT) END
      ? PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'list' ->> -1
      = CASE json_type(jb, '$."list"[#-1]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."list"[#-1]') AS TEXT) END
      ? PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js ->> 'a'
      = CASE json_type(js, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(js, '$."a"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js -> 'c' -> 'd' ->> 1
      = CASE json_type(js, '$."c"."d"[1]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(js, '$."c"."d"[1]') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    (jb ->> 'a') is null
      = json_extract(jb, '$."a"') IS NULL
      : tfftfffttttttttfffftfffttfttfftt
    jb -> 'a' is null
      = json_type(jb, '$."a"') IS NULL
      : tffffffttttttttffffffffttfttfftt
    jb -> 'a' is not null
      = json_type(jb, '$."a"') IS NOT NULL
      : fttttttffffffffttttttttfftffttff
    jb ? 'a'
      ! SQLite has no operator `?` for `jsonb`
    jb @> '{"a":1}'
      ! SQLite has no operator `@>` for `jsonb`
    jb = '{}'
      = json(jb) = '{}'
      : nffffffftfffffffffffffffffffffnf
    jb <> '{}'::jsonb
      = json(jb) <> '{}'
      : ntttttttftttttttttttttttttttttnt
    jb = '[]'
      = json(jb) = '[]'
      : nfffffffftffffffffffffffffffffnf
    jb = 'null'
      = json(jb) = 'null'
      : nfffffffffffftffffffffffffffffnf
    jb = '{"a":1}'
      ! SQLite can compare JSON only with an empty object or array, `null`, `true` and `false`
    jsonb_array_length(jb)
      = CASE json_type(jb) WHEN 'array' THEN json_array_length(jb) ELSE json('no array: ' || json_type(jb)) END
    jsonb_array_length(jb -> 'list')
      = CASE json_type(jb, '$."list"') WHEN 'array' THEN json_array_length(jb, '$."list"') ELSE json('no array: ' || json_type(jb, '$."list"')) END
    jsonb_array_length(jb -> 'list') > 1
      = CASE json_type(jb, '$."list"') WHEN 'array' THEN json_array_length(jb, '$."list"') ELSE json('no array: ' || json_type(jb, '$."list"')) END > 1
      : nnnntnnfnnnnnnnnnnnntnnfnnnnttnn
    jsonb_typeof(jb -> 'a') = 'string'
      = json_type(jb, '$."a"') = 'text'
      : nftffftnnnnnnnnffftffftnntnnffnn
    length(jb ->> 'a') > 1
      = length(CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END) > 1
      : nffntttnnnnnnnnttffntttnnfnnttnn
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    (jb ->> 'a')::int > 0
      ! SQLite cannot turn `text` into `integer` as PostgreSQL does
    coalesce(jb ->> 'a', 'none')
      = coalesce(CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END, 'none')
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'a' = '1'
      ! SQLite can take a value out of JSON only as text
    jb || '{}'
      ! SQLite has no operator `||` for `jsonb`
    js = '{}'
      ! SQLite cannot compare values of the type `json` with `=`
    jb['a'] is null
      = json_type(jb, '$."a"') IS NULL
      : tffffffttttttttffffffffttfttfftt
    ta = '{}'
      = json(ta) = '[]'
      : ntfffftfffftfffftfffftfftfffffff
    ta = array['a','b']
      = json(ta) = '["a","b"]'
      : nfftfffftfffftfffftfffftfffttfff
    ta <> array['a']::text[]
      = json(ta) <> '["a"]'
      : ntfttttfttttfttttfttttfttttttfff
    ia = '{1,2}'
      = json(ia) = '[1,2]'
      : nfftfffftfffftfffftffffttftfffft
    array_length(ta, 1)
      = nullif(json_array_length(ta), 0)
    array_length(ta, 1) > 1
      = nullif(json_array_length(ta), 0) > 1
      : nnfttfnfttfnfttfnfttfnftnftttfff
    cardinality(ta) > 0
      = json_array_length(ta) > 0
      : nfttttfttttfttttfttttfttfttttttt
    ta[1]
      = json_extract(ta, '$[0]')
    ia[2]
      = json_extract(ia, '$[1]')
    ia[1] > 0
      = json_extract(ia, '$[0]') > 0
      : nnttttnttttnttttnttttnttttttttnt
    'a' = any (ta)
      ! SQLite can look for a value only in an array that is written out: `IN (…)`
    ta @> array['a']
      ! SQLite has no operator `@>` for `text[]`
    ta && array['a']
      ! SQLite has no operator `&&` for `text[]`
    array_length(ta, 2)
      ! SQLite can count only the first dimension of an array
    ia is not null
      = ia IS NOT NULL
      : fttttttttttttttttttttttttttttttt
    """#
}
