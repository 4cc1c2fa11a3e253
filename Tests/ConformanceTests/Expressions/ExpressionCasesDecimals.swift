extension ExpressionCase {
  static let decimals = #"""
    p > 0
      = (CAST(p AS INTEGER), p) > (0, '0')
      : nftftfttttfttfttftftftttttttttnt
    p >= 0
      = (CAST(p AS INTEGER), p) >= (0, '0')
      : nttftfttttfttfttttftftttttttttnt
    p < 0
      = (CAST(p AS INTEGER), p) < (0, '0')
      : nfftftfffftfftfffftftfffffffffnf
    p <= 0
      = (CAST(p AS INTEGER), p) <= (0, '0')
      : ntftftfffftfftfftftftfffffffffnf
    p = 0
      = p = '0'
      : ntfffffffffffffftfffffffffffffnf
    p <> 0
      = p <> '0'
      : nfttttttttttttttftttttttttttttnt
    p > 5
      = (CAST(p AS INTEGER), p) > (5, '5')
      : nfffffftttfffftfffffffttfffftfnf
    p >= 5
      = (CAST(p AS INTEGER), p) >= (5, '5')
      : nfffffftttftfftfffffffttfffttfnf
    p < 5
      = (CAST(p AS INTEGER), p) < (5, '5')
      : nttttttffftfttftttttttfftttfftnt
    p <= 5
      = (CAST(p AS INTEGER), p) <= (5, '5')
      : nttttttfffttttftttttttffttttftnt
    p = 5
      = p = '5'
      : nfffffffffftffffffffffffffftffnf
    p = 0.5
      = p = '0.5'
      : nffftfffffffffffffftffffffffffnf
    p = '0.50'
      = p = '0.5'
      : nffftfffffffffffffftffffffffffnf
    p > -1
      = CAST(p AS INTEGER) > -1
      : nttfttttttfttfttttftttttttttttnt
    p >= -1
      = CAST(p AS INTEGER) > -1 OR p = '-1'
      : ntttttttttfttfttttttttttttttttnt
    p < -1
      = CAST(p AS INTEGER) < -1 OR (CAST(p AS INTEGER) = -1 AND p <> '-1')
      : nffffffffftfftffffffffffffffffnf
    p <= -1
      = CAST(p AS INTEGER) <= -1
      : nfftfffffftfftfffftfffffffffffnf
    p between 0 and 100
      = (CAST(p AS INTEGER), p) BETWEEN (0, '0') AND (100, '100')
      : nttftftttffttfttttftftttttttttnt
    p between -1 and 1
      = (CAST(p AS INTEGER) > -1 OR p = '-1') AND (CAST(p AS INTEGER), p) <= (1, '1')
      : ntttttfffffftffftttttffftfffftnf
    p in (0, 1, 0.5)
      = p IN ('0', '1', '0.5')
      : nttftfffffffffffttftffffffffffnf
    0 < p
      = (CAST(p AS INTEGER), p) > (0, '0')
      : nftftfttttfttfttftftftttttttttnt
    p is null
      = p IS NULL
      : tffffffffffffffffffffffffffffftf
    p is not distinct from 1
      = p IS '1'
      : fftfffffffffffffftffffffffffffff
    p2 > 0
      = (CAST(p2 AS INTEGER), p2) > (0, '0')
      : nftfttttftfttttftfttttftfftfttnt
    p2 <= 100
      = (CAST(p2 AS INTEGER), p2) <= (100, '100')
      : ntttttfttttttfttttttfttttttttfnt
    p > 0.5
      = (CAST(p AS INTEGER), p) > (0, '0.5')
      : nftfffttttftffttftffftttfttttfnt
    p + 1 > 2
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and cannot compute with them
    p > n
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    p = p2
      = p = p2
      : nttttfffffffffffffffftffffffffnf
    coalesce(p, 0)
      = coalesce(p, '0')
    coalesce(p, 0) >= 0
      = (CAST(coalesce(p, '0') AS INTEGER), coalesce(p, '0')) >= (0, '0')
      : tttftfttttfttfttttftfttttttttttt
    coalesce(p, 0) = 0.5
      = coalesce(p, '0') = '0.5'
      : fffftfffffffffffffftffffffffffff
    abs(p)
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and cannot compute with them
    p > 0.000000000000000000001
      = (CAST(p AS INTEGER), p) > (0, '0.000000000000000000001')
      : nftftfttttfttfttftftftttttttttnt
    p < 99.9999
      = (CAST(p AS INTEGER), p) < (99, '99.9999')
      : nttttttfffttttttttttttffttttftnt
    p between 0.5 and 5.5
      = (CAST(p AS INTEGER), p) BETWEEN (0, '0.5') AND (5, '5.5')
      : nftftftfffftffttftftftffftttffnt
    p > -0.5
      ! SQLite keeps decimal numbers of more than 15 digits, or of any number of them, as text, and can compare the order of such a number only with one that is written out
    i is null
      = i IS NULL
      : tffffffffffffffffffffffftfffffff
    i is not null
      = i IS NOT NULL
      : ftttttttttttttttttttttttfttttttt
    i = null
      = i = NULL
      : nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    coalesce(null, i)
      = coalesce(NULL, i)
    case when null then 1 else 2 end
      = CASE WHEN NULL THEN 1 ELSE 2 END
    null is null
      = NULL IS NULL
      : tttttttttttttttttttttttttttttttt
    y = '\x01ff'
      = y = X'01ff'
      : nfftfffftfffftfffftffffttntftfft
    y > '\x01'
      = y > X'01'
      : nffttfffttfffttfffttfffttntftfft
    length(y)
      = length(y)
    octet_length(y) > 1
      = length(y) > 1
      : nffttfffttfffttfffttfffttntftfft
    substr(y, 1, 1)
      = coalesce(substr(y, 1, 1), y)
    encode(y, 'hex')
      = CASE WHEN y IS NOT NULL THEN lower(hex(y)) END
    k = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
      = k = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
      : ntfftfftfftfftfftfftfftftffntffn
    k <> k2
      = k <> k2
      : nfffffffffffffffffffffffttnntttn
    k < k2
      = k < k2
      : nfffffffffffffffffffffffttnntftn
    round(n)::text
      = CASE WHEN round(n) IS NOT NULL THEN printf('%.0f', round(n)) END
    floor(n)::text
      = CASE WHEN (CAST(n AS INTEGER) - (n < CAST(n AS INTEGER))) IS NOT NULL THEN printf('%.0f', CAST(n AS INTEGER) - (n < CAST(n AS INTEGER))) END
    ceil(m)::text
      = CASE WHEN (CAST(m AS INTEGER) + (m > CAST(m AS INTEGER))) IS NOT NULL THEN printf('%.0f', CAST(m AS INTEGER) + (m > CAST(m AS INTEGER))) END
    k::text like 'a%'
      = k GLOB 'a*'
      : ntfftfftfftfftfftfftfftftffntffn
    k in ('00000000-0000-0000-0000-000000000000')
      = k = '00000000-0000-0000-0000-000000000000'
      : nftfftfftfftfftfftfftfftftfnfftn
    substr(y, 5)
      = coalesce(substr(y, 5), y)
    mo = 'sad'
      = mo = 'sad'
      : ntfftfftfftfftfftfftfftfffftnttt
    mo <> 'ok'
      = mo <> 'ok'
      : ntfttfttfttfttfttfttfttfffftnttt
    mo in ('sad', 'happy')
      = mo IN ('sad', 'happy')
      : ntfttfttfttfttfttfttfttfffftnttt
    mo = any (array['sad', 'ok']::mood[])
      = mo IN ('sad', 'ok')
      : nttfttfttfttfttfttfttfttttttnttt
    mo < 'happy'
      = mo IN ('sad', 'ok')
      : nttfttfttfttfttfttfttfttttttnttt
    mo <= 'ok'
      = mo IN ('sad', 'ok')
      : nttfttfttfttfttfttfttfttttttnttt
    mo > 'sad'
      = mo IN ('ok', 'happy')
      : nfttfttfttfttfttfttfttfttttfnfff
    mo >= 'happy'
      = mo = 'happy'
      : nfftfftfftfftfftfftfftffffffnfff
    mo < 'sad'
      = mo <> mo
      : nfffffffffffffffffffffffffffnfff
    mo between 'sad' and 'ok'
      = mo IN ('sad', 'ok', 'happy') AND mo IN ('sad', 'ok')
      : nttfttfttfttfttfttfttfttttttnttt
    'ok' < mo
      = mo = 'happy'
      : nfftfftfftfftfftfftfftffffffnfff
    mo = mo2
      = mo = mo2
      : ntttttttttttttttttttttttffffnfff
    mo < mo2
      ! SQLite can compare the order of an enumeration's values only with one that is written out
    mo::text like 's%'
      = mo GLOB 's*'
      : ntfftfftfftfftfftfftfftfffftnttt
    coalesce(mo, 'ok')
      = coalesce(mo, 'ok')
    coalesce(mo, 'ok') = 'ok'
      = coalesce(mo, 'ok') = 'ok'
      : tftfftfftfftfftfftfftffttttftfff
    case mo when 'sad' then 1 when 'ok' then 2 else 3 end
      = CASE mo WHEN 'sad' THEN 1 WHEN 'ok' THEN 2 ELSE 3 END
    mo = 'furious'
      ! `furious` is no value of `mood`
    """#
}
