extension ExpressionCase {
  static let patterns = #"""
    t ~ '^[a-z0-9]+$'
      = t GLOB '?*' AND t NOT GLOB '*[^0-9a-z]*'
      : nftftfffffffffffftttfftfftftfffn
    t ~ '^[A-Z]{3}$'
      = t GLOB '[A-Z][A-Z][A-Z]'
      : nfffftfffffffffffffffffffffffftn
    t !~ '^[A-Z]{2,3}$'
      = NOT (length(t) BETWEEN 2 AND 3 AND t NOT GLOB '*[^A-Z]*')
      : nttttfttttttttttttttttttttttttfn
    t ~* '^[a-z][a-z0-9_]*$'
      = t GLOB '[A-Za-z]*' AND t NOT GLOB '*[^0-9A-Z_a-z]*'
      : nfttttfftfffffffffttfftfftftfftn
    t ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
      = t GLOB '[0-9a-z]*' AND t NOT GLOB '*[^0-9a-z-]*' AND t NOT GLOB '*-' AND t NOT GLOB '*--*'
      : nftftfffffffffffftttfftfftftfffn
    t ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'
      = t GLOB '*@*' AND substr(t, 1, instr(t, '@') - 1) GLOB '?*' AND substr(t, 1, instr(t, '@') - 1) NOT GLOB ('*[' || char(9) || '-' || char(13) || ' @]*') AND substr(t, instr(t, '@') + 1) GLOB '?*.?*' AND substr(t, instr(t, '@') + 1) NOT GLOB ('*[' || char(9) || '-' || char(13) || ' @]*')
      : nffffffffffffffftffffffffffffffn
      ? classes like `\w` and `\s` have other characters than ASCII's in PostgreSQL, in SQLite they have not
    t !~ '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$'
      = NOT (t GLOB '*@*' AND substr(t, 1, instr(t, '@') - 1) GLOB '?*' AND substr(t, 1, instr(t, '@') - 1) NOT GLOB '*[^%+.0-9A-Z_a-z-]*' AND (length(substr(t, instr(t, '@') + 1)) - length(rtrim(substr(t, instr(t, '@') + 1), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'))) >= 2 AND rtrim(substr(t, instr(t, '@') + 1), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') GLOB '?*.' AND rtrim(substr(t, instr(t, '@') + 1), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') NOT GLOB '*[^.0-9A-Za-z-]*')
      : ntttttttttttttttfttttttttttttttn
    t ~* '^\+?[0-9]{7,15}$'
      = (t GLOB '+*' AND length(t) BETWEEN 8 AND 16 AND substr(t, 2) NOT GLOB '*[^0-9]*') OR (length(t) BETWEEN 7 AND 15 AND t NOT GLOB '*[^0-9]*')
      : nffffffffffffffffffffffffffffffn
    t ~ '^#[0-9a-fA-F]{6}$'
      = t GLOB '#[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]'
      : nffffffffffffffffffffffffffffffn
    t ~ '^(abc|12|true)$'
      = t IN ('abc', '12', 'true')
      : nffftffffffffffffttffffffffffffn
    t !~ '^a|c$'
      = NOT (t GLOB 'a*' OR t GLOB '*c')
      : ntftfttfffffttttttttftttffttfttn
    t ~* 'b'
      = t GLOB '*[Bb]*'
      : nfffttttttttfffffffftttftftttftn
    t ~ '^$'
      = t = ''
      : ntfffffffffffffffffffffffffffffn
    t ~ '^.{1,5}$'
      = length(t) BETWEEN 1 AND 5
      : nfttttfttttttttfftttttffttfftftn
    t !~ '\s'
      = NOT (t GLOB ('*[' || char(9) || '-' || char(13) || ' ]*'))
      : ntttttfttttttttfttttftttftfttftn
      ? classes like `\w` and `\s` have other characters than ASCII's in PostgreSQL, in SQLite they have not
    t ~* '^[a-z]+[0-9]+$'
      = (length(t) - length(rtrim(t, '0123456789'))) >= 1 AND rtrim(t, '0123456789') GLOB '?*' AND rtrim(t, '0123456789') NOT GLOB '*[^A-Za-z]*'
      : nffffffffffffffffffffffffffffffn
    t ~ '^\d{1,3}(\.\d{1,3})?$'
      = (length(t) BETWEEN 1 AND 3 AND t NOT GLOB '*[^0-9]*') OR (t GLOB '*.*' AND length(substr(t, 1, instr(t, '.') - 1)) BETWEEN 1 AND 3 AND substr(t, 1, instr(t, '.') - 1) NOT GLOB '*[^0-9]*' AND length(substr(t, instr(t, '.') + 1)) BETWEEN 1 AND 3 AND substr(t, instr(t, '.') + 1) NOT GLOB '*[^0-9]*')
      : nfffffffffffffffftfffffffffffffn
    t ~ '^[]a]+$'
      = t GLOB '?*' AND t NOT GLOB '*[^]a]*'
      : nftfffffffffffffffffffffftfffffn
    t !~ '^[*?[]+'
      = NOT (t GLOB '[*?[]*')
      : nttttttttttttttttttttttttttttttn
    t ~* '^(ab)*$'
      ! SQLite has no regular expressions, and `^(ab)*$` cannot be said with GLOB
    t ~ '^(.)\1$'
      ! SQLite has no regular expressions, and `^(.)\1$` cannot be said with GLOB
    t ~ '(?i)abc'
      ! SQLite has no regular expressions, and `(?i)abc` cannot be said with GLOB
    t similar to 'a%'
      ! SQLite has no `SIMILAR TO`
    c ~ '^a'
      ! SQLite has no operator `~` for `char(5)`
    """#
}
