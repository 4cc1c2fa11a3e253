extension Samples {
  /// Text, patterns and arrays.
  static let texts = #"""
    check: t = 'a'
    check: t <> ''
    check: t != 'it''s'
    check: t = E'line\nbreak'
    check: t = 'back\slash'
    check: t = 'a'::text
    check: t = 'a'::varchar
    check: t > t2
    check: t = v
    check: t = c
    check: v = v0
    check: v = c
    check: v = 'a'
    check: v <> 'a' AND v0 <> 'b'
    check: v = 'a'::text
    check: v::text = 'a'
    check: v0 = 'a'
    check: v IN ('a', 'b')
    check: v NOT IN ('a', 'b')
    check: v0 IN ('a', 'b')
    check: v IN ('a')
    check: v = ANY (ARRAY['a', 'b'])
    check: v = ANY (ARRAY['a', 'b']::varchar[])
    check: v = ANY (ARRAY['a', 'b']::text[])
    check: v::text = ANY (ARRAY['a'::varchar, 'b'::varchar]::text[])
    check: v <> ALL (ARRAY['a', 'b'])
    check: t IN ('a', 'b', 'it''s')
    check: t NOT IN ('a', 'b')
    check: t IN ('a', t2)
    check: t = ANY (ARRAY['a', 'b'])
    check: t = ANY ('{a,b}')
    check: t = ANY ('{a,b}'::text[])
    check: t = ANY (string_to_array('a,b', ','))
    check: c = 'a'
    check: c IN ('a', 'b')
    check: c <> 'abc'
    check: c::text = 'a'
    check: c = 'a'::text
    check: c = 'a'::bpchar
    check: c LIKE 'a%'
    check: c || 'x' = t
    check: upper(c) = c
    check: length(c) = 3
    check: t LIKE 'a%'
    check: t NOT LIKE 'a%'
    check: NOT (t LIKE 'a%')
    check: v LIKE 'a_b'
    check: t ILIKE '%x%'
    check: t NOT ILIKE '%x%'
    check: v ILIKE '%x%'
    check: t LIKE '10!%' ESCAPE '!'
    check: t NOT LIKE '10!%' ESCAPE '!'
    check: t LIKE 'a\_b' ESCAPE '\'
    check: t LIKE 'a%' || t2
    check: t LIKE ANY (ARRAY['a%', 'b%'])
    check: t NOT LIKE ALL (ARRAY['a%', 'b%'])
    check: v LIKE ANY (ARRAY['a%', 'b%'])
    check: t ILIKE ANY ('{a%,b%}')
    check: t ~ '^[a-z]+$'
    check: t ~* '^[a-z]+$'
    check: t !~ '^\s'
    check: v ~ '^[A-Z]{2}$'
    check: v !~* 'x'
    check: NOT (t ~ 'x')
    check: t SIMILAR TO '(a|b)%'
    check: t NOT SIMILAR TO 'a#%' ESCAPE '#'
    check: v SIMILAR TO 'a%'
    check: t ^@ 'a'
    check: starts_with(t, 'a')
    check: t || t2 <> 'x'
    check: t || 'x' || t2 = ''
    check: v || v0 = 'x'
    check: v || 'x' = t
    check: t || i = 'x1'
    check: length(t) > 0
    check: length(trim(t)) > 0
    check: length(v) BETWEEN 1 AND 20
    check: char_length(t) <= 100
    check: character_length(v) <= 100
    check: octet_length(t) < 1000
    check: length(by) > 0
    check: octet_length(by) > 0
    check: trim(t) <> ''
    check: trim(v) <> ''
    check: trim(both from t) = t
    check: trim(leading 'x' from t) = t
    check: trim(trailing from v) = v
    check: trim('x' from t) = t
    check: trim(t, 'xy') = t
    check: btrim(t) = t
    check: ltrim(t, '0') = rtrim(t)
    check: lower(t) = t
    check: lower(v) = v
    check: upper(v) = upper('abc')
    check: initcap(t) = t
    check: lower(trim(v)) = lower(v0)
    check: substring(t from 1 for 2) = 'ab'
    check: substring(t, 1, 2) = 'ab'
    check: substring(t from 2) = 'ab'
    check: substring(t for 2) = 'ab'
    check: substring(v from 1 for 2) = 'ab'
    check: substr(t, 1, 2) = 'ab'
    check: substring(t from '[a-z]+') = 'ab'
    check: position('a' in t) > 0
    check: position('a' in v) = 0
    check: strpos(t, 'a') > 0
    check: overlay(t placing 'x' from 1 for 2) = t2
    check: overlay(t placing 'x' from 1) = t2
    check: left(t, 1) = 'a'
    check: right(v, 1) = 'a'
    check: lpad(t, 5, '0') = t
    check: lpad(i::text, 5, '0') = t
    check: repeat('x', i) = t
    check: replace(t, 'a', 'b') = t
    check: translate(t, 'abc', 'xyz') = t
    check: split_part(t, ',', 1) = 'a'
    check: regexp_replace(t, '\s+', ' ', 'g') = t
    check: regexp_replace(v, '[^0-9]', '') = t
    check: concat(t, i, 'x') = 'a'
    check: concat(t, ' ', t2) = 'a b'
    check: concat_ws(',', t, v) = 'a'
    check: format('%s-%s', t, i) = v
    check: reverse(t) = t
    check: md5(t) = v
    check: ascii(t) > 64
    check: chr(65) = t
    check: to_hex(i) = t
    check: encode(by, 'hex') = t
    check: decode(t, 'base64') = by
    check: by <> ''
    check: by = '\xDEADbeef'
    check: own(t) = 'a'
    check: own('x') = t
    check: own(v) = 'a'
    check: t COLLATE "C" < 'b'
    check: t = t2 COLLATE "C"
    check: v COLLATE "C" > 'a'
    check: (t COLLATE "C") LIKE 'a%'
    check: t = '' OR t IS NULL
    check: coalesce(t, '') <> ''
    check: coalesce(v, '') <> ''
    check: coalesce(t, v, 'x') <> ''
    check: coalesce(v, t) <> ''
    check: coalesce(c, '') <> ''
    check: t IS DISTINCT FROM 'x'
    check: v IS DISTINCT FROM 'x'
    check: t BETWEEN 'a' AND 'b'
    check: v BETWEEN 'a' AND 'b'
    check: 'a' = t
    check: 'a' || t = t2
    check: 'a' < 'b'
    check: ta = '{}'
    check: ta <> '{a,b}'
    check: ta = ARRAY['a', 'b']
    check: ta @> ARRAY['a']
    check: ta @> '{a}'
    check: ta <@ ARRAY['a', 'b', 'c']
    check: ta && '{a,"b c"}'
    check: va @> ARRAY['a']::varchar[]
    check: va <@ '{a,b}'
    check: ia && ARRAY[1, 2]
    check: ia @> '{1}'
    check: ia = ARRAY[]::integer[]
    check: na @> ARRAY[1, 2.5]
    check: na = ARRAY[1, 2]::numeric[]
    check: ma <> '{}'
    check: ma @> ARRAY['sad']::mood[]
    check: 'a' = ANY (ta)
    check: t = ANY (ta)
    check: v = ANY (ta)
    check: v = ANY (va)
    check: 'a' = ANY (va)
    check: NOT ('a' = ANY (ta))
    check: ta[1] = 'a'
    check: ia[1] > 0
    check: (ia)[i] > 0
    check: (string_to_array(t, ','))[1] = 'a'
    check: array_length(ta, 1) > 0
    check: cardinality(ta) < 5
    check: array_position(ta, 'a') IS NULL
    check: array_position(ta, NULL) IS NULL
    check: array_position(ia, 1) IS NULL
    check: array_append(ta, 'x') <> ta
    check: array_remove(ta, 'x') = ta
    check: array_cat(ta, '{a}') = ta
    check: array_to_string(ta, ',') <> ''
    check: ta || 'x'::text <> ta
    check: ta || ARRAY['x'] <> ta
    check: ia || 5 <> ia
    check: ARRAY[i, 2] = ia
    check: ARRAY[[1,2],[3,4]] <> ia
    check: ARRAY[t, 'x', v] <> ta
    check: t = ANY (ARRAY[t2, 'x'])
    check: ip <<= '10.0.0.0/8'
    check: ip = '192.168.1.1'
    check: ip << inet '10.0.0.0/8'
    check: family(ip) = 4
    check: host(ip) = t
    check: ir @> 5
    check: ir && '[1,5)'
    check: lower(ir) > 0
    check: lower(tr) < now()
    check: NOT isempty(ir)
    check: upper_inf(tr)
    check: int4range(i, 10) && ir
    check: tstzrange(tz, tz2) && tr
    check: tstzrange(tz, tz2, '[]') && tr
    check: ci = 'a'
    check: ci IN ('a', 'b')
    check: ci = t
    check: ci = 'a'::text
    check: length(ci) > 1
    check: ci ~ '^[a-z]+@'
    check: ci LIKE 'a%'
    check: lower(ci) = 'a'
    check: vec <-> '[1,2,3]' < 1
    check: vec <=> '[1,2,3]' < 0.5
    check: vector_dims(vec) = 3
    check: vec <> '[0,0,0]'
    """#
}
