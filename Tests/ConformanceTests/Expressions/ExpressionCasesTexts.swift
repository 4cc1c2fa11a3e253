extension ExpressionCase {
  static let texts = #"""
    t = 'a'
      = t = 'a'
      : nftfffffffffffffffffffffftfffffn
    t <> 'a'
      = t <> 'a'
      : ntfttttttttttttttttttttttftttttn
    t = u
      = t = u
      : nttftfffffffffffffffffffftnffffn
    t > 'a'
      = t > 'a'
      : nffftffttttttttttftttftftfftttfn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    t > 'a' collate "C"
      = (t COLLATE BINARY) > 'a'
      : nffftffttttttttttftttftftfftttfn
    t collate "C" <= u
      = (t COLLATE BINARY) <= u
      : nttttttttfffffffttffftftttnftftn
    t in ('a', 'abc', '12')
      = t IN ('a', 'abc', '12')
      : nftftfffffffffffftffffffftfffffn
    t not in ('a')
      = t <> 'a'
      : ntfttttttttttttttttttttttftttttn
    length(t) > 2
      = length(t) > 2
      : nfffttttttttttfttftttttttftttttn
    length(t)
      = length(t)
    char_length(t) between 1 and 5
      = length(t) BETWEEN 1 AND 5
      : nfttttfttttttttfftttttffttfftftn
    octet_length(t)
      = length(CAST(t AS BLOB))
    bit_length(t)
      = length(CAST(t AS BLOB)) * 8
    trim(t)
      = trim(t)
    trim(both ' ' from t)
      = trim(t, ' ')
    btrim(t, 'x')
      = trim(t, 'x')
    ltrim(t)
      = ltrim(t)
    rtrim(t, ' x')
      = rtrim(t, ' x')
    trim(leading 'a' from t)
      = ltrim(t, 'a')
    length(trim(t)) > 0
      = length(trim(t)) > 0
      : nftttttttttttttttttttttttttttttn
    lower(t)
      = lower(t)
      ? `lower` changes all letters in PostgreSQL, in SQLite ASCII's alone
    upper(t) = 'ABC'
      = upper(t) = 'ABC'
      : nfffttfffffffffffffffffffffffftn
      ? `upper` changes all letters in PostgreSQL, in SQLite ASCII's alone
    t = lower(t)
      = t = lower(t)
      ? `lower` changes all letters in PostgreSQL, in SQLite ASCII's alone
    t || u
      = t || u
    t || '-' || v
      = t || '-' || v
    t || i
      = t || CAST(i AS TEXT)
    i || t
      = CAST(i AS TEXT) || t
    t || b
      = t || CASE b WHEN 1 THEN 'true' WHEN 0 THEN 'false' END
    t || da
      = t || da
    t || mo
      = t || mo
    t || k
      = t || k
    n || t
      = CASE WHEN n IS NOT NULL THEN printf('%.2f', n) END || t
    t || ts
      = t || rtrim(rtrim(ts, '0'), '.')
    t || ti
      = t || rtrim(rtrim(ti, '0'), '.')
    concat(t, '-', i, b)
      = coalesce(t, '') || '-' || coalesce(CAST(i AS TEXT), '') || coalesce(CASE b WHEN 1 THEN 't' WHEN 0 THEN 'f' END, '')
    concat(t, null)
      = coalesce(t, '')
    replace(t, 'b', 'xx')
      = replace(t, 'b', 'xx')
    position('b' in t)
      = instr(t, 'b')
    strpos(t, u)
      = instr(t, u)
    position('@' in t) > 1
      = instr(t, '@') > 1
      : nffffffffffffffftffffffffffffffn
    substring(t from 2)
      = substr(t, 2)
    substring(t from 2 for 2)
      = substr(t, 2, 2)
    substr(t, 0, 2)
      = substr(t, 1, 1)
    substr(t, -1, 3)
      = substr(t, 1, 1)
    substr(t, 0)
      = substr(t, 1)
    substr(t, -2)
      = substr(t, 1)
    substring(t, i, 3)
      = substr(t, max(i, 1), max(i + 3, 1) - max(i, 1))
    substring(t from position('@' in t) + 1)
      = substr(t, max(instr(t, '@') + 1, 1))
    substr(t, 3, 0)
      = substr(t, 3, 0)
    left(t, 2)
      = substr(t, 1, 2)
    left(t, -1)
      = substr(t, 1, max(length(t) + -1, 0))
    left(t, 0)
      = substr(t, 1, 0)
    right(t, 2)
      = substr(t, -2)
    right(t, -1)
      = substr(t, 2)
    right(t, 100)
      = substr(t, -100)
    starts_with(t, 'ab')
      = t GLOB 'ab*'
      : nffftffffffffffffffftffftffffffn
    starts_with(t, u)
      = substr(t, 1, length(u)) = u
      : nttftfffffttfffffffttfffftntfffn
    t ^@ 'a'
      = t GLOB 'a*'
      : nftftfftttttfffffffftfffttfftffn
    ascii(t)
      = coalesce(unicode(t), length(t))
    chr(65) = 'A'
      = char(65) = 'A'
      : tttttttttttttttttttttttttttttttt
    t like 'a%'
      = t GLOB 'a*'
      : nftftfftttttfffffffftfffttfftffn
    t like '%b'
      = t GLOB '*b'
      : nffffffttttffffffffffffffffftffn
    t like 'a_b'
      = t GLOB 'a?b'
      : nffffffttttffffffffffffffffftffn
    t like '%a%'
      = t GLOB '*a*'
      : nftftfttttttfffftffftftftttttffn
    t like 'a\%b'
      = t GLOB 'a%b'
      : nfffffftfffffffffffffffffffffffn
    t like 'a\_b'
      = t GLOB 'a_b'
      : nffffffftffffffffffffffffffffffn
    t like 'a*b'
      = t GLOB 'a[*]b'
      : nfffffffftfffffffffffffffffftffn
    t like 'a?b'
      = t GLOB 'a[?]b'
      : nffffffffftffffffffffffffffffffn
    t like 'a[b]c'
      = t GLOB 'a[[]b]c'
      : nfffffffffftfffffffffffffffffffn
    t like 'a!%b' escape '!'
      = t GLOB 'a%b'
      : nfffffftfffffffffffffffffffffffn
    t like 'x\y' escape ''
      = t GLOB 'x\y'
      : nffffffffffftffffffffffffffffffn
    t like 'x\\y'
      = t GLOB 'x\y'
      : nffffffffffftffffffffffffffffffn
    t not like 'a%'
      = t NOT GLOB 'a*'
      : ntftfttfffffttttttttftttffttfttn
    t like ''
      = t GLOB ''
      : ntfffffffffffffffffffffffffffffn
    t like '%'
      = t GLOB '*'
      : nttttttttttttttttttttttttttttttn
    t like 'abc'
      = t GLOB 'abc'
      : nffftffffffffffffffffffffffffffn
    t ilike 'ABC'
      = t LIKE 'ABC' ESCAPE '\'
      : nfffttfffffffffffffffffffffffftn
    t ilike 'a\_b'
      = t LIKE 'a\_b' ESCAPE '\'
      : nffffffftffffffffffffffffffffffn
    t ilike '%B%'
      = t LIKE '%B%' ESCAPE '\'
      : nfffttttttttfffffffftttftftttftn
    t ilike 'a%'
      = t LIKE 'a%' ESCAPE '\'
      : nfttttftttttffffffffttffttfftftn
    t not ilike '%X%'
      = t NOT LIKE '%X%' ESCAPE '\'
      : ntttttttttttftttftttttfttttftttn
    t like u
      ! SQLite's patterns differ from PostgreSQL's, and only one that is written out can be translated
    t like any (array['a%','%c'])
      = t GLOB 'a*' OR t GLOB '*c'
      : nftftfftttttfffffffftfffttfftffn
    t ilike 'É%'
      = t LIKE 'É%' ESCAPE '\'
      : nffffffffffffftffffffffffffffffn
      ? ILIKE ignores the case of all letters in PostgreSQL, in SQLite of ASCII's alone
    t similar to 'a%'
      ! SQLite has no `SIMILAR TO`
    t ~ '^a'
      = t GLOB 'a*'
      : nftftfftttttfffffffftfffttfftffn
    v = 'abc'
      = v = 'abc'
      : nftffffftffffftffffftfffnfftffft
    v || 'x'
      = v || 'x'
    length(v) < 5
      = length(v) < 5
      : nttffttttffttttffttttfftntttfttt
    v::text = 'abc'
      = v = 'abc'
      : nftffffftffffftffffftfffnfftffft
    t::varchar(3)
      = substr(t, 1, 3)
    t::varchar(3) = 'abc'
      = substr(t, 1, 3) = 'abc'
      : nffftffffffffffffffffffffffffffn
    c = 'ab'
      = c = 'ab   '
      : nftffffftffffftffffftfffttftnffn
    c = 'ab   '
      = c = 'ab   '
      : nftffffftffffftffffftfffttftnffn
    c <> 'abc'
      = c <> 'abc  '
      : nttftttttftttttftttttfttttftnttn
    c in ('a', 'ab')
      = c IN ('a    ', 'ab   ')
      : nttffffttffffttffffttfffttftnffn
    c = c3
      = rtrim(c, ' ') = rtrim(c3, ' ')
      : ntttfffffffffffffffffffftfntnffn
    c = t
      = rtrim(c, ' ') = t
      : nfffffffffffffffffffffffffffnffn
    c || 'x'
      = rtrim(c, ' ') || 'x'
    length(c)
      = length(rtrim(c, ' '))
    octet_length(c)
      = length(CAST(c AS BLOB))
    c like 'a%'
      = c GLOB 'a*'
      : nttttffttttffttttffttttfttttntfn
    c like 'ab   '
      = c GLOB 'ab   '
      : nftffffftffffftffffftfffttftnffn
    c > 'ab'
      = c > 'ab   '
      : nffttffffttffffttffffttffftfntfn
      ? PostgreSQL orders text by the database's collation, SQLite by its bytes; `COLLATE "C"` is the same in both
    c::text
      = rtrim(c, ' ')
    trim(c)
      = trim(rtrim(c, ' '))
    c is not distinct from 'ab'
      = c IS 'ab   '
      : fftffffftffffftffffftfffttftffff
    upper(c)
      = upper(rtrim(c, ' '))
      ? `upper` changes all letters in PostgreSQL, in SQLite ASCII's alone
    coalesce(c, 'none')
      = coalesce(rtrim(c, ' '), 'none')
    case c when 'ab' then 1 else 0 end
      = CASE c WHEN 'ab   ' THEN 1 ELSE 0 END
    t is not distinct from u
      = t IS u
      : tttftfffffffffffffffffffftffffft
    t is distinct from 'a'
      = t IS NOT 'a'
      : ttfttttttttttttttttttttttftttttt
    case when t = 'a' then 1 when t = 'b' then 2 else 3 end
      = CASE WHEN t = 'a' THEN 1 WHEN t = 'b' THEN 2 ELSE 3 END
    case t when 'a' then 'one' when 'abc' then 'two' end
      = CASE t WHEN 'a' THEN 'one' WHEN 'abc' THEN 'two' END
    case when i > 0 then n else 0 end
      = CASE WHEN i > 0 THEN n ELSE 0 END
    case when i > 0 then da else ts end
      = CASE WHEN i > 0 THEN da || ' 00:00:00.000' ELSE ts END
    coalesce(t, u, 'x')
      = coalesce(t, u, 'x')
    (t, i) = ('a', 1)
      = t = 'a' AND i = 1
      : nftfffffffffffffffffffffffffffff
    (i, j) < (2, 1)
      = (i, j) < (2, 1)
      : ntttfffftfftttfffftfftttnfftftff
    (i, j) in ((1, 1), (2, 2), (0, -1))
      = (i = 1 AND j = 1) OR (i = 2 AND j = 2) OR (i = 0 AND j = -1)
      : nftftfffffffffffffffffffnfffffff
    (i, j) not in ((1, 1), (2, 2))
      = NOT ((i = 1 AND j = 1) OR (i = 2 AND j = 2))
      : ntftftttttttttttttttttttnttttttt
    (i, n) is distinct from (1, 0.1)
      = (i, n) IS NOT (1, 0.1)
      : tttttttttttttttttttttttttttttttt
    row(i, j) >= row(1, 1)
      = (i, j) >= (1, 1)
      : nftfttttfttftfttttfttfffnttftftt
    """#
}
