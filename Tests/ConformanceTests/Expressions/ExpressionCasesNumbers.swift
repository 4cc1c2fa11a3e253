extension ExpressionCase {
  static let numbers = #"""
    b
      = b
      : ntftftftftftftftftftftftftftfntf
    not b
      = NOT (b)
      : nftftftftftftftftftftftftftftnft
    b and i > 0
      = b AND i > 0
      : nfffftftftffffftftftffffftfffftf
    b or i > 0
      = b OR i > 0
      : ntttttttftttttttttftttttnttttntt
    b = true
      = b = TRUE
      : ntftftftftftftftftftftftftftfntf
    b <> false
      = b <> FALSE
      : ntftftftftftftftftftftftftftfntf
    b is true
      = b IS TRUE
      : ftftftftftftftftftftftftftftfftf
    b is not false
      = b IS NOT FALSE
      : ttftftftftftftftftftftftftftfttf
    b is unknown
      = b IS NULL
      : tfffffffffffffffffffffffffffftff
    b is not distinct from (i > 0)
      = b IS (i > 0)
      : tfffftftttffffftftttffffftfffftf
    b > false
      = b > FALSE
      : ntftftftftftftftftftftftftftfntf
    (i > 0) = b
      = (i > 0) = b
      : nfffftftttffffftftttffffntfffntf
    i > 0 and j > 0 or b
      = (i > 0 AND j > 0) OR b
      : ntttttftftftttttttftftftntttfntt
    not (i > 0 and j > 0)
      = NOT (i > 0 AND j > 0)
      : ntftfftftfttftftfttfttttnfftttff
    i = 1
      = i = 1
      : nftffffffffftffffffffftfnfffffff
    i <> j
      = i <> j
      : nffffftfttttttttttttttttntfttttt
    i < j
      = i < j
      : nffffffftffttftffftfftftnfftftff
    i between -1 and 7
      = i BETWEEN -1 AND 7
      : nttttttffffttttttfffftttnftfttff
    i not between j and 10
      = i NOT BETWEEN j AND 10
      : nffffffftttttftfffttttftntftfttf
    i in (1, 2, 3)
      = i IN (1, 2, 3)
      : nftfttfffffftfttfffffftfnftfffff
    i not in (1, null)
      = i NOT IN (1, NULL)
      : nnfnnnnnnnnnfnnnnnnnnnfnnnnnnnnn
    i = any (array[1,2,7])
      = i IN (1, 2, 7)
      : nftftftffffftftftffffftfnffftfff
    i <> all (array[1,2])
      = i NOT IN (1, 2)
      : ntftftttttttftftttttttftnttttttt
    i = any ('{1,2,7}'::int[])
      = i IN (1, 2, 7)
      : nftftftffffftftftffffftfnffftfff
    i < all (array[5, 100])
      = i < 5 AND i < 100
      : ntttttfftfftttttfftfftttnfttftff
    i > any (array[5, 100])
      = i > 5 OR i > 100
      : nfffffttfttfffffttfttfffntfftftt
    i + j > 3
      = CASE WHEN (i + j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i + j END > 3
      : nfffttttfttftftfttftttffnttftftt
    i - j * 2 = 1
      = CASE WHEN (j * 2) NOT BETWEEN -2147483648 AND 2147483647 OR (i - (j * 2)) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i - (j * 2) END = 1
      : nfftfffffffffffffffffftfnfffffff
    i / j
      = i / CASE j WHEN 0 THEN json('division by zero: ' || i) ELSE j END
    i / j > 1
      = (i / CASE j WHEN 0 THEN json('division by zero: ' || i) ELSE j END) > 1
      : neffffffetfffffetfftffefntfefftt
    i % j
      = i % CASE j WHEN 0 THEN json('division by zero: ' || i) ELSE j END
    i / 2
      = i / 2
    -i / 2
      = (-i) / 2
    i % 2 = 0
      = (i % 2) = 0
      : ntfftfftftttfftfftftttffntfffttt
    mod(i, 3) = 1
      = (i % 3) = 1
      : nftfffttftfftfffttftfftfnffftftt
    i / 2.0
      = i / 2.0
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    n / 3 > 0.5
      = (n / 3) > 0.5
      : nfffftffftttffffftffftttffftttnf
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    i::numeric / 2 > 0.5
      = (CAST(i AS REAL) / 2) > 0.5
      : nfffttttfttfffttttfttfffnttftftt
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    (i + 1) / 2
      = CASE WHEN (i + 1) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE (i + 1) / 2 END
    i = '7'
      = i = 7
      : nffffftffffffffftfffffffnffftfff
    g > 5000000000
      = g > 5000000000
      : nfffttfffttfffttfffttffffnttnfft
    s < i
      = s < i
      : nfffffttfttfffffttfttfffnttftfnt
    n > 0
      = n > 0
      : nftfttfttttttftfttftttttttttttnt
    n = 0.1 + 0.2
      = n = round(0.1 + 0.2, 1)
      : nffffffftffffffffffftffftftfffnf
    n = m
      = n = m
      : ntffffffffffffffffffffffffffffnf
    n + m = 0.3
      = round(n + m, 2) = 0.3
      : nfffffffffffffffffffffffffffffnf
    n * m = 0.03
      = round(n * m, 4) = 0.03
      : nffffffftffffftfffftffffffffffnf
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    n + 0.1 > 0.2
      = round(n + 0.1, 2) > 0.2
      : nfffttfftttttfffttffttttttttttnf
    n * 3 = 0.3
      = round(n * 3, 2) = 0.3
      : nfffffftffffffffffftffffffffffnt
    n - m <= 0
      = round(n - m, 2) <= 0
      : ntttffttffffffttfftttffftfttffnt
    n * m * 2 > 1
      = round((n * m) * 2, 4) > 1
      : nffftfftfftttfffffffffttttttttnf
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    n between 0 and 100
      = n BETWEEN 0 AND 100
      : nttfttfttftttttfttfttftttttttfnt
    n in (0.01, 1.5, 3.14)
      = n IN (0.01, 1.5, 3.14)
      : nftftffffftffftftffffftfftfttfnf
    n > (0)::numeric
      = n > 0
      : nftfttfttttttftfttftttttttttttnt
    n >= 0.01::numeric(10,2)
      = n >= 0.01
      : nftfttfttttttftfttftttttttttttnt
    q / 2
      = q / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    q = 7
      = q = 7
      : nftfffftfffftfffftfffftffffffftf
    q % 2 = 0
      ! SQLite has `%` for whole numbers only
    round(n)
      = round(n)
    round(n, 1)
      = round(n, 1)
    round(n * 1.5, 1)
      = round(round(n * 1.5, 3), 1)
    ceil(n)
      = CAST(n AS INTEGER) + (n > CAST(n AS INTEGER))
    ceiling(d)
      = CAST(d AS INTEGER) + (d > CAST(d AS INTEGER))
    floor(n)
      = CAST(n AS INTEGER) - (n < CAST(n AS INTEGER))
    floor(d)
      = CAST(d AS INTEGER) - (d < CAST(d AS INTEGER))
    trunc(n)
      = CAST(n AS INTEGER)
    abs(n)
      = abs(n)
    abs(i - j)
      = abs(CASE WHEN (i - j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i - j END)
    sign(n)
      = (n > 0) - (n < 0)
    n::integer
      = CAST(round(n) AS INTEGER)
    n::bigint > 1
      = CAST(round(n) AS INTEGER) > 1
      : nfffttffftttffffttffftttftftttnf
    n::integer / 2
      = CAST(round(n) AS INTEGER) / 2
    i::boolean
      = i <> 0
      : nftttttttttftttttttttfttnttttftt
    b::integer
      = b
    d > 0.25
      = d > 0.25
      : nftttffttfftttffttfftttftfttttft
    d * 2 = 1
      = (d * 2) = 1
      : nftfffffffftfffffffftffftfffffff
    d + n > 1
      = (d + n) > 1
      : nffttfffttttttffttffftttftttttnf
    r = 0.5
      = r = 0.5
      : nftffffftffffftffffftfffffffffft
    r > 0.1
      = r > 0.1
      : nftftttftftttftftttftftttftttttt
    r >= '0.1'
      = r >= 0.10000000149011612
      : nftftttftftttftftttftftttftttttt
    r * 2 > 1
      = (r * 2) > 1
      : nffftftffftftffftftffftftffftttf
    i::double precision / 4
      = CAST(i AS REAL) / 4
    -n
      = -n
    +i
      = i
    @ i
      = abs(i)
    ~ i
      = ~ i
    i & 3
      = i & 3
    i | 4
      = i | 4
    i << 2
      ! SQLite shifts in eight bytes, where `integer` has fewer
    i >> 1
      = i >> 1
    greatest(i, j)
      = max(coalesce(i, j), coalesce(j, i))
    least(i, j, s)
      = min(coalesce(i, j, s), coalesce(j, s, i), coalesce(s, i, j))
    greatest(n, 1.5)
      = max(coalesce(n, 1.5), 1.5)
    greatest(i, 5)
      = max(coalesce(i, 5), 5)
    least(da, db)
      = min(coalesce(da, db), coalesce(db, da))
    greatest(ts, '2024-06-01')
      = max(coalesce(ts, '2024-06-01 00:00:00.000'), '2024-06-01 00:00:00.000')
    coalesce(i, j, 0)
      = coalesce(i, j, 0)
    coalesce(n, 0) > 1
      = coalesce(n, 0) > 1
      : ffffttfffttttfffttffftttftftttff
    nullif(i, 0)
      = nullif(i, 0)
    nullif(t, '')
      = nullif(t, '')
    100 / nullif(i, 0)
      = 100 / nullif(i, 0)
    num_nonnulls(i, t, b) = 2
      = (((i IS NOT NULL) + (t IS NOT NULL)) + (b IS NOT NULL)) = 2
      : fffffffffffffffffffffffftfffftft
    num_nulls(i, t, b)
      = ((i IS NULL) + (t IS NULL)) + (b IS NULL)
    width_bucket(i, 0, 10, 5)
      ! SQLite has no function `width_bucket`
    power(i, 2)
      ! SQLite has the function `power` only where it was built with its mathematical functions
    sqrt(d)
      ! SQLite has the function `sqrt` only where it was built with its mathematical functions
    i ^ 2
      ! SQLite has no operator `^`
    div(i, 3)
      = i / 3
    1 << 3 = i
      = 8 = i
      : nfffffffffffffffffffffffnfffffff
    g << 2
      = g << 2
    i & (1 << 2) <> 0
      = (i & 4) <> 0
      : nfftfftfftffftfftfftffftnffftftf
    (i + 0.5) / 2
      = (i + 0.5) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    round(n) / 2
      = round(n) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    round(n, 1) / 3
      = round(n, 1) / 3
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    abs(n) / 2
      = abs(n) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    floor(n) / 2
      = CAST(CAST(n AS INTEGER) - (n < CAST(n AS INTEGER)) AS REAL) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    coalesce(n, 0) / 2
      = CAST(coalesce(n, 0) AS REAL) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    100.0 * i / nullif(j, 0)
      = (100.0 * i) / nullif(j, 0)
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    i / nullif(j, 0)
      = i / nullif(j, 0)
    case when i > 0 then 1 else 2 end / 2
      = CASE WHEN i > 0 THEN 1 ELSE 2 END / 2
    extract(year from da) * 2 / 4
      = CAST(CAST(substr(da, 1, 4) AS INTEGER) * 2 AS REAL) / 4
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    (extract(year from da) + 1) / 2
      = CAST(CAST(substr(da, 1, 4) AS INTEGER) + 1 AS REAL) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    q::integer / 2
      = CASE WHEN q NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE CAST(q AS INTEGER) / 2 END
    i / 2 * 1.0
      = round((i / 2) * 1.0, 1)
    -n / 2
      = (-n) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    (i * 1.0) / j
      = (i * 1.0) / CASE j WHEN 0 THEN json('division by zero: ' || (i * 1.0)) ELSE j END
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    n / m
      = n / CASE m WHEN 0 THEN json('division by zero: ' || n) ELSE m END
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    n / (m - m)
      = n / CASE m - m WHEN 0 THEN json('division by zero: ' || n) ELSE m - m END
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    i % nullif(j, 0)
      = i % nullif(j, 0)
    """#
}
