/// What PostgreSQL 15.18 prints for the samples, written by `RecordingTests`: each sample, then its text
/// plain and, where that differs, pretty, line breaks as ⏎. Samples that it refuses are missing.
let recorded15 = ##"""
  check: i > 0
    (i > 0)
    i > 0
  check: i > -1
    (i > '-1'::integer)
    i > '-1'::integer
  check: i >= - 1
    (i >= '-1'::integer)
    i >= '-1'::integer
  check: i8 > 5000000000
    (i8 > '5000000000'::bigint)
    i8 > '5000000000'::bigint
  check: i8 > -5000000000
    (i8 > '-5000000000'::bigint)
    i8 > '-5000000000'::bigint
  check: i8 > 0
    (i8 > 0)
    i8 > 0
  check: i2 > 5
    (i2 > 5)
    i2 > 5
  check: i2 + i > i8
    ((i2 + i) > i8)
    (i2 + i) > i8
  check: n > 0
    (n > (0)::numeric)
    n > 0::numeric
  check: n > 0.5
    (n > 0.5)
    n > 0.5
  check: n >= -1
    (n >= ('-1'::integer)::numeric)
    n >= '-1'::integer::numeric
  check: n >= -1.50
    (n >= '-1.50'::numeric)
    n >= '-1.50'::numeric
  check: n BETWEEN 0 AND 100
    ((n >= (0)::numeric) AND (n <= (100)::numeric))
    n >= 0::numeric AND n <= 100::numeric
  check: n NOT BETWEEN 0.5 AND 100
    ((n < 0.5) OR (n > (100)::numeric))
    n < 0.5 OR n > 100::numeric
  check: NOT (n BETWEEN 0 AND 1)
    (NOT ((n >= (0)::numeric) AND (n <= (1)::numeric)))
    NOT (n >= 0::numeric AND n <= 1::numeric)
  check: i BETWEEN SYMMETRIC 1 AND 10
    (((i >= 1) AND (i <= 10)) OR ((i >= 10) AND (i <= 1)))
    i >= 1 AND i <= 10 OR i >= 10 AND i <= 1
  check: n0 = 1e3
    (n0 = '1000'::numeric)
    n0 = '1000'::numeric
  check: n0 > .5
    (n0 > 0.5)
    n0 > 0.5
  check: n0 > 1.
    (n0 > '1'::numeric)
    n0 > '1'::numeric
  check: n0 = 1.5e-3
    (n0 = 0.0015)
    n0 = 0.0015
  check: r > 0
    (r > (0)::double precision)
    r > 0::double precision
  check: r > 0.5
    (r > (0.5)::double precision)
    r > 0.5::double precision
  check: r < 1.0
    (r < (1.0)::double precision)
    r < 1.0::double precision
  check: d > 1.0
    (d > (1.0)::double precision)
    d > 1.0::double precision
  check: d > 0
    (d > (0)::double precision)
    d > 0::double precision
  check: d BETWEEN -90 AND 90
    ((d >= ('-90'::integer)::double precision) AND (d <= (90)::double precision))
    d >= '-90'::integer::double precision AND d <= 90::double precision
  check: d >= -180.0 AND d <= 180.0
    ((d >= ('-180.0'::numeric)::double precision) AND (d <= (180.0)::double precision))
    d >= '-180.0'::numeric::double precision AND d <= 180.0::double precision
  check: i + 1 > i2 * 2
    ((i + 1) > (i2 * 2))
    (i + 1) > (i2 * 2)
  check: (i + 1) * 2 > 3
    (((i + 1) * 2) > 3)
    ((i + 1) * 2) > 3
  check: i - (i2 - i) > 0
    ((i - (i2 - i)) > 0)
    (i - (i2 - i)) > 0
  check: n * i > 10
    ((n * (i)::numeric) > (10)::numeric)
    (n * i::numeric) > 10::numeric
  check: i * 1.5 > n
    (((i)::numeric * 1.5) > n)
    (i::numeric * 1.5) > n
  check: i::numeric / 3 > 1
    (((i)::numeric / (3)::numeric) > (1)::numeric)
    (i::numeric / 3::numeric) > 1::numeric
  check: i / 3.0 > 1
    (((i)::numeric / 3.0) > (1)::numeric)
    (i::numeric / 3.0) > 1::numeric
  check: i % 2 = 0
    ((i % 2) = 0)
    (i % 2) = 0
  check: i8 % 2 = 0
    ((i8 % (2)::bigint) = 0)
    (i8 % 2::bigint) = 0
  check: i ^ 2 < 100
    (((i)::double precision ^ (2)::double precision) < (100)::double precision)
    (i::double precision ^ 2::double precision) < 100::double precision
  check: -i < 5
    ((- i) < 5)
    (- i) < 5
  check: - (-5) < i
    (5 < i)
    5 < i
  check: +i > 0
    ((+ i) > 0)
    (+ i) > 0
  check: i & 1 = 0
    ((i & 1) = 0)
    (i & 1) = 0
  check: (i | 2) <> 0
    ((i | 2) <> 0)
    (i | 2) <> 0
  check: i # 3 > 0
    ((i # 3) > 0)
    (i # 3) > 0
  check: ~i > 0
    ((~ i) > 0)
    (~ i) > 0
  check: i << 2 > 4
    ((i << 2) > 4)
    (i << 2) > 4
  check: @ i > 0
    ((@ i) > 0)
    (@ i) > 0
  check: |/ d > 2
    ((|/ d) > (2)::double precision)
    (|/ d) > 2::double precision
  check: i = d
    ((i)::double precision = d)
    i::double precision = d
  check: i::double precision = 5
    ((i)::double precision = (5)::double precision)
    i::double precision = 5::double precision
  check: i8::integer = 5
    ((i8)::integer = 5)
    i8::integer = 5
  check: i::bigint > 5
    ((i)::bigint > 5)
    i::bigint > 5
  check: i::bigint * i2 > 10
    (((i)::bigint * i2) > 10)
    (i::bigint * i2) > 10
  check: i = ANY ('{1,2,3}')
    (i = ANY ('{1,2,3}'::integer[]))
    i = ANY ('{1,2,3}'::integer[])
  check: i = ANY (ia)
    (i = ANY (ia))
    i = ANY (ia)
  check: i <> ALL (ia)
    (i <> ALL (ia))
    i <> ALL (ia)
  check: i > ALL (ARRAY[1,2])
    (i > ALL (ARRAY[1, 2]))
    i > ALL (ARRAY[1, 2])
  check: i IN (1, 2, 3)
    (i = ANY (ARRAY[1, 2, 3]))
    i = ANY (ARRAY[1, 2, 3])
  check: i NOT IN (1, 2, 3)
    (i <> ALL (ARRAY[1, 2, 3]))
    i <> ALL (ARRAY[1, 2, 3])
  check: i IN (1)
    (i = 1)
    i = 1
  check: i NOT IN (1)
    (i <> 1)
    i <> 1
  check: i IN (1, i2, 3)
    ((i = ANY (ARRAY[1, 3])) OR (i = i2))
    (i = ANY (ARRAY[1, 3])) OR i = i2
  check: i IN (i2, 3)
    ((i = i2) OR (i = 3))
    i = i2 OR i = 3
  check: i IN (1, 2.5)
    ((i)::numeric = ANY (ARRAY[(1)::numeric, 2.5]))
    i::numeric = ANY (ARRAY[1::numeric, 2.5])
  check: n IN (1, 2, 3.5)
    (n = ANY (ARRAY[(1)::numeric, (2)::numeric, 3.5]))
    n = ANY (ARRAY[1::numeric, 2::numeric, 3.5])
  check: n NOT IN (0, -1)
    (n <> ALL (ARRAY[(0)::numeric, ('-1'::integer)::numeric]))
    n <> ALL (ARRAY[0::numeric, '-1'::integer::numeric])
  check: i8 IN (1, 5000000000)
    (i8 = ANY (ARRAY[(1)::bigint, '5000000000'::bigint]))
    i8 = ANY (ARRAY[1::bigint, '5000000000'::bigint])
  check: NOT (i IN (1, 2))
    (NOT (i = ANY (ARRAY[1, 2])))
    NOT (i = ANY (ARRAY[1, 2]))
  check: i = 1 OR i = 2 OR i = 3
    ((i = 1) OR (i = 2) OR (i = 3))
    i = 1 OR i = 2 OR i = 3
  check: i = 1 AND n > 2 OR b
    (((i = 1) AND (n > (2)::numeric)) OR b)
    i = 1 AND n > 2::numeric OR b
  check: (i = 1 OR i = 2) AND (b OR NOT b)
    (((i = 1) OR (i = 2)) AND (b OR (NOT b)))
    (i = 1 OR i = 2) AND (b OR NOT b)
  check: i > 0 AND (n > 0 AND (d > 0 AND r > 0))
    ((i > 0) AND ((n > (0)::numeric) AND ((d > (0)::double precision) AND (r > (0)::double precision))))
    i > 0 AND n > 0::numeric AND d > 0::double precision AND r > 0::double precision
  check: (i > 0 OR (n > 0 OR d > 0)) OR r > 0
    ((i > 0) OR ((n > (0)::numeric) OR (d > (0)::double precision)) OR (r > (0)::double precision))
    i > 0 OR n > 0::numeric OR d > 0::double precision OR r > 0::double precision
  check: NOT (i > 0 AND n > 0)
    (NOT ((i > 0) AND (n > (0)::numeric)))
    NOT (i > 0 AND n > 0::numeric)
  check: NOT b
    (NOT b)
    NOT b
  check: NOT NOT b
    (NOT (NOT b))
    NOT (NOT b)
  check: b
    b
  check: b = true
    (b = true)
    b = true
  check: b = 't'
    (b = true)
    b = true
  check: b = 'yes'
    (b = true)
    b = true
  check: b <> FALSE
    (b <> false)
    b <> false
  check: b IS TRUE
    (b IS TRUE)
    b IS TRUE
  check: b IS NOT TRUE
    (b IS NOT TRUE)
    b IS NOT TRUE
  check: b IS FALSE
    (b IS FALSE)
    b IS FALSE
  check: b IS NOT UNKNOWN
    (b IS NOT UNKNOWN)
    b IS NOT UNKNOWN
  check: NOT (b IS TRUE)
    (NOT (b IS TRUE))
    NOT b IS TRUE
  check: (i > 0) = b
    ((i > 0) = b)
    (i > 0) = b
  check: (i > 0) IS NOT FALSE
    ((i > 0) IS NOT FALSE)
    (i > 0) IS NOT FALSE
  check: i IS NULL
    (i IS NULL)
    i IS NULL
  check: i IS NOT NULL
    (i IS NOT NULL)
    i IS NOT NULL
  check: i ISNULL
    (i IS NULL)
    i IS NULL
  check: t NOTNULL
    (t IS NOT NULL)
    t IS NOT NULL
  check: NOT (i IS NULL)
    (NOT (i IS NULL))
    NOT i IS NULL
  check: (i IS NULL) = (n IS NULL)
    ((i IS NULL) = (n IS NULL))
    (i IS NULL) = (n IS NULL)
  check: (i IS NULL) <> (n IS NULL)
    ((i IS NULL) <> (n IS NULL))
    (i IS NULL) <> (n IS NULL)
  check: i IS DISTINCT FROM i2
    (i IS DISTINCT FROM i2)
    i IS DISTINCT FROM i2
  check: i IS NOT DISTINCT FROM 5
    (NOT (i IS DISTINCT FROM 5))
    NOT i IS DISTINCT FROM 5
  check: NOT (i IS DISTINCT FROM i2)
    (NOT (i IS DISTINCT FROM i2))
    NOT i IS DISTINCT FROM i2
  check: i IS DISTINCT FROM NULL
    (i IS NOT NULL)
    i IS NOT NULL
  check: t IS NOT DISTINCT FROM NULL
    (t IS NULL)
    t IS NULL
  check: m IS DISTINCT FROM 'sad'
    (m IS DISTINCT FROM 'sad'::mood)
    m IS DISTINCT FROM 'sad'::mood
  check: (i, i2) = (1, 2)
    ((i = 1) AND (i2 = 2))
    i = 1 AND i2 = 2
  check: (i, i2) <> (1, 2)
    ((i <> 1) OR (i2 <> 2))
    i <> 1 OR i2 <> 2
  check: (i, t) = (1, 'a')
    ((i = 1) AND (t = 'a'::text))
    i = 1 AND t = 'a'::text
  check: (i, i2) < (1, 2)
    (ROW(i, i2) < ROW(1, 2))
  check: ROW(i, i2) <= ROW(1, 2)
    (ROW(i, i2) <= ROW(1, 2))
  check: (i, t) IN ((1, 'a'), (2, 'b'))
    (((i = 1) AND (t = 'a'::text)) OR ((i = 2) AND (t = 'b'::text)))
    i = 1 AND t = 'a'::text OR i = 2 AND t = 'b'::text
  check: (i, t) NOT IN ((1, 'a'), (2, 'b'))
    (((i <> 1) OR (t <> 'a'::text)) AND ((i <> 2) OR (t <> 'b'::text)))
    (i <> 1 OR t <> 'a'::text) AND (i <> 2 OR t <> 'b'::text)
  check: (i, i2) IS DISTINCT FROM (1, 2)
    ((i IS DISTINCT FROM 1) OR (i2 IS DISTINCT FROM 2))
    i IS DISTINCT FROM 1 OR i2 IS DISTINCT FROM 2
  check: ROW(i, t) IS NOT NULL
    (ROW(i, t) IS NOT NULL)
    ROW(i, t) IS NOT NULL
  check: num_nonnulls(i, n, t) = 1
    (num_nonnulls(i, n, t) = 1)
    num_nonnulls(i, n, t) = 1
  check: num_nulls(i, n) <= 1
    (num_nulls(i, n) <= 1)
    num_nulls(i, n) <= 1
  check: ((i IS NOT NULL)::int + (n IS NOT NULL)::int) = 1
    ((((i IS NOT NULL))::integer + ((n IS NOT NULL))::integer) = 1)
    ((i IS NOT NULL)::integer + (n IS NOT NULL)::integer) = 1
  check: CASE WHEN i > 0 THEN n > 0 ELSE true END
    ⏎CASE⏎    WHEN (i > 0) THEN (n > (0)::numeric)⏎    ELSE true⏎END
    ⏎CASE⏎    WHEN i > 0 THEN n > 0::numeric⏎    ELSE true⏎END
  check: CASE WHEN b THEN i WHEN i > 5 THEN 2 END > 1
    (⏎CASE⏎    WHEN b THEN i⏎    WHEN (i > 5) THEN 2⏎    ELSE NULL::integer⏎END > 1)
    ⏎CASE⏎    WHEN b THEN i⏎    WHEN i > 5 THEN 2⏎    ELSE NULL::integer⏎END > 1
  check: CASE i WHEN 1 THEN 'a' WHEN 2 THEN 'b' ELSE 'c' END = t
    (⏎CASE i⏎    WHEN 1 THEN 'a'::text⏎    WHEN 2 THEN 'b'::text⏎    ELSE 'c'::text⏎END = t)
    ⏎CASE i⏎    WHEN 1 THEN 'a'::text⏎    WHEN 2 THEN 'b'::text⏎    ELSE 'c'::text⏎END = t
  check: CASE m WHEN 'sad' THEN b ELSE true END
    ⏎CASE m⏎    WHEN 'sad'::mood THEN b⏎    ELSE true⏎END
  check: CASE v WHEN 'a' THEN 1 ELSE 0 END = i
    (⏎CASE v⏎    WHEN 'a'::text THEN 1⏎    ELSE 0⏎END = i)
    ⏎CASE v⏎    WHEN 'a'::text THEN 1⏎    ELSE 0⏎END = i
  check: CASE n WHEN 1 THEN 0.5 ELSE 1 END < 2
    (⏎CASE n⏎    WHEN 1 THEN 0.5⏎    ELSE (1)::numeric⏎END < (2)::numeric)
    ⏎CASE n⏎    WHEN 1 THEN 0.5⏎    ELSE 1::numeric⏎END < 2::numeric
  check: CASE WHEN b THEN NULL ELSE 'x' END <> t
    (⏎CASE⏎    WHEN b THEN NULL::text⏎    ELSE 'x'::text⏎END <> t)
    ⏎CASE⏎    WHEN b THEN NULL::text⏎    ELSE 'x'::text⏎END <> t
  check: coalesce(i, 0) > 0
    (COALESCE(i, 0) > 0)
    COALESCE(i, 0) > 0
  check: coalesce(n, 0) > 0
    (COALESCE(n, (0)::numeric) > (0)::numeric)
    COALESCE(n, 0::numeric) > 0::numeric
  check: coalesce(i8, 0) >= 0
    (COALESCE(i8, (0)::bigint) >= 0)
    COALESCE(i8, 0::bigint) >= 0
  check: coalesce(d, 0) >= 0
    (COALESCE(d, (0)::double precision) >= (0)::double precision)
    COALESCE(d, 0::double precision) >= 0::double precision
  check: coalesce(n, i, i8) > 0
    (COALESCE(n, (i)::numeric, (i8)::numeric) > (0)::numeric)
    COALESCE(n, i::numeric, i8::numeric) > 0::numeric
  check: coalesce(b, false)
    COALESCE(b, false)
  check: coalesce(m, 'sad') <> 'ok'
    (COALESCE(m, 'sad'::mood) <> 'ok'::mood)
    COALESCE(m, 'sad'::mood) <> 'ok'::mood
  check: nullif(i, 0) > 1
    (NULLIF(i, 0) > 1)
    NULLIF(i, 0) > 1
  check: nullif(n, 0) > 1
    (NULLIF(n, (0)::numeric) > (1)::numeric)
    NULLIF(n, 0::numeric) > 1::numeric
  check: nullif(t, '') IS NOT NULL
    (NULLIF(t, ''::text) IS NOT NULL)
    NULLIF(t, ''::text) IS NOT NULL
  check: nullif(v, '') IS NOT NULL
    (NULLIF((v)::text, ''::text) IS NOT NULL)
    NULLIF(v::text, ''::text) IS NOT NULL
  check: greatest(i, 0) = least(i, 10)
    (GREATEST(i, 0) = LEAST(i, 10))
    GREATEST(i, 0) = LEAST(i, 10)
  check: greatest(n, 0, 1.5) > 1
    (GREATEST(n, (0)::numeric, 1.5) > (1)::numeric)
    GREATEST(n, 0::numeric, 1.5) > 1::numeric
  check: greatest(dt, '2020-01-01') > dt
    (GREATEST(dt, '2020-01-01'::date) > dt)
    GREATEST(dt, '2020-01-01'::date) > dt
  check: abs(i) < 10
    (abs(i) < 10)
    abs(i) < 10
  check: abs(n) < 10
    (abs(n) < (10)::numeric)
    abs(n) < 10::numeric
  check: abs(-5) < i
    (abs('-5'::integer) < i)
    abs('-5'::integer) < i
  check: mod(i, 2) = 0
    (mod(i, 2) = 0)
    mod(i, 2) = 0
  check: mod(i8, 2) = 0
    (mod(i8, (2)::bigint) = 0)
    mod(i8, 2::bigint) = 0
  check: mod(n, 2) = 0
    (mod(n, (2)::numeric) = (0)::numeric)
    mod(n, 2::numeric) = 0::numeric
  check: round(n, 1) = n
    (round(n, 1) = n)
    round(n, 1) = n
  check: round(n) = n
    (round(n) = n)
    round(n) = n
  check: round(d) = d
    (round(d) = d)
    round(d) = d
  check: round(i) = 5
    (round((i)::double precision) = (5)::double precision)
    round(i::double precision) = 5::double precision
  check: round(d::numeric, 2) = n
    (round((d)::numeric, 2) = n)
    round(d::numeric, 2) = n
  check: ceil(n) > floor(n)
    (ceil(n) > floor(n))
    ceil(n) > floor(n)
  check: ceil(i) > 0
    (ceil((i)::double precision) > (0)::double precision)
    ceil(i::double precision) > 0::double precision
  check: ceiling(d) > 0
    (ceiling(d) > (0)::double precision)
    ceiling(d) > 0::double precision
  check: trunc(n) = n
    (trunc(n) = n)
    trunc(n) = n
  check: trunc(n, 2) = n
    (trunc(n, 2) = n)
    trunc(n, 2) = n
  check: sqrt(i) > 2
    (sqrt((i)::double precision) > (2)::double precision)
    sqrt(i::double precision) > 2::double precision
  check: sqrt(n) > 2
    (sqrt(n) > (2)::numeric)
    sqrt(n) > 2::numeric
  check: power(i, 2) < 100
    (power((i)::double precision, (2)::double precision) < (100)::double precision)
    power(i::double precision, 2::double precision) < 100::double precision
  check: power(n, 2) < 100
    (power(n, (2)::numeric) < (100)::numeric)
    power(n, 2::numeric) < 100::numeric
  check: pow(d, 2) < 100
    (pow(d, (2)::double precision) < (100)::double precision)
    pow(d, 2::double precision) < 100::double precision
  check: exp(1) > n
    (exp((1)::double precision) > (n)::double precision)
    exp(1::double precision) > n::double precision
  check: ln(n) > 0
    (ln(n) > (0)::numeric)
    ln(n) > 0::numeric
  check: log(n) > 0
    (log(n) > (0)::numeric)
    log(n) > 0::numeric
  check: log(2, n) > 0
    (log((2)::numeric, n) > (0)::numeric)
    log(2::numeric, n) > 0::numeric
  check: sign(i) = 1
    (sign((i)::double precision) = (1)::double precision)
    sign(i::double precision) = 1::double precision
  check: div(n, 2) = 1
    (div(n, (2)::numeric) = (1)::numeric)
    div(n, 2::numeric) = 1::numeric
  check: scaled(5) > 1
    (scaled((5)::numeric) > (1)::numeric)
    scaled(5::numeric) > 1::numeric
  check: scaled(i) > n
    (scaled((i)::numeric) > n)
    scaled(i::numeric) > n
  check: sin(d) > 0 AND cos(i) < 1
    ((sin(d) > (0)::double precision) AND (cos((i)::double precision) < (1)::double precision))
    sin(d) > 0::double precision AND cos(i::double precision) < 1::double precision
  check: m = 'sad'
    (m = 'sad'::mood)
    m = 'sad'::mood
  check: m <> 'ok'
    (m <> 'ok'::mood)
    m <> 'ok'::mood
  check: m != 'it''s fine'
    (m <> 'it''s fine'::mood)
    m <> 'it''s fine'::mood
  check: m > 'sad'
    (m > 'sad'::mood)
    m > 'sad'::mood
  check: m IN ('sad', 'ok')
    (m = ANY (ARRAY['sad'::mood, 'ok'::mood]))
    m = ANY (ARRAY['sad'::mood, 'ok'::mood])
  check: m NOT IN ('sad', 'ok')
    (m <> ALL (ARRAY['sad'::mood, 'ok'::mood]))
    m <> ALL (ARRAY['sad'::mood, 'ok'::mood])
  check: m = ANY (ARRAY['sad', 'ok']::mood[])
    (m = ANY (ARRAY['sad'::mood, 'ok'::mood]))
    m = ANY (ARRAY['sad'::mood, 'ok'::mood])
  check: m = ANY ('{sad,ok}')
    (m = ANY ('{sad,ok}'::mood[]))
    m = ANY ('{sad,ok}'::mood[])
  check: m::text = 'sad'
    ((m)::text = 'sad'::text)
    m::text = 'sad'::text
  check: m::text LIKE 's%'
    ((m)::text ~~ 's%'::text)
    m::text ~~ 's%'::text
  check: mm = 'Sad'
    (mm = 'Sad'::"Mood")
    mm = 'Sad'::"Mood"
  check: mm IN ('Sad', 'Ok')
    (mm = ANY (ARRAY['Sad'::"Mood", 'Ok'::"Mood"]))
    mm = ANY (ARRAY['Sad'::"Mood", 'Ok'::"Mood"])
  check: st = 'active'
    (st = 'active'::auth.status)
    st = 'active'::auth.status
  check: st IN ('active', 'gone')
    (st = ANY (ARRAY['active'::auth.status, 'gone'::auth.status]))
    st = ANY (ARRAY['active'::auth.status, 'gone'::auth.status])
  check: st = 'active'::auth.status
    (st = 'active'::auth.status)
    st = 'active'::auth.status
  check: m = ANY (ma)
    (m = ANY (ma))
    m = ANY (ma)
  check: 'sad' = ANY (ma)
    ('sad'::mood = ANY (ma))
    'sad'::mood = ANY (ma)
  check: u = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
    (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)
    u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid
  check: u <> '00000000-0000-0000-0000-000000000000'::uuid
    (u <> '00000000-0000-0000-0000-000000000000'::uuid)
    u <> '00000000-0000-0000-0000-000000000000'::uuid
  check: u IN ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')
    (u = ANY (ARRAY['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid]))
    u = ANY (ARRAY['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid])
  check: "order" > 0
    ("order" > 0)
    "order" > 0
  check: "createdAt" > now()
    ("createdAt" > now())
    "createdAt" > now()
  check: "Mixed Case" <> ''
    ("Mixed Case" <> ''::text)
    "Mixed Case" <> ''::text
  check: i IN (1, 2) AND t IN ('a', 'b') AND NOT (v IN ('c', 'd') OR i > 5)
    ((i = ANY (ARRAY[1, 2])) AND (t = ANY (ARRAY['a'::text, 'b'::text])) AND (NOT (((v)::text = ANY ((ARRAY['c'::character varying, 'd'::character varying])::text[])) OR (i > 5))))
    (i = ANY (ARRAY[1, 2])) AND (t = ANY (ARRAY['a'::text, 'b'::text])) AND NOT ((v::text = ANY (ARRAY['c'::character varying, 'd'::character varying]::text[])) OR i > 5)
  check: i OPERATOR(pg_catalog.=) 5
    (i = 5)
    i = 5
  check: i = '5'
    (i = 5)
    i = 5
  check: n > '5'
    (n > '5'::numeric)
    n > '5'::numeric
  check: i8 = '5'
    (i8 = '5'::bigint)
    i8 = '5'::bigint
  check: d = '1.50'
    (d = '1.5'::double precision)
    d = '1.5'::double precision
  check: i = '5'::int
    (i = 5)
    i = 5
  check: n = '1.50'::numeric
    (n = 1.50)
    n = 1.50
  check: i = 5::smallint
    (i = (5)::smallint)
    i = 5::smallint
  check: n::int = 5
    ((n)::integer = 5)
    n::integer = 5
  check: n::numeric(5,1) = 2
    ((n)::numeric(5,1) = (2)::numeric)
    n::numeric(5,1) = 2::numeric
  check: t::int > 0
    ((t)::integer > 0)
    t::integer > 0
  check: (t)::numeric(10,2) > 0
    ((t)::numeric(10,2) > (0)::numeric)
    t::numeric(10,2) > 0::numeric
  check: cast(t AS integer) > 0
    ((t)::integer > 0)
    t::integer > 0
  check: (-5)::bigint < i8
    (('-5'::integer)::bigint < i8)
    '-5'::integer::bigint < i8
  check: '1.5'::numeric(10,2) < n
    (1.5::numeric(10,2) < n)
    1.5::numeric(10,2) < n
  check: i::text = '5'
    ((i)::text = '5'::text)
    i::text = '5'::text
  check: length(i::text) < 5
    (length((i)::text) < 5)
    length(i::text) < 5
  check: i::boolean
    (i)::boolean
    i::boolean
  check: b::int = 1
    ((b)::integer = 1)
    b::integer = 1
  check: bt = B'101'
    (bt = '101'::"bit")
    bt = '101'::"bit"
  check: t = 'a'
    (t = 'a'::text)
    t = 'a'::text
  check: t <> ''
    (t <> ''::text)
    t <> ''::text
  check: t != 'it''s'
    (t <> 'it''s'::text)
    t <> 'it''s'::text
  check: t = E'line\nbreak'
    (t = 'line⏎break'::text)
    t = 'line⏎break'::text
  check: t = 'back\slash'
    (t = 'back\slash'::text)
    t = 'back\slash'::text
  check: t = 'a'::text
    (t = 'a'::text)
    t = 'a'::text
  check: t = 'a'::varchar
    (t = ('a'::character varying)::text)
    t = 'a'::character varying::text
  check: t > t2
    (t > t2)
    t > t2
  check: t = v
    (t = (v)::text)
    t = v::text
  check: t = c
    (t = (c)::text)
    t = c::text
  check: v = v0
    ((v)::text = (v0)::text)
    v::text = v0::text
  check: v = c
    ((v)::bpchar = c)
    v::bpchar = c
  check: v = 'a'
    ((v)::text = 'a'::text)
    v::text = 'a'::text
  check: v <> 'a' AND v0 <> 'b'
    (((v)::text <> 'a'::text) AND ((v0)::text <> 'b'::text))
    v::text <> 'a'::text AND v0::text <> 'b'::text
  check: v = 'a'::text
    ((v)::text = 'a'::text)
    v::text = 'a'::text
  check: v::text = 'a'
    ((v)::text = 'a'::text)
    v::text = 'a'::text
  check: v0 = 'a'
    ((v0)::text = 'a'::text)
    v0::text = 'a'::text
  check: v IN ('a', 'b')
    ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    v::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])
  check: v NOT IN ('a', 'b')
    ((v)::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    v::text <> ALL (ARRAY['a'::character varying, 'b'::character varying]::text[])
  check: v0 IN ('a', 'b')
    ((v0)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    v0::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])
  check: v IN ('a')
    ((v)::text = 'a'::text)
    v::text = 'a'::text
  check: v = ANY (ARRAY['a', 'b'])
    ((v)::text = ANY (ARRAY['a'::text, 'b'::text]))
    v::text = ANY (ARRAY['a'::text, 'b'::text])
  check: v = ANY (ARRAY['a', 'b']::varchar[])
    ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    v::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])
  check: v = ANY (ARRAY['a', 'b']::text[])
    ((v)::text = ANY (ARRAY['a'::text, 'b'::text]))
    v::text = ANY (ARRAY['a'::text, 'b'::text])
  check: v::text = ANY (ARRAY['a'::varchar, 'b'::varchar]::text[])
    ((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))
    v::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text])
  check: v <> ALL (ARRAY['a', 'b'])
    ((v)::text <> ALL (ARRAY['a'::text, 'b'::text]))
    v::text <> ALL (ARRAY['a'::text, 'b'::text])
  check: t IN ('a', 'b', 'it''s')
    (t = ANY (ARRAY['a'::text, 'b'::text, 'it''s'::text]))
    t = ANY (ARRAY['a'::text, 'b'::text, 'it''s'::text])
  check: t NOT IN ('a', 'b')
    (t <> ALL (ARRAY['a'::text, 'b'::text]))
    t <> ALL (ARRAY['a'::text, 'b'::text])
  check: t IN ('a', t2)
    ((t = 'a'::text) OR (t = t2))
    t = 'a'::text OR t = t2
  check: t = ANY (ARRAY['a', 'b'])
    (t = ANY (ARRAY['a'::text, 'b'::text]))
    t = ANY (ARRAY['a'::text, 'b'::text])
  check: t = ANY ('{a,b}')
    (t = ANY ('{a,b}'::text[]))
    t = ANY ('{a,b}'::text[])
  check: t = ANY ('{a,b}'::text[])
    (t = ANY ('{a,b}'::text[]))
    t = ANY ('{a,b}'::text[])
  check: t = ANY (string_to_array('a,b', ','))
    (t = ANY (string_to_array('a,b'::text, ','::text)))
    t = ANY (string_to_array('a,b'::text, ','::text))
  check: c = 'a'
    (c = 'a'::bpchar)
    c = 'a'::bpchar
  check: c IN ('a', 'b')
    (c = ANY (ARRAY['a'::bpchar, 'b'::bpchar]))
    c = ANY (ARRAY['a'::bpchar, 'b'::bpchar])
  check: c <> 'abc'
    (c <> 'abc'::bpchar)
    c <> 'abc'::bpchar
  check: c::text = 'a'
    ((c)::text = 'a'::text)
    c::text = 'a'::text
  check: c = 'a'::text
    ((c)::text = 'a'::text)
    c::text = 'a'::text
  check: c = 'a'::bpchar
    (c = 'a'::bpchar)
    c = 'a'::bpchar
  check: c LIKE 'a%'
    (c ~~ 'a%'::text)
    c ~~ 'a%'::text
  check: c || 'x' = t
    (((c)::text || 'x'::text) = t)
    (c::text || 'x'::text) = t
  check: upper(c) = c
    (upper((c)::text) = (c)::text)
    upper(c::text) = c::text
  check: length(c) = 3
    (length(c) = 3)
    length(c) = 3
  check: t LIKE 'a%'
    (t ~~ 'a%'::text)
    t ~~ 'a%'::text
  check: t NOT LIKE 'a%'
    (t !~~ 'a%'::text)
    t !~~ 'a%'::text
  check: NOT (t LIKE 'a%')
    (NOT (t ~~ 'a%'::text))
    NOT t ~~ 'a%'::text
  check: v LIKE 'a_b'
    ((v)::text ~~ 'a_b'::text)
    v::text ~~ 'a_b'::text
  check: t ILIKE '%x%'
    (t ~~* '%x%'::text)
    t ~~* '%x%'::text
  check: t NOT ILIKE '%x%'
    (t !~~* '%x%'::text)
    t !~~* '%x%'::text
  check: v ILIKE '%x%'
    ((v)::text ~~* '%x%'::text)
    v::text ~~* '%x%'::text
  check: t LIKE '10!%' ESCAPE '!'
    (t ~~ like_escape('10!%'::text, '!'::text))
    t ~~ like_escape('10!%'::text, '!'::text)
  check: t NOT LIKE '10!%' ESCAPE '!'
    (t !~~ like_escape('10!%'::text, '!'::text))
    t !~~ like_escape('10!%'::text, '!'::text)
  check: t LIKE 'a\_b' ESCAPE '\'
    (t ~~ like_escape('a\_b'::text, '\'::text))
    t ~~ like_escape('a\_b'::text, '\'::text)
  check: t LIKE 'a%' || t2
    (t ~~ ('a%'::text || t2))
    t ~~ ('a%'::text || t2)
  check: t LIKE ANY (ARRAY['a%', 'b%'])
    (t ~~ ANY (ARRAY['a%'::text, 'b%'::text]))
    t ~~ ANY (ARRAY['a%'::text, 'b%'::text])
  check: t NOT LIKE ALL (ARRAY['a%', 'b%'])
    (t !~~ ALL (ARRAY['a%'::text, 'b%'::text]))
    t !~~ ALL (ARRAY['a%'::text, 'b%'::text])
  check: v LIKE ANY (ARRAY['a%', 'b%'])
    ((v)::text ~~ ANY (ARRAY['a%'::text, 'b%'::text]))
    v::text ~~ ANY (ARRAY['a%'::text, 'b%'::text])
  check: t ILIKE ANY ('{a%,b%}')
    (t ~~* ANY ('{a%,b%}'::text[]))
    t ~~* ANY ('{a%,b%}'::text[])
  check: t ~ '^[a-z]+$'
    (t ~ '^[a-z]+$'::text)
    t ~ '^[a-z]+$'::text
  check: t ~* '^[a-z]+$'
    (t ~* '^[a-z]+$'::text)
    t ~* '^[a-z]+$'::text
  check: t !~ '^\s'
    (t !~ '^\s'::text)
    t !~ '^\s'::text
  check: v ~ '^[A-Z]{2}$'
    ((v)::text ~ '^[A-Z]{2}$'::text)
    v::text ~ '^[A-Z]{2}$'::text
  check: v !~* 'x'
    ((v)::text !~* 'x'::text)
    v::text !~* 'x'::text
  check: NOT (t ~ 'x')
    (NOT (t ~ 'x'::text))
    NOT t ~ 'x'::text
  check: t SIMILAR TO '(a|b)%'
    (t ~ similar_to_escape('(a|b)%'::text))
    t ~ similar_to_escape('(a|b)%'::text)
  check: t NOT SIMILAR TO 'a#%' ESCAPE '#'
    (t !~ similar_to_escape('a#%'::text, '#'::text))
    t !~ similar_to_escape('a#%'::text, '#'::text)
  check: v SIMILAR TO 'a%'
    ((v)::text ~ similar_to_escape('a%'::text))
    v::text ~ similar_to_escape('a%'::text)
  check: t ^@ 'a'
    (t ^@ 'a'::text)
    t ^@ 'a'::text
  check: starts_with(t, 'a')
    starts_with(t, 'a'::text)
  check: t || t2 <> 'x'
    ((t || t2) <> 'x'::text)
    (t || t2) <> 'x'::text
  check: t || 'x' || t2 = ''
    (((t || 'x'::text) || t2) = ''::text)
    ((t || 'x'::text) || t2) = ''::text
  check: v || v0 = 'x'
    (((v)::text || (v0)::text) = 'x'::text)
    (v::text || v0::text) = 'x'::text
  check: v || 'x' = t
    (((v)::text || 'x'::text) = t)
    (v::text || 'x'::text) = t
  check: t || i = 'x1'
    ((t || i) = 'x1'::text)
    (t || i) = 'x1'::text
  check: length(t) > 0
    (length(t) > 0)
    length(t) > 0
  check: length(trim(t)) > 0
    (length(TRIM(BOTH FROM t)) > 0)
    length(TRIM(BOTH FROM t)) > 0
  check: length(v) BETWEEN 1 AND 20
    ((length((v)::text) >= 1) AND (length((v)::text) <= 20))
    length(v::text) >= 1 AND length(v::text) <= 20
  check: char_length(t) <= 100
    (char_length(t) <= 100)
    char_length(t) <= 100
  check: character_length(v) <= 100
    (character_length((v)::text) <= 100)
    character_length(v::text) <= 100
  check: octet_length(t) < 1000
    (octet_length(t) < 1000)
    octet_length(t) < 1000
  check: length(by) > 0
    (length(by) > 0)
    length(by) > 0
  check: octet_length(by) > 0
    (octet_length(by) > 0)
    octet_length(by) > 0
  check: trim(t) <> ''
    (TRIM(BOTH FROM t) <> ''::text)
    TRIM(BOTH FROM t) <> ''::text
  check: trim(v) <> ''
    (TRIM(BOTH FROM v) <> ''::text)
    TRIM(BOTH FROM v) <> ''::text
  check: trim(both from t) = t
    (TRIM(BOTH FROM t) = t)
    TRIM(BOTH FROM t) = t
  check: trim(leading 'x' from t) = t
    (TRIM(LEADING 'x'::text FROM t) = t)
    TRIM(LEADING 'x'::text FROM t) = t
  check: trim(trailing from v) = v
    (TRIM(TRAILING FROM v) = (v)::text)
    TRIM(TRAILING FROM v) = v::text
  check: trim('x' from t) = t
    (TRIM(BOTH 'x'::text FROM t) = t)
    TRIM(BOTH 'x'::text FROM t) = t
  check: trim(t, 'xy') = t
    (TRIM(BOTH 'xy'::text FROM t) = t)
    TRIM(BOTH 'xy'::text FROM t) = t
  check: btrim(t) = t
    (btrim(t) = t)
    btrim(t) = t
  check: ltrim(t, '0') = rtrim(t)
    (ltrim(t, '0'::text) = rtrim(t))
    ltrim(t, '0'::text) = rtrim(t)
  check: lower(t) = t
    (lower(t) = t)
    lower(t) = t
  check: lower(v) = v
    (lower((v)::text) = (v)::text)
    lower(v::text) = v::text
  check: upper(v) = upper('abc')
    (upper((v)::text) = upper('abc'::text))
    upper(v::text) = upper('abc'::text)
  check: initcap(t) = t
    (initcap(t) = t)
    initcap(t) = t
  check: lower(trim(v)) = lower(v0)
    (lower(TRIM(BOTH FROM v)) = lower((v0)::text))
    lower(TRIM(BOTH FROM v)) = lower(v0::text)
  check: substring(t from 1 for 2) = 'ab'
    (SUBSTRING(t FROM 1 FOR 2) = 'ab'::text)
    SUBSTRING(t FROM 1 FOR 2) = 'ab'::text
  check: substring(t, 1, 2) = 'ab'
    ("substring"(t, 1, 2) = 'ab'::text)
    "substring"(t, 1, 2) = 'ab'::text
  check: substring(t from 2) = 'ab'
    (SUBSTRING(t FROM 2) = 'ab'::text)
    SUBSTRING(t FROM 2) = 'ab'::text
  check: substring(t for 2) = 'ab'
    (SUBSTRING(t FROM 1 FOR 2) = 'ab'::text)
    SUBSTRING(t FROM 1 FOR 2) = 'ab'::text
  check: substring(v from 1 for 2) = 'ab'
    (SUBSTRING(v FROM 1 FOR 2) = 'ab'::text)
    SUBSTRING(v FROM 1 FOR 2) = 'ab'::text
  check: substr(t, 1, 2) = 'ab'
    (substr(t, 1, 2) = 'ab'::text)
    substr(t, 1, 2) = 'ab'::text
  check: substring(t from '[a-z]+') = 'ab'
    ("substring"(t, '[a-z]+'::text) = 'ab'::text)
    "substring"(t, '[a-z]+'::text) = 'ab'::text
  check: position('a' in t) > 0
    (POSITION(('a'::text) IN (t)) > 0)
    POSITION(('a'::text) IN (t)) > 0
  check: position('a' in v) = 0
    (POSITION(('a'::text) IN (v)) = 0)
    POSITION(('a'::text) IN (v)) = 0
  check: strpos(t, 'a') > 0
    (strpos(t, 'a'::text) > 0)
    strpos(t, 'a'::text) > 0
  check: overlay(t placing 'x' from 1 for 2) = t2
    (OVERLAY(t PLACING 'x'::text FROM 1 FOR 2) = t2)
    OVERLAY(t PLACING 'x'::text FROM 1 FOR 2) = t2
  check: overlay(t placing 'x' from 1) = t2
    (OVERLAY(t PLACING 'x'::text FROM 1) = t2)
    OVERLAY(t PLACING 'x'::text FROM 1) = t2
  check: left(t, 1) = 'a'
    ("left"(t, 1) = 'a'::text)
    "left"(t, 1) = 'a'::text
  check: right(v, 1) = 'a'
    ("right"((v)::text, 1) = 'a'::text)
    "right"(v::text, 1) = 'a'::text
  check: lpad(t, 5, '0') = t
    (lpad(t, 5, '0'::text) = t)
    lpad(t, 5, '0'::text) = t
  check: lpad(i::text, 5, '0') = t
    (lpad((i)::text, 5, '0'::text) = t)
    lpad(i::text, 5, '0'::text) = t
  check: repeat('x', i) = t
    (repeat('x'::text, i) = t)
    repeat('x'::text, i) = t
  check: replace(t, 'a', 'b') = t
    (replace(t, 'a'::text, 'b'::text) = t)
    replace(t, 'a'::text, 'b'::text) = t
  check: translate(t, 'abc', 'xyz') = t
    (translate(t, 'abc'::text, 'xyz'::text) = t)
    translate(t, 'abc'::text, 'xyz'::text) = t
  check: split_part(t, ',', 1) = 'a'
    (split_part(t, ','::text, 1) = 'a'::text)
    split_part(t, ','::text, 1) = 'a'::text
  check: regexp_replace(t, '\s+', ' ', 'g') = t
    (regexp_replace(t, '\s+'::text, ' '::text, 'g'::text) = t)
    regexp_replace(t, '\s+'::text, ' '::text, 'g'::text) = t
  check: regexp_replace(v, '[^0-9]', '') = t
    (regexp_replace((v)::text, '[^0-9]'::text, ''::text) = t)
    regexp_replace(v::text, '[^0-9]'::text, ''::text) = t
  check: concat(t, i, 'x') = 'a'
    (concat(t, i, 'x') = 'a'::text)
    concat(t, i, 'x') = 'a'::text
  check: concat(t, ' ', t2) = 'a b'
    (concat(t, ' ', t2) = 'a b'::text)
    concat(t, ' ', t2) = 'a b'::text
  check: concat_ws(',', t, v) = 'a'
    (concat_ws(','::text, t, v) = 'a'::text)
    concat_ws(','::text, t, v) = 'a'::text
  check: format('%s-%s', t, i) = v
    (format('%s-%s'::text, t, i) = (v)::text)
    format('%s-%s'::text, t, i) = v::text
  check: reverse(t) = t
    (reverse(t) = t)
    reverse(t) = t
  check: md5(t) = v
    (md5(t) = (v)::text)
    md5(t) = v::text
  check: ascii(t) > 64
    (ascii(t) > 64)
    ascii(t) > 64
  check: chr(65) = t
    (chr(65) = t)
    chr(65) = t
  check: to_hex(i) = t
    (to_hex(i) = t)
    to_hex(i) = t
  check: encode(by, 'hex') = t
    (encode(by, 'hex'::text) = t)
    encode(by, 'hex'::text) = t
  check: decode(t, 'base64') = by
    (decode(t, 'base64'::text) = by)
    decode(t, 'base64'::text) = by
  check: by <> ''
    (by <> '\x'::bytea)
    by <> '\x'::bytea
  check: by = '\xDEADbeef'
    (by = '\xdeadbeef'::bytea)
    by = '\xdeadbeef'::bytea
  check: own(t) = 'a'
    (own(t) = 'a'::text)
    own(t) = 'a'::text
  check: own('x') = t
    (own('x'::text) = t)
    own('x'::text) = t
  check: own(v) = 'a'
    (own((v)::text) = 'a'::text)
    own(v::text) = 'a'::text
  check: t COLLATE "C" < 'b'
    ((t COLLATE "C") < 'b'::text)
    (t COLLATE "C") < 'b'::text
  check: t = t2 COLLATE "C"
    (t = (t2 COLLATE "C"))
    t = (t2 COLLATE "C")
  check: v COLLATE "C" > 'a'
    (((v)::text COLLATE "C") > 'a'::text)
    (v::text COLLATE "C") > 'a'::text
  check: (t COLLATE "C") LIKE 'a%'
    ((t COLLATE "C") ~~ 'a%'::text)
    (t COLLATE "C") ~~ 'a%'::text
  check: t = '' OR t IS NULL
    ((t = ''::text) OR (t IS NULL))
    t = ''::text OR t IS NULL
  check: coalesce(t, '') <> ''
    (COALESCE(t, ''::text) <> ''::text)
    COALESCE(t, ''::text) <> ''::text
  check: coalesce(v, '') <> ''
    ((COALESCE(v, ''::character varying))::text <> ''::text)
    COALESCE(v, ''::character varying)::text <> ''::text
  check: coalesce(t, v, 'x') <> ''
    (COALESCE(t, (v)::text, 'x'::text) <> ''::text)
    COALESCE(t, v::text, 'x'::text) <> ''::text
  check: coalesce(v, t) <> ''
    ((COALESCE(v, (t)::character varying))::text <> ''::text)
    COALESCE(v, t::character varying)::text <> ''::text
  check: coalesce(c, '') <> ''
    (COALESCE(c, ''::bpchar) <> ''::bpchar)
    COALESCE(c, ''::bpchar) <> ''::bpchar
  check: t IS DISTINCT FROM 'x'
    (t IS DISTINCT FROM 'x'::text)
    t IS DISTINCT FROM 'x'::text
  check: v IS DISTINCT FROM 'x'
    ((v)::text IS DISTINCT FROM 'x'::text)
    v::text IS DISTINCT FROM 'x'::text
  check: t BETWEEN 'a' AND 'b'
    ((t >= 'a'::text) AND (t <= 'b'::text))
    t >= 'a'::text AND t <= 'b'::text
  check: v BETWEEN 'a' AND 'b'
    (((v)::text >= 'a'::text) AND ((v)::text <= 'b'::text))
    v::text >= 'a'::text AND v::text <= 'b'::text
  check: 'a' = t
    ('a'::text = t)
    'a'::text = t
  check: 'a' || t = t2
    (('a'::text || t) = t2)
    ('a'::text || t) = t2
  check: 'a' < 'b'
    ('a'::text < 'b'::text)
    'a'::text < 'b'::text
  check: ta = '{}'
    (ta = '{}'::text[])
    ta = '{}'::text[]
  check: ta <> '{a,b}'
    (ta <> '{a,b}'::text[])
    ta <> '{a,b}'::text[]
  check: ta = ARRAY['a', 'b']
    (ta = ARRAY['a'::text, 'b'::text])
    ta = ARRAY['a'::text, 'b'::text]
  check: ta @> ARRAY['a']
    (ta @> ARRAY['a'::text])
    ta @> ARRAY['a'::text]
  check: ta @> '{a}'
    (ta @> '{a}'::text[])
    ta @> '{a}'::text[]
  check: ta <@ ARRAY['a', 'b', 'c']
    (ta <@ ARRAY['a'::text, 'b'::text, 'c'::text])
    ta <@ ARRAY['a'::text, 'b'::text, 'c'::text]
  check: ta && '{a,"b c"}'
    (ta && '{a,"b c"}'::text[])
    ta && '{a,"b c"}'::text[]
  check: va @> ARRAY['a']::varchar[]
    (va @> ARRAY['a'::character varying])
    va @> ARRAY['a'::character varying]
  check: va <@ '{a,b}'
    (va <@ '{a,b}'::character varying[])
    va <@ '{a,b}'::character varying[]
  check: ia && ARRAY[1, 2]
    (ia && ARRAY[1, 2])
    ia && ARRAY[1, 2]
  check: ia @> '{1}'
    (ia @> '{1}'::integer[])
    ia @> '{1}'::integer[]
  check: ia = ARRAY[]::integer[]
    (ia = ARRAY[]::integer[])
    ia = ARRAY[]::integer[]
  check: na @> ARRAY[1, 2.5]
    (na @> ARRAY[(1)::numeric, 2.5])
    na @> ARRAY[1::numeric, 2.5]
  check: na = ARRAY[1, 2]::numeric[]
    (na = ARRAY[(1)::numeric, (2)::numeric])
    na = ARRAY[1::numeric, 2::numeric]
  check: ma <> '{}'
    (ma <> '{}'::mood[])
    ma <> '{}'::mood[]
  check: ma @> ARRAY['sad']::mood[]
    (ma @> ARRAY['sad'::mood])
    ma @> ARRAY['sad'::mood]
  check: 'a' = ANY (ta)
    ('a'::text = ANY (ta))
    'a'::text = ANY (ta)
  check: t = ANY (ta)
    (t = ANY (ta))
    t = ANY (ta)
  check: v = ANY (ta)
    ((v)::text = ANY (ta))
    v::text = ANY (ta)
  check: v = ANY (va)
    ((v)::text = ANY ((va)::text[]))
    v::text = ANY (va::text[])
  check: 'a' = ANY (va)
    ('a'::text = ANY ((va)::text[]))
    'a'::text = ANY (va::text[])
  check: NOT ('a' = ANY (ta))
    (NOT ('a'::text = ANY (ta)))
    NOT ('a'::text = ANY (ta))
  check: ta[1] = 'a'
    (ta[1] = 'a'::text)
    ta[1] = 'a'::text
  check: ia[1] > 0
    (ia[1] > 0)
    ia[1] > 0
  check: (ia)[i] > 0
    (ia[i] > 0)
    ia[i] > 0
  check: (string_to_array(t, ','))[1] = 'a'
    ((string_to_array(t, ','::text))[1] = 'a'::text)
    (string_to_array(t, ','::text))[1] = 'a'::text
  check: array_length(ta, 1) > 0
    (array_length(ta, 1) > 0)
    array_length(ta, 1) > 0
  check: cardinality(ta) < 5
    (cardinality(ta) < 5)
    cardinality(ta) < 5
  check: array_position(ta, 'a') IS NULL
    (array_position(ta, 'a'::text) IS NULL)
    array_position(ta, 'a'::text) IS NULL
  check: array_position(ta, NULL) IS NULL
    (array_position(ta, NULL::text) IS NULL)
    array_position(ta, NULL::text) IS NULL
  check: array_position(ia, 1) IS NULL
    (array_position(ia, 1) IS NULL)
    array_position(ia, 1) IS NULL
  check: array_append(ta, 'x') <> ta
    (array_append(ta, 'x'::text) <> ta)
    array_append(ta, 'x'::text) <> ta
  check: array_remove(ta, 'x') = ta
    (array_remove(ta, 'x'::text) = ta)
    array_remove(ta, 'x'::text) = ta
  check: array_cat(ta, '{a}') = ta
    (array_cat(ta, '{a}'::text[]) = ta)
    array_cat(ta, '{a}'::text[]) = ta
  check: array_to_string(ta, ',') <> ''
    (array_to_string(ta, ','::text) <> ''::text)
    array_to_string(ta, ','::text) <> ''::text
  check: ta || 'x'::text <> ta
    ((ta || 'x'::text) <> ta)
    (ta || 'x'::text) <> ta
  check: ta || ARRAY['x'] <> ta
    ((ta || ARRAY['x'::text]) <> ta)
    (ta || ARRAY['x'::text]) <> ta
  check: ia || 5 <> ia
    ((ia || 5) <> ia)
    (ia || 5) <> ia
  check: ARRAY[i, 2] = ia
    (ARRAY[i, 2] = ia)
    ARRAY[i, 2] = ia
  check: ARRAY[[1,2],[3,4]] <> ia
    (ARRAY[ARRAY[1, 2], ARRAY[3, 4]] <> ia)
    ARRAY[ARRAY[1, 2], ARRAY[3, 4]] <> ia
  check: ARRAY[t, 'x', v] <> ta
    (ARRAY[t, 'x'::text, (v)::text] <> ta)
    ARRAY[t, 'x'::text, v::text] <> ta
  check: t = ANY (ARRAY[t2, 'x'])
    (t = ANY (ARRAY[t2, 'x'::text]))
    t = ANY (ARRAY[t2, 'x'::text])
  check: ip <<= '10.0.0.0/8'
    (ip <<= '10.0.0.0/8'::inet)
    ip <<= '10.0.0.0/8'::inet
  check: ip = '192.168.1.1'
    (ip = '192.168.1.1'::inet)
    ip = '192.168.1.1'::inet
  check: ip << inet '10.0.0.0/8'
    (ip << '10.0.0.0/8'::inet)
    ip << '10.0.0.0/8'::inet
  check: family(ip) = 4
    (family(ip) = 4)
    family(ip) = 4
  check: host(ip) = t
    (host(ip) = t)
    host(ip) = t
  check: ir @> 5
    (ir @> 5)
    ir @> 5
  check: ir && '[1,5)'
    (ir && '[1,5)'::int4range)
    ir && '[1,5)'::int4range
  check: lower(ir) > 0
    (lower(ir) > 0)
    lower(ir) > 0
  check: lower(tr) < now()
    (lower(tr) < now())
    lower(tr) < now()
  check: NOT isempty(ir)
    (NOT isempty(ir))
    NOT isempty(ir)
  check: upper_inf(tr)
    upper_inf(tr)
  check: int4range(i, 10) && ir
    (int4range(i, 10) && ir)
    int4range(i, 10) && ir
  check: tstzrange(tz, tz2) && tr
    (tstzrange(tz, tz2) && tr)
    tstzrange(tz, tz2) && tr
  check: tstzrange(tz, tz2, '[]') && tr
    (tstzrange(tz, tz2, '[]'::text) && tr)
    tstzrange(tz, tz2, '[]'::text) && tr
  check: ci = 'a'
    (ci = 'a'::citext)
    ci = 'a'::citext
  check: ci IN ('a', 'b')
    (ci = ANY (ARRAY['a'::citext, 'b'::citext]))
    ci = ANY (ARRAY['a'::citext, 'b'::citext])
  check: ci = t
    ((ci)::text = t)
    ci::text = t
  check: ci = 'a'::text
    ((ci)::text = 'a'::text)
    ci::text = 'a'::text
  check: length(ci) > 1
    (length((ci)::text) > 1)
    length(ci::text) > 1
  check: ci ~ '^[a-z]+@'
    (ci ~ '^[a-z]+@'::citext)
    ci ~ '^[a-z]+@'::citext
  check: ci LIKE 'a%'
    (ci ~~ 'a%'::citext)
    ci ~~ 'a%'::citext
  check: lower(ci) = 'a'
    (lower((ci)::text) = 'a'::text)
    lower(ci::text) = 'a'::text
  check: dt > '2020-01-01'
    (dt > '2020-01-01'::date)
    dt > '2020-01-01'::date
  check: dt > '2020-1-1'
    (dt > '2020-01-01'::date)
    dt > '2020-01-01'::date
  check: dt >= DATE '2020-01-01'
    (dt >= '2020-01-01'::date)
    dt >= '2020-01-01'::date
  check: dt BETWEEN '2020-01-01' AND '2030-12-31'
    ((dt >= '2020-01-01'::date) AND (dt <= '2030-12-31'::date))
    dt >= '2020-01-01'::date AND dt <= '2030-12-31'::date
  check: dt IN ('2020-01-01', '2021-01-01')
    (dt = ANY (ARRAY['2020-01-01'::date, '2021-01-01'::date]))
    dt = ANY (ARRAY['2020-01-01'::date, '2021-01-01'::date])
  check: dt < CURRENT_DATE
    (dt < CURRENT_DATE)
    dt < CURRENT_DATE
  check: dt <= now()
    (dt <= now())
    dt <= now()
  check: dt < ts
    (dt < ts)
    dt < ts
  check: dt = ts::date
    (dt = (ts)::date)
    dt = ts::date
  check: dt = tz::date
    (dt = (tz)::date)
    dt = tz::date
  check: dt::timestamp < ts
    ((dt)::timestamp without time zone < ts)
    dt::timestamp without time zone < ts
  check: dt + 1 > dt
    ((dt + 1) > dt)
    (dt + 1) > dt
  check: dt - dt < 5
    ((dt - dt) < 5)
    (dt - dt) < 5
  check: dt - 7 < CURRENT_DATE
    ((dt - 7) < CURRENT_DATE)
    (dt - 7) < CURRENT_DATE
  check: dt + interval '1 day' > ts
    ((dt + '1 day'::interval) > ts)
    (dt + '1 day'::interval) > ts
  check: dt + '1 mon'::interval > ts
    ((dt + '1 mon'::interval) > ts)
    (dt + '1 mon'::interval) > ts
  check: dt > now() - interval '1 year'
    (dt > (now() - '1 year'::interval))
    dt > (now() - '1 year'::interval)
  check: ts > '2020-01-01'
    (ts > '2020-01-01 00:00:00'::timestamp without time zone)
    ts > '2020-01-01 00:00:00'::timestamp without time zone
  check: ts > '2020-01-01 10:00'
    (ts > '2020-01-01 10:00:00'::timestamp without time zone)
    ts > '2020-01-01 10:00:00'::timestamp without time zone
  check: ts > '2020-01-01T10:00:00.5'
    (ts > '2020-01-01 10:00:00.5'::timestamp without time zone)
    ts > '2020-01-01 10:00:00.5'::timestamp without time zone
  check: ts > timestamp '2020-01-01 10:00:00'
    (ts > '2020-01-01 10:00:00'::timestamp without time zone)
    ts > '2020-01-01 10:00:00'::timestamp without time zone
  check: ts3 > '2020-01-01 10:00:00.123'
    (ts3 > '2020-01-01 10:00:00.123'::timestamp without time zone)
    ts3 > '2020-01-01 10:00:00.123'::timestamp without time zone
  check: ts < now()
    (ts < now())
    ts < now()
  check: ts < tz
    (ts < tz)
    ts < tz
  check: ts - ts3 < interval '1 day'
    ((ts - ts3) < '1 day'::interval)
    (ts - ts3) < '1 day'::interval
  check: ts + '1 day' > ts3
    ((ts + '1 day'::interval) > ts3)
    (ts + '1 day'::interval) > ts3
  check: ts + interval '24 hours' > ts3
    ((ts + '24:00:00'::interval) > ts3)
    (ts + '24:00:00'::interval) > ts3
  check: ts::timestamp(0) = ts
    ((ts)::timestamp(0) without time zone = ts)
    ts::timestamp(0) without time zone = ts
  check: tz > '2020-01-01 00:00:00+00'
    (tz > '2020-01-01 00:00:00+00'::timestamp with time zone)
    tz > '2020-01-01 00:00:00+00'::timestamp with time zone
  check: tz > '2020-01-01 00:00:00+02'
    (tz > '2019-12-31 22:00:00+00'::timestamp with time zone)
    tz > '2019-12-31 22:00:00+00'::timestamp with time zone
  check: tz > '2020-01-01T00:00:00Z'
    (tz > '2020-01-01 00:00:00+00'::timestamp with time zone)
    tz > '2020-01-01 00:00:00+00'::timestamp with time zone
  check: tz > timestamp with time zone '2020-01-01 00:00:00Z'
    (tz > '2020-01-01 00:00:00+00'::timestamp with time zone)
    tz > '2020-01-01 00:00:00+00'::timestamp with time zone
  check: tz < CURRENT_TIMESTAMP
    (tz < CURRENT_TIMESTAMP)
    tz < CURRENT_TIMESTAMP
  check: tz < CURRENT_TIMESTAMP(3)
    (tz < CURRENT_TIMESTAMP(3))
    tz < CURRENT_TIMESTAMP(3)
  check: tz < transaction_timestamp()
    (tz < transaction_timestamp())
    tz < transaction_timestamp()
  check: tz < statement_timestamp()
    (tz < statement_timestamp())
    tz < statement_timestamp()
  check: tz < clock_timestamp()
    (tz < clock_timestamp())
    tz < clock_timestamp()
  check: ts < LOCALTIMESTAMP
    (ts < LOCALTIMESTAMP)
    ts < LOCALTIMESTAMP
  check: ts < LOCALTIMESTAMP(0)
    (ts < LOCALTIMESTAMP(0))
    ts < LOCALTIMESTAMP(0)
  check: tm < LOCALTIME
    (tm < LOCALTIME)
    tm < LOCALTIME
  check: ttz < CURRENT_TIME
    (ttz < CURRENT_TIME)
    ttz < CURRENT_TIME
  check: tz2 > tz
    (tz2 > tz)
    tz2 > tz
  check: tz2 > tz + interval '1 day'
    (tz2 > (tz + '1 day'::interval))
    tz2 > (tz + '1 day'::interval)
  check: tz2 - tz < '1 day'
    ((tz2 - tz) < '1 day'::interval)
    (tz2 - tz) < '1 day'::interval
  check: tz2 - tz <= interval '7 days'
    ((tz2 - tz) <= '7 days'::interval)
    (tz2 - tz) <= '7 days'::interval
  check: tz <= now() + '5 minutes'::interval
    (tz <= (now() + '00:05:00'::interval))
    tz <= (now() + '00:05:00'::interval)
  check: iv > '0'
    (iv > '00:00:00'::interval)
    iv > '00:00:00'::interval
  check: iv > interval '0'
    (iv > '00:00:00'::interval)
    iv > '00:00:00'::interval
  check: iv >= '1 hour'
    (iv >= '01:00:00'::interval)
    iv >= '01:00:00'::interval
  check: iv < interval '1 hour 30 minutes'
    (iv < '01:30:00'::interval)
    iv < '01:30:00'::interval
  check: iv < interval '1 week'
    (iv < '7 days'::interval)
    iv < '7 days'::interval
  check: iv < interval '1 year 2 months 3 days'
    (iv < '1 year 2 mons 3 days'::interval)
    iv < '1 year 2 mons 3 days'::interval
  check: iv < interval '90 minutes'
    (iv < '01:30:00'::interval)
    iv < '01:30:00'::interval
  check: iv < '-1 day'
    (iv < '-1 days'::interval)
    iv < '-1 days'::interval
  check: iv < 'P1DT2H'
    (iv < '1 day 02:00:00'::interval)
    iv < '1 day 02:00:00'::interval
  check: iv * 2 < interval '3 days'
    ((iv * (2)::double precision) < '3 days'::interval)
    (iv * 2::double precision) < '3 days'::interval
  check: 2 * iv < interval '3 days'
    (((2)::double precision * iv) < '3 days'::interval)
    (2::double precision * iv) < '3 days'::interval
  check: iv / 2 < interval '1.5 days'
    ((iv / (2)::double precision) < '1 day 12:00:00'::interval)
    (iv / 2::double precision) < '1 day 12:00:00'::interval
  check: iv = interval '01:30:00'
    (iv = '01:30:00'::interval)
    iv = '01:30:00'::interval
  check: tm BETWEEN '09:00' AND '17:00'
    ((tm >= '09:00:00'::time without time zone) AND (tm <= '17:00:00'::time without time zone))
    tm >= '09:00:00'::time without time zone AND tm <= '17:00:00'::time without time zone
  check: tm > time '10:00'
    (tm > '10:00:00'::time without time zone)
    tm > '10:00:00'::time without time zone
  check: tm > '10:00:00.5'
    (tm > '10:00:00.5'::time without time zone)
    tm > '10:00:00.5'::time without time zone
  check: tm + interval '1 hour' > tm
    ((tm + '01:00:00'::interval) > tm)
    (tm + '01:00:00'::interval) > tm
  check: tm - tm < interval '1 hour'
    ((tm - tm) < '01:00:00'::interval)
    (tm - tm) < '01:00:00'::interval
  check: extract(year from dt) > 2000
    (EXTRACT(year FROM dt) > (2000)::numeric)
    EXTRACT(year FROM dt) > 2000::numeric
  check: extract(year from tz) = 2020
    (EXTRACT(year FROM tz) = (2020)::numeric)
    EXTRACT(year FROM tz) = 2020::numeric
  check: EXTRACT('month' FROM ts) = 1
    (EXTRACT(month FROM ts) = (1)::numeric)
    EXTRACT(month FROM ts) = 1::numeric
  check: extract(epoch from tz2 - tz) > 0
    (EXTRACT(epoch FROM (tz2 - tz)) > (0)::numeric)
    EXTRACT(epoch FROM tz2 - tz) > 0::numeric
  check: extract(epoch from (tz2 - tz)) / 3600 < 24
    ((EXTRACT(epoch FROM (tz2 - tz)) / (3600)::numeric) < (24)::numeric)
    (EXTRACT(epoch FROM tz2 - tz) / 3600::numeric) < 24::numeric
  check: extract(dow from dt) NOT IN (0, 6)
    (EXTRACT(dow FROM dt) <> ALL (ARRAY[(0)::numeric, (6)::numeric]))
    EXTRACT(dow FROM dt) <> ALL (ARRAY[0::numeric, 6::numeric])
  check: extract(isodow from dt) < 6
    (EXTRACT(isodow FROM dt) < (6)::numeric)
    EXTRACT(isodow FROM dt) < 6::numeric
  check: date_part('year', dt) > 2000
    (date_part('year'::text, dt) > (2000)::double precision)
    date_part('year'::text, dt) > 2000::double precision
  check: date_part('hour', ts) BETWEEN 8 AND 18
    ((date_part('hour'::text, ts) >= (8)::double precision) AND (date_part('hour'::text, ts) <= (18)::double precision))
    date_part('hour'::text, ts) >= 8::double precision AND date_part('hour'::text, ts) <= 18::double precision
  check: date_trunc('day', ts) = ts
    (date_trunc('day'::text, ts) = ts)
    date_trunc('day'::text, ts) = ts
  check: date_trunc('day', dt) = ts
    (date_trunc('day'::text, (dt)::timestamp with time zone) = ts)
    date_trunc('day'::text, dt::timestamp with time zone) = ts
  check: date_trunc('month', tz) = tz
    (date_trunc('month'::text, tz) = tz)
    date_trunc('month'::text, tz) = tz
  check: date_trunc('month', tz, 'UTC') = tz
    (date_trunc('month'::text, tz, 'UTC'::text) = tz)
    date_trunc('month'::text, tz, 'UTC'::text) = tz
  check: age(tz) > interval '18 years'
    (age(tz) > '18 years'::interval)
    age(tz) > '18 years'::interval
  check: age(dt) > interval '18 years'
    (age((dt)::timestamp with time zone) > '18 years'::interval)
    age(dt::timestamp with time zone) > '18 years'::interval
  check: age(tz2, tz) > '1 day'
    (age(tz2, tz) > '1 day'::interval)
    age(tz2, tz) > '1 day'::interval
  check: tz AT TIME ZONE 'UTC' > ts
    ((tz AT TIME ZONE 'UTC'::text) > ts)
    (tz AT TIME ZONE 'UTC'::text) > ts
  check: (ts AT TIME ZONE 'Europe/Berlin') < tz
    ((ts AT TIME ZONE 'Europe/Berlin'::text) < tz)
    (ts AT TIME ZONE 'Europe/Berlin'::text) < tz
  check: timezone('UTC', tz) > ts
    (timezone('UTC'::text, tz) > ts)
    timezone('UTC'::text, tz) > ts
  check: dt AT TIME ZONE 'UTC' < ts
    ((dt AT TIME ZONE 'UTC'::text) < ts)
    (dt AT TIME ZONE 'UTC'::text) < ts
  check: (tz AT TIME ZONE 'UTC')::date = dt
    (((tz AT TIME ZONE 'UTC'::text))::date = dt)
    (tz AT TIME ZONE 'UTC'::text)::date = dt
  check: date(tz AT TIME ZONE 'UTC') = dt
    (date((tz AT TIME ZONE 'UTC'::text)) = dt)
    date((tz AT TIME ZONE 'UTC'::text)) = dt
  check: to_char(tz, 'YYYY-MM') = t
    (to_char(tz, 'YYYY-MM'::text) = t)
    to_char(tz, 'YYYY-MM'::text) = t
  check: to_char(dt, 'YYYY-MM') = t
    (to_char((dt)::timestamp with time zone, 'YYYY-MM'::text) = t)
    to_char(dt::timestamp with time zone, 'YYYY-MM'::text) = t
  check: to_char(n, '999') = t
    (to_char(n, '999'::text) = t)
    to_char(n, '999'::text) = t
  check: to_date(t, 'YYYY-MM-DD') = dt
    (to_date(t, 'YYYY-MM-DD'::text) = dt)
    to_date(t, 'YYYY-MM-DD'::text) = dt
  check: to_timestamp(i) < tz
    (to_timestamp((i)::double precision) < tz)
    to_timestamp(i::double precision) < tz
  check: to_timestamp(d) < tz
    (to_timestamp(d) < tz)
    to_timestamp(d) < tz
  check: make_date(i, 1, 1) < dt
    (make_date(i, 1, 1) < dt)
    make_date(i, 1, 1) < dt
  check: make_interval(days => 1) < iv
    (make_interval(days => 1) < iv)
    make_interval(days => 1) < iv
  check: isfinite(tz)
    isfinite(tz)
  check: tz < 'infinity'
    (tz < 'infinity'::timestamp with time zone)
    tz < 'infinity'::timestamp with time zone
  check: dt > '-infinity'
    (dt > '-infinity'::date)
    dt > '-infinity'::date
  check: coalesce(tz, now()) > tz2
    (COALESCE(tz, now()) > tz2)
    COALESCE(tz, now()) > tz2
  check: coalesce(dt, now()) > tz2
    (COALESCE((dt)::timestamp with time zone, now()) > tz2)
    COALESCE(dt::timestamp with time zone, now()) > tz2
  check: coalesce(tz, '2020-01-01 00:00:00+00') > tz2
    (COALESCE(tz, '2020-01-01 00:00:00+00'::timestamp with time zone) > tz2)
    COALESCE(tz, '2020-01-01 00:00:00+00'::timestamp with time zone) > tz2
  check: coalesce(dt, CURRENT_DATE) > dt
    (COALESCE(dt, CURRENT_DATE) > dt)
    COALESCE(dt, CURRENT_DATE) > dt
  check: (dt, dt) OVERLAPS (dt, dt)
    ((dt, dt) OVERLAPS (dt, dt))
  check: current_user <> t
    (CURRENT_USER <> t)
    CURRENT_USER <> t
  check: session_user <> 'x'
    (SESSION_USER <> 'x'::name)
    SESSION_USER <> 'x'::name
  check: current_role <> t
    (CURRENT_ROLE <> t)
    CURRENT_ROLE <> t
  check: current_setting('app.user') = t
    (current_setting('app.user'::text) = t)
    current_setting('app.user'::text) = t
  check: current_setting('app.user', true)::int = i
    ((current_setting('app.user'::text, true))::integer = i)
    current_setting('app.user'::text, true)::integer = i
  check: CURRENT_CATALOG = t
    (CURRENT_CATALOG = t)
    CURRENT_CATALOG = t
  check: CURRENT_SCHEMA = t
    (CURRENT_SCHEMA = t)
    CURRENT_SCHEMA = t
  check: jb ->> 'a' = 'x'
    ((jb ->> 'a'::text) = 'x'::text)
    (jb ->> 'a'::text) = 'x'::text
  check: jb -> 'a' = '1'
    ((jb -> 'a'::text) = '1'::jsonb)
    (jb -> 'a'::text) = '1'::jsonb
  check: jb -> 'a' ->> 'b' IS NOT NULL
    (((jb -> 'a'::text) ->> 'b'::text) IS NOT NULL)
    ((jb -> 'a'::text) ->> 'b'::text) IS NOT NULL
  check: jb #>> '{a,b}' = 'x'
    ((jb #>> '{a,b}'::text[]) = 'x'::text)
    (jb #>> '{a,b}'::text[]) = 'x'::text
  check: jb #> '{a}' IS NULL
    ((jb #> '{a}'::text[]) IS NULL)
    (jb #> '{a}'::text[]) IS NULL
  check: jb ->> 0 = 'x'
    ((jb ->> 0) = 'x'::text)
    (jb ->> 0) = 'x'::text
  check: jb ? 'a'
    (jb ? 'a'::text)
    jb ? 'a'::text
  check: jb ?| '{a,b}'
    (jb ?| '{a,b}'::text[])
    jb ?| '{a,b}'::text[]
  check: jb ?& array['a', 'b']
    (jb ?& ARRAY['a'::text, 'b'::text])
    jb ?& ARRAY['a'::text, 'b'::text]
  check: jb @> '{"a": 1}'
    (jb @> '{"a": 1}'::jsonb)
    jb @> '{"a": 1}'::jsonb
  check: jb @> '{"bb":[1,2.50,"x"],"a":{"c":null,"b":true}}'::jsonb
    (jb @> '{"a": {"b": true, "c": null}, "bb": [1, 2.50, "x"]}'::jsonb)
    jb @> '{"a": {"b": true, "c": null}, "bb": [1, 2.50, "x"]}'::jsonb
  check: jb <@ '{}'
    (jb <@ '{}'::jsonb)
    jb <@ '{}'::jsonb
  check: jb <> '{}'
    (jb <> '{}'::jsonb)
    jb <> '{}'::jsonb
  check: jb = '[]'::jsonb
    (jb = '[]'::jsonb)
    jb = '[]'::jsonb
  check: jb - 'a' = '{}'
    ((jb - 'a'::text) = '{}'::jsonb)
    (jb - 'a'::text) = '{}'::jsonb
  check: jb - '{a,b}'::text[] = '{}'
    ((jb - '{a,b}'::text[]) = '{}'::jsonb)
    (jb - '{a,b}'::text[]) = '{}'::jsonb
  check: jb #- '{a}' = jb
    ((jb #- '{a}'::text[]) = jb)
    (jb #- '{a}'::text[]) = jb
  check: jb || '{"x": 1}' <> jb
    ((jb || '{"x": 1}'::jsonb) <> jb)
    (jb || '{"x": 1}'::jsonb) <> jb
  check: jb @? '$.a'
    (jb @? '$."a"'::jsonpath)
    jb @? '$."a"'::jsonpath
  check: jb @@ '$.a > 1'
    (jb @@ '($."a" > 1)'::jsonpath)
    jb @@ '($."a" > 1)'::jsonpath
  check: jb['a'] IS NOT NULL
    (jb['a'::text] IS NOT NULL)
    jb['a'::text] IS NOT NULL
  check: (jb ->> 'n')::int > 0
    (((jb ->> 'n'::text))::integer > 0)
    ((jb ->> 'n'::text)::integer) > 0
  check: (jb ->> 'n')::numeric(5,2) > 0
    (((jb ->> 'n'::text))::numeric(5,2) > (0)::numeric)
    ((jb ->> 'n'::text))::numeric(5,2) > 0::numeric
  check: jsonb_typeof(jb) = 'object'
    (jsonb_typeof(jb) = 'object'::text)
    jsonb_typeof(jb) = 'object'::text
  check: jsonb_typeof(jb -> 'tags') = 'array'
    (jsonb_typeof((jb -> 'tags'::text)) = 'array'::text)
    jsonb_typeof(jb -> 'tags'::text) = 'array'::text
  check: json_typeof(j) = 'object'
    (json_typeof(j) = 'object'::text)
    json_typeof(j) = 'object'::text
  check: j ->> 'a' = 'x'
    ((j ->> 'a'::text) = 'x'::text)
    (j ->> 'a'::text) = 'x'::text
  check: jsonb_array_length(jb -> 'a') > 0
    (jsonb_array_length((jb -> 'a'::text)) > 0)
    jsonb_array_length(jb -> 'a'::text) > 0
  check: jsonb_exists(jb, 'a')
    jsonb_exists(jb, 'a'::text)
  check: jsonb_set(jb, '{a}', '1') = jb
    (jsonb_set(jb, '{a}'::text[], '1'::jsonb) = jb)
    jsonb_set(jb, '{a}'::text[], '1'::jsonb) = jb
  check: jsonb_build_object('a', i, 'b', t) = jb
    (jsonb_build_object('a', i, 'b', t) = jb)
    jsonb_build_object('a', i, 'b', t) = jb
  check: jsonb_path_exists(jb, '$.a')
    jsonb_path_exists(jb, '$."a"'::jsonpath)
  check: jsonb_extract_path_text(jb, 'a', 'b') = 'x'
    (jsonb_extract_path_text(jb, VARIADIC ARRAY['a'::text, 'b'::text]) = 'x'::text)
    jsonb_extract_path_text(jb, VARIADIC ARRAY['a'::text, 'b'::text]) = 'x'::text
  check: to_jsonb(t) = jb
    (to_jsonb(t) = jb)
    to_jsonb(t) = jb
  check: j::jsonb = jb
    ((j)::jsonb = jb)
    j::jsonb = jb
  check: jb::text <> '{}'
    ((jb)::text <> '{}'::text)
    jb::text <> '{}'::text
  check: to_tsvector('english', t) @@ to_tsquery('english', 'a & b')
    (to_tsvector('english'::regconfig, t) @@ to_tsquery('english'::regconfig, 'a & b'::text))
    to_tsvector('english'::regconfig, t) @@ to_tsquery('english'::regconfig, 'a & b'::text)
  check: tsv @@ plainto_tsquery('simple', 'a b')
    (tsv @@ plainto_tsquery('simple'::regconfig, 'a b'::text))
    tsv @@ plainto_tsquery('simple'::regconfig, 'a b'::text)
  check: tsv @@ websearch_to_tsquery('x')
    (tsv @@ websearch_to_tsquery('x'::text))
    tsv @@ websearch_to_tsquery('x'::text)
  index: to_tsvector('english', t)
    to_tsvector('english'::regconfig, t)
  index: to_tsvector('english'::regconfig, t || ' ' || coalesce(v, ''))
    to_tsvector('english'::regconfig, ((t || ' '::text) || (COALESCE(v, ''::character varying))::text))
    to_tsvector('english'::regconfig, (t || ' '::text) || COALESCE(v, ''::character varying)::text)
  index: to_tsvector('pg_catalog.english', t)
    to_tsvector('english'::regconfig, t)
  index: jb -> 'a'
    ((jb -> 'a'::text))
    (jb -> 'a'::text)
  index: jb ->> 'a'
    ((jb ->> 'a'::text))
    (jb ->> 'a'::text)
  index: (jb ->> 'a')::int
    (((jb ->> 'a'::text))::integer)
    ((jb ->> 'a'::text)::integer)
  index: jb #>> '{a,b}'
    ((jb #>> '{a,b}'::text[]))
    (jb #>> '{a,b}'::text[])
  index: ((jb -> 'a') ->> 'b')
    (((jb -> 'a'::text) ->> 'b'::text))
    ((jb -> 'a'::text) ->> 'b'::text)
  generated tsvector: to_tsvector('english', coalesce(t, '') || ' ' || coalesce(v, ''))
    to_tsvector('english'::regconfig, ((COALESCE(t, ''::text) || ' '::text) || (COALESCE(v, ''::character varying))::text))
    to_tsvector('english'::regconfig, (COALESCE(t, ''::text) || ' '::text) || COALESCE(v, ''::character varying)::text)
  generated tsvector: setweight(to_tsvector('english', coalesce(t, '')), 'A') || setweight(to_tsvector('english', coalesce(t2, '')), 'B')
    (setweight(to_tsvector('english'::regconfig, COALESCE(t, ''::text)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, COALESCE(t2, ''::text)), 'B'::"char"))
    setweight(to_tsvector('english'::regconfig, COALESCE(t, ''::text)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, COALESCE(t2, ''::text)), 'B'::"char")
  default i: 0
    0
  default i: -1
    '-1'::integer
  default i: '5'
    5
  default i: '-5'
    '-5'::integer
  default i: 1 + 2
    (1 + 2)
    1 + 2
  default i: nextval('s')
    nextval('s'::regclass)
  default i: nextval('s'::regclass)
    nextval('s'::regclass)
  default i: nextval('public.s')
    nextval('s'::regclass)
  default i2: 1
    1
  default i2: '1'::smallint
    '1'::smallint
  default i8: 0
    0
  default i8: '5000000000'
    '5000000000'::bigint
  default i8: 5000000000
    '5000000000'::bigint
  default i8: 1::bigint
    (1)::bigint
    1::bigint
  default n: 0
    0
  default n: 0.00
    0.00
  default n: '0'
    '0'::numeric
  default n: -1.5
    '-1.5'::numeric
  default n: 1.5::numeric(10,2)
    1.5::numeric(10,2)
  default n0: 1e3
    '1000'::numeric
  default r: 0
    0
  default r: 0.5
    0.5
  default d: 1
    1
  default d: 1.0
    1.0
  default d: -0.5
    '-0.5'::numeric
  default d: '1e-5'
    '1e-05'::double precision
  default d: 'NaN'
    'NaN'::double precision
  default t: 'draft'
    'draft'::text
  default t: 'draft'::text
    'draft'::text
  default t: ''
    ''::text
  default t: 'a' || 'b'
    ('a'::text || 'b'::text)
    'a'::text || 'b'::text
  default t: current_user
    CURRENT_USER
  default t: CURRENT_USER
    CURRENT_USER
  default t: session_user
    SESSION_USER
  default t: lower('X')
    lower('X'::text)
  default t: gen_random_uuid()
    gen_random_uuid()
  default t: now()
    now()
  default t: md5(random()::text)
    md5((random())::text)
    md5(random()::text)
  default v: 'draft'
    'draft'::character varying
  default v: 'draft'::varchar
    'draft'::character varying
  default v: 'draft'::varchar(20)
    'draft'::character varying(20)
  default v: 'draft'::text
    'draft'::text
  default v0: 'x'
    'x'::character varying
  default v: NULL
    NULL::character varying
  default c: 'a'
    'a'::bpchar
  default c: 'a'::bpchar
    'a'::bpchar
  default c: 'a'::char(3)
    'a'::character(3)
  default b: true
    true
  default b: 'f'
    false
  default b: FALSE
    false
  default b: 't'::boolean
    true
  default b: NOT true
    (NOT true)
    NOT true
  default u: gen_random_uuid()
    gen_random_uuid()
  default u: 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
    'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid
  default u: auth.uid()
    auth.uid()
  default dt: CURRENT_DATE
    CURRENT_DATE
  default dt: now()
    now()
  default dt: '2020-01-01'
    '2020-01-01'::date
  default dt: CURRENT_DATE + 7
    (CURRENT_DATE + 7)
    CURRENT_DATE + 7
  default dt: (now() AT TIME ZONE 'utc')::date
    ((now() AT TIME ZONE 'utc'::text))::date
    (now() AT TIME ZONE 'utc'::text)::date
  default dt: 'infinity'
    'infinity'::date
  default tm: '10:00'
    '10:00:00'::time without time zone
  default tm: LOCALTIME
    LOCALTIME
  default ts: now()
    now()
  default ts: CURRENT_TIMESTAMP
    CURRENT_TIMESTAMP
  default ts: LOCALTIMESTAMP
    LOCALTIMESTAMP
  default ts: now() AT TIME ZONE 'utc'
    (now() AT TIME ZONE 'utc'::text)
  default ts: timezone('utc', now())
    timezone('utc'::text, now())
  default ts: timezone('utc'::text, now())
    timezone('utc'::text, now())
  default ts: '2020-01-01'
    '2020-01-01 00:00:00'::timestamp without time zone
  default ts: '2020-01-01 00:00:00'::timestamp
    '2020-01-01 00:00:00'::timestamp without time zone
  default ts: now()::timestamp
    (now())::timestamp without time zone
    now()::timestamp without time zone
  default ts3: CURRENT_TIMESTAMP(3)
    CURRENT_TIMESTAMP(3)
  default ts3: CURRENT_TIMESTAMP
    CURRENT_TIMESTAMP
  default ts3: '2020-01-01 00:00:00.5'
    '2020-01-01 00:00:00.5'::timestamp without time zone
  default tz: now()
    now()
  default tz: CURRENT_TIMESTAMP
    CURRENT_TIMESTAMP
  default tz: CURRENT_TIMESTAMP(0)
    CURRENT_TIMESTAMP(0)
  default tz: now() + interval '7 days'
    (now() + '7 days'::interval)
    now() + '7 days'::interval
  default tz: now() + '1 hour'::interval
    (now() + '01:00:00'::interval)
    now() + '01:00:00'::interval
  default tz: now() - interval '30 minutes'
    (now() - '00:30:00'::interval)
    now() - '00:30:00'::interval
  default tz: statement_timestamp()
    statement_timestamp()
  default tz: clock_timestamp()
    clock_timestamp()
  default tz: '2020-01-01 00:00:00Z'
    '2020-01-01 00:00:00+00'::timestamp with time zone
  default tz: date_trunc('hour', now())
    date_trunc('hour'::text, now())
  default tz: 'epoch'
    '1970-01-01 00:00:00+00'::timestamp with time zone
  default iv: '1 day'
    '1 day'::interval
  default iv: interval '24 hours'
    '24:00:00'::interval
  default iv: '1 mon'::interval
    '1 mon'::interval
  default iv: '0'
    '00:00:00'::interval
  default j: '{}'
    '{}'::json
  default j: '{"a": 1}'::json
    '{"a": 1}'::json
  default jb: '{}'
    '{}'::jsonb
  default jb: '[]'::jsonb
    '[]'::jsonb
  default jb: '{"theme":"dark","a":[1,2, 3],"notifications":{"email":true}}'
    '{"a": [1, 2, 3], "theme": "dark", "notifications": {"email": true}}'::jsonb
  default jb: jsonb_build_object('a', 1)
    jsonb_build_object('a', 1)
  default jb: '"x"'
    '"x"'::jsonb
  default jb: 'null'
    'null'::jsonb
  default m: 'sad'
    'sad'::mood
  default m: 'sad'::mood
    'sad'::mood
  default m: 'it''s fine'
    'it''s fine'::mood
  default mm: 'Sad'
    'Sad'::"Mood"
  default mm: 'Sad'::"Mood"
    'Sad'::"Mood"
  default st: 'active'
    'active'::auth.status
  default st: 'active'::auth.status
    'active'::auth.status
  default ta: '{}'
    '{}'::text[]
  default ta: '{a,b}'
    '{a,b}'::text[]
  default ta: '{"a", "b c"}'::text[]
    '{a,"b c"}'::text[]
  default ta: ARRAY[]::text[]
    ARRAY[]::text[]
  default ta: ARRAY['a', 'b']
    ARRAY['a'::text, 'b'::text]
  default ta: array['a']::text[]
    ARRAY['a'::text]
  default ta: ARRAY[]::varchar[]
    ARRAY[]::character varying[]
  default ia: '{}'
    '{}'::integer[]
  default ia: '{1, 2}'
    '{1,2}'::integer[]
  default ia: ARRAY[1, 2]
    ARRAY[1, 2]
  default va: '{}'
    '{}'::character varying[]
  default va: '{a}'
    '{a}'::character varying[]
  default va: ARRAY['a', 'b']
    ARRAY['a'::text, 'b'::text]
  default va: ARRAY[]::text[]
    ARRAY[]::text[]
  default ma: '{}'
    '{}'::mood[]
  default ma: '{sad}'
    '{sad}'::mood[]
  default ma: ARRAY['sad', 'ok']::mood[]
    ARRAY['sad'::mood, 'ok'::mood]
  default ma: ARRAY[]::mood[]
    ARRAY[]::mood[]
  default na: '{1,2.5}'
    '{1,2.5}'::numeric[]
  default na: ARRAY[1, 2]
    ARRAY[1, 2]
  default by: '\x00'
    '\x00'::bytea
  default by: 'abc'
    '\x616263'::bytea
  default ip: '127.0.0.1'
    '127.0.0.1'::inet
  default ip: inet_client_addr()
    inet_client_addr()
  default ir: '[1,5)'
    '[1,5)'::int4range
  default bt: B'101'
    '101'::"bit"
  default "createdAt": CURRENT_TIMESTAMP
    CURRENT_TIMESTAMP
  default "Mixed Case": 'x'
    'x'::text
  default ci: 'x'
    'x'::citext
  index: lower(t)
    lower(t)
  index: lower(v)
    lower((v)::text)
    lower(v::text)
  index: lower(trim(t))
    lower(TRIM(BOTH FROM t))
  index: upper(c)
    upper((c)::text)
    upper(c::text)
  index: t || t2
    ((t || t2))
    (t || t2)
  index: coalesce(t, '')
    COALESCE(t, ''::text)
  index: coalesce(i, 0)
    COALESCE(i, 0)
  index: coalesce(u, '00000000-0000-0000-0000-000000000000')
    COALESCE(u, '00000000-0000-0000-0000-000000000000'::uuid)
  index: i + i2
    ((i + i2))
    (i + i2)
  index: i % 10
    ((i % 10))
    (i % 10)
  index: -i
    ((- i))
    (- i)
  index: (i > 0)
    ((i > 0))
    (i > 0)
  index: i IS NULL
    ((i IS NULL))
    (i IS NULL)
  index: CASE WHEN b THEN i END
    (⏎CASE⏎    WHEN b THEN i⏎    ELSE NULL::integer⏎END)
  index: date_trunc('day', ts)
    date_trunc('day'::text, ts)
  index: date_trunc('day', tz AT TIME ZONE 'UTC')
    date_trunc('day'::text, (tz AT TIME ZONE 'UTC'::text))
  index: (tz AT TIME ZONE 'UTC')::date
    (((tz AT TIME ZONE 'UTC'::text))::date)
    ((tz AT TIME ZONE 'UTC'::text)::date)
  index: extract(year from ts)
    EXTRACT(year FROM ts)
  index: md5(t)
    md5(t)
  index: ta[1]
    (ta[1])
  index: left(t, 10)
    "left"(t, 10)
  index: "createdAt" AT TIME ZONE 'UTC'
    ("createdAt" AT TIME ZONE 'UTC'::text)
  index: t::varchar
    ((t)::character varying)
    (t::character varying)
  index: n::int
    ((n)::integer)
    (n::integer)
  index: ci
    ci
  index: lower(ci::text)
    lower((ci)::text)
    lower(ci::text)
  where: b
    b
  where: NOT b
    (NOT b)
    NOT b
  where: b IS TRUE
    (b IS TRUE)
    b IS TRUE
  where: i IS NOT NULL
    (i IS NOT NULL)
    i IS NOT NULL
  where: tz IS NULL
    (tz IS NULL)
    tz IS NULL
  where: t = 'active'
    (t = 'active'::text)
    t = 'active'::text
  where: v = 'active'
    ((v)::text = 'active'::text)
    v::text = 'active'::text
  where: v IN ('a', 'b')
    ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    v::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])
  where: v NOT IN ('a', 'b') AND tz IS NULL
    (((v)::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[])) AND (tz IS NULL))
    (v::text <> ALL (ARRAY['a'::character varying, 'b'::character varying]::text[])) AND tz IS NULL
  where: m = 'sad'
    (m = 'sad'::mood)
    m = 'sad'::mood
  where: m IN ('sad', 'ok')
    (m = ANY (ARRAY['sad'::mood, 'ok'::mood]))
    m = ANY (ARRAY['sad'::mood, 'ok'::mood])
  where: m = 'sad'::mood AND i > 0 OR b
    (((m = 'sad'::mood) AND (i > 0)) OR b)
    m = 'sad'::mood AND i > 0 OR b
  where: i > 0 AND n < 5
    ((i > 0) AND (n < (5)::numeric))
    i > 0 AND n < 5::numeric
  where: tz > '2020-01-01 00:00:00+00'
    (tz > '2020-01-01 00:00:00+00'::timestamp with time zone)
    tz > '2020-01-01 00:00:00+00'::timestamp with time zone
  where: "createdAt" IS NOT NULL AND "order" > 1
    (("createdAt" IS NOT NULL) AND ("order" > 1))
    "createdAt" IS NOT NULL AND "order" > 1
  where: lower(v) = 'x'
    (lower((v)::text) = 'x'::text)
    lower(v::text) = 'x'::text
  where: NOT (i = 1 OR i = 2)
    (NOT ((i = 1) OR (i = 2)))
    NOT (i = 1 OR i = 2)
  where: coalesce(b, false) = false
    (COALESCE(b, false) = false)
    COALESCE(b, false) = false
  where: (jb ->> 'a') IS NOT NULL
    ((jb ->> 'a'::text) IS NOT NULL)
    (jb ->> 'a'::text) IS NOT NULL
  generated integer: i * 2
    (i * 2)
    i * 2
  generated bigint: i * 2
    (i * 2)
  generated numeric: n * i
    (n * (i)::numeric)
    n * i::numeric
  generated numeric(12,2): n * 1.1
    (n * 1.1)
  generated numeric(12,2): round(n * i, 2)
    round((n * (i)::numeric), 2)
    round(n * i::numeric, 2)
  generated text: t || ' ' || t2
    ((t || ' '::text) || t2)
    (t || ' '::text) || t2
  generated text: lower(v)
    lower((v)::text)
    lower(v::text)
  generated text: t || ' ' || coalesce(t2, '')
    ((t || ' '::text) || COALESCE(t2, ''::text))
    (t || ' '::text) || COALESCE(t2, ''::text)
  generated varchar(50): v || v0
    ((v)::text || (v0)::text)
    ((v::text || v0::text))
  generated boolean: i > 0
    (i > 0)
    i > 0
  generated boolean: tz IS NOT NULL
    (tz IS NOT NULL)
    tz IS NOT NULL
  generated date: (tz AT TIME ZONE 'UTC')::date
    ((tz AT TIME ZONE 'UTC'::text))::date
    (tz AT TIME ZONE 'UTC'::text)::date
  generated double precision: i / 2
    (i / 2)
  generated double precision: d * 2
    (d * (2)::double precision)
    d * 2::double precision
  generated real: r * 2
    (r * (2)::double precision)
    (r * 2::double precision)
  generated text: CASE WHEN i > 0 THEN 'pos' WHEN i < 0 THEN 'neg' ELSE 'zero' END
    ⏎CASE⏎    WHEN (i > 0) THEN 'pos'::text⏎    WHEN (i < 0) THEN 'neg'::text⏎    ELSE 'zero'::text⏎END
    ⏎CASE⏎    WHEN i > 0 THEN 'pos'::text⏎    WHEN i < 0 THEN 'neg'::text⏎    ELSE 'zero'::text⏎END
  generated mood: CASE WHEN b THEN 'sad'::mood ELSE 'ok'::mood END
    ⏎CASE⏎    WHEN b THEN 'sad'::mood⏎    ELSE 'ok'::mood⏎END
  generated integer: length(t)
    length(t)
  generated interval: tz2 - tz
    (tz2 - tz)
    tz2 - tz
  generated text: jb ->> 'a'
    (jb ->> 'a'::text)
    jb ->> 'a'::text
  generated integer: (jb ->> 'a')::integer
    ((jb ->> 'a'::text))::integer
    (jb ->> 'a'::text)::integer
  generated text[]: string_to_array(t, ',')
    string_to_array(t, ','::text)
  generated uuid: coalesce(u, '00000000-0000-0000-0000-000000000000')
    COALESCE(u, '00000000-0000-0000-0000-000000000000'::uuid)
  generated tstzrange: tstzrange(tz, tz2)
    tstzrange(tz, tz2)
  check: true
    true
  check: 1 = 1
    (1 = 1)
    1 = 1
  check: false OR true
    (false OR true)
    false OR true
  check: v ~* '^[^@\s]+@[^@\s]+\.[a-z]{2,}$'
    ((v)::text ~* '^[^@\s]+@[^@\s]+\.[a-z]{2,}$'::text)
    v::text ~* '^[^@\s]+@[^@\s]+\.[a-z]{2,}$'::text
  check: i::text ~ '^\d+$'
    ((i)::text ~ '^\d+$'::text)
    i::text ~ '^\d+$'::text
  check: jsonb_typeof(jb -> 'a') IN ('array', 'null')
    (jsonb_typeof((jb -> 'a'::text)) = ANY (ARRAY['array'::text, 'null'::text]))
    jsonb_typeof(jb -> 'a'::text) = ANY (ARRAY['array'::text, 'null'::text])
  check: (jb ->> 'x')::boolean
    ((jb ->> 'x'::text))::boolean
    (jb ->> 'x'::text)::boolean
  check: (jb ->> 'x')::boolean IS NOT TRUE
    (((jb ->> 'x'::text))::boolean IS NOT TRUE)
    ((jb ->> 'x'::text)::boolean) IS NOT TRUE
  check: NOT (jb ? 'a' AND jb ? 'b')
    (NOT ((jb ? 'a'::text) AND (jb ? 'b'::text)))
    NOT (jb ? 'a'::text AND jb ? 'b'::text)
  check: t = lower(t) AND t !~ '\s'
    ((t = lower(t)) AND (t !~ '\s'::text))
    t = lower(t) AND t !~ '\s'::text
  check: extract(MINUTE from ts)::int % 15 = 0
    (((EXTRACT(minute FROM ts))::integer % 15) = 0)
    (EXTRACT(minute FROM ts)::integer % 15) = 0
  check: length(regexp_replace(t, '[^0-9]', '', 'g')) = 10
    (length(regexp_replace(t, '[^0-9]'::text, ''::text, 'g'::text)) = 10)
    length(regexp_replace(t, '[^0-9]'::text, ''::text, 'g'::text)) = 10
  check: (CASE WHEN i IS NOT NULL THEN 1 ELSE 0 END + CASE WHEN n IS NOT NULL THEN 1 ELSE 0 END) = 1
    ((⏎CASE⏎    WHEN (i IS NOT NULL) THEN 1⏎    ELSE 0⏎END +⏎CASE⏎    WHEN (n IS NOT NULL) THEN 1⏎    ELSE 0⏎END) = 1)
    (⏎CASE⏎    WHEN i IS NOT NULL THEN 1⏎    ELSE 0⏎END +⏎CASE⏎    WHEN n IS NOT NULL THEN 1⏎    ELSE 0⏎END) = 1
  check: tz2 IS NULL OR tz2 > tz
    ((tz2 IS NULL) OR (tz2 > tz))
    tz2 IS NULL OR tz2 > tz
  check: (tz2 IS NULL AND m = 'sad') OR (tz2 IS NOT NULL AND m IN ('ok', 'sad'))
    (((tz2 IS NULL) AND (m = 'sad'::mood)) OR ((tz2 IS NOT NULL) AND (m = ANY (ARRAY['ok'::mood, 'sad'::mood]))))
    tz2 IS NULL AND m = 'sad'::mood OR tz2 IS NOT NULL AND (m = ANY (ARRAY['ok'::mood, 'sad'::mood]))
  check: coalesce(i, -1) <> coalesce(i2, -1)
    (COALESCE(i, '-1'::integer) <> COALESCE((i2)::integer, '-1'::integer))
    COALESCE(i, '-1'::integer) <> COALESCE(i2::integer, '-1'::integer)
  check: v = upper(v::text)
    ((v)::text = upper((v)::text))
    v::text = upper(v::text)
  check: char_length(v::text) = 3
    (char_length((v)::text) = 3)
    char_length(v::text) = 3
  check: char_length(btrim(v)) >= 3
    (char_length(btrim((v)::text)) >= 3)
    char_length(btrim(v::text)) >= 3
  check: i = ANY (ARRAY[1, 2, NULL])
    (i = ANY (ARRAY[1, 2, NULL::integer]))
    i = ANY (ARRAY[1, 2, NULL::integer])
  check: i IN (1, NULL)
    (i = ANY (ARRAY[1, NULL::integer]))
    i = ANY (ARRAY[1, NULL::integer])
  check: i > 2147483647
    (i > 2147483647)
    i > 2147483647
  check: i > 2147483648
    (i > '2147483648'::bigint)
    i > '2147483648'::bigint
  check: i > -2147483648
    (i > '-2147483648'::integer)
    i > '-2147483648'::integer
  check: i8 < 9223372036854775807
    (i8 < '9223372036854775807'::bigint)
    i8 < '9223372036854775807'::bigint
  check: i8 > -9223372036854775808
    (i8 > '-9223372036854775808'::bigint)
    i8 > '-9223372036854775808'::bigint
  check: n0 > 9223372036854775808
    (n0 > '9223372036854775808'::numeric)
    n0 > '9223372036854775808'::numeric
  check: d > 1e10
    (d > ('10000000000'::numeric)::double precision)
    d > '10000000000'::numeric::double precision
  check: d = 1e-7
    (d = (0.0000001)::double precision)
    d = 0.0000001::double precision
  check: r = '1.5'
    (r = '1.5'::real)
    r = '1.5'::real
  check: n <> 'NaN'
    (n <> 'NaN'::numeric)
    n <> 'NaN'::numeric
  check: d <> 'Infinity'::float8
    (d <> 'Infinity'::double precision)
    d <> 'Infinity'::double precision
  check: n <= 99999999.99
    (n <= 99999999.99)
    n <= 99999999.99
  check: n * 100 = floor(n * 100)
    ((n * (100)::numeric) = floor((n * (100)::numeric)))
    (n * 100::numeric) = floor(n * 100::numeric)
  check: n - n0 >= 0 AND n + n0 <= 1000
    (((n - n0) >= (0)::numeric) AND ((n + n0) <= (1000)::numeric))
    (n - n0) >= 0::numeric AND (n + n0) <= 1000::numeric
  check: (n * i)::numeric(10,2) < 5
    (((n * (i)::numeric))::numeric(10,2) < (5)::numeric)
    (n * i::numeric)::numeric(10,2) < 5::numeric
  check: (i * 100.0 / nullif(i2, 0)) < 50
    ((((i)::numeric * 100.0) / (NULLIF(i2, 0))::numeric) < (50)::numeric)
    (i::numeric * 100.0 / NULLIF(i2, 0)::numeric) < 50::numeric
  check: i / i2 = 2
    ((i / i2) = 2)
    (i / i2) = 2
  check: i2 / 2 = 2
    ((i2 / 2) = 2)
    (i2 / 2) = 2
  check: i8 / i = 2
    ((i8 / i) = 2)
    (i8 / i) = 2
  check: i2::int * i2 > 5
    (((i2)::integer * i2) > 5)
    (i2::integer * i2) > 5
  check: r * 2 > d
    ((r * (2)::double precision) > d)
    (r * 2::double precision) > d
  check: r * n > d
    ((r * (n)::double precision) > d)
    (r * n::double precision) > d
  check: d * n > 1
    ((d * (n)::double precision) > (1)::double precision)
    (d * n::double precision) > 1::double precision
  check: r + 0.1 > 1
    ((r + (0.1)::double precision) > (1)::double precision)
    (r + 0.1::double precision) > 1::double precision
  check: i + r > 1
    (((i)::double precision + r) > (1)::double precision)
    (i::double precision + r) > 1::double precision
  check: i * d > 1
    (((i)::double precision * d) > (1)::double precision)
    (i::double precision * d) > 1::double precision
  check: i8 > n
    ((i8)::numeric > n)
    i8::numeric > n
  check: i8 = r
    ((i8)::double precision = r)
    i8::double precision = r
  check: n = d
    ((n)::double precision = d)
    n::double precision = d
  check: n = i8 AND i8 = n
    ((n = (i8)::numeric) AND ((i8)::numeric = n))
    n = i8::numeric AND i8::numeric = n
  check: tz > '2020-06-01'::date
    (tz > '2020-06-01'::date)
    tz > '2020-06-01'::date
  check: ts > '2020-01-01'::timestamptz
    (ts > '2020-01-01 00:00:00+00'::timestamp with time zone)
    ts > '2020-01-01 00:00:00+00'::timestamp with time zone
  check: dt > '2020-01-01 10:00'::timestamp
    (dt > '2020-01-01 10:00:00'::timestamp without time zone)
    dt > '2020-01-01 10:00:00'::timestamp without time zone
  check: dt > '2020-01-01'::timestamptz
    (dt > '2020-01-01 00:00:00+00'::timestamp with time zone)
    dt > '2020-01-01 00:00:00+00'::timestamp with time zone
  check: ttz > '10:00:00+02'
    (ttz > '10:00:00+02'::time with time zone)
    ttz > '10:00:00+02'::time with time zone
  check: iv > '1 day 2 hours'
    (iv > '1 day 02:00:00'::interval)
    iv > '1 day 02:00:00'::interval
  check: iv > '1-2'
    (iv > '1 year 2 mons'::interval)
    iv > '1 year 2 mons'::interval
  check: iv > '1.5 hours'
    (iv > '01:30:00'::interval)
    iv > '01:30:00'::interval
  check: iv > '100 days'
    (iv > '100 days'::interval)
    iv > '100 days'::interval
  check: iv > '-1 mon +2 days'
    (iv > '-1 mons +2 days'::interval)
    iv > '-1 mons +2 days'::interval
  check: iv > '@ 1 day ago'
    (iv > '-1 days'::interval)
    iv > '-1 days'::interval
  check: iv > '15 min'
    (iv > '00:15:00'::interval)
    iv > '00:15:00'::interval
  check: iv > '10 secs 500 ms'
    (iv > '00:00:10.5'::interval)
    iv > '00:00:10.5'::interval
  check: iv <> '1 century'
    (iv <> '100 years'::interval)
    iv <> '100 years'::interval
  check: tz BETWEEN now() - interval '1 year' AND now() + interval '1 year'
    ((tz >= (now() - '1 year'::interval)) AND (tz <= (now() + '1 year'::interval)))
    tz >= (now() - '1 year'::interval) AND tz <= (now() + '1 year'::interval)
  check: tz > now() - make_interval(0, 0, 0, 1)
    (tz > (now() - make_interval(0, 0, 0, 1)))
    tz > (now() - make_interval(0, 0, 0, 1))
  check: tz::date = dt
    ((tz)::date = dt)
    tz::date = dt
  check: tz::date = CURRENT_DATE
    ((tz)::date = CURRENT_DATE)
    tz::date = CURRENT_DATE
  check: (tz + '1 day') > now()
    ((tz + '1 day'::interval) > now())
    (tz + '1 day'::interval) > now()
  check: date_trunc('day', tz) = date_trunc('day', now())
    (date_trunc('day'::text, tz) = date_trunc('day'::text, now()))
    date_trunc('day'::text, tz) = date_trunc('day'::text, now())
  check: ts::time > '10:00'
    ((ts)::time without time zone > '10:00:00'::time without time zone)
    ts::time without time zone > '10:00:00'::time without time zone
  check: ts::time BETWEEN tm AND tm + interval '1 hour'
    (((ts)::time without time zone >= tm) AND ((ts)::time without time zone <= (tm + '01:00:00'::interval)))
    ts::time without time zone >= tm AND ts::time without time zone <= (tm + '01:00:00'::interval)
  check: extract(epoch from tz)::bigint > 0
    ((EXTRACT(epoch FROM tz))::bigint > 0)
    EXTRACT(epoch FROM tz)::bigint > 0
  check: extract(epoch from now() - tz) / 86400 > 1
    ((EXTRACT(epoch FROM (now() - tz)) / (86400)::numeric) > (1)::numeric)
    (EXTRACT(epoch FROM now() - tz) / 86400::numeric) > 1::numeric
  check: date_part('epoch', tz2 - tz) < 10
    (date_part('epoch'::text, (tz2 - tz)) < (10)::double precision)
    date_part('epoch'::text, tz2 - tz) < 10::double precision
  check: u = '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'
    (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)
    u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid
  check: u::text <> ''
    ((u)::text <> ''::text)
    u::text <> ''::text
  check: u <> gen_random_uuid()
    (u <> gen_random_uuid())
    u <> gen_random_uuid()
  check: t ~ ('^' || t2)
    (t ~ ('^'::text || t2))
    t ~ ('^'::text || t2)
  check: t LIKE t2 || '%'
    (t ~~ (t2 || '%'::text))
    t ~~ (t2 || '%'::text)
  check: t LIKE lower(t2)
    (t ~~ lower(t2))
    t ~~ lower(t2)
  check: v LIKE v0
    ((v)::text ~~ (v0)::text)
    v::text ~~ v0::text
  check: v NOT ILIKE t
    ((v)::text !~~* t)
    v::text !~~* t
  check: lower(t) LIKE 'a%' AND upper(v) NOT LIKE '%B'
    ((lower(t) ~~ 'a%'::text) AND (upper((v)::text) !~~ '%B'::text))
    lower(t) ~~ 'a%'::text AND upper(v::text) !~~ '%B'::text
  check: t = ANY (ARRAY['a'::varchar, 'b'])
    (t = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
    t = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])
  check: t <> ALL (ARRAY['a', t2])
    (t <> ALL (ARRAY['a'::text, t2]))
    t <> ALL (ARRAY['a'::text, t2])
  check: v = ANY (string_to_array('a,b', ','))
    ((v)::text = ANY (string_to_array('a,b'::text, ','::text)))
    v::text = ANY (string_to_array('a,b'::text, ','::text))
  check: t NOT IN ('')
    (t <> ''::text)
    t <> ''::text
  check: t IN ('a''b', 'c\d', 'ü', '日本')
    (t = ANY (ARRAY['a''b'::text, 'c\d'::text, 'ü'::text, '日本'::text]))
    t = ANY (ARRAY['a''b'::text, 'c\d'::text, 'ü'::text, '日本'::text])
  check: t <> '⚠ x' AND "Mixed Case" = 'Ä'
    ((t <> '⚠ x'::text) AND ("Mixed Case" = 'Ä'::text))
    t <> '⚠ x'::text AND "Mixed Case" = 'Ä'::text
  check: m <= ANY (ma)
    (m <= ANY (ma))
    m <= ANY (ma)
  check: m = 'sad' AND NOT (m = 'ok' OR m IS NULL)
    ((m = 'sad'::mood) AND (NOT ((m = 'ok'::mood) OR (m IS NULL))))
    m = 'sad'::mood AND NOT (m = 'ok'::mood OR m IS NULL)
  check: m::text = ANY (ARRAY['sad', 'ok'])
    ((m)::text = ANY (ARRAY['sad'::text, 'ok'::text]))
    m::text = ANY (ARRAY['sad'::text, 'ok'::text])
  check: m::text IN ('sad', 'ok')
    ((m)::text = ANY (ARRAY['sad'::text, 'ok'::text]))
    m::text = ANY (ARRAY['sad'::text, 'ok'::text])
  check: m::text || 'x' = t
    (((m)::text || 'x'::text) = t)
    (m::text || 'x'::text) = t
  check: m = t::mood
    (m = (t)::mood)
    m = t::mood
  check: mm::text <> ''
    ((mm)::text <> ''::text)
    mm::text <> ''::text
  check: ma::text[] @> ARRAY['sad']
    ((ma)::text[] @> ARRAY['sad'::text])
    ma::text[] @> ARRAY['sad'::text]
  check: ta::varchar[] = va
    ((ta)::character varying[] = va)
    ta::character varying[] = va
  check: va::text[] @> ta
    ((va)::text[] @> ta)
    va::text[] @> ta
  check: array_length(ia, 1) BETWEEN 1 AND 3
    ((array_length(ia, 1) >= 1) AND (array_length(ia, 1) <= 3))
    array_length(ia, 1) >= 1 AND array_length(ia, 1) <= 3
  check: array_length(ta, 1) IS NULL OR array_length(ta, 1) <= 10
    ((array_length(ta, 1) IS NULL) OR (array_length(ta, 1) <= 10))
    array_length(ta, 1) IS NULL OR array_length(ta, 1) <= 10
  check: coalesce(array_length(ta, 1), 0) <= 10
    (COALESCE(array_length(ta, 1), 0) <= 10)
    COALESCE(array_length(ta, 1), 0) <= 10
  check: coalesce(ta, '{}') <> '{}'
    (COALESCE(ta, '{}'::text[]) <> '{}'::text[])
    COALESCE(ta, '{}'::text[]) <> '{}'::text[]
  check: coalesce(jb, '{}') <> '{}'
    (COALESCE(jb, '{}'::jsonb) <> '{}'::jsonb)
    COALESCE(jb, '{}'::jsonb) <> '{}'::jsonb
  check: coalesce(u, '00000000-0000-0000-0000-000000000000') <> u
    (COALESCE(u, '00000000-0000-0000-0000-000000000000'::uuid) <> u)
    COALESCE(u, '00000000-0000-0000-0000-000000000000'::uuid) <> u
  check: coalesce(iv, '1 day') > '1 day'
    (COALESCE(iv, '1 day'::interval) > '1 day'::interval)
    COALESCE(iv, '1 day'::interval) > '1 day'::interval
  check: coalesce(tm, '10:00') > '09:00'
    (COALESCE(tm, '10:00:00'::time without time zone) > '09:00:00'::time without time zone)
    COALESCE(tm, '10:00:00'::time without time zone) > '09:00:00'::time without time zone
  check: coalesce(by, '') <> ''
    (COALESCE(by, '\x'::bytea) <> '\x'::bytea)
    COALESCE(by, '\x'::bytea) <> '\x'::bytea
  check: nullif(m, 'sad') IS NULL
    (NULLIF(m, 'sad'::mood) IS NULL)
    NULLIF(m, 'sad'::mood) IS NULL
  check: nullif(btrim(v), '') IS NOT NULL
    (NULLIF(btrim((v)::text), ''::text) IS NOT NULL)
    NULLIF(btrim(v::text), ''::text) IS NOT NULL
  check: nullif(jb, '{}') IS NOT NULL
    (NULLIF(jb, '{}'::jsonb) IS NOT NULL)
    NULLIF(jb, '{}'::jsonb) IS NOT NULL
  check: greatest(tz, tz2) < now()
    (GREATEST(tz, tz2) < now())
    GREATEST(tz, tz2) < now()
  check: greatest(t, 'a') < 'b'
    (GREATEST(t, 'a'::text) < 'b'::text)
    GREATEST(t, 'a'::text) < 'b'::text
  check: least(v, 'a') < 'b'
    ((LEAST(v, 'a'::character varying))::text < 'b'::text)
    LEAST(v, 'a'::character varying)::text < 'b'::text
  check: least(n, 5) < 5
    (LEAST(n, (5)::numeric) < (5)::numeric)
    LEAST(n, 5::numeric) < 5::numeric
  check: CASE WHEN b THEN n ELSE 0 END > 0
    (⏎CASE⏎    WHEN b THEN n⏎    ELSE (0)::numeric⏎END > (0)::numeric)
    ⏎CASE⏎    WHEN b THEN n⏎    ELSE 0::numeric⏎END > 0::numeric
  check: CASE WHEN b THEN d ELSE 0 END > 0
    (⏎CASE⏎    WHEN b THEN d⏎    ELSE (0)::double precision⏎END > (0)::double precision)
    ⏎CASE⏎    WHEN b THEN d⏎    ELSE 0::double precision⏎END > 0::double precision
  check: CASE WHEN b THEN m ELSE 'sad' END = 'ok'
    (⏎CASE⏎    WHEN b THEN m⏎    ELSE 'sad'::mood⏎END = 'ok'::mood)
    ⏎CASE⏎    WHEN b THEN m⏎    ELSE 'sad'::mood⏎END = 'ok'::mood
  check: CASE WHEN b THEN tz ELSE '2020-01-01 00:00Z' END < now()
    (⏎CASE⏎    WHEN b THEN tz⏎    ELSE '2020-01-01 00:00:00+00'::timestamp with time zone⏎END < now())
    ⏎CASE⏎    WHEN b THEN tz⏎    ELSE '2020-01-01 00:00:00+00'::timestamp with time zone⏎END < now()
  check: CASE WHEN b THEN v ELSE 'x' END = 'y'
    ((⏎CASE⏎    WHEN b THEN v⏎    ELSE 'x'::character varying⏎END)::text = 'y'::text)
    ⏎CASE⏎    WHEN b THEN v⏎    ELSE 'x'::character varying⏎END::text = 'y'::text
  check: CASE WHEN b THEN v ELSE t END = 'y'
    (⏎CASE⏎    WHEN b THEN (v)::text⏎    ELSE t⏎END = 'y'::text)
    ⏎CASE⏎    WHEN b THEN v::text⏎    ELSE t⏎END = 'y'::text
  check: CASE WHEN i = 1 THEN b WHEN i = 2 THEN NOT b END
    ⏎CASE⏎    WHEN (i = 1) THEN b⏎    WHEN (i = 2) THEN (NOT b)⏎    ELSE NULL::boolean⏎END
    ⏎CASE⏎    WHEN i = 1 THEN b⏎    WHEN i = 2 THEN NOT b⏎    ELSE NULL::boolean⏎END
  check: CASE t WHEN 'a' THEN i > 0 WHEN 'b' THEN i < 0 ELSE false END
    ⏎CASE t⏎    WHEN 'a'::text THEN (i > 0)⏎    WHEN 'b'::text THEN (i < 0)⏎    ELSE false⏎END
    ⏎CASE t⏎    WHEN 'a'::text THEN i > 0⏎    WHEN 'b'::text THEN i < 0⏎    ELSE false⏎END
  check: CASE i2 WHEN 1 THEN true ELSE false END
    ⏎CASE i2⏎    WHEN 1 THEN true⏎    ELSE false⏎END
  check: (b AND i > 0) IS NOT FALSE
    ((b AND (i > 0)) IS NOT FALSE)
    (b AND i > 0) IS NOT FALSE
  check: (NOT b) = (i > 0)
    ((NOT b) = (i > 0))
    (NOT b) = (i > 0)
  check: b = (i > 0)
    (b = (i > 0))
    b = (i > 0)
  check: b IS DISTINCT FROM true
    (b IS DISTINCT FROM true)
    b IS DISTINCT FROM true
  check: b <> (m = 'sad')
    (b <> (m = 'sad'::mood))
    b <> (m = 'sad'::mood)
  check: b::text = 'true'
    ((b)::text = 'true'::text)
    b::text = 'true'::text
  check: (i > 0)::int + (n > 0)::int >= 1
    ((((i > 0))::integer + ((n > (0)::numeric))::integer) >= 1)
    ((i > 0)::integer + (n > 0::numeric)::integer) >= 1
  check: (i, n) <= (i2, n0)
    (ROW(i, n) <= ROW(i2, n0))
  check: (i, tz) < (1, '2020-01-01 00:00Z')
    (ROW(i, tz) < ROW(1, '2020-01-01 00:00:00+00'::timestamp with time zone))
  check: ROW(i, t) IS DISTINCT FROM ROW(i2, t2)
    ((i IS DISTINCT FROM i2) OR (t IS DISTINCT FROM t2))
    i IS DISTINCT FROM i2 OR t IS DISTINCT FROM t2
  check: (t, v) = ('a', 'b')
    ((t = 'a'::text) AND ((v)::text = 'b'::text))
    t = 'a'::text AND v::text = 'b'::text
  check: jb @> jsonb_build_object('a', i)
    (jb @> jsonb_build_object('a', i))
    jb @> jsonb_build_object('a', i)
  check: jb -> 'a' @> '[1]'
    ((jb -> 'a'::text) @> '[1]'::jsonb)
    (jb -> 'a'::text) @> '[1]'::jsonb
  check: jb ->> 'a' IN ('x', 'y')
    ((jb ->> 'a'::text) = ANY (ARRAY['x'::text, 'y'::text]))
    (jb ->> 'a'::text) = ANY (ARRAY['x'::text, 'y'::text])
  check: jb ->> 'a' = ANY (ta)
    ((jb ->> 'a'::text) = ANY (ta))
    (jb ->> 'a'::text) = ANY (ta)
  check: (jb -> 'a' ->> 0)::numeric > 1
    ((((jb -> 'a'::text) ->> 0))::numeric > (1)::numeric)
    (((jb -> 'a'::text) ->> 0)::numeric) > 1::numeric
  check: (jb #>> '{a,0}')::timestamptz > tz
    (((jb #>> '{a,0}'::text[]))::timestamp with time zone > tz)
    ((jb #>> '{a,0}'::text[])::timestamp with time zone) > tz
  check: jb ?| ta
    (jb ?| ta)
    jb ?| ta
  check: j ->> 'a' IS NOT NULL
    ((j ->> 'a'::text) IS NOT NULL)
    (j ->> 'a'::text) IS NOT NULL
  check: (j -> 'a')::text <> ''
    (((j -> 'a'::text))::text <> ''::text)
    ((j -> 'a'::text)::text) <> ''::text
  check: jb <> 'null' AND jb <> '"x"' AND jb <> '1.50'
    ((jb <> 'null'::jsonb) AND (jb <> '"x"'::jsonb) AND (jb <> '1.50'::jsonb))
    jb <> 'null'::jsonb AND jb <> '"x"'::jsonb AND jb <> '1.50'::jsonb
  check: jb = '{"a":"\u00e9\"","b":1e2}'
    (jb = '{"a": "é\"", "b": 100}'::jsonb)
    jb = '{"a": "é\"", "b": 100}'::jsonb
  check: to_tsvector('english', coalesce(v, '')) @@ to_tsquery('english', t)
    (to_tsvector('english'::regconfig, (COALESCE(v, ''::character varying))::text) @@ to_tsquery('english'::regconfig, t))
    to_tsvector('english'::regconfig, COALESCE(v, ''::character varying)::text) @@ to_tsquery('english'::regconfig, t)
  check: ip <<= '10.0.0.0/8' OR ip <<= '192.168.0.0/16'
    ((ip <<= '10.0.0.0/8'::inet) OR (ip <<= '192.168.0.0/16'::inet))
    ip <<= '10.0.0.0/8'::inet OR ip <<= '192.168.0.0/16'::inet
  check: masklen(ip) = 32
    (masklen(ip) = 32)
    masklen(ip) = 32
  check: ip <> inet '::1'
    (ip <> '::1'::inet)
    ip <> '::1'::inet
  check: tr @> now()
    (tr @> now())
    tr @> now()
  check: tr @> tz
    (tr @> tz)
    tr @> tz
  check: lower(tr) < upper(tr)
    (lower(tr) < upper(tr))
    lower(tr) < upper(tr)
  check: ir <@ int4range(0, 10)
    (ir <@ int4range(0, 10))
    ir <@ int4range(0, 10)
  check: ir -|- int4range(i, i2)
    (ir -|- int4range(i, (i2)::integer))
    ir -|- int4range(i, i2::integer)
  check: bt & B'110' = B'100'
    ((bt & '110'::"bit") = '100'::"bit")
    (bt & '110'::"bit") = '100'::"bit"
  check: octet_length(c) = 3
    (octet_length(c) = 3)
    octet_length(c) = 3
  check: c > 'a' AND c < 'b'
    ((c > 'a'::bpchar) AND (c < 'b'::bpchar))
    c > 'a'::bpchar AND c < 'b'::bpchar
  check: c BETWEEN 'a' AND 'b'
    ((c >= 'a'::bpchar) AND (c <= 'b'::bpchar))
    c >= 'a'::bpchar AND c <= 'b'::bpchar
  check: c NOT IN ('a', 'b')
    (c <> ALL (ARRAY['a'::bpchar, 'b'::bpchar]))
    c <> ALL (ARRAY['a'::bpchar, 'b'::bpchar])
  check: c IS DISTINCT FROM 'a'
    (c IS DISTINCT FROM 'a'::bpchar)
    c IS DISTINCT FROM 'a'::bpchar
  check: lower(c) = 'a'
    (lower((c)::text) = 'a'::text)
    lower(c::text) = 'a'::text
  check: c = v
    (c = (v)::bpchar)
    c = v::bpchar
  check: c = upper(t)
    ((c)::text = upper(t))
    c::text = upper(t)
  check: trim(c) <> ''
    (TRIM(BOTH FROM c) <> ''::text)
    TRIM(BOTH FROM c) <> ''::text
  check: c ~ '^[A-Z]{3}$'
    (c ~ '^[A-Z]{3}$'::text)
    c ~ '^[A-Z]{3}$'::text
  check: (c)::char(2) = 'ab'
    ((c)::character(2) = 'ab'::bpchar)
    c::character(2) = 'ab'::bpchar
  check: t::char(3) = c
    ((t)::character(3) = c)
    t::character(3) = c
  check: v::varchar(5) = v
    (((v)::character varying(5))::text = (v)::text)
    v::character varying(5)::text = v::text
  check: t::varchar(5) = t
    (((t)::character varying(5))::text = t)
    t::character varying(5)::text = t
  check: n::text ~ '^[0-9.]+$'
    ((n)::text ~ '^[0-9.]+$'::text)
    n::text ~ '^[0-9.]+$'::text
  check: tz::text LIKE '2020%'
    ((tz)::text ~~ '2020%'::text)
    tz::text ~~ '2020%'::text
  check: n::numeric(12,2) = n
    ((n)::numeric(12,2) = n)
    n::numeric(12,2) = n
  check: n0::numeric(10,2) = n
    ((n0)::numeric(10,2) = n)
    n0::numeric(10,2) = n
  check: i::smallint = i2
    ((i)::smallint = i2)
    i::smallint = i2
  check: round(d::numeric, 2)::double precision = d
    ((round((d)::numeric, 2))::double precision = d)
    round(d::numeric, 2)::double precision = d
  check: ceil(n)::int = i
    ((ceil(n))::integer = i)
    ceil(n)::integer = i
  check: floor(d)::int = i
    ((floor(d))::integer = i)
    floor(d)::integer = i
  check: i = trunc(n)::int
    (i = (trunc(n))::integer)
    i = trunc(n)::integer
  check: power(2, i) < n
    (power((2)::double precision, (i)::double precision) < (n)::double precision)
    power(2::double precision, i::double precision) < n::double precision
  check: power(10, -i2) < n
    (power((10)::double precision, ((- i2))::double precision) < (n)::double precision)
    power(10::double precision, (- i2)::double precision) < n::double precision
  check: sqrt(power(d, 2) + power(r, 2)) < 5
    (sqrt((power(d, (2)::double precision) + power((r)::double precision, (2)::double precision))) < (5)::double precision)
    sqrt(power(d, 2::double precision) + power(r::double precision, 2::double precision)) < 5::double precision
  check: abs(n - n0) < 0.01
    (abs((n - n0)) < 0.01)
    abs(n - n0) < 0.01
  check: abs(extract(epoch from tz2 - tz)) < 10
    (abs(EXTRACT(epoch FROM (tz2 - tz))) < (10)::numeric)
    abs(EXTRACT(epoch FROM tz2 - tz)) < 10::numeric
  check: mod(i, i2) = 0
    (mod(i, (i2)::integer) = 0)
    mod(i, i2::integer) = 0
  check: mod(i2, 2) = 0
    (mod((i2)::integer, 2) = 0)
    mod(i2::integer, 2) = 0
  check: mod(i8, i) = 0
    (mod(i8, (i)::bigint) = 0)
    mod(i8, i::bigint) = 0
  check: gcd(i, 4) = 2
    (gcd(i, 4) = 2)
    gcd(i, 4) = 2
  check: width_bucket(n, 0, 10, 5) = 1
    (width_bucket(n, (0)::numeric, (10)::numeric, 5) = 1)
    width_bucket(n, 0::numeric, 10::numeric, 5) = 1
  check: sign(n) >= 0
    (sign(n) >= (0)::numeric)
    sign(n) >= 0::numeric
  check: ln(i) > 0
    (ln((i)::double precision) > (0)::double precision)
    ln(i::double precision) > 0::double precision
  check: log(10, 100) < n
    (log((10)::numeric, (100)::numeric) < n)
    log(10::numeric, 100::numeric) < n
  check: n % 2 = 0
    ((n % (2)::numeric) = (0)::numeric)
    (n % 2::numeric) = 0::numeric
  check: n0 ^ 2 < 5
    ((n0 ^ (2)::numeric) < (5)::numeric)
    (n0 ^ 2::numeric) < 5::numeric
  check: i2 % 2::smallint = 0
    ((i2 % (2)::smallint) = 0)
    (i2 % 2::smallint) = 0
  check: i8 & 1 = 1
    ((i8 & (1)::bigint) = 1)
    (i8 & 1::bigint) = 1
  check: i8 << 2 > 1
    ((i8 << 2) > 1)
    (i8 << 2) > 1
  check: i2 | 1 = 1
    (((i2)::integer | 1) = 1)
    (i2::integer | 1) = 1
  default i: floor(random() * 100)::int
    (floor((random() * (100)::double precision)))::integer
    floor(random() * 100::double precision)::integer
  default i: extract(epoch from now())
    EXTRACT(epoch FROM now())
  default i: 5 * 60
    (5 * 60)
    5 * 60
  default i: 0::integer
    0
  default i8: (extract(epoch from now()) * 1000)::bigint
    ((EXTRACT(epoch FROM now()) * (1000)::numeric))::bigint
    (EXTRACT(epoch FROM now()) * 1000::numeric)::bigint
  default i8: 60 * 60 * 24
    ((60 * 60) * 24)
    (60 * 60 * 24)
  default n: 9.99
    9.99
  default n: 100::numeric
    (100)::numeric
    100::numeric
  default n: '9.99'::numeric(10,2)
    9.99::numeric(10,2)
  default r: 0.1::real
    (0.1)::real
    0.1::real
  default r: '0.1'
    '0.1'::real
  default d: random()
    random()
  default d: 0::double precision
    (0)::double precision
    0::double precision
  default d: 1e6
    '1000000'::numeric
  default t: to_char(now(), 'YYYY')
    to_char(now(), 'YYYY'::text)
  default t: substr(md5(random()::text), 1, 8)
    substr(md5((random())::text), 1, 8)
    substr(md5(random()::text), 1, 8)
  default t: 'x'::text || 'y'
    ('x'::text || 'y'::text)
    'x'::text || 'y'::text
  default t: concat('x-', nextval('s'))
    concat('x-', nextval('s'::regclass))
  default t: lpad(nextval('s')::text, 6, '0')
    lpad((nextval('s'::regclass))::text, 6, '0'::text)
    lpad(nextval('s'::regclass)::text, 6, '0'::text)
  default t: gen_random_uuid()::text
    (gen_random_uuid())::text
    gen_random_uuid()::text
  default t: now()::text
    (now())::text
    now()::text
  default t: 5
    5
  default t: '5'
    '5'::text
  default t: 'it''s'
    'it''s'::text
  default t: E'a\tb'
    'a	b'::text
  default t: '{}'
    '{}'::text
  default t: 'CURRENT_TIMESTAMP'
    'CURRENT_TIMESTAMP'::text
  default t: md5(clock_timestamp()::text)
    md5((clock_timestamp())::text)
    md5(clock_timestamp()::text)
  default t: current_setting('app.user', true)
    current_setting('app.user'::text, true)
  default t: current_database()
    current_database()
  default v: 'it''s'
    'it''s'::character varying
  default v: upper('x')
    upper('x'::text)
  default v: gen_random_uuid()
    gen_random_uuid()
  default v: CURRENT_USER
    CURRENT_USER
  default v: 5
    5
  default c: 'USD'
    'USD'::bpchar
  default c: 'x'::text
    'x'::text
  default b: 1 = 1
    (1 = 1)
    1 = 1
  default b: 'no'
    false
  default b: (NOT false)
    (NOT false)
    NOT false
  default dt: now()::date
    (now())::date
    now()::date
  default dt: date_trunc('month', now())::date
    (date_trunc('month'::text, now()))::date
    date_trunc('month'::text, now())::date
  default dt: '2020-1-1'
    '2020-01-01'::date
  default dt: make_date(2020, 1, 1)
    make_date(2020, 1, 1)
  default tz: date_trunc('month', now()) + interval '1 month'
    (date_trunc('month'::text, now()) + '1 mon'::interval)
    date_trunc('month'::text, now()) + '1 mon'::interval
  default tz: now() + (30 || ' days')::interval
    (now() + ((30 || ' days'::text))::interval)
    now() + ((30 || ' days'::text)::interval)
  default tz: CURRENT_TIMESTAMP + '30 days'::interval
    (CURRENT_TIMESTAMP + '30 days'::interval)
    CURRENT_TIMESTAMP + '30 days'::interval
  default tz: now() AT TIME ZONE 'utc'
    (now() AT TIME ZONE 'utc'::text)
  default tz: to_timestamp(0)
    to_timestamp((0)::double precision)
    to_timestamp(0::double precision)
  default tz: 'infinity'
    'infinity'::timestamp with time zone
  default tz: '2020-01-01 12:00:00.123456+05:30'
    '2020-01-01 06:30:00.123456+00'::timestamp with time zone
  default ts: timezone('utc', now()) + interval '1 h'
    (timezone('utc'::text, now()) + '01:00:00'::interval)
    timezone('utc'::text, now()) + '01:00:00'::interval
  default ts: statement_timestamp() AT TIME ZONE 'utc'
    (statement_timestamp() AT TIME ZONE 'utc'::text)
  default ts: '-infinity'
    '-infinity'::timestamp without time zone
  default ts: (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)
    (CURRENT_TIMESTAMP AT TIME ZONE 'UTC'::text)
  default iv: '00:30:00'
    '00:30:00'::interval
  default iv: '1 year 6 mons'
    '1 year 6 mons'::interval
  default iv: interval '1' day
    '1 day'::interval
  default tm: '10:00:00.25'
    '10:00:00.25'::time without time zone
  default tm: CURRENT_TIME
    CURRENT_TIME
  default jb: '{}'::json
    '{}'::json
  default jb: '{"b":[],"a":{},"aa":"\u0041\n"}'
    '{"a": {}, "b": [], "aa": "A\n"}'::jsonb
  default jb: to_jsonb(now())
    to_jsonb(now())
  default jb: '{}'::jsonb || '{"a":1}'
    ('{}'::jsonb || '{"a": 1}'::jsonb)
    '{}'::jsonb || '{"a": 1}'::jsonb
  default ta: string_to_array('a,b', ',')
    string_to_array('a,b'::text, ','::text)
  default ta: '{NULL,"null",""}'
    '{NULL,"null",""}'::text[]
  default ta: '{"a\"b",c}'
    '{"a\"b",c}'::text[]
  default ia: '{{1,2},{3,4}}'
    '{{1,2},{3,4}}'::integer[]
  default ia: array_fill(0, ARRAY[3])
    array_fill(0, ARRAY[3])
  default by: E'\\xDEAD'
    '\xdead'::bytea
  default by: decode('00', 'hex')
    decode('00'::text, 'hex'::text)
  default ip: '10.0.0.0/8'
    '10.0.0.0/8'::inet
  default tr: '["2020-01-01 00:00:00+00",)'
    '["2020-01-01 00:00:00+00",)'::tstzrange
  default m: ('sad')
    'sad'::mood
  index: lower(t) || '-' || i
    (((lower(t) || '-'::text) || i))
    ((lower(t) || '-'::text) || i)
  index: coalesce(v, 'x')
    COALESCE(v, 'x'::character varying)
  index: (jb -> 'a' ->> 'b')::numeric
    ((((jb -> 'a'::text) ->> 'b'::text))::numeric)
    (((jb -> 'a'::text) ->> 'b'::text)::numeric)
  index: abs(i)
    abs(i)
  index: greatest(i, i2)
    GREATEST(i, (i2)::integer)
    GREATEST(i, i2::integer)
  index: (i8 << 32) | i2
    (((i8 << 32) | (i2)::bigint))
    ((i8 << 32) | i2::bigint)
  index: substring(t, 1, 3)
    "substring"(t, 1, 3)
  index: substring(t from 1 for 3)
    SUBSTRING(t FROM 1 FOR 3)
  index: reverse(t)
    reverse(t)
  index: hashtext(t)
    hashtext(t)
  index: coalesce(tz, '2020-01-01 00:00:00+00')
    COALESCE(tz, '2020-01-01 00:00:00+00'::timestamp with time zone)
  index: NOT b
    ((NOT b))
    (NOT b)
  index: nullif(t, '')
    NULLIF(t, ''::text)
  index: extract(epoch from ts)
    EXTRACT(epoch FROM ts)
  index: extract(year from tz AT TIME ZONE 'utc')
    EXTRACT(year FROM (tz AT TIME ZONE 'utc'::text))
  index: i::numeric / 100
    (((i)::numeric / (100)::numeric))
    (i::numeric / 100::numeric)
  index: m
    m
  index: array_length(ta, 1)
    array_length(ta, 1)
  where: tz IS NULL AND v IN ('a') AND b = false
    ((tz IS NULL) AND ((v)::text = 'a'::text) AND (b = false))
    tz IS NULL AND v::text = 'a'::text AND b = false
  where: NOT b AND tz2 IS NULL
    ((NOT b) AND (tz2 IS NULL))
    NOT b AND tz2 IS NULL
  where: i2 = 1 OR i2 = 2
    ((i2 = 1) OR (i2 = 2))
    i2 = 1 OR i2 = 2
  where: t IS NOT NULL AND t <> ''
    ((t IS NOT NULL) AND (t <> ''::text))
    t IS NOT NULL AND t <> ''::text
  where: v <> ALL (ARRAY['a', 'b'])
    ((v)::text <> ALL (ARRAY['a'::text, 'b'::text]))
    v::text <> ALL (ARRAY['a'::text, 'b'::text])
  where: length(t) > 5
    (length(t) > 5)
    length(t) > 5
  where: st = 'active' AND u IS NOT NULL
    ((st = 'active'::auth.status) AND (u IS NOT NULL))
    st = 'active'::auth.status AND u IS NOT NULL
  where: jb ? 'a'
    (jb ? 'a'::text)
    jb ? 'a'::text
  where: jb @> '{"active": true}'
    (jb @> '{"active": true}'::jsonb)
    jb @> '{"active": true}'::jsonb
  where: t LIKE 'a%'
    (t ~~ 'a%'::text)
    t ~~ 'a%'::text
  where: n > 1.5 AND d < 2
    ((n > 1.5) AND (d < (2)::double precision))
    n > 1.5 AND d < 2::double precision
  where: ta IS NOT NULL AND cardinality(ta) > 0
    ((ta IS NOT NULL) AND (cardinality(ta) > 0))
    ta IS NOT NULL AND cardinality(ta) > 0
  generated boolean: CASE WHEN i > 0 THEN true ELSE false END
    ⏎CASE⏎    WHEN (i > 0) THEN true⏎    ELSE false⏎END
    ⏎CASE⏎    WHEN i > 0 THEN true⏎    ELSE false⏎END
  generated boolean: tz2 IS NULL AND b
    ((tz2 IS NULL) AND b)
    tz2 IS NULL AND b
  generated text: coalesce(t, v, 'x')
    COALESCE(t, (v)::text, 'x'::text)
    COALESCE(t, v::text, 'x'::text)
  generated text: upper(left(t, 1)) || lower(substring(t from 2))
    (upper("left"(t, 1)) || lower(SUBSTRING(t FROM 2)))
    upper("left"(t, 1)) || lower(SUBSTRING(t FROM 2))
  generated text: (jb -> 'a') ->> 'b'
    ((jb -> 'a'::text) ->> 'b'::text)
    (jb -> 'a'::text) ->> 'b'::text
  generated text: i || '-' || i2
    ((i || '-'::text) || i2)
    (i || '-'::text) || i2
  generated text: lpad(i::text, 5, '0')
    lpad((i)::text, 5, '0'::text)
    lpad(i::text, 5, '0'::text)
  generated text: regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g')
    regexp_replace(lower(t), '[^a-z0-9]+'::text, '-'::text, 'g'::text)
  generated numeric: i / 100.0
    ((i)::numeric / 100.0)
    i::numeric / 100.0
  generated numeric(10,2): (n - n0) * 100 / nullif(n, 0)
    (((n - n0) * (100)::numeric) / NULLIF(n, (0)::numeric))
    ((n - n0) * 100::numeric / NULLIF(n, 0::numeric))
  generated numeric(10,4): coalesce(n, 0) + coalesce(n0, 0)
    (COALESCE(n, (0)::numeric) + COALESCE(n0, (0)::numeric))
    (COALESCE(n, 0::numeric) + COALESCE(n0, 0::numeric))
  generated integer: extract(year from dt)
    EXTRACT(year FROM dt)
  generated integer: date_part('year', ts)
    date_part('year'::text, ts)
  generated integer: dt - dt
    (dt - dt)
    dt - dt
  generated bigint: i8 + i
    (i8 + i)
    i8 + i
  generated double precision: sqrt(d * d + r * r)
    sqrt(((d * d) + (r * r)))
    sqrt(d * d + r * r)
  generated real: n
    n
  generated tsvector: to_tsvector('simple', t)
    to_tsvector('simple'::regconfig, t)
  generated tsvector: setweight(to_tsvector('english', coalesce(t, '')), 'A') || to_tsvector('simple', coalesce(v, ''))
    (setweight(to_tsvector('english'::regconfig, COALESCE(t, ''::text)), 'A'::"char") || to_tsvector('simple'::regconfig, (COALESCE(v, ''::character varying))::text))
    setweight(to_tsvector('english'::regconfig, COALESCE(t, ''::text)), 'A'::"char") || to_tsvector('simple'::regconfig, COALESCE(v, ''::character varying)::text)
  generated date: ts
    ts
  generated timestamp: ts + interval '1 hour'
    (ts + '01:00:00'::interval)
    ts + '01:00:00'::interval
  generated timestamp(0): ts
    ts
  generated timestamptz: ts AT TIME ZONE 'UTC'
    (ts AT TIME ZONE 'UTC'::text)
  generated varchar(10): left(t, 10)
    "left"(t, 10)
  generated varchar: t
    t
  generated text: v
    v
  generated char(3): t
    t
  generated tstzrange: tstzrange(tz, tz2, '[)')
    tstzrange(tz, tz2, '[)'::text)
  generated integer: jsonb_array_length(jb -> 'a')
    jsonb_array_length((jb -> 'a'::text))
    jsonb_array_length(jb -> 'a'::text)
  generated jsonb: jb -> 'a'
    (jb -> 'a'::text)
    jb -> 'a'::text
  generated text[]: ARRAY[t, t2]
    ARRAY[t, t2]
  generated boolean: m = 'sad'
    (m = 'sad'::mood)
    m = 'sad'::mood
  generated text: CASE m WHEN 'sad' THEN 'a' ELSE 'b' END
    ⏎CASE m⏎    WHEN 'sad'::mood THEN 'a'::text⏎    ELSE 'b'::text⏎END
  """##
