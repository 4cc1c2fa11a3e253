extension Samples {
  /// Numbers, logic, comparisons, lists and rows.
  static let checks = #"""
    check: i > 0
    check: i > -1
    check: i >= - 1
    check: i8 > 5000000000
    check: i8 > -5000000000
    check: i8 > 0
    check: i2 > 5
    check: i2 + i > i8
    check: n > 0
    check: n > 0.5
    check: n >= -1
    check: n >= -1.50
    check: n BETWEEN 0 AND 100
    check: n NOT BETWEEN 0.5 AND 100
    check: NOT (n BETWEEN 0 AND 1)
    check: i BETWEEN SYMMETRIC 1 AND 10
    check: n0 = 1e3
    check: n0 > .5
    check: n0 > 1.
    check: n0 = 1.5e-3
    check: r > 0
    check: r > 0.5
    check: r < 1.0
    check: d > 1.0
    check: d > 0
    check: d BETWEEN -90 AND 90
    check: d >= -180.0 AND d <= 180.0
    check: i + 1 > i2 * 2
    check: (i + 1) * 2 > 3
    check: i - (i2 - i) > 0
    check: n * i > 10
    check: i * 1.5 > n
    check: i::numeric / 3 > 1
    check: i / 3.0 > 1
    check: i % 2 = 0
    check: i8 % 2 = 0
    check: i ^ 2 < 100
    check: -i < 5
    check: - (-5) < i
    check: +i > 0
    check: i & 1 = 0
    check: (i | 2) <> 0
    check: i # 3 > 0
    check: ~i > 0
    check: i << 2 > 4
    check: @ i > 0
    check: |/ d > 2
    check: i = d
    check: i::double precision = 5
    check: i8::integer = 5
    check: i::bigint > 5
    check: i::bigint * i2 > 10
    check: i = ANY ('{1,2,3}')
    check: i = ANY (ia)
    check: i <> ALL (ia)
    check: i > ALL (ARRAY[1,2])
    check: i IN (1, 2, 3)
    check: i NOT IN (1, 2, 3)
    check: i IN (1)
    check: i NOT IN (1)
    check: i IN (1, i2, 3)
    check: i IN (i2, 3)
    check: i IN (1, 2.5)
    check: n IN (1, 2, 3.5)
    check: n NOT IN (0, -1)
    check: i8 IN (1, 5000000000)
    check: NOT (i IN (1, 2))
    check: i = 1 OR i = 2 OR i = 3
    check: i = 1 AND n > 2 OR b
    check: (i = 1 OR i = 2) AND (b OR NOT b)
    check: i > 0 AND (n > 0 AND (d > 0 AND r > 0))
    check: (i > 0 OR (n > 0 OR d > 0)) OR r > 0
    check: NOT (i > 0 AND n > 0)
    check: NOT b
    check: NOT NOT b
    check: b
    check: b = true
    check: b = 't'
    check: b = 'yes'
    check: b <> FALSE
    check: b IS TRUE
    check: b IS NOT TRUE
    check: b IS FALSE
    check: b IS NOT UNKNOWN
    check: NOT (b IS TRUE)
    check: (i > 0) = b
    check: (i > 0) IS NOT FALSE
    check: i IS NULL
    check: i IS NOT NULL
    check: i ISNULL
    check: t NOTNULL
    check: NOT (i IS NULL)
    check: (i IS NULL) = (n IS NULL)
    check: (i IS NULL) <> (n IS NULL)
    check: i IS DISTINCT FROM i2
    check: i IS NOT DISTINCT FROM 5
    check: NOT (i IS DISTINCT FROM i2)
    check: i IS DISTINCT FROM NULL
    check: t IS NOT DISTINCT FROM NULL
    check: m IS DISTINCT FROM 'sad'
    check: (i, i2) = (1, 2)
    check: (i, i2) <> (1, 2)
    check: (i, t) = (1, 'a')
    check: (i, i2) < (1, 2)
    check: ROW(i, i2) <= ROW(1, 2)
    check: (i, t) IN ((1, 'a'), (2, 'b'))
    check: (i, t) NOT IN ((1, 'a'), (2, 'b'))
    check: (i, i2) IS DISTINCT FROM (1, 2)
    check: ROW(i, t) IS NOT NULL
    check: num_nonnulls(i, n, t) = 1
    check: num_nulls(i, n) <= 1
    check: ((i IS NOT NULL)::int + (n IS NOT NULL)::int) = 1
    check: CASE WHEN i > 0 THEN n > 0 ELSE true END
    check: CASE WHEN b THEN i WHEN i > 5 THEN 2 END > 1
    check: CASE i WHEN 1 THEN 'a' WHEN 2 THEN 'b' ELSE 'c' END = t
    check: CASE m WHEN 'sad' THEN b ELSE true END
    check: CASE v WHEN 'a' THEN 1 ELSE 0 END = i
    check: CASE n WHEN 1 THEN 0.5 ELSE 1 END < 2
    check: CASE WHEN b THEN NULL ELSE 'x' END <> t
    check: coalesce(i, 0) > 0
    check: coalesce(n, 0) > 0
    check: coalesce(i8, 0) >= 0
    check: coalesce(d, 0) >= 0
    check: coalesce(n, i, i8) > 0
    check: coalesce(b, false)
    check: coalesce(m, 'sad') <> 'ok'
    check: nullif(i, 0) > 1
    check: nullif(n, 0) > 1
    check: nullif(t, '') IS NOT NULL
    check: nullif(v, '') IS NOT NULL
    check: greatest(i, 0) = least(i, 10)
    check: greatest(n, 0, 1.5) > 1
    check: greatest(dt, '2020-01-01') > dt
    check: abs(i) < 10
    check: abs(n) < 10
    check: abs(-5) < i
    check: mod(i, 2) = 0
    check: mod(i8, 2) = 0
    check: mod(n, 2) = 0
    check: round(n, 1) = n
    check: round(n) = n
    check: round(d) = d
    check: round(i) = 5
    check: round(d::numeric, 2) = n
    check: ceil(n) > floor(n)
    check: ceil(i) > 0
    check: ceiling(d) > 0
    check: trunc(n) = n
    check: trunc(n, 2) = n
    check: sqrt(i) > 2
    check: sqrt(n) > 2
    check: power(i, 2) < 100
    check: power(n, 2) < 100
    check: pow(d, 2) < 100
    check: exp(1) > n
    check: ln(n) > 0
    check: log(n) > 0
    check: log(2, n) > 0
    check: sign(i) = 1
    check: div(n, 2) = 1
    check: scaled(5) > 1
    check: scaled(i) > n
    check: sin(d) > 0 AND cos(i) < 1
    check: m = 'sad'
    check: m <> 'ok'
    check: m != 'it''s fine'
    check: m > 'sad'
    check: m IN ('sad', 'ok')
    check: m NOT IN ('sad', 'ok')
    check: m = ANY (ARRAY['sad', 'ok']::mood[])
    check: m = ANY ('{sad,ok}')
    check: m::text = 'sad'
    check: m::text LIKE 's%'
    check: mm = 'Sad'
    check: mm IN ('Sad', 'Ok')
    check: st = 'active'
    check: st IN ('active', 'gone')
    check: st = 'active'::auth.status
    check: m = ANY (ma)
    check: 'sad' = ANY (ma)
    check: u = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
    check: u <> '00000000-0000-0000-0000-000000000000'::uuid
    check: u IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')
    check: "order" > 0
    check: "createdAt" > now()
    check: "Mixed Case" <> ''
    check: i IN (1, 2) AND t IN ('a', 'b') AND NOT (v IN ('c', 'd') OR i > 5)
    check: i OPERATOR(pg_catalog.=) 5
    check: i = '5'
    check: n > '5'
    check: i8 = '5'
    check: d = '1.50'
    check: i = '5'::int
    check: n = '1.50'::numeric
    check: i = 5::smallint
    check: n::int = 5
    check: n::numeric(5,1) = 2
    check: t::int > 0
    check: (t)::numeric(10,2) > 0
    check: cast(t AS integer) > 0
    check: (-5)::bigint < i8
    check: '1.5'::numeric(10,2) < n
    check: i::text = '5'
    check: length(i::text) < 5
    check: i::boolean
    check: b::int = 1
    check: bt = B'101'
    """#
}
