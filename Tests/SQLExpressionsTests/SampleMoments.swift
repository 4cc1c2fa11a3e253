extension Samples {
  /// Dates, times and intervals.
  static let moments = #"""
    check: dt > '2020-01-01'
    check: dt > '2020-1-1'
    check: dt >= DATE '2020-01-01'
    check: dt BETWEEN '2020-01-01' AND '2030-12-31'
    check: dt IN ('2020-01-01', '2021-01-01')
    check: dt < CURRENT_DATE
    check: dt <= now()
    check: dt < ts
    check: dt = ts::date
    check: dt = tz::date
    check: dt::timestamp < ts
    check: dt + 1 > dt
    check: dt - dt < 5
    check: dt - 7 < CURRENT_DATE
    check: dt + interval '1 day' > ts
    check: dt + '1 mon'::interval > ts
    check: dt > now() - interval '1 year'
    check: ts > '2020-01-01'
    check: ts > '2020-01-01 10:00'
    check: ts > '2020-01-01T10:00:00.5'
    check: ts > timestamp '2020-01-01 10:00:00'
    check: ts3 > '2020-01-01 10:00:00.123'
    check: ts < now()
    check: ts < tz
    check: ts - ts3 < interval '1 day'
    check: ts + '1 day' > ts3
    check: ts + interval '24 hours' > ts3
    check: ts::timestamp(0) = ts
    check: tz > '2020-01-01 00:00:00+00'
    check: tz > '2020-01-01 00:00:00+02'
    check: tz > '2020-01-01T00:00:00Z'
    check: tz > timestamp with time zone '2020-01-01 00:00:00Z'
    check: tz < CURRENT_TIMESTAMP
    check: tz < CURRENT_TIMESTAMP(3)
    check: tz < transaction_timestamp()
    check: tz < statement_timestamp()
    check: tz < clock_timestamp()
    check: ts < LOCALTIMESTAMP
    check: ts < LOCALTIMESTAMP(0)
    check: tm < LOCALTIME
    check: ttz < CURRENT_TIME
    check: tz2 > tz
    check: tz2 > tz + interval '1 day'
    check: tz2 - tz < '1 day'
    check: tz2 - tz <= interval '7 days'
    check: tz <= now() + '5 minutes'::interval
    check: iv > '0'
    check: iv > interval '0'
    check: iv >= '1 hour'
    check: iv < interval '1 hour 30 minutes'
    check: iv < interval '1 week'
    check: iv < interval '1 year 2 months 3 days'
    check: iv < interval '90 minutes'
    check: iv < '-1 day'
    check: iv < 'P1DT2H'
    check: iv * 2 < interval '3 days'
    check: 2 * iv < interval '3 days'
    check: iv / 2 < interval '1.5 days'
    check: iv = interval '01:30:00'
    check: tm BETWEEN '09:00' AND '17:00'
    check: tm > time '10:00'
    check: tm > '10:00:00.5'
    check: tm + interval '1 hour' > tm
    check: tm - tm < interval '1 hour'
    check: extract(year from dt) > 2000
    check: extract(year from tz) = 2020
    check: EXTRACT('month' FROM ts) = 1
    check: extract(epoch from tz2 - tz) > 0
    check: extract(epoch from (tz2 - tz)) / 3600 < 24
    check: extract(dow from dt) NOT IN (0, 6)
    check: extract(isodow from dt) < 6
    check: date_part('year', dt) > 2000
    check: date_part('hour', ts) BETWEEN 8 AND 18
    check: date_trunc('day', ts) = ts
    check: date_trunc('day', dt) = ts
    check: date_trunc('month', tz) = tz
    check: date_trunc('month', tz, 'UTC') = tz
    check: age(tz) > interval '18 years'
    check: age(dt) > interval '18 years'
    check: age(tz2, tz) > '1 day'
    check: tz AT TIME ZONE 'UTC' > ts
    check: (ts AT TIME ZONE 'Europe/Berlin') < tz
    check: timezone('UTC', tz) > ts
    check: dt AT TIME ZONE 'UTC' < ts
    check: (tz AT TIME ZONE 'UTC')::date = dt
    check: date(tz AT TIME ZONE 'UTC') = dt
    check: to_char(tz, 'YYYY-MM') = t
    check: to_char(dt, 'YYYY-MM') = t
    check: to_char(n, '999') = t
    check: to_date(t, 'YYYY-MM-DD') = dt
    check: to_timestamp(i) < tz
    check: to_timestamp(d) < tz
    check: make_date(i, 1, 1) < dt
    check: make_interval(days => 1) < iv
    check: isfinite(tz)
    check: tz < 'infinity'
    check: dt > '-infinity'
    check: coalesce(tz, now()) > tz2
    check: coalesce(dt, now()) > tz2
    check: coalesce(tz, '2020-01-01 00:00:00+00') > tz2
    check: coalesce(dt, CURRENT_DATE) > dt
    check: (dt, dt) OVERLAPS (dt, dt)
    check: current_user <> t
    check: session_user <> 'x'
    check: current_role <> t
    check: current_setting('app.user') = t
    check: current_setting('app.user', true)::int = i
    check: CURRENT_CATALOG = t
    check: CURRENT_SCHEMA = t
    """#

  /// JSON and text search.
  static let documents = #"""
    check: jb ->> 'a' = 'x'
    check: jb -> 'a' = '1'
    check: jb -> 'a' ->> 'b' IS NOT NULL
    check: jb #>> '{a,b}' = 'x'
    check: jb #> '{a}' IS NULL
    check: jb ->> 0 = 'x'
    check: jb ? 'a'
    check: jb ?| '{a,b}'
    check: jb ?& array['a', 'b']
    check: jb @> '{"a": 1}'
    check: jb @> '{"bb":[1,2.50,"x"],"a":{"c":null,"b":true}}'::jsonb
    check: jb <@ '{}'
    check: jb <> '{}'
    check: jb = '[]'::jsonb
    check: jb - 'a' = '{}'
    check: jb - '{a,b}'::text[] = '{}'
    check: jb #- '{a}' = jb
    check: jb || '{"x": 1}' <> jb
    check: jb @? '$.a'
    check: jb @@ '$.a > 1'
    check: jb['a'] IS NOT NULL
    check: (jb ->> 'n')::int > 0
    check: (jb ->> 'n')::numeric(5,2) > 0
    check: jsonb_typeof(jb) = 'object'
    check: jsonb_typeof(jb -> 'tags') = 'array'
    check: json_typeof(j) = 'object'
    check: j ->> 'a' = 'x'
    check: jsonb_array_length(jb -> 'a') > 0
    check: jsonb_exists(jb, 'a')
    check: jsonb_set(jb, '{a}', '1') = jb
    check: jsonb_build_object('a', i, 'b', t) = jb
    check: jsonb_path_exists(jb, '$.a')
    check: jsonb_extract_path_text(jb, 'a', 'b') = 'x'
    check: to_jsonb(t) = jb
    check: j::jsonb = jb
    check: jb::text <> '{}'
    check: to_tsvector('english', t) @@ to_tsquery('english', 'a & b')
    check: tsv @@ plainto_tsquery('simple', 'a b')
    check: tsv @@ websearch_to_tsquery('x')
    index: to_tsvector('english', t)
    index: to_tsvector('english'::regconfig, t || ' ' || coalesce(v, ''))
    index: to_tsvector('pg_catalog.english', t)
    index: jb -> 'a'
    index: jb ->> 'a'
    index: (jb ->> 'a')::int
    index: jb #>> '{a,b}'
    index: ((jb -> 'a') ->> 'b')
    generated tsvector: to_tsvector('english', coalesce(t, '') || ' ' || coalesce(v, ''))
    generated tsvector: setweight(to_tsvector('english', coalesce(t, '')), 'A') || setweight(to_tsvector('english', coalesce(t2, '')), 'B')
    """#

  /// Defaults, indexes, predicates and generated columns.
  static let places = #"""
    default i: 0
    default i: -1
    default i: '5'
    default i: '-5'
    default i: 1 + 2
    default i: nextval('s')
    default i: nextval('s'::regclass)
    default i: nextval('public.s')
    default i2: 1
    default i2: '1'::smallint
    default i8: 0
    default i8: '5000000000'
    default i8: 5000000000
    default i8: 1::bigint
    default n: 0
    default n: 0.00
    default n: '0'
    default n: -1.5
    default n: 1.5::numeric(10,2)
    default n0: 1e3
    default r: 0
    default r: 0.5
    default d: 1
    default d: 1.0
    default d: -0.5
    default d: '1e-5'
    default d: 'NaN'
    default t: 'draft'
    default t: 'draft'::text
    default t: ''
    default t: 'a' || 'b'
    default t: current_user
    default t: CURRENT_USER
    default t: session_user
    default t: lower('X')
    default t: gen_random_uuid()
    default t: now()
    default t: md5(random()::text)
    default v: 'draft'
    default v: 'draft'::varchar
    default v: 'draft'::varchar(20)
    default v: 'draft'::text
    default v0: 'x'
    default v: NULL
    default c: 'a'
    default c: 'a'::bpchar
    default c: 'a'::char(3)
    default b: true
    default b: 'f'
    default b: FALSE
    default b: 't'::boolean
    default b: NOT true
    default u: gen_random_uuid()
    default u: 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
    default u: auth.uid()
    default dt: CURRENT_DATE
    default dt: now()
    default dt: '2020-01-01'
    default dt: CURRENT_DATE + 7
    default dt: (now() AT TIME ZONE 'utc')::date
    default dt: 'infinity'
    default tm: '10:00'
    default tm: LOCALTIME
    default ts: now()
    default ts: CURRENT_TIMESTAMP
    default ts: LOCALTIMESTAMP
    default ts: now() AT TIME ZONE 'utc'
    default ts: timezone('utc', now())
    default ts: timezone('utc'::text, now())
    default ts: '2020-01-01'
    default ts: '2020-01-01 00:00:00'::timestamp
    default ts: now()::timestamp
    default ts3: CURRENT_TIMESTAMP(3)
    default ts3: CURRENT_TIMESTAMP
    default ts3: '2020-01-01 00:00:00.5'
    default tz: now()
    default tz: CURRENT_TIMESTAMP
    default tz: CURRENT_TIMESTAMP(0)
    default tz: now() + interval '7 days'
    default tz: now() + '1 hour'::interval
    default tz: now() - interval '30 minutes'
    default tz: statement_timestamp()
    default tz: clock_timestamp()
    default tz: '2020-01-01 00:00:00Z'
    default tz: date_trunc('hour', now())
    default tz: 'epoch'
    default iv: '1 day'
    default iv: interval '24 hours'
    default iv: '1 mon'::interval
    default iv: '0'
    default j: '{}'
    default j: '{"a": 1}'::json
    default jb: '{}'
    default jb: '[]'::jsonb
    default jb: '{"theme":"dark","a":[1,2, 3],"notifications":{"email":true}}'
    default jb: jsonb_build_object('a', 1)
    default jb: '"x"'
    default jb: 'null'
    default m: 'sad'
    default m: 'sad'::mood
    default m: 'it''s fine'
    default mm: 'Sad'
    default mm: 'Sad'::"Mood"
    default st: 'active'
    default st: 'active'::auth.status
    default ta: '{}'
    default ta: '{a,b}'
    default ta: '{"a", "b c"}'::text[]
    default ta: ARRAY[]::text[]
    default ta: ARRAY['a', 'b']
    default ta: array['a']::text[]
    default ta: ARRAY[]::varchar[]
    default ia: '{}'
    default ia: '{1, 2}'
    default ia: ARRAY[1, 2]
    default va: '{}'
    default va: '{a}'
    default va: ARRAY['a', 'b']
    default va: ARRAY[]::text[]
    default ma: '{}'
    default ma: '{sad}'
    default ma: ARRAY['sad', 'ok']::mood[]
    default ma: ARRAY[]::mood[]
    default na: '{1,2.5}'
    default na: ARRAY[1, 2]
    default by: '\x00'
    default by: 'abc'
    default ip: '127.0.0.1'
    default ip: inet_client_addr()
    default ir: '[1,5)'
    default bt: B'101'
    default "createdAt": CURRENT_TIMESTAMP
    default "Mixed Case": 'x'
    default ci: 'x'
    default vec: '[0,0,0]'
    index: lower(t)
    index: lower(v)
    index: lower(trim(t))
    index: upper(c)
    index: t || t2
    index: coalesce(t, '')
    index: coalesce(i, 0)
    index: coalesce(u, '00000000-0000-0000-0000-000000000000')
    index: i + i2
    index: i % 10
    index: -i
    index: (i > 0)
    index: i IS NULL
    index: CASE WHEN b THEN i END
    index: date_trunc('day', ts)
    index: date_trunc('day', tz AT TIME ZONE 'UTC')
    index: (tz AT TIME ZONE 'UTC')::date
    index: extract(year from ts)
    index: md5(t)
    index: ta[1]
    index: left(t, 10)
    index: "createdAt" AT TIME ZONE 'UTC'
    index: t::varchar
    index: n::int
    index: ci
    index: lower(ci::text)
    where: b
    where: NOT b
    where: b IS TRUE
    where: i IS NOT NULL
    where: tz IS NULL
    where: t = 'active'
    where: v = 'active'
    where: v IN ('a', 'b')
    where: v NOT IN ('a', 'b') AND tz IS NULL
    where: m = 'sad'
    where: m IN ('sad', 'ok')
    where: m = 'sad'::mood AND i > 0 OR b
    where: i > 0 AND n < 5
    where: tz > '2020-01-01 00:00:00+00'
    where: "createdAt" IS NOT NULL AND "order" > 1
    where: lower(v) = 'x'
    where: NOT (i = 1 OR i = 2)
    where: coalesce(b, false) = false
    where: (jb ->> 'a') IS NOT NULL
    generated integer: i * 2
    generated bigint: i * 2
    generated numeric: n * i
    generated numeric(12,2): n * 1.1
    generated numeric(12,2): round(n * i, 2)
    generated text: t || ' ' || t2
    generated text: lower(v)
    generated text: t || ' ' || coalesce(t2, '')
    generated varchar(50): v || v0
    generated boolean: i > 0
    generated boolean: tz IS NOT NULL
    generated date: (tz AT TIME ZONE 'UTC')::date
    generated double precision: i / 2
    generated double precision: d * 2
    generated real: r * 2
    generated text: CASE WHEN i > 0 THEN 'pos' WHEN i < 0 THEN 'neg' ELSE 'zero' END
    generated mood: CASE WHEN b THEN 'sad'::mood ELSE 'ok'::mood END
    generated integer: length(t)
    generated interval: tz2 - tz
    generated text: jb ->> 'a'
    generated integer: (jb ->> 'a')::integer
    generated text[]: string_to_array(t, ',')
    generated uuid: coalesce(u, '00000000-0000-0000-0000-000000000000')
    generated tstzrange: tstzrange(tz, tz2)
    """#
}
