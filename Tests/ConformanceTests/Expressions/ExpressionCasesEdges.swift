extension ExpressionCase {
  /// Where databases like to differ.
  static let edges = #"""
    i + j > 0
      = CASE WHEN (i + j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i + j END > 0
      : nftfttttfttttfttttfttttfnttftttt
    i * 2 > 0
      = CASE WHEN (i * 2) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i * 2 END > 0
      : nftfttttfteftfttttfteftfnetftftt
    i * j > 0
      = CASE WHEN (i * j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i * j END > 0
      : nfttttftftfftttftfftefffnetffftt
    s + s > 0
      = CASE WHEN (s + s) NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE s + s END > 0
      : nftfteftfteftfteftfteftfetfftent
    s * 2::smallint > 0
      = CASE WHEN (s * 2) NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE s * 2 END > 0
      : nftfteftfteftfteftfteftfetfftent
    g + 1 > 0
      = CASE WHEN typeof(g + 1) = 'real' THEN json('number out of range') ELSE g + 1 END > 0
      : nttfttttfttttfttttfttttftnttntft
    g * 2 > 0
      = CASE WHEN typeof(g * 2) = 'real' THEN json('number out of range') ELSE g * 2 END > 0
      : nftfteftfteftfteftfteftftnetnffe
    g * 1000000 > 0
      = CASE WHEN typeof(g * 1000000) = 'real' THEN json('number out of range') ELSE g * 1000000 END > 0
      : nftfteftfteftfteftfteftftnetnffe
    j - i - 1 < 0
      = CASE WHEN (j - i) NOT BETWEEN -2147483648 AND 2147483647 OR ((j - i) - 1) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE (j - i) - 1 END < 0
      : ntttttttfttfftftttfttftfnttftftt
    -g < 0
      = (-g) < 0
      : nftfttftfttftfttftfttftftnttnfft
    abs(g)
      = abs(g)
    g::integer > 0
      = CASE WHEN g NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE g END > 0
      : nftfeeftfeeftfeeftfeeftftneenffe
    g::smallint > 0
      = CASE WHEN g NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE g END > 0
      : nftfeeftfeeftfeeftfeeftftneenffe
    i::smallint > 0
      = CASE WHEN i NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE i END > 0
      : nftfttttfteftfttttfteftfnetftftt
    n::smallint > 0
      = CASE WHEN round(n) NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE CAST(round(n) AS INTEGER) END > 0
      : nfffttfffetttfffttfffettftfttenf
    d::integer
      = CASE WHEN round(d) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE CAST(round(d) AS INTEGER) END
      ? PostgreSQL rounds a half to the even number here, SQLite away from zero
    r::integer
      = CASE WHEN round(r) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE CAST(round(r) AS INTEGER) END
      ? PostgreSQL rounds a half to the even number here, SQLite away from zero
    d::bigint
      = CASE WHEN round(d) NOT BETWEEN -9223372036854775808 AND 9223372036854775807 THEN json('number out of range') ELSE CAST(round(d) AS INTEGER) END
      ? PostgreSQL rounds a half to the even number here, SQLite away from zero
    p2::integer
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and cannot compute with them
    i::numeric(10,2)
      = CASE WHEN abs(CAST(i AS REAL)) >= 100000000 THEN json('number out of range') ELSE CAST(i AS REAL) END
    n::numeric(4,1)
      = CASE WHEN abs(round(n, 1)) >= 1000 THEN json('number out of range') ELSE round(n, 1) END
    i::numeric(3,1)
      = CASE WHEN abs(CAST(i AS REAL)) >= 100 THEN json('number out of range') ELSE CAST(i AS REAL) END
    d::numeric(10,1)
      = CASE WHEN abs(round(d, 1)) >= 1000000000 THEN json('number out of range') ELSE round(d, 1) END
    d::real
      = CAST(d AS REAL)
      ? SQLite computes in eight bytes where PostgreSQL has four
    i::real
      = CAST(i AS REAL)
      ? SQLite computes in eight bytes where PostgreSQL has four
    g::double precision
      = CAST(g AS REAL)
    g::real
      = CAST(g AS REAL)
      ? SQLite computes in eight bytes where PostgreSQL has four
    i % 0
      = i % CASE 0 WHEN 0 THEN json('division by zero: ' || i) ELSE 0 END
    i % -3
      = i % -3
    -i % 3
      = (-i) % 3
    g % 7
      = g % 7
    s % 2
      = s % 2
    s / 2
      = s / 2
    s / s
      = s / CASE s WHEN 0 THEN json('division by zero: ' || s) ELSE s END
    g / -1
      = g / -1
    mod(g, 10)
      = g % 10
    mod(n, 2)
      ! SQLite has `%` for whole numbers only
    n % 2
      ! SQLite has `%` for whole numbers only
    div(n, 3)
      = CAST(n / 3 AS INTEGER)
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    div(i, j)
      = i / CASE j WHEN 0 THEN json('division by zero: ' || i) ELSE j END
    n / 0
      = n / CASE 0 WHEN 0 THEN json('division by zero: ' || n) ELSE 0 END
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    d / 0
      = d / CASE 0 WHEN 0 THEN json('division by zero: ' || d) ELSE 0 END
    d / d
      = d / CASE d WHEN 0 THEN json('division by zero: ' || d) ELSE d END
    round(d)
      = round(d)
      ? PostgreSQL rounds a half to the even number here, SQLite away from zero
    round(r)
      = round(r)
      ? PostgreSQL rounds a half to the even number here, SQLite away from zero
    round(i)
      = i
    round(i, 1)
      = round(i, 1)
    round(i, -1)
      ! SQLite can round only to a number of fraction digits that is written out, from 0 to 15
    round(n, -1)
      ! SQLite can round only to a number of fraction digits that is written out, from 0 to 15
    round(d::numeric, 1)
      = round(d, 1)
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    trunc(d)
      = CAST(d AS INTEGER)
    trunc(n, 1)
      ! SQLite has no function `trunc` for `numeric(10,2)`
    ceil(d)
      = CAST(d AS INTEGER) + (d > CAST(d AS INTEGER))
    ceil(i)
      = i
    floor(i)
      = i
    sign(i)
      = (i > 0) - (i < 0)
    sign(d)
      = (d > 0) - (d < 0)
    abs(s)
      = abs(s)
    abs(d)
      = abs(d)
    abs(i)
      = abs(i)
    i = 1.0
      = i = 1
      : nftffffffffftffffffffftfnfffffff
    i = 1.5
      = i = 1.5
      : nfffffffffffffffffffffffnfffffff
    i > 0.5
      = i > 0.5
      : nftfttttfttftfttttfttftfnttftftt
    n = 1.5::double precision
      = n = 1.5
      : nffftffffffffffftfffffffftffffnf
    n = d
      = n = d
      : ntffffffffffffffffffffffffffffnf
    r = d
      = r = d
      : nttftffffffffffffffttftfffffftff
    r = 0.1
      = r = 0.1
      : nfffffffffffffffffffffffffffffff
    r = 0.1::real
      = r = 0.10000000149011612
      : nfffftffffftffffftffffftffttffff
    d = 0.1
      = d = 0.1
      : nffffftfffffffftffffffffftfffftf
    n = 0.1::double precision
      = n = 0.1
      : nfffffftffffffffffftffffffffffnt
    d = n + 0.1
      = d = round(n + 0.1, 2)
      : nfffffffffffffffffffffffffffffnf
    r + r > 0.5
      = (r + r) > 0.5
      : nftftftftftftftftftftftftffftttt
    r + d > 0.5
      = (r + d) > 0.5
      : nftftftftfttttfftttftftftftttttt
    r * 3
      = r * 3
    d + 0.1
      = d + 0.1
    d * 3
      = d * 3
    d * d
      = d * d
    n + 0.1
      = round(n + 0.1, 2)
    n * n
      = round(n * n, 4)
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    n * 1.1
      = round(n * 1.1, 3)
    n - m
      = round(n - m, 2)
    n + i
      = round(n + i, 2)
    n + d
      = n + d
    i + 0.5
      = round(i + 0.5, 1)
    i + d
      = i + d
    n * 0.333
      = round(n * 0.333, 5)
    n + m + q
      = round((n + m) + q, 2)
    g + n
      = round(g + n, 2)
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    g * n
      = round(g * n, 2)
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    g = 9223372036854775000.0
      = g = 9223372036854775000
      : nfffftfffftfffftfffftffffntfnfft
    g + 0.5 > 0
      = round(g + 0.5, 1) > 0
      : nttfttttfttttfttttfttttftnttntft
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    i in (1, null)
      = i IN (1, NULL)
      : nntnnnnnnnnntnnnnnnnnntnnnnnnnnn
    i not in (1, 2, null)
      = i NOT IN (1, 2, NULL)
      : nnfnfnnnnnnnfnfnnnnnnnfnnnnnnnnn
    i in (null)
      = i = NULL
      : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    null in (1, 2)
      = NULL IN (1, 2)
      : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    i in (1, 2) is null
      = (i IN (1, 2)) IS NULL
      : tffffffffffffffffffffffftfffffff
    i = any (array[1, null])
      = i IN (1, NULL)
      : nntnnnnnnnnntnnnnnnnnntnnnnnnnnn
    i <> all (array[1, null])
      = i NOT IN (1, NULL)
      : nnfnnnnnnnnnfnnnnnnnnnfnnnnnnnnn
    i not in (0)
      = i <> 0
      : nftttttttttftttttttttfttnttttftt
    t in ('a', null)
      = t IN ('a', NULL)
      : nntnnnnnnnnnnnnnnnnnnnnnntnnnnnn
    i in (1, 2.5)
      = i IN (1, 2.5)
      : nftffffffffftffffffffftfnfffffff
    n in (1, 2)
      = n IN (1, 2)
      : nfffffffffffffffffffffffffffffnf
    i is distinct from null
      = i IS NOT NULL
      : ftttttttttttttttttttttttfttttttt
    i is not distinct from null
      = i IS NULL
      : tffffffffffffffffffffffftfffffff
    null is distinct from null
      = NULL IS NOT NULL
      : ffffffffffffffffffffffffffffffff
    i between symmetric 7 and -1
      = i BETWEEN 7 AND -1 OR i BETWEEN -1 AND 7
      : nttttttffffttttttfffftttnftfttff
    i not between symmetric 7 and -1
      = i NOT BETWEEN 7 AND -1 AND i NOT BETWEEN -1 AND 7
      : nffffffttttffffffttttfffntftfftt
    i between 7 and -1
      = i BETWEEN 7 AND -1
      : nfffffffffffffffffffffffnfffffff
    i between null and 3
      = i BETWEEN NULL AND 3
      : nnnnnnffnffnnnnnffnffnnnnfnnfnff
    i not between null and 3
      = i NOT BETWEEN NULL AND 3
      : nnnnnnttnttnnnnnttnttnnnntnntntt
    t between 'a' and 'b'
      = t BETWEEN 'a' AND 'b'
      : nftftfftttttfffffffftfffttfftffn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    t between 'a' and 'b' collate "C"
      = t >= 'a' AND (t COLLATE BINARY) <= 'b'
      : nftftfftttttfffffffftfffttfftffn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    t < u
      = t < u
      : nfftfttttfffffffttffftfttfnftftn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    t >= 'b'
      = t >= 'b'
      : nffffffffffftttttfttfftfffftftfn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    t collate "C" < 'b'
      = (t COLLATE BINARY) < 'b'
      : ntttttttttttffffftffttfttttftftn
    v collate "C" < t
      = (v COLLATE BINARY) < t
      : nfffffftfffttttfffttfftfntftftfn
    c collate "C" < c3
      = (rtrim(c, ' ') COLLATE BINARY) < rtrim(c3, ' ')
      : nffffttttfftttfffttfffftffnfnftn
    c collate "C" < 'b'
      = (c COLLATE BINARY) < 'b    '
      : ntttttttttttttttttttttttttttnttn
    t = u collate "C"
      = t = u
      : nttftfffffffffffffffffffftnffffn
    t collate "en_US" < 'b'
      ! SQLite has no collation `en_US`
    t like 'A%'
      = t GLOB 'A*'
      : nfftftffffffffffffffftfffffffftn
    t like 'a%' escape '%'
      ! the pattern ends with its escape character
    t like '%\%%'
      = t GLOB '*%*'
      : nfffffftfffffffffffffffffffffffn
    t like 'a%%b'
      = t GLOB 'a**b'
      : nffffffttttffffffffffffffffftffn
    t like '_'
      = t GLOB '?'
      : nfttfffffffffftfffffffffftfffffn
    t like '__'
      = t GLOB '??'
      : nfffffffffffffffftfffffffffffffn
    t like '%' || 'b'
      ! SQLite's patterns differ from PostgreSQL's, and only one that is written out can be translated
    t not like 'a_'
      = t NOT GLOB 'a?'
      : nttttttttttttttttttttttttttttttn
    t like null
      ! SQLite's patterns differ from PostgreSQL's, and only one that is written out can be translated
    t like 'ä%'
      = t GLOB 'ä*'
      : nfffffffffffftfffffffffffffffffn
    t like '_ö'
      = t GLOB '?ö'
      : nffffffffffffffffffffffffffffffn
    t ilike 'Ä%'
      = t LIKE 'Ä%' ESCAPE '\'
      ? ILIKE ignores the case of all letters in PostgreSQL, in SQLite of ASCII's alone
    t ilike 'a%b'
      = t LIKE 'a%b' ESCAPE '\'
      : nffffffttttffffffffffffffffftffn
    t ilike 'a!%b'
      = t LIKE 'a!%b' ESCAPE '\'
      : nffffffffffffffffffffffffffffffn
    t ilike 'a\\b'
      = t LIKE 'a\\b' ESCAPE '\'
      : nffffffffffffffffffffffffffffffn
    v like 'slug%'
      = v GLOB 'slug*'
      : nfftffffftffffftffffftffnfffffff
    c like 'a    '
      = c GLOB 'a    '
      : ntffffftffffftffffftffffffffnffn
    c like 'ab%'
      = c GLOB 'ab*'
      : nftttffftttffftttffftttfttttntfn
    c ilike 'AB%'
      = c LIKE 'AB%' ESCAPE '\'
      : nftttffftttffftttffftttfttttntfn
    c::text like 'ab'
      = rtrim(c, ' ') GLOB 'ab'
      : nftffffftffffftffffftfffttftnffn
    mo::text ilike 'S%'
      = mo LIKE 'S%' ESCAPE '\'
      : ntfftfftfftfftfftfftfftfffftnttt
    k::text like 'A%'
      = k GLOB 'A*'
      : nffffffffffffffffffffffffffnfffn
    v ilike '%@EXAMPLE.com'
      = v LIKE '%@EXAMPLE.com' ESCAPE '\'
      : nffftffffftffffftffffftfnffftfff
    t ~~ 'a%'
      = t GLOB 'a*'
      : nftftfftttttfffffffftfffttfftffn
    t !~~ 'a%'
      = t NOT GLOB 'a*'
      : ntftfttfffffttttttttftttffttfttn
    t ~~* 'A%'
      = t LIKE 'A%' ESCAPE '\'
      : nfttttftttttffffffffttffttfftftn
    t !~~* 'A%'
      = t NOT LIKE 'A%' ESCAPE '\'
      : ntfffftfffffttttttttffttffttftfn
    t ~ 'a.c'
      = t GLOB '*a?c*'
      : nffftftffffffffffffffftfffttfffn
    t ~ '^.$'
      = t GLOB '?'
      : nfttfffffffffftfffffffffftfffffn
    t ~ 'ä'
      = t GLOB '*ä*'
      : nfffffffffffftfffffffffffffffffn
    t ~* 'Ä'
      ! SQLite has no regular expressions, and `Ä` cannot be said with GLOB
    t ~* 'abc'
      = t GLOB '*[Aa][Bb][Cc]*'
      : nffftttffffffffffffffttfffttfftn
    t !~* 'ABC'
      = NOT (t GLOB '*[Aa][Bb][Cc]*')
      : ntttfffttttttttttttttfftttffttfn
    t ~ '^[[:alpha:]]+$'
      = t GLOB '?*' AND t NOT GLOB '*[^A-Za-z]*'
      ? classes like `\w` and `\s` have other characters than ASCII's in PostgreSQL, in SQLite they have not
    t ~ '^\w+$'
      = t GLOB '?*' AND t NOT GLOB '*[^0-9A-Z_a-z]*'
      ? classes like `\w` and `\s` have other characters than ASCII's in PostgreSQL, in SQLite they have not
    t ~ '^[a-zäö]+$'
      = t GLOB '?*' AND t NOT GLOB '*[^a-zäö]*'
      : nftftfffffffffffffttfftfftftfffn
    t ~ ''
      = t = t
      : nttttttttttttttttttttttttttttttn
    t ~ 'x{0}'
      = t = t
      : nttttttttttttttttttttttttttttttn
    t ~ '^(a|b)?$'
      = t IN ('', 'a', 'b')
      : nttfffffffffffffffffffffftfffffn
    t ~ 'a$'
      = t GLOB '*a'
      : nftfffffffffffffffffffffftfffffn
    t ~ '\.'
      = t GLOB '*.*'
      : nffffffffffffffftffffffffffffffn
    t ~ '^[^a]*$'
      = t NOT GLOB '*a*'
      : ntftftffffffttttftttftftfffffttn
    t ~ u
      ! SQLite has no operator `~` for `text`
    v ~ '^[^@]+@[^@]+$'
      = v GLOB '*@*' AND substr(v, 1, instr(v, '@') - 1) GLOB '?*' AND substr(v, 1, instr(v, '@') - 1) NOT GLOB '*@*' AND substr(v, instr(v, '@') + 1) GLOB '?*' AND substr(v, instr(v, '@') + 1) NOT GLOB '*@*'
      : nffftffffftffffftffffftfnffftfff
    v ~ '^slug-[0-9]$'
      = v GLOB 'slug-[0-9]'
      : nfftffffftffffftffffftffnfffffff
    t || null
      = t || NULL
    null || t
      = NULL || t
    i || j
      ! SQLite has no operator `||` for `integer`
    t || 1
      = t || '1'
    t || 1.50
      ! SQLite cannot write a value of the type `numeric` as PostgreSQL does
    t || d
      ! SQLite cannot write a value of the type `double precision` as PostgreSQL does
    t || n
      = t || CASE WHEN n IS NOT NULL THEN printf('%.2f', n) END
    t || tz
      ! SQLite cannot write a value of the type `timestamptz` as PostgreSQL does
    t || jb
      ! SQLite cannot write a value of the type `jsonb` as PostgreSQL does
    t || y
      = t || ('\x' || CASE WHEN y IS NOT NULL THEN lower(hex(y)) END)
    y || y
      ! SQLite has no operator `||` for `bytea`
    t || r
      ! SQLite cannot write a value of the type `real` as PostgreSQL does
    t || c
      = t || rtrim(c, ' ')
    c || c3
      = rtrim(c, ' ') || rtrim(c3, ' ')
    c || 'x' = 'abx'
      = (rtrim(c, ' ') || 'x') = 'abx'
      : nftffffftffffftffffftfffttftnffn
    t || ''
      = t || ''
    b::text
      = CASE b WHEN 1 THEN 'true' WHEN 0 THEN 'false' END
    b::text || 'x'
      = CASE b WHEN 1 THEN 'true' WHEN 0 THEN 'false' END || 'x'
    'x' || b
      ! `x` is no boolean
    concat(t, u)
      = coalesce(t, '') || coalesce(u, '')
    concat(c, '|')
      = coalesce(c, '') || '|'
    concat(null, t)
      = coalesce(t, '')
    concat(n, d)
      ! SQLite cannot write a value of the type `double precision` as PostgreSQL does
    concat(da, '|', ts)
      = coalesce(da, '') || '|' || coalesce(rtrim(rtrim(ts, '0'), '.'), '')
    concat(b, i)
      = coalesce(CASE b WHEN 1 THEN 't' WHEN 0 THEN 'f' END, '') || coalesce(CAST(i AS TEXT), '')
    length('')
      = length('')
    length(c)
      = length(rtrim(c, ' '))
    length(v)
      = length(v)
    length(t || u)
      = length(t || u)
    length(y)
      = length(y)
    octet_length('äö')
      = length(X'c3a4c3b6')
    octet_length(t)
      = length(CAST(t AS BLOB))
    octet_length(v)
      = length(CAST(v AS BLOB))
    char_length(c)
      = length(rtrim(c, ' '))
    character_length(t)
      = length(t)
    bit_length(y)
      = length(y) * 8
    lower('ÄÖ') = 'äö'
      = lower('ÄÖ') = 'äö'
      ? `lower` changes all letters in PostgreSQL, in SQLite ASCII's alone
    upper(t) = 'ÄÖ'
      = upper(t) = 'ÄÖ'
      : nffffffffffffffffffffffffffffffn
      ? `upper` changes all letters in PostgreSQL, in SQLite ASCII's alone
    lower(v)
      = lower(v)
      ? `lower` changes all letters in PostgreSQL, in SQLite ASCII's alone
    lower(mo::text)
      = lower(mo)
      ? `lower` changes all letters in PostgreSQL, in SQLite ASCII's alone
    upper('abc')
      = upper('abc')
      ? `upper` changes all letters in PostgreSQL, in SQLite ASCII's alone
    trim(t, 'x')
      = trim(t, 'x')
    trim(both from t)
      = trim(t)
    trim(both 'xa' from t)
      = trim(t, 'xa')
    trim(both '' from t)
      = trim(t, '')
    btrim(t)
      = trim(t)
    btrim(c)
      = trim(rtrim(c, ' '))
    ltrim(t, 'ax')
      = ltrim(t, 'ax')
    rtrim(v)
      = rtrim(v)
    rtrim(c)
      = rtrim(rtrim(c, ' '))
    rtrim(t, '')
      = rtrim(t, '')
    trim(trailing from c)
      = rtrim(rtrim(c, ' '))
    ltrim(t, u)
      = ltrim(t, u)
    trim(E'\n' from t)
      = trim(t, char(10))
    substring(t from 0)
      = substr(t, 1)
    substring(t from -1)
      = substr(t, 1)
    substring(t from 0 for 3)
      = substr(t, 1, 2)
    substring(t, 2, 0)
      = substr(t, 2, 0)
    substring(t, i, j)
      = substr(t, max(i, 1), max(i + CASE WHEN j < 0 THEN json('negative length: ' || j) ELSE j END, 1) - max(i, 1))
    substr(t, j)
      = substr(t, max(j, 1))
    substr(t, 2, -1)
      ! a text's length cannot be negative
    substring(t from '[a-z]+')
      ! SQLite has no function `substring`
    substring(c from 2)
      = substr(rtrim(c, ' '), 2)
    substring(v from 1 for 3)
      = substr(v, 1, 3)
    substring(y from 2)
      = coalesce(substr(y, 2), y)
    substring(y from 1 for 1)
      = coalesce(substr(y, 1, 1), y)
    substring(y from 0 for 2)
      = coalesce(substr(y, 1, 1), y)
    substr(y, 2, 3)
      = coalesce(substr(y, 2, 3), y)
    left(t, i)
      ! SQLite has no function `left`, and can do without it only where the number is written out
    right(t, -2)
      = substr(t, 3)
    right(t, 0)
      = substr(t, 1, 0)
    left(c, 3)
      = substr(rtrim(c, ' '), 1, 3)
    right(c, 2)
      = substr(rtrim(c, ' '), -2)
    left(v, -2)
      = substr(v, 1, max(length(v) + -2, 0))
    right('äöü', 2)
      = substr('äöü', -2)
    position('' in t)
      = instr(t, '')
    position('ö' in t)
      = instr(t, 'ö')
    position(t in u)
      = instr(u, t)
    position('ab' in c)
      = instr(rtrim(c, ' '), 'ab')
    strpos(t, '')
      = instr(t, '')
    strpos(v, '@')
      = instr(v, '@')
    replace(t, '', 'x')
      = replace(t, '', 'x')
    replace(t, 'a', '')
      = replace(t, 'a', '')
    replace(t, 'A', 'b')
      = replace(t, 'A', 'b')
    replace(t, null, 'x')
      = replace(t, NULL, 'x')
    replace(c, 'a', 'b')
      = replace(rtrim(c, ' '), 'a', 'b')
    replace(v, '-', '_')
      = replace(v, '-', '_')
    starts_with(t, '')
      = t GLOB '*'
      : nttttttttttttttttttttttttttttttn
    starts_with(t, 'a*')
      = t GLOB 'a[*]*'
      : nfffffffftfffffffffffffffffftffn
    starts_with(v, 'slug')
      = v GLOB 'slug*'
      : nfftffffftffffftffffftffnfffffff
    starts_with(t, null)
      = substr(t, 1, length(NULL)) = NULL
      : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    v ^@ 'slug'
      = v GLOB 'slug*'
      : nfftffffftffffftffffftffnfffffff
    ascii('')
      = coalesce(unicode(''), length(''))
    ascii('ä')
      = coalesce(unicode('ä'), length('ä'))
    ascii(v)
      = coalesce(unicode(v), length(v))
    chr(i)
      ! SQLite can do without `chr` only where the number is written out, and stands for a character
    chr(228)
      = char(228)
    chr(0)
      ! SQLite can do without `chr` only where the number is written out, and stands for a character
    encode(y, 'base64')
      ! SQLite has no function `encode` for `bytea`
    encode(y, 'hex') = '01ff'
      = CASE WHEN y IS NOT NULL THEN lower(hex(y)) END = '01ff'
      : nfftfffftfffftfffftffffttntftfft
    coalesce(i, n)
      = coalesce(i, n)
    coalesce(i, 0.5)
      = coalesce(i, 0.5)
    coalesce(n, i)
      = coalesce(n, i)
    coalesce(t, c)
      = coalesce(t, rtrim(c, ' '))
    coalesce(c, v)
      = coalesce(rtrim(c, ' '), v)
    coalesce(c, c3)
      = coalesce(rtrim(c, ' '), rtrim(c3, ' '))
    coalesce(b, false)
      = coalesce(b, FALSE)
      : ftftftftftftftftftftftftftftfftf
    coalesce(da, ts)
      = coalesce(da || ' 00:00:00.000', ts)
    coalesce(y, '\x00')
      = coalesce(y, X'00')
    coalesce(k, k2)
      = coalesce(k, k2)
    coalesce(p, 1.50)
      = coalesce(p, '1.5')
    coalesce(d, 0)
      = coalesce(d, 0)
    coalesce(jb ->> 'a', jb ->> 'b')
      = coalesce(CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END, CASE json_type(jb, '$."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."b"') AS TEXT) END)
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    nullif(i, 1)
      = nullif(i, 1)
    nullif(i, j)
      = nullif(i, j)
    nullif(n, 0)
      = nullif(n, 0)
    nullif(n, m)
      = nullif(n, m)
    nullif(c, 'ab')
      = nullif(c, 'ab   ')
    nullif(c, c3)
      = nullif(rtrim(c, ' '), rtrim(c3, ' '))
    nullif(da, db)
      = nullif(da, db)
    nullif(b, true)
      = nullif(b, TRUE)
      : nnfnfnfnfnfnfnfnfnfnfnfnfnfnfnnf
    nullif(t, null)
      = nullif(t, NULL)
    nullif(null, t)
      = nullif(NULL, t)
    nullif(p, 1)
      = nullif(p, '1')
    nullif(d, 0.5)
      = nullif(d, 0.5)
    nullif(mo, 'sad')
      = nullif(mo, 'sad')
    greatest(i, null)
      = i
    least(i, null)
      = i
    greatest(i, j, s)
      = max(coalesce(i, j, s), coalesce(j, s, i), coalesce(s, i, j))
    greatest(n, m, 1)
      = max(coalesce(n, m, 1), coalesce(m, 1, n), 1)
    greatest(d, n)
      = max(coalesce(d, n), coalesce(n, d))
    least(t collate "C", u)
      = min(coalesce(t, u), coalesce(u, t))
    greatest(t, 'b')
      = max(coalesce(t, 'b'), 'b')
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    greatest(null, null)
      = NULL
    greatest(b, false)
      = max(coalesce(b, FALSE), FALSE)
      : ftftftftftftftftftftftftftftfftf
    least(b, i > 0)
      = min(coalesce(b, i > 0), coalesce(i > 0, b))
      : nfffftftftffffftftftffffftfffftf
    greatest(k, k2)
      = max(coalesce(k, k2), coalesce(k2, k))
    least(y, '\x01')
      = min(coalesce(y, X'01'), X'01')
    greatest(c collate "C", 'b')
      = max(coalesce(rtrim(c, ' '), 'b'), 'b')
    least(ti, '12:00')
      = min(coalesce(ti, '12:00:00.000'), '12:00:00.000')
    greatest(tz, tz2)
      = max(coalesce(tz, tz2), coalesce(tz2, tz))
    greatest(da, ts)
      = max(coalesce(da || ' 00:00:00.000', ts), coalesce(ts, da || ' 00:00:00.000'))
    least(p, 1)
      ! SQLite has no function `least` for `numeric`
    greatest(g, i)
      = max(coalesce(g, i), coalesce(i, g))
    num_nulls(i)
      = i IS NULL
    num_nonnulls(null, i)
      = (NULL IS NOT NULL) + (i IS NOT NULL)
    case when b then 1 end
      = CASE WHEN b THEN 1 END
    case when i > 0 then 1 else 0.5 end
      = CASE WHEN i > 0 THEN 1 ELSE 0.5 END
    case when i > 0 then 'a' end
      = CASE WHEN i > 0 THEN 'a' END
    case i when null then 1 else 2 end
      = CASE i WHEN NULL THEN 1 ELSE 2 END
    case i when 1 then 'one' when 2 then 'two' else t end
      = CASE i WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE t END
    case when b then n else m end
      = CASE WHEN b THEN n ELSE m END
    case when b then c else t end
      = CASE WHEN b THEN rtrim(c, ' ') ELSE t END
    case when b then d else i end
      = CASE WHEN b THEN d ELSE i END
    case when i <> 0 then 10 / i else 0 end
      = CASE WHEN i <> 0 THEN 10 / CASE i WHEN 0 THEN json('division by zero: ' || 10) ELSE i END ELSE 0 END
    case when i <> 0 then 10 / i > 0 else false end
      = CASE WHEN i <> 0 THEN (10 / CASE i WHEN 0 THEN json('division by zero: ' || 10) ELSE i END) > 0 ELSE FALSE END
      : fftfttttfffftfttttfffftffftftfft
    i <> 0 and 10 / i > 0
      = i <> 0 AND (10 / CASE i WHEN 0 THEN json('division by zero: ' || 10) ELSE i END) > 0
      : nftfttttfffftfttttfffftfnftftfft
    i = 0 or 10 / i > 0
      = i = 0 OR (10 / CASE i WHEN 0 THEN json('division by zero: ' || 10) ELSE i END) > 0
      : nttfttttfffttfttttfffttfnftfttft
    coalesce(10 / nullif(i, 0), 0)
      = coalesce(10 / nullif(i, 0), 0)
    t::integer
      ! SQLite cannot turn `text` into `integer` as PostgreSQL does
    t::integer > 0
      ! SQLite cannot turn `text` into `integer` as PostgreSQL does
    '12'::integer = i
      = 12 = i
      : nfffffffffffffffffffffffnfffffff
    v::integer
      ! SQLite cannot turn `varchar(20)` into `integer` as PostgreSQL does
    t::boolean
      ! SQLite cannot turn `text` into `boolean` as PostgreSQL does
    t::date
      ! SQLite cannot turn `text` into `date` as PostgreSQL does
    t::numeric
      ! SQLite cannot turn `text` into `numeric` as PostgreSQL does
    '0.5'::numeric = n
      = 0.5 = n
      : nfffffffffffffffffffffffffffffnf
    i::text
      = CAST(i AS TEXT)
    i::text = '1'
      = CAST(i AS TEXT) = '1'
      : nftffffffffftffffffffftfnfffffff
    n::text
      = CASE WHEN n IS NOT NULL THEN printf('%.2f', n) END
    p::text
      ! SQLite cannot write a value of the type `numeric` as PostgreSQL does
    d::text
      ! SQLite cannot write a value of the type `double precision` as PostgreSQL does
    r::text
      ! SQLite cannot write a value of the type `real` as PostgreSQL does
    g::text
      = CAST(g AS TEXT)
    s::text
      = CAST(s AS TEXT)
    k::text
      = k
    da::text
      = da
    ts::text
      = rtrim(rtrim(ts, '0'), '.')
    tz::text
      ! SQLite cannot write a value of the type `timestamptz` as PostgreSQL does
    ti::text
      = rtrim(rtrim(ti, '0'), '.')
    mo::text
      = mo
    y::text
      = '\x' || CASE WHEN y IS NOT NULL THEN lower(hex(y)) END
    jb::text
      ! SQLite cannot write a value of the type `jsonb` as PostgreSQL does
    iv::text
      ! SQLite cannot write a value of the type `interval` as PostgreSQL does
    ta::text
      ! SQLite cannot write a value of the type `text[]` as PostgreSQL does
    i::varchar
      = CAST(i AS TEXT)
    i::varchar(1)
      = substr(CAST(i AS TEXT), 1, 1)
    n::varchar(3)
      = substr(CASE WHEN n IS NOT NULL THEN printf('%.2f', n) END, 1, 3)
    t::char(3)
      ! SQLite cannot turn this text into `char(3)` as PostgreSQL does
    t::char(3) = 'abc'
      ! SQLite cannot turn this text into `char(3)` as PostgreSQL does
    v::char(20)
      ! SQLite cannot turn this text into `char(20)` as PostgreSQL does
    c::varchar
      = rtrim(c, ' ')
    c::varchar(2)
      = substr(rtrim(c, ' '), 1, 2)
    c::char(5)
      = c
    c::char(3)
      ! SQLite cannot turn this text into `char(3)` as PostgreSQL does
    b::integer + 1
      = b + 1
    (not b)::integer
      = NOT (b)
    b::smallint
      ! SQLite cannot turn `boolean` into `smallint` as PostgreSQL does
    n::boolean
      ! SQLite cannot turn `numeric(10,2)` into `boolean` as PostgreSQL does
    i::bigint
      = i
    i::smallint
      = CASE WHEN i NOT BETWEEN -32768 AND 32767 THEN json('number out of range') ELSE i END
    n::integer::numeric / 2
      = CAST(CAST(round(n) AS INTEGER) AS REAL) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    ts::date + 1
      = coalesce(date(substr(ts, 1, 10), '+1 days'), json('beyond the year 9999: ' || substr(ts, 1, 10)))
    ts::time(0)
      ! SQLite cannot round a time to the 0 fraction digits of `time(0)`
    ts::timestamp(0)
      ! SQLite cannot round a time to the 0 fraction digits of `timestamp(0)`
    ts::timestamp(3)
      ! SQLite cannot round a time to the 3 fraction digits of `timestamp(3)`
    tz::date
      = substr(tz, 1, 10)
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    tz::timestamp
      = tz
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    ts::timestamptz
      = ts
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    da::timestamptz
      = da || ' 00:00:00.000'
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    da::timestamp = ts
      = (da || ' 00:00:00.000') = ts
      : nfffffffffffffftfffffffffnfnfnfn
    ti::time(3)
      ! SQLite cannot round a time to the 3 fraction digits of `time(3)`
    ti::interval
      ! SQLite cannot turn `time` into `interval` as PostgreSQL does
    'sad'::mood = mo
      = 'sad' = mo
      : ntfftfftfftfftfftfftfftfffftnttt
    t::mood
      ! SQLite cannot turn `text` into `mood` as PostgreSQL does
    da + 30
      = coalesce(date(da, '+30 days'), json('beyond the year 9999: ' || da))
    da + i
      = coalesce(date(da, i || ' days'), json('beyond the year 9999: ' || (da || i)))
    i + da
      = coalesce(date(da, i || ' days'), json('beyond the year 9999: ' || (da || i)))
    da - 31
      = coalesce(date(da, '-31 days'), json('beyond the year 9999: ' || da))
    da - i
      = coalesce(date(da, (-i) || ' days'), json('beyond the year 9999: ' || (da || i)))
    da - '2024-02-29'
      = CAST(julianday(da) - julianday('2024-02-29') AS INTEGER)
    da + ti
      ! SQLite can add only intervals to a date or time, and to a date days
    '2025-03-31'::date - interval '1 month'
      = min(date(substr('2025-03-31 00:00:00.000', 1, 19), '-1 months'), date(substr('2025-03-31 00:00:00.000', 1, 19), 'start of month', '+0 months', '-1 days')) || substr('2025-03-31 00:00:00.000', 11, 9) || substr('2025-03-31 00:00:00.000', 20)
    da + interval '1 day' = db
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(da || ' 00:00:00.000', 1, 19), '+1 days') || substr(da || ' 00:00:00.000', 20), json('beyond the year 9999: ' || da)) = (db || ' 00:00:00.000')
      : nfffffffffffffffffffffffffffffff
    da + interval '1 month' > db
      = coalesce(min(date(substr(da || ' 00:00:00.000', 1, 19), '+1 months'), date(substr(da || ' 00:00:00.000', 1, 19), 'start of month', '+2 months', '-1 days')) || substr(da || ' 00:00:00.000', 11, 9) || substr(da || ' 00:00:00.000', 20), json('beyond the year 9999: ' || da)) > (db || ' 00:00:00.000')
      : ntttttttttttttttttttttttfttttttf
    ts + interval '36 hours'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+129600 seconds') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts - interval '1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '-1 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '1 week'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(ts, 1, 19), '+7 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '1 microsecond'
      ! SQLite can add only an interval that is written out, of whole seconds
    ts - interval '1 month'
      = coalesce(min(date(substr(ts, 1, 19), '-1 months'), date(substr(ts, 1, 19), 'start of month', '+0 months', '-1 days')) || substr(ts, 11, 9) || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '1 month -1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', min(date(substr(ts, 1, 19), '+1 months'), date(substr(ts, 1, 19), 'start of month', '+2 months', '-1 days')) || substr(ts, 11, 9), '-1 days') || substr(ts, 20), json('beyond the year 9999: ' || ts))
    ts + interval '12 months'
      = coalesce(min(date(substr(ts, 1, 19), '+12 months'), date(substr(ts, 1, 19), 'start of month', '+13 months', '-1 days')) || substr(ts, 11, 9) || substr(ts, 20), json('beyond the year 9999: ' || ts))
    tz + interval '1 hour'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(tz, 1, 19), '+3600 seconds') || substr(tz, 20), json('beyond the year 9999: ' || tz))
    tz + interval '1 day'
      = coalesce(strftime('%Y-%m-%d %H:%M:%S', substr(tz, 1, 19), '+1 days') || substr(tz, 20), json('beyond the year 9999: ' || tz))
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    tz - interval '1 month'
      = coalesce(min(date(substr(tz, 1, 19), '-1 months'), date(substr(tz, 1, 19), 'start of month', '+0 months', '-1 days')) || substr(tz, 11, 9) || substr(tz, 20), json('beyond the year 9999: ' || tz))
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    tz - tz2 > interval '1 hour'
      = (((CAST(strftime('%s', substr(tz, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(tz || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(tz2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(tz2 || '000', 21, 6) AS INTEGER))) > 3600000000
      : nffffffffffffffffffffffffnttttnt
    ts - ts2 = interval '0'
      = (((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER)) - ((CAST(strftime('%s', substr(ts2, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts2 || '000', 21, 6) AS INTEGER))) = 0
      : ntttttttttttttttttttttttfnfnfnfn
    ti + interval '1 hour'
      ! SQLite has no operator `+` for `time`
    ti - '01:00'
      ! SQLite has no operator `-` for `time`
    ti < '12:00'
      = ti < '12:00:00.000'
      : nttftfttftfttftfttftfttfttfftttt
    ti between '09:00' and '17:00'
      = ti BETWEEN '09:00:00.000' AND '17:00:00.000'
      : nftfttftfttftfttftfttftftfffffft
    ts < da
      = ts < (da || ' 00:00:00.000')
      : nfffffttffftfttfffttfffttnfnfnfn
    ts between da and da + 1
      = ts BETWEEN (da || ' 00:00:00.000') AND (coalesce(date(da, '+1 days'), json('beyond the year 9999: ' || da)) || ' 00:00:00.000')
      : ntfffffffffftfftfffffftffnfnfnfn
    tz = ts
      = tz = ts
      : nttttttttttttttttttttttttnfnfnnn
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    tz > da
      = tz > (da || ' 00:00:00.000')
      : ntttttfftttftfffttfftttffntfttnt
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    tz < '2025-01-01'
      = tz < '2025-01-01 00:00:00.000'
      : nfttffttffttffttffttfftttnftffnf
    da < '2025-01-01'
      = da < '2025-01-01'
      : nfttttffttttffttttfftttttftftttt
    ts < '2025-01-01'
      = ts < '2025-01-01 00:00:00.000'
      : nfttffttffttffttffttfftttnfnfntn
    da = '2025-2-8'
      = da = '2025-02-08'
      : nfffffffffffffffffffffffffffffff
    iv > '1 day'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) > 86400000000
      : nffftttffffffftttffffffftftftfft
    iv = '1 mon'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) = 2592000000000
      : nfffttffffffffttfffffffffftftfft
    iv <> '30 days'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) <> 2592000000000
      : ntttffttttttttffttttttttttftfttf
    iv * 2
      ! SQLite has no operator `*` for `interval`
    -iv
      ! SQLite has no operator `-` for `interval`
    iv = interval '1 month'
      = ((((CAST(substr(iv, instr(iv, 'P') + 1) AS INTEGER) * 30) + CAST(substr(iv, instr(iv, 'M') + 1) AS INTEGER)) * 86400000000) + CAST(round(CAST(substr(iv, instr(iv, 'T') + 1) AS REAL) * 1000000) AS INTEGER)) = 2592000000000
      : nfffttffffffffttfffffffffftftfft
    extract(year from ts)
      = CAST(substr(ts, 1, 4) AS INTEGER)
    extract(year from tz)
      = CAST(substr(tz, 1, 4) AS INTEGER)
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    extract(month from da)
      = CAST(substr(da, 6, 2) AS INTEGER)
    extract(day from da)
      = CAST(substr(da, 9, 2) AS INTEGER)
    extract(hour from tz)
      = CAST(substr(tz, 12, 2) AS INTEGER)
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    extract(epoch from tz)
      = ((CAST(strftime('%s', substr(tz, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(tz || '000', 21, 6) AS INTEGER)) / 1000000.0
    extract(epoch from ti)
      ! SQLite cannot take `epoch` out of a value of the type `time`
    extract(minute from ti)
      = CAST(substr(ti, 4, 2) AS INTEGER)
    extract(microseconds from ti)
      = CAST(round(CAST(substr(ti, 7) AS REAL) * 1000000) AS INTEGER)
    extract(milliseconds from ts)
      ! SQLite cannot take `milliseconds` out of a value of the type `timestamp`
    extract(dow from ts)
      = CAST(strftime('%w', substr(ts, 1, 10)) AS INTEGER)
    extract(isodow from da)
      = ((CAST(strftime('%w', da) AS INTEGER) + 6) % 7) + 1
    extract(doy from ts)
      = CAST(strftime('%j', substr(ts, 1, 10)) AS INTEGER)
    extract(week from tz)
      = ((CAST(strftime('%j', substr(tz, 1, 10), '-3 days', 'weekday 4') AS INTEGER) - 1) / 7) + 1
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    extract(quarter from ts)
      = (CAST(substr(ts, 6, 2) AS INTEGER) + 2) / 3
    extract(decade from ts)
      = CAST(substr(ts, 1, 4) AS INTEGER) / 10
    extract(century from ts)
      = (CAST(substr(ts, 1, 4) AS INTEGER) + 99) / 100
    extract(millennium from ts)
      = (CAST(substr(ts, 1, 4) AS INTEGER) + 999) / 1000
    extract(julian from da)
      ! SQLite cannot take `julian` out of a value of the type `date`
    extract(isoyear from ts)
      = CAST(strftime('%Y', substr(ts, 1, 10), '-3 days', 'weekday 4') AS INTEGER)
    extract(timezone from tz)
      ! SQLite cannot take `timezone` out of a value of the type `timestamptz`
    extract(second from ts) > 15
      = CAST(substr(ts, 18) AS REAL) > 15
      : nftftttffftftttffftftttftntntntn
    extract(year from da) = 2025
      = CAST(substr(da, 1, 4) AS INTEGER) = 2025
      : ntffffttffffttffffttffffftftffff
    extract(year from '2025-01-31'::date) = 2025
      = CAST(substr('2025-01-31', 1, 4) AS INTEGER) = 2025
      : tttttttttttttttttttttttttttttttt
    extract(hour from iv)
      ! SQLite cannot take `hour` out of a value of the type `interval`
    date_part('year', da)
      = CAST(substr(da, 1, 4) AS INTEGER)
    date_part('epoch', ts)
      = ((CAST(strftime('%s', substr(ts, 1, 19)) AS INTEGER) * 1000000) + CAST(substr(ts || '000', 21, 6) AS INTEGER)) / 1000000.0
    date_part('month', ts) / 2
      = CAST(CAST(substr(ts, 6, 2) AS INTEGER) AS REAL) / 2
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    date_part('second', ts)
      = CAST(substr(ts, 18) AS REAL)
    date_part('hour', ts) between 9 and 17
      = CAST(substr(ts, 12, 2) AS INTEGER) BETWEEN 9 AND 17
      : ntffttffttffttffttffttfffntntnfn
    date_part('dow', da)
      = CAST(strftime('%w', da) AS INTEGER)
    date_trunc('day', tz)
      = substr(tz, 1, 10) || ' 00:00:00.000'
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    date_trunc('month', da)
      = substr(da || ' 00:00:00.000', 1, 7) || '-01 00:00:00.000'
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    date_trunc('week', da)
      = date(substr(da || ' 00:00:00.000', 1, 10), '-6 days', 'weekday 1') || ' 00:00:00.000'
      ? PostgreSQL takes the session's time zone here, SQLite UTC
    date_trunc('decade', ts)
      ! SQLite cannot cut a time to `decade`
    date_trunc('century', ts)
      ! SQLite cannot cut a time to `century`
    date_trunc('microseconds', ts)
      = ts
    date_trunc('day', iv)
      ! SQLite has no function `date_trunc` for `interval`
    date_trunc('month', ts) = ts
      = (substr(ts, 1, 7) || '-01 00:00:00.000') = ts
      : nfffffftffffffftffffffftfnfnfnfn
    date_trunc('hour', ts)
      = substr(ts, 1, 13) || ':00:00.000'
    date_trunc('day', ts) = da
      = (substr(ts, 1, 10) || ' 00:00:00.000') = (da || ' 00:00:00.000')
      : ntfffffffffftfftfffffftffnfnfnfn
    date_trunc('quarter', ts) = ts
      = (substr(ts, 1, 5) || substr('01040710', (((CAST(substr(ts, 6, 2) AS INTEGER) - 1) / 3) * 2) + 1, 2) || '-01 00:00:00.000') = ts
      : nfffffftffffffftffffffftfnfnfnfn
    timezone('UTC', tz)
      = tz
    timezone('UTC', ts)
      = ts
    ts at time zone 'UTC' = tz
      = ts = tz
      : nttttttttttttttttttttttttnfnfnnn
    now() > ts
      ! SQLite refuses `now` in a check, since its value changes
    current_timestamp > ts
      ! SQLite refuses `now` in a check, since its value changes
    localtimestamp > ts
      ! SQLite refuses `localtimestamp` in a check, since its value changes
    localtime > ti
      ! SQLite refuses `localtime` in a check, since its value changes
    current_time is not null
      ! SQLite has no function `current_time`
    jb -> 'a'
      ! SQLite can take a value out of JSON only as text
    jb -> 'missing'
      ! SQLite can take a value out of JSON only as text
    jb ->> 'missing'
      = CASE json_type(jb, '$."missing"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."missing"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'missing' ->> 'b'
      = CASE json_type(jb, '$."missing"."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."missing"."b"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb #> '{a,b}'
      ! SQLite can take a value out of JSON only as text
    jb #>> '{a,b}' = 'deep'
      = json_extract(jb, '$."a"."b"') = 'deep'
      : nnnntnnnnnnnnnnnnnnntnnnnnnnttnn
    jb #>> '{list,1}'
      ! `1` may be a key or a place in an array, which SQLite tells apart
    jb #>> array['a','b']
      = CASE json_type(jb, '$."a"."b"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"."b"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js #>> '{c,d}'
      = CASE json_type(js, '$."c"."d"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(js, '$."c"."d"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js -> 'c' ->> 'd'
      = CASE json_type(js, '$."c"."d"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(js, '$."c"."d"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'list'
      = CASE json_type(jb, '$."list"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."list"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'a'
      = CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb -> 'a' ->> 0
      = CASE json_type(jb, '$."a"[0]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"[0]') AS TEXT) END
      ? PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 0
      = CASE json_type(jb, '$[0]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$[0]') AS TEXT) END
      ? PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js ->> 0
      = CASE json_type(js, '$[0]') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(js, '$[0]') AS TEXT) END
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    js ->> 'a' = 'b'
      = json_extract(js, '$."a"') = 'b'
      : nfnnnntnnnnfnnnntnnnnfnnnntnnnnt
    js -> 'a' is null
      = json_type(js, '$."a"') IS NULL
      : tftttffttttftttffttttfttftfttttf
    js ->> 'a' is not null
      = json_extract(js, '$."a"') IS NOT NULL
      : ftfffftfffftfffftfffftfffftfffft
    jb ->> 'a' like 't%'
      = CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END GLOB 't*'
      : nffnfftnnnnnnnnffffnfftnnfnnffnn
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ->> 'a' in ('x', '1')
      = json_extract(jb, '$."a"') = 'x' OR CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END = '1'
      : nttnfffnnnnnnnnffttnfffnntnnffnn
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    (jb ->> 'a')::boolean
      ! SQLite cannot turn `text` into `boolean` as PostgreSQL does
    (jb ->> 'a')::numeric > 0
      ! SQLite cannot turn `text` into `numeric` as PostgreSQL does
    jb ->> 'a' > '1'
      = CASE json_type(jb, '$."a"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(jb, '$."a"') AS TEXT) END > '1'
      : nftntttnnnnnnnnttftntttnntnnttnn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
      ? PostgreSQL and SQLite write a number, object or array in JSON differently; a string is the same in both
    jb ?| array['a','b']
      ! SQLite has no operator `?|` for `jsonb`
    jb ?& array['a','b']
      ! SQLite has no operator `?&` for `jsonb`
    jb <@ '{"a":1}'
      ! SQLite has no operator `<@` for `jsonb`
    jb @? '$.a'
      ! SQLite has no operator `@?` for `jsonb`
    jb @@ '$.a == 1'
      ! SQLite has no operator `@@` for `jsonb`
    jb #- '{a}'
      ! SQLite has no operator `#-` for `jsonb`
    jb - 'a'
      ! SQLite has no operator `-` for `jsonb`
    jb || jb
      ! SQLite has no operator `||` for `jsonb`
    jb = jb
      ! SQLite can compare JSON only with an empty object or array, `null`, `true` and `false`
    jb < '{}'
      ! SQLite can compare JSON only with an empty object or array, `null`, `true` and `false`
    jb is distinct from '{}'
      = json(jb) IS NOT '{}'
      : ttttttttfttttttttttttttttttttttt
    jb['a']
      ! SQLite can take a value out of JSON only as text
    jb['list'][0] is null
      = json_type(jb, '$."list"[0]') IS NULL
      : ttttftttttttttttttttftttttttfftt
      ? PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not
    jsonb_typeof(jb -> 'list')
      = CASE json_type(jb, '$."list"') WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' WHEN 'text' THEN 'string' ELSE json_type(jb, '$."list"') END
    json_typeof(js -> 'a')
      = CASE json_type(js, '$."a"') WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' WHEN 'text' THEN 'string' ELSE json_type(js, '$."a"') END
    json_typeof(js) = 'array'
      = json_type(js) = 'array'
      : nftffffffftftffffffftftffnffftff
    jsonb_typeof(jb -> 'missing') is null
      = CASE json_type(jb, '$."missing"') WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean' WHEN 'integer' THEN 'number' WHEN 'real' THEN 'number' WHEN 'text' THEN 'string' ELSE json_type(jb, '$."missing"') END IS NULL
      : tttttttttttttttttttttttttttttttt
    jsonb_typeof(jb -> 'a') in ('number', 'string')
      = json_type(jb, '$."a"') IN ('integer', 'real', 'text')
      : nttffftnnnnnnnnftttffftnntnnffnn
    json_array_length(js)
      = CASE json_type(js) WHEN 'array' THEN json_array_length(js) ELSE json('no array: ' || json_type(js)) END
    json_array_length(js) > 1
      = CASE json_type(js) WHEN 'array' THEN json_array_length(js) ELSE json('no array: ' || json_type(js)) END > 1
      : neteeeeeeefeteeeeeeefeteeneeetee
    jsonb_array_length(jb -> 'list') between 1 and 5
      = CASE json_type(jb, '$."list"') WHEN 'array' THEN json_array_length(jb, '$."list"') ELSE json('no array: ' || json_type(jb, '$."list"')) END BETWEEN 1 AND 5
      : nnnntnnfnnnnnnnnnnnntnnfnnnnttnn
    case when jsonb_typeof(jb) = 'array' then jsonb_array_length(jb) > 0 else true end
      = CASE WHEN json_type(jb) = 'array' THEN CASE json_type(jb) WHEN 'array' THEN json_array_length(jb) ELSE json('no array: ' || json_type(jb)) END > 0 ELSE TRUE END
      : tttttttttftttttttttttttttttttttt
    jsonb_typeof(jb) <> 'array' or jsonb_array_length(jb) > 0
      = json_type(jb) <> 'array' OR CASE json_type(jb) WHEN 'array' THEN json_array_length(jb) ELSE json('no array: ' || json_type(jb)) END > 0
      : nttttttttfttttttttttttttttttttnt
    jsonb_extract_path(jb, 'a')
      ! SQLite has no function `jsonb_extract_path`
    jsonb_extract_path_text(jb, 'a')
      ! SQLite has no function `jsonb_extract_path_text`
    json_extract_path_text(js, 'a')
      ! SQLite has no function `json_extract_path_text`
    json_extract_path(js, 'a') is null
      = json_type(js, '$."a"') IS NULL
      : tftttffttttftttffttttfttftfttttf
    jsonb_extract_path_text(jb, 'a', 'b')
      ! SQLite has no function `jsonb_extract_path_text`
    jsonb_build_object() = jb
      = json(jb) = '{}'
      : nffffffftfffffffffffffffffffffnf
    json_build_object()
      = '{}'
    jsonb_build_array() = jb
      = json(jb) = '[]'
      : nfffffffftffffffffffffffffffffnf
    json_build_array()
      = '[]'
    jsonb_build_object('a', i)
      ! `jsonb_build_object` is called with 2 arguments, which SQLite has no spelling for
    ta = ta
      = json(ta) = json(ta)
      : nttttttttttttttttttttttttttttttt
    ta = array['a']
      = json(ta) = '["a"]'
      : nftfffftfffftfffftfffftffffffttt
    ia = array[1]
      = json(ia) = '[1]'
      : nftfffftfffftfffftfffftfffftftff
    ia <> '{}'
      = json(ia) <> '[]'
      : nfttttfttttfttttfttttfttttttttft
    ia < array[2]
      ! SQLite cannot compare values of the type `integer[]` with `<`
    ia = array[1,2]::integer[]
      = json(ia) = '[1,2]'
      : nfftfffftfffftfffftffffttftfffft
    ta = '{"x,y","q\"r",NULL}'
      = json(ta) = '["x,y","q\"r",null]'
      : nffftfffftfffftfffftfffffftfffff
    array_length(ia, 1)
      = nullif(json_array_length(ia), 0)
    array_length(ia, 1) = 2
      = nullif(json_array_length(ia), 0) = 2
      : nnfttfnfttfnfttfnfttfnfttttfffnt
    cardinality(ia)
      = json_array_length(ia)
    cardinality(ta) = 0
      = json_array_length(ta) = 0
      : ntfffftfffftfffftfffftfftfffffff
    ia[1]
      = json_extract(ia, '$[0]')
    ta[2]
      = json_extract(ta, '$[1]')
    ta[1] = 'a'
      = json_extract(ta, '$[0]') = 'a'
      : nnttffnttffnttffnttffnttnffttttt
    ia[0]
      ! SQLite can take only a member of an array whose place is written out, from 1
    ia[1] is null
      = json_extract(ia, '$[0]') IS NULL
      : ttfffftfffftfffftfffftfffffffftf
    ta[1] is not null
      = json_extract(ta, '$[0]') IS NOT NULL
      : ffttttfttttfttttfttttfttfttttttt
    ia[i]
      ! SQLite can take only a member of an array whose place is written out, from 1
    ta || array['z']
      ! SQLite has no operator `||` for `text[]`
    1 = any (ia)
      ! SQLite can look for a value only in an array that is written out: `IN (…)`
    1 = all (ia)
      ! SQLite can look for a value only in an array that is written out: `IN (…)`
    ia @> array[1]
      ! SQLite has no operator `@>` for `integer[]`
    ia <@ array[1,2,3]
      ! SQLite has no operator `<@` for `integer[]`
    ia && array[1]
      ! SQLite has no operator `&&` for `integer[]`
    array_position(ia, 1) is not null
      ! SQLite has no function `array_position`
    array[i, j] = ia
      ! SQLite keeps arrays as JSON, and takes only one of constants here
    array[1,2] = ia
      = '[1,2]' = json(ia)
      : nfftfffftfffftfffftffffttftfffft
    k = 'a0eebc999c0b4ef8bb6d6bb9bd380a11'
      = k = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
      : ntfftfftfftfftfftfftfftftffntffn
    k = '{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'
      = k = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
      : ntfftfftfftfftfftfftfftftffntffn
    k::text = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
      = k = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
      : ntfftfftfftfftfftfftfftftffntffn
    k is distinct from k2
      = k IS NOT k2
      : fffffffffffffffffffffffftttttttt
    k >= k2
      = k >= k2
      : ntttttttttttttttttttttttffnnftfn
    y = '\x'
      = y = X''
      : ntfffftfffftfffftfffftfffnffffff
    y < '\x02'
      = y < X'02'
      : ntttfttttfttttfttttftttttntttttt
    y is distinct from '\x00'
      = y IS NOT X'00'
      : ttfttttfttttfttttfttttfttttttftt
    length(y) = 2
      = length(y) = 2
      : nfftfffftfffftfffftffffttntftfft
    y::text
      = '\x' || CASE WHEN y IS NOT NULL THEN lower(hex(y)) END
    c = 'ab   '
      = c = 'ab   '
      : nftffffftffffftffffftfffttftnffn
    c = c
      = c = c
      : ntttttttttttttttttttttttttttnttn
    c <> 'ab'
      = c <> 'ab   '
      : ntftttttftttttftttttftttfftfnttn
    c < 'b'
      = c < 'b    '
      : ntttttttttttttttttttttttttttnttn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    c in ('ab ', 'a')
      = c IN ('ab   ', 'a    ')
      : nttffffttffffttffffttfffttftnffn
    c = 'abcdef'
      ! `abcdef` has 6 characters, and the type takes 5
    c = v
      = rtrim(c, ' ') = rtrim(v, ' ')
      : nfffffffffffffffffffffffnfffnffn
    c::text = 'ab'
      = rtrim(c, ' ') = 'ab'
      : nftffffftffffftffffftfffttftnffn
    c = t || ''
      = rtrim(c, ' ') = (t || '')
      : nfffffffffffffffffffffffffffnffn
    c3 = 'ab '::char(5)
      = c3 = 'ab '
      : nftfffftfffftfffftfffftftfntfftf
    c is distinct from c3
      = rtrim(c, ' ') IS NOT rtrim(c3, ' ')
      : ffffttttttttttttttttttttfttftttt
    c between 'a' and 'b'
      = c BETWEEN 'a    ' AND 'b    '
      : nttttffttttffttttffttttfttttntfn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    'ab' = c
      = 'ab   ' = c
      : nftffffftffffftffffftfffttftnffn
    c like c3
      ! SQLite's patterns differ from PostgreSQL's, and only one that is written out can be translated
    mo > mo2
      ! SQLite can compare the order of an enumeration's values only with one that is written out
    mo between 'ok' and 'happy'
      = mo IN ('ok', 'happy') AND mo IN ('sad', 'ok', 'happy')
      : nfttfttfttfttfttfttfttfttttfnfff
    mo not in ('sad')
      = mo <> 'sad'
      : nfttfttfttfttfttfttfttfttttfnfff
    mo = 'ok'::mood
      = mo = 'ok'
      : nftfftfftfftfftfftfftffttttfnfff
    mo <> all (array['sad']::mood[])
      = mo <> 'sad'
      : nfttfttfttfttfttfttfttfttttfnfff
    mo::text > 'p'
      = mo > 'p'
      : ntfftfftfftfftfftfftfftfffftnttt
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    mo > 'happy'
      = mo <> mo
      : nfffffffffffffffffffffffffffnfff
    mo >= 'sad'
      = mo IN ('sad', 'ok', 'happy')
      : ntttttttttttttttttttttttttttnttt
    'ok' >= mo
      = mo IN ('sad', 'ok')
      : nttfttfttfttfttfttfttfttttttnttt
    greatest(mo, 'ok')
      ! SQLite has no function `greatest` for `mood`
    mo is distinct from 'sad'
      = mo IS NOT 'sad'
      : tfttfttfttfttfttfttfttfttttftfff
    b < true
      = b < TRUE
      : nftftftftftftftftftftftftftftnft
    b >= false
      = b >= FALSE
      : nttttttttttttttttttttttttttttntt
    b is not true
      = b IS NOT TRUE
      : tftftftftftftftftftftftftftfttft
    b is false
      = b IS FALSE
      : fftftftftftftftftftftftftftftfft
    b is not null
      = b IS NOT NULL
      : fttttttttttttttttttttttttttttftt
    b <> (i > 0)
      = b <> (i > 0)
      : nttttftffftttttftfffttttnftttnft
    b is distinct from true
      = b IS NOT TRUE
      : tftftftftftftftftftftftftftfttft
    b in (true, false)
      = b IN (TRUE, FALSE)
      : nttttttttttttttttttttttttttttntt
    not null
      = NOT (NULL)
      : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    b and null
      = b AND NULL
      : nnfnfnfnfnfnfnfnfnfnfnfnfnfnfnnf
    b or null
      = b OR NULL
      : ntntntntntntntntntntntntntntnntn
    null and false
      = NULL AND FALSE
      : ffffffffffffffffffffffffffffffff
    null or true
      = NULL OR TRUE
      : tttttttttttttttttttttttttttttttt
    (i > 0) is unknown
      = (i > 0) IS NULL
      : tffffffffffffffffffffffftfffffff
    (i > 0) is not unknown
      = (i > 0) IS NOT NULL
      : ftttttttttttttttttttttttfttttttt
    (i > 0 and t like 'a%') is not false
      = (i > 0 AND t GLOB 'a*') IS NOT FALSE
      : tftftfftfttffffffffftfffttfftfft
    i is null or j is null
      = i IS NULL OR j IS NULL
      : tffffffffffffffffffffffftfffffff
    (i is null) = (j is null)
      = (i IS NULL) = (j IS NULL)
      : ttttttttttttttttttttttttfttttttt
    (i is null)::integer + (j is null)::integer = 1
      = ((i IS NULL) + (j IS NULL)) = 1
      : fffffffffffffffffffffffftfffffff
    (b)::integer = 1
      = b = 1
      : ntftftftftftftftftftftftftftfntf
    not b = true
      = NOT (b = TRUE)
      : nftftftftftftftftftftftftftftnft
    i & j
      = i & j
    i | j
      = i | j
    g | 1
      = g | 1
    s & 1
      = s & 1
    i # 3
      ! SQLite has no operator `#` for `integer`
    ~ g
      = ~ g
    ~ s
      = ~ s
    i >> 31
      = i >> 31
    s >> 1
      = s >> 1
    g >> 40
      = g >> 40
    -1 >> 1
      = -1 >> 1
    i << 40
      ! SQLite shifts like PostgreSQL only by a number of bits that is written out, from 0 to 31
    g << 63
      = g << 63
    i >> j
      ! SQLite shifts like PostgreSQL only by a number of bits that is written out, from 0 to 31
    @ n
      = abs(n)
    @ d
      = abs(d)
    - (-i)
      = -(-i)
    -(-5)
      = 5
    - s
      = -s
    +n
      = n
    |/ d
      ! SQLite has no operator `|/` for `double precision`
    ||/ d
      ! SQLite has no operator `||/` for `double precision`
    i ^ 2 > 4
      ! SQLite has no operator `^`
    2 ^ 3
      ! SQLite has no operator `^`
    (i, j) = (1, 1)
      = i = 1 AND j = 1
      : nftfffffffffffffffffffffnfffffff
    (i, j) <> (1, 1)
      = (i, j) <> (1, 1)
      : ntftttttttttttttttttttttnttttttt
    (i, null) = (1, 1)
      = i = 1 AND NULL = 1
      : nfnfffffffffnfffffffffnfnfffffff
    (i, j) <= (1, 1)
      = (i, j) <= (1, 1)
      : ntttfffftfftftfffftfftttnfftftff
    (i, t) in ((1, 'a'), (2, null))
      = (i = 1 AND t = 'a') OR (i = 2 AND t = NULL)
      : nftfnfffffffffnfffffffffnfffffff
    (i, j) is null
      ! SQLite cannot ask whether a row is NULL
    (i, n) = (j, m)
      = i = j AND n = m
      : ntffffffffffffffffffffffffffffff
    (c, i) = ('ab', 1)
      = c = 'ab   ' AND i = 1
      : nftfffffffffffffffffffffnfffffff
    (n, t) < (1, 'b')
      = (n, t) < (1, 'b')
      : ntttfftttfffftttfftttffftftfffnt
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    (i, j) between (0, 0) and (5, 5)
      = (i, j) >= (0, 0) AND (i, j) <= (5, 5)
      : nttfttfffffttfttfffffttfnftfftff
    row(i) = row(1)
      = i = 1
      : nftffffffffftffffffffftfnfffffff
    (da, i) >= ('2024-01-01', 0)
      = (da, i) >= ('2024-01-01', 0)
      : nttffttttffttttffttttfftttttttff
    (n + m, i) = (0.3, 1)
      = round(n + m, 2) = 0.3 AND i = 1
      : nfffffffffffffffffffffffffffffff
    i = any (array[]::integer[])
      = FALSE
      : ffffffffffffffffffffffffffffffff
    i <> all (array[]::integer[])
      = NOT (FALSE)
      : tttttttttttttttttttttttttttttttt
    t = any ('{a,b}')
      = t IN ('a', 'b')
      : nftfffffffffffffffffffffftfffffn
    t <> any (array['a','b'])
      = t <> 'a' OR t <> 'b'
      : nttttttttttttttttttttttttttttttn
    t like any (array['a%', 'b%'])
      = t GLOB 'a*' OR t GLOB 'b*'
      : nftftfftttttfffffffftfffttfftffn
    t not like all (array['a%', 'b%'])
      = t NOT GLOB 'a*' AND t NOT GLOB 'b*'
      : ntftfttfffffttttttttftttffttfttn
    t ilike all (array['a%'])
      = t LIKE 'a%' ESCAPE '\'
      : nfttttftttttffffffffttffttfftftn
    t not ilike any (array['a%', '%B'])
      = t NOT LIKE 'a%' ESCAPE '\' OR t NOT LIKE '%B' ESCAPE '\'
      : nttttttfffftttttttttttttttttfttn
    "json"(js)
      = json(js)
    t ~ any (array['^a', 'b$'])
      = t GLOB 'a*' OR t GLOB '*b'
      : nftftfftttttfffffffftfffttfftffn
    n > all (array[0, 0.5])
      = n > 0 AND n > 0.5
      : nfffttfffttttfffttffftttftftttnf
    c = any (array['ab', 'a'])
      = c IN ('ab   ', 'a    ')
      : nttffffttffffttffffttfffttftnffn
    da = any (array['2025-02-28']::date[])
      = da = '2025-02-28'
      : ntffffftffffftffffftffffffftffff
    n = 1e0
      = n = 1e0
      : nfffffffffffffffffffffffffffffnf
    d = 1e-1
      = d = 1e-1
      : nffffftfffffffftffffffffftfffftf
    p > 1e2
      = (CAST(p AS INTEGER), p) > (100, '100')
      : nfffffffftffffffffffffffffffffnf
    p = 1e1
      = p = '10'
      : nfffffffffffffffffffffffffffffnf
    p < 0.50000000000000000001
      = (CAST(p AS INTEGER), p) < (0, '0.50000000000000000001')
      : ntftttfffftfttfftftttffftfffftnf
    p > '0.5'
      = (CAST(p AS INTEGER), p) > (0, '0.5')
      : nftfffttttftffttftffftttfttttfnt
    p >= p2
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    p <> p2
      = p <> p2
      : nffffttttttttttttttttfttttttttnt
    p2 = 1.5
      = p2 = '1.5'
      : nfffffftfffffftfffffftffffffffnf
    p2 > -1
      = CAST(p2 AS INTEGER) > -1
      : nttfttttttfttttttfttttttffttttnt
    p is distinct from p2
      = p IS NOT p2
      : fffffttttttttttttttttfttttttttft
    p in (0, null)
      = p IN ('0', NULL)
      : ntnnnnnnnnnnnnnntnnnnnnnnnnnnnnn
    p::integer
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and cannot compute with them
    p::numeric
      = p
    p2::numeric
      = p2
    p = i
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    p = n
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    i = p
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    p > i
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    -p
      ! SQLite has no operator `-` for `numeric`
    p between -0.5 and 1
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    case when p > 0 then p else 0 end
      = CASE WHEN (CAST(p AS INTEGER), p) > (0, '0') THEN p ELSE '0' END
    p2 = 100
      = p2 = '100'
      : nfffftfffffftfffffftffffffffffnt
    p = '1.0'
      = p = '1'
      : nftfffffffffffffftffffffffffffnf
    q = 7.0
      = q = 7.0
      : nftfffftfffftfffftfffftffffffftf
    q > 2.5
      = q > 2.5
      : nftftfftftfftftfftftfftfftfffttt
    q + 0.5
      = round(q + 0.5, 1)
    q / 3
      = q / 3
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    n / 3
      = n / 3
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    n / 3 * 3
      = (n / 3) * 3
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    i / 3.0 * 3 = i
      = ((i / 3.0) * 3) = i
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    round(n / 3, 2)
      = round(n / 3, 2)
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    round(i / 3.0, 2)
      = round(i / 3.0, 2)
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    round(n * m, 2)
      = round(round(n * m, 4), 2)
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    round(n * m, 2) = n * m
      = round(round(n * m, 4), 2) = round(n * m, 4)
      : ntffttttttfttttttttttfttttttftnt
      ? PostgreSQL computes decimals exactly, SQLite in floating point with 15 digits
    n = round(n, 1)
      = n = round(n, 1)
      : ntfftttttfftftfftttttffttttfffnt
    n * 100 = round(n * 100)
      = round(n * 100, 2) = round(round(n * 100, 2))
      : ntttttttttttttttttttttttttttttnt
    (n * 100)::integer
      = CASE WHEN round(round(n * 100, 2)) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE CAST(round(round(n * 100, 2)) AS INTEGER) END
    (n * 100)::integer % 10 = 0
      = CASE WHEN round(round(n * 100, 2)) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE CAST(round(round(n * 100, 2)) AS INTEGER) % 10 END = 0
      : ntffttttteftftfftttttefttttffent
    n - trunc(n)
      = round(n - CAST(n AS INTEGER), 2)
    n - floor(n) = 0
      = round(n - (CAST(n AS INTEGER) - (n < CAST(n AS INTEGER))), 2) = 0
      : ntffffffffftftffffffffftffffffnf
    floor(d) = d
      = (CAST(d AS INTEGER) - (d < CAST(d AS INTEGER))) = d
      : ntfffffftftfffffftftfffffftfffff
    floor(abs(n))
      = CAST(abs(n) AS INTEGER)
    ceil(n / 2)
      = CAST(n / 2 AS INTEGER) + ((n / 2) > CAST(n / 2 AS INTEGER))
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    floor(i / 2.0)
      = CAST(i / 2.0 AS INTEGER) - ((i / 2.0) < CAST(i / 2.0 AS INTEGER))
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    trunc(i / 2.0)
      = CAST(i / 2.0 AS INTEGER)
      ? PostgreSQL gives a quotient of decimals more digits than SQLite's floating point has
    trunc(-n)
      = CAST(-n AS INTEGER)
    abs(n - m)
      = abs(round(n - m, 2))
    abs(n) > 1
      = abs(n) > 1
      : nffftttffttttffftttfftttftftttnf
    sign(n) = -1
      = ((n > 0) - (n < 0)) = -1
      : nfftfftfffffffftfftfffffffffffnf
    sign(i - j)
      = (CASE WHEN (i - j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i - j END > 0) - (CASE WHEN (i - j) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE i - j END < 0)
    i / 2 * 2 = i
      = CASE WHEN ((i / 2) * 2) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE (i / 2) * 2 END = i
      : ntfftfftftttfftfftftttffntfffttt
    i::double precision / 3
      = CAST(i AS REAL) / 3
    d / 3
      = d / 3
    i / 2::real
      = CAST(i AS REAL) / 2.0
    r / 2
      = r / 2
    random() < 2
      ! SQLite refuses `random` in a check, since its value changes
    gen_random_uuid() is not null
      ! SQLite refuses `gen_random_uuid` in a check, since its value changes
    t ~ '^a' and t is not null
      = t GLOB 'a*' AND t IS NOT NULL
      : fftftfftttttfffffffftfffttfftfff
    date(ts) + 1
      = coalesce(date(substr(ts, 1, 10), '+1 days'), json('beyond the year 9999: ' || substr(ts, 1, 10)))
    date(t)
      ! SQLite cannot turn `text` into `date` as PostgreSQL does
    date('2025-01-01')
      = date('2025-01-01')
    current_date > da
      ! SQLite refuses `current_date` in a check, since its value changes
    """#
}
