extension Samples {
  /// As they stand in real systems.
  static let uses = #"""
    check: true
    check: 1 = 1
    check: false OR true
    check: v ~* '^[^@\s]+@[^@\s]+\.[a-z]{2,}$'
    check: i::text ~ '^\d+$'
    check: jsonb_typeof(jb -> 'a') IN ('array', 'null')
    check: (jb ->> 'x')::boolean
    check: (jb ->> 'x')::boolean IS NOT TRUE
    check: NOT (jb ? 'a' AND jb ? 'b')
    check: t = lower(t) AND t !~ '\s'
    check: extract(MINUTE from ts)::int % 15 = 0
    check: length(regexp_replace(t, '[^0-9]', '', 'g')) = 10
    check: (CASE WHEN i IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN n IS NOT NULL THEN 1 ELSE 0 END) = 1
    check: tz2 IS NULL OR tz2 > tz
    check: (tz2 IS NULL AND m = 'sad') OR (tz2 IS NOT NULL AND m IN ('ok', 'sad'))
    check: coalesce(i, -1) <> coalesce(i2, -1)
    check: v = upper(v::text)
    check: char_length(v::text) = 3
    check: char_length(btrim(v)) >= 3
    check: i = ANY (ARRAY[1, 2, NULL])
    check: i IN (1, NULL)
    check: i > 2147483647
    check: i > 2147483648
    check: i > -2147483648
    check: i8 < 9223372036854775807
    check: i8 > -9223372036854775808
    check: n0 > 9223372036854775808
    check: d > 1e10
    check: d = 1e-7
    check: r = '1.5'
    check: n <> 'NaN'
    check: d <> 'Infinity'::float8
    check: n <= 99999999.99
    check: n * 100 = floor(n * 100)
    check: n - n0 >= 0 AND n + n0 <= 1000
    check: (n * i)::numeric(10,2) < 5
    check: (i * 100.0 / nullif(i2, 0)) < 50
    check: i / i2 = 2
    check: i2 / 2 = 2
    check: i8 / i = 2
    check: i2::int * i2 > 5
    check: r * 2 > d
    check: r * n > d
    check: d * n > 1
    check: r + 0.1 > 1
    check: i + r > 1
    check: i * d > 1
    check: i8 > n
    check: i8 = r
    check: n = d
    check: n = i8 AND i8 = n
    check: tz > '2020-06-01'::date
    check: ts > '2020-01-01'::timestamptz
    check: dt > '2020-01-01 10:00'::timestamp
    check: dt > '2020-01-01'::timestamptz
    check: ttz > '10:00:00+02'
    check: iv > '1 day 2 hours'
    check: iv > '1-2'
    check: iv > '1.5 hours'
    check: iv > '100 days'
    check: iv > '-1 mon +2 days'
    check: iv > '@ 1 day ago'
    check: iv > '15 min'
    check: iv > '10 secs 500 ms'
    check: iv <> '1 century'
    check: tz BETWEEN now() - interval '1 year' AND now() + interval '1 year'
    check: tz > now() - make_interval(0, 0, 0, 1)
    check: tz::date = dt
    check: tz::date = CURRENT_DATE
    check: (tz + '1 day') > now()
    check: date_trunc('day', tz) = date_trunc('day', now())
    check: ts::time > '10:00'
    check: ts::time BETWEEN tm AND tm + interval '1 hour'
    check: extract(epoch from tz)::bigint > 0
    check: extract(epoch from now() - tz) / 86400 > 1
    check: date_part('epoch', tz2 - tz) < 10
    check: u = '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'
    check: u::text <> ''
    check: u <> gen_random_uuid()
    check: t ~ ('^' || t2)
    check: t LIKE t2 || '%'
    check: t LIKE lower(t2)
    check: v LIKE v0
    check: v NOT ILIKE t
    check: lower(t) LIKE 'a%' AND upper(v) NOT LIKE '%B'
    check: t = ANY (ARRAY['a'::varchar, 'b'])
    check: t <> ALL (ARRAY['a', t2])
    check: v = ANY (string_to_array('a,b', ','))
    check: t NOT IN ('')
    check: t IN ('a''b', 'c\d', 'ü', '日本')
    check: t <> '⚠ x' AND "Mixed Case" = 'Ä'
    check: m <= ANY (ma)
    check: m = 'sad' AND NOT (m = 'ok' OR m IS NULL)
    check: m::text = ANY (ARRAY['sad', 'ok'])
    check: m::text IN ('sad', 'ok')
    check: m::text || 'x' = t
    check: m = t::mood
    check: mm::text <> ''
    check: ma::text[] @> ARRAY['sad']
    check: ta::varchar[] = va
    check: va::text[] @> ta
    check: array_length(ia, 1) BETWEEN 1 AND 3
    check: array_length(ta, 1) IS NULL OR array_length(ta, 1) <= 10
    check: coalesce(array_length(ta, 1), 0) <= 10
    check: coalesce(ta, '{}') <> '{}'
    check: coalesce(jb, '{}') <> '{}'
    check: coalesce(u, '00000000-0000-0000-0000-000000000000') <> u
    check: coalesce(iv, '1 day') > '1 day'
    check: coalesce(tm, '10:00') > '09:00'
    check: coalesce(by, '') <> ''
    check: nullif(m, 'sad') IS NULL
    check: nullif(btrim(v), '') IS NOT NULL
    check: nullif(jb, '{}') IS NOT NULL
    check: greatest(tz, tz2) < now()
    check: greatest(t, 'a') < 'b'
    check: least(v, 'a') < 'b'
    check: least(n, 5) < 5
    check: CASE WHEN b THEN n ELSE 0 END > 0
    check: CASE WHEN b THEN d ELSE 0 END > 0
    check: CASE WHEN b THEN m ELSE 'sad' END = 'ok'
    check: CASE WHEN b THEN tz ELSE '2020-01-01 00:00Z' END < now()
    check: CASE WHEN b THEN v ELSE 'x' END = 'y'
    check: CASE WHEN b THEN v ELSE t END = 'y'
    check: CASE WHEN i = 1 THEN b WHEN i = 2 THEN NOT b END
    check: CASE t WHEN 'a' THEN i > 0 WHEN 'b' THEN i < 0 ELSE false END
    check: CASE i2 WHEN 1 THEN true ELSE false END
    check: (b AND i > 0) IS NOT FALSE
    check: (NOT b) = (i > 0)
    check: b = (i > 0)
    check: b IS DISTINCT FROM true
    check: b <> (m = 'sad')
    check: b::text = 'true'
    check: (i > 0)::int + (n > 0)::int >= 1
    check: (i, n) <= (i2, n0)
    check: (i, tz) < (1, '2020-01-01 00:00Z')
    check: ROW(i, t) IS DISTINCT FROM ROW(i2, t2)
    check: (t, v) = ('a', 'b')
    check: jb @> jsonb_build_object('a', i)
    check: jb -> 'a' @> '[1]'
    check: jb ->> 'a' IN ('x', 'y')
    check: jb ->> 'a' = ANY (ta)
    check: (jb -> 'a' ->> 0)::numeric > 1
    check: (jb #>> '{a,0}')::timestamptz > tz
    check: jb ?| ta
    check: j ->> 'a' IS NOT NULL
    check: (j -> 'a')::text <> ''
    check: jb <> 'null' AND jb <> '"x"' AND jb <> '1.50'
    check: jb = '{"a":"\u00e9\"","b":1e2}'
    check: to_tsvector('english', coalesce(v, '')) @@ to_tsquery('english', t)
    check: ip <<= '10.0.0.0/8' OR ip <<= '192.168.0.0/16'
    check: masklen(ip) = 32
    check: ip <> inet '::1'
    check: tr @> now()
    check: tr @> tz
    check: lower(tr) < upper(tr)
    check: ir <@ int4range(0, 10)
    check: ir -|- int4range(i, i2)
    check: bt & B'110' = B'100'
    check: octet_length(c) = 3
    check: c > 'a' AND c < 'b'
    check: c BETWEEN 'a' AND 'b'
    check: c NOT IN ('a', 'b')
    check: c IS DISTINCT FROM 'a'
    check: lower(c) = 'a'
    check: c = v
    check: c = upper(t)
    check: trim(c) <> ''
    check: c ~ '^[A-Z]{3}$'
    check: (c)::char(2) = 'ab'
    check: t::char(3) = c
    check: v::varchar(5) = v
    check: t::varchar(5) = t
    check: n::text ~ '^[0-9.]+$'
    check: tz::text LIKE '2020%'
    check: n::numeric(12,2) = n
    check: n0::numeric(10,2) = n
    check: i::smallint = i2
    check: round(d::numeric, 2)::double precision = d
    check: ceil(n)::int = i
    check: floor(d)::int = i
    check: i = trunc(n)::int
    check: power(2, i) < n
    check: power(10, -i2) < n
    check: sqrt(power(d, 2) + power(r, 2)) < 5
    check: abs(n - n0) < 0.01
    check: abs(extract(epoch from tz2 - tz)) < 10
    check: mod(i, i2) = 0
    check: mod(i2, 2) = 0
    check: mod(i8, i) = 0
    check: gcd(i, 4) = 2
    check: width_bucket(n, 0, 10, 5) = 1
    check: sign(n) >= 0
    check: ln(i) > 0
    check: log(10, 100) < n
    check: n % 2 = 0
    check: n0 ^ 2 < 5
    check: i2 % 2::smallint = 0
    check: i8 & 1 = 1
    check: i8 << 2 > 1
    check: i2 | 1 = 1
    default i: floor(random() * 100)::int
    default i: extract(epoch from now())
    default i: 5 * 60
    default i: 0::integer
    default i8: (extract(epoch from now()) * 1000)::bigint
    default i8: 60 * 60 * 24
    default n: 9.99
    default n: 100::numeric
    default n: '9.99'::numeric(10,2)
    default r: 0.1::real
    default r: '0.1'
    default d: random()
    default d: 0::double precision
    default d: 1e6
    default t: to_char(now(), 'YYYY')
    default t: substr(md5(random()::text), 1, 8)
    default t: 'x'::text || 'y'
    default t: concat('x-', nextval('s'))
    default t: lpad(nextval('s')::text, 6, '0')
    default t: gen_random_uuid()::text
    default t: now()::text
    default t: 5
    default t: '5'
    default t: 'it''s'
    default t: E'a\tb'
    default t: '{}'
    default t: 'CURRENT_TIMESTAMP'
    default t: md5(clock_timestamp()::text)
    default t: current_setting('app.user', true)
    default t: current_database()
    default v: 'it''s'
    default v: upper('x')
    default v: gen_random_uuid()
    default v: CURRENT_USER
    default v: 5
    default c: 'USD'
    default c: 'x'::text
    default b: 1 = 1
    default b: 'no'
    default b: (NOT false)
    default dt: now()::date
    default dt: date_trunc('month', now())::date
    default dt: '2020-1-1'
    default dt: make_date(2020, 1, 1)
    default tz: date_trunc('month', now()) + interval '1 month'
    default tz: now() + (30 || ' days')::interval
    default tz: CURRENT_TIMESTAMP + '30 days'::interval
    default tz: now() AT TIME ZONE 'utc'
    default tz: to_timestamp(0)
    default tz: 'infinity'
    default tz: '2020-01-01 12:00:00.123456+05:30'
    default ts: timezone('utc', now()) + interval '1 h'
    default ts: statement_timestamp() AT TIME ZONE 'utc'
    default ts: '-infinity'
    default ts: (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)
    default iv: '00:30:00'
    default iv: '1 year 6 mons'
    default iv: interval '1' day
    default tm: '10:00:00.25'
    default tm: CURRENT_TIME
    default jb: '{}'::json
    default jb: '{"b":[],"a":{},"aa":"\u0041\n"}'
    default jb: to_jsonb(now())
    default jb: '{}'::jsonb || '{"a":1}'
    default ta: string_to_array('a,b', ',')
    default ta: '{NULL,"null",""}'
    default ta: '{"a\"b",c}'
    default ia: '{{1,2},{3,4}}'
    default ia: array_fill(0, ARRAY[3])
    default by: E'\\xDEAD'
    default by: decode('00', 'hex')
    default ip: '10.0.0.0/8'
    default tr: '["2020-01-01 00:00:00+00",)'
    default m: ('sad')
    index: lower(t) || '-' || i
    index: coalesce(v, 'x')
    index: (jb -> 'a' ->> 'b')::numeric
    index: abs(i)
    index: greatest(i, i2)
    index: (i8 << 32) | i2
    index: substring(t, 1, 3)
    index: substring(t from 1 for 3)
    index: reverse(t)
    index: hashtext(t)
    index: coalesce(tz, '2020-01-01 00:00:00+00')
    index: NOT b
    index: nullif(t, '')
    index: extract(epoch from ts)
    index: extract(year from tz AT TIME ZONE 'utc')
    index: i::numeric / 100
    index: m
    index: array_length(ta, 1)
    index: vec::halfvec(3)
    index: (vec::vector(3))
    where: tz IS NULL AND v IN ('a') AND b = false
    where: NOT b AND tz2 IS NULL
    where: i2 = 1 OR i2 = 2
    where: t IS NOT NULL AND t <> ''
    where: v <> ALL (ARRAY['a', 'b'])
    where: length(t) > 5
    where: st = 'active' AND u IS NOT NULL
    where: jb ? 'a'
    where: jb @> '{"active": true}'
    where: t LIKE 'a%'
    where: n > 1.5 AND d < 2
    where: ta IS NOT NULL AND cardinality(ta) > 0
    generated boolean: CASE WHEN i > 0 THEN true ELSE false END
    generated boolean: tz2 IS NULL AND b
    generated text: coalesce(t, v, 'x')
    generated text: upper(left(t, 1)) || lower(substring(t from 2))
    generated text: (jb -> 'a') ->> 'b'
    generated text: i || '-' || i2
    generated text: lpad(i::text, 5, '0')
    generated text: regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g')
    generated numeric: i / 100.0
    generated numeric(10,2): (n - n0) * 100 / nullif(n, 0)
    generated numeric(10,4): coalesce(n, 0) + coalesce(n0, 0)
    generated integer: extract(year from dt)
    generated integer: date_part('year', ts)
    generated integer: dt - dt
    generated bigint: i8 + i
    generated double precision: sqrt(d * d + r * r)
    generated real: n
    generated tsvector: to_tsvector('simple', t)
    generated tsvector: setweight(to_tsvector('english', coalesce(t, '')), 'A') || to_tsvector('simple', coalesce(v, ''))
    generated date: ts
    generated timestamp: ts + interval '1 hour'
    generated timestamp(0): ts
    generated timestamptz: ts AT TIME ZONE 'UTC'
    generated varchar(10): left(t, 10)
    generated varchar: t
    generated text: v
    generated char(3): t
    generated tstzrange: tstzrange(tz, tz2, '[)')
    generated integer: jsonb_array_length(jb -> 'a')
    generated jsonb: jb -> 'a'
    generated text[]: ARRAY[t, t2]
    generated boolean: m = 'sad'
    generated text: CASE m WHEN 'sad' THEN 'a' ELSE 'b' END
    """#
}
