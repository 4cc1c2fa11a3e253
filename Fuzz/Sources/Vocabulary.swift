/// What texts are mutated with, beside what stands in them.
enum Vocabulary {
  /// Keys and words of the schema language.
  static let keys = """
    tables enums extensions schema targets comment columns primary_key unique checks foreign_keys indexes \
    renamed_from zerodb swift postgresql sqlite type default identity generated on_update check references \
    on_delete name table expression expressions stored using where include nulls_not_distinct deferrable with \
    opclass collation direction desc asc nulls first last always default cascade restrict no action set null \
    start increment min max cache cycle values x-anchors version rlhf prompt response feedback namespace \
    true false yes no ~ null lists ops m fillfactor cosine vector_cosine_ops gin_trgm_ops jsonb_path_ops
    """.split(separator: " ").map(String.init)

  static let types = """
    text text? integer int2 smallint bigint bigserial serial boolean numeric(10,2) numeric(1000,0) numeric(15,0) \
    numeric(16,-3) numeric varchar varchar(255) char(3) char bytea uuid date time time(3) timestamp timestamptz \
    timestamp(6) interval interval[] json jsonb real float8 float(24) text[] integer[][] vector(3) vector(3072) \
    halfvec(4000) bit(3) inet cidr citext hstore tsvector tsrange money xml point geometry(Point,4326) oid name \
    "char" timetz varbit(7) int4multirange status mood
    """.split(separator: " ").map(String.init)

  static let operators = [
    "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "^", "||", "::", "->", "->>", "#>", "#>>", "@>",
    "<@",
    "?", "?|", "?&", "~", "~*", "!~", "!~*", "&&", "<->", "<=>", "|/", "@", "<<", ">>", "&", "|", "#", "!!",
    "=>",
    " AND ", " OR ", " NOT ", " IS NULL", " IS NOT DISTINCT FROM ", " IN (", " BETWEEN 1 AND ", " LIKE ",
    " ILIKE ", " SIMILAR TO ", " ESCAPE '!'", " COLLATE \"C\"", " AT TIME ZONE 'UTC'", " = ANY (",
    "CASE WHEN ",
    " THEN ", " ELSE ", " END", "ARRAY[", "ROW(", "CAST(", " AS text)", "EXTRACT(epoch FROM ",
    "interval '1 day'",
    "date '2024-02-30'", "OPERATOR(pg_catalog.+)", " IS TRUE", " ISNULL",
  ]

  static let functions = """
    length( lower( upper( trim( substring( position( coalesce( nullif( greatest( least( abs( round( floor( ceil( \
    trunc( mod( power( sqrt( now() current_date current_timestamp date_trunc('day', date_part('year', age( \
    make_date( to_char( regexp_replace( regexp_match( split_part( left( right( repeat( replace( concat( format( \
    md5( encode( decode( array_length( cardinality( jsonb_typeof( jsonb_array_length( jsonb_build_object( \
    json_extract_path( gen_random_uuid() nextval('s') random() char_length( octet_length( overlay( lpad( ascii( \
    chr( starts_with( array_position( to_timestamp( justify_days( scale( width_bucket(
    """.split(separator: " ").map(String.init)

  static let literals = [
    "'a'", "''", "'''", "E'\\n'", "E'\\x41\\u00e9'", "'{a,b}'", "'{\"a\":1}'", "'$.a[*]'", "'P1Y2M3DT4H'",
    "'1 day'",
    "'1 year 99999999999 mons'", "'-178000000 years'", "'2024-02-29'", "'9999-12-31'", "'infinity'", "'NaN'",
    "'294276-12-31 23:59:59.999999+15:59'", "'4714-11-24 BC'", "'24:00:00'", "'99:99'", "'\\d+'",
    "'^[a-z]{2,5}$'",
    "'(a|b)*+?{1,99999999999}[[:alpha:]]'", "'[^]-z]'", "'%_\\%'", "'\\xDEADBEEF'", "X'1F'", "B'101'",
    "$$a$$", "U&'\\0061'",
  ]

  static let numbers = [
    "0", "-0", "1", "-1", "63", "64", "255", "256", "32767", "32768", "2147483647", "-2147483648",
    "2147483648",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616",
    "99999999999999999999999999999999999999999", "1e999999999", "1e-999999999", "1e308", "1e309",
    "1e9223372036854775808", "1e-9223372036854775808",
    "0.1e-400", "1e131071", "1_000", "0x7fffffffffffffff", "0xffffffffffffffffff", "0b1", "0o17", "1.", ".5",
    "1.5.5",
    "NaN", "inf", "0.00000000000000000000000000001", "00000000000001", "1000001", "1600", "1601",
  ].map { Array($0.utf8) }

  static let names = [
    "é", "e\u{301}", "\u{212B}", "\u{C5}", "\u{1F600}", "\u{202E}", "\u{200B}", "\u{FEFF}", "İ", "ß", "ǆ",
    "한", "\u{1112}\u{1161}\u{11AB}",
    "order", "select", "\"a b\"", "a\"b", "'", "`", "${x}", "{{x}}", "../x", "con", "self", "Type",
    "CodingKeys", "init",
    "pg_catalog", "public", "sqlite_x", "A", "a", String(repeating: "n", count: 64),
    String(repeating: "é", count: 40),
    String(repeating: "long", count: 80), "\u{10FFFF}", "id", "_", "1a", "\\", "*/", "--", ";",
  ].map { Array($0.utf8) }

  static let marks = [
    ":", ": ", "- ", "- - - ", "? ", ", ", "[", "]", "{", "}", "{ ", " }", "[]", "{}", "#", " # ", "&a ",
    "*a", "<<: *a\n", "<<: [*a, *a]\n", "!",
    "!!str ", "!!binary ", "!x ", "|", "|2-\n", ">\n", ">+\n", "'", "\"", "%YAML 1.1\n", "%TAG ! x\n",
    "---\n", "...\n", "@", "`", "\\",
    "\\x00", "\\u0000", "\\uD800", "\\N", "\\L", "?", "(", ")", "((", "))", "'')", "::", ";", "--", "/*",
    "*/", "$1", "\\!", ":x", ".", "..", "=>",
  ].map { Array($0.utf8) }

  static let lineEnds: [[UInt8]] = [
    [0x0D], [0x0D], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0x20], [0x09],
  ]

  static let oddBytes: [[UInt8]] =
    lineEnds + [
      [0], [0x07], [0x1B], [0x7F], [0x09], [0x0A], [0x0D, 0x0A], [0x80], [0xFF], [0xFE], [0xC0, 0x80],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98, 0x80], [0xCC, 0x81], [0xC2, 0xA0],
    ]

  /// What is dangerous when it is repeated.
  static let pumps = [
    "(", ")", "[", "{", "{a: ", "- ", "? ", "&a ", "a", "é", "e\u{301}", "'", "''", "\"", "\\", "NOT ", "-",
    "- -", "+ 1 ", "a AND ", "a OR ", " || 'a'",
    "f(", "CASE WHEN a THEN ", "ARRAY[", "::text", "[1]", "1", "9", ".", "(a", "(a|", "a*", "[a-z]", "%", "_",
    " ", "\n", "\t", "\r",
    "*a, ", "  a: text\n", "      - [a]\n", "a.", ", ", "#", "|\n", "1 day ", " IS NULL", " COLLATE x", "{",
    "{1,", "\u{301}",
  ].map { Array($0.utf8) }
}
