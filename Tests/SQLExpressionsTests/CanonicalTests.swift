import SQLExpressions
import SchemaModel
import Testing

struct CanonicalTests {
  @Test(arguments: [
    ("i > 0", "i >= 0"), ("n = 1", "n = 1.0"), ("c = 'a'", "c::text = 'a'"),
    ("i / 3 > 1", "i::numeric / 3 > 1"),
    ("t = 'a'", "t = 'A'"), ("octet_length(t) > 1", "length(t) > 1"), ("v::varchar(2) = 'a'", "v = 'a'"),
    ("ts > '2020-01-01'", "ts > '2020-01-02'"), ("iv > '1 day'", "iv > '24 hours'"),
    ("tz::date = dt", "tz = dt"),
    ("jb -> 'a' = '1'", "jb ->> 'a' = '1'"), ("i IN (1, 2)", "i IN (1, 3)"),
    ("i IN (1, 2)", "i NOT IN (1, 2)"),
    ("NOT (i = 1 AND b)", "i <> 1 AND NOT b"), ("ta @> '{a}'", "ta <@ '{a}'"), ("ta = '{a}'", "ta = '{b}'"),
    ("jb = '{\"a\":1}'", "jb = '{\"a\":2}'"), ("i::text = '5'", "i = 5"), ("n::int = 5", "n = 5"),
    ("t LIKE 'a%'", "t ILIKE 'a%'"), ("t LIKE 'a!%' ESCAPE '!'", "t LIKE 'a!%'"), ("b IS TRUE", "b"),
    ("b = true", "b IS TRUE"), ("tz < now()", "tz < clock_timestamp()"), ("i = ANY (ia)", "i = ALL (ia)"),
    ("m = 'sad'", "m = 'ok'"), ("t ~ 'a'", "t ~* 'a'"), ("i BETWEEN 1 AND 5", "i BETWEEN 1 AND 6"),
    ("trim(t) = ''", "ltrim(t) = ''"), ("lower(v) = 'a'", "upper(v) = 'a'"), ("i > -1", "i > 1"),
    ("(i, i2) = (1, 2)", "(i, i2) = (2, 1)"), ("i - (i2 - i) > 0", "i - i2 - i > 0"), ("-i > 0", "i > 0"),
    ("round(n, 1) > 1", "round(n) > 1"), ("t COLLATE \"C\" < 'a'", "t < 'a'"), ("ia[1] = 1", "ia[2] = 1"),
    ("b OR i > 0 AND n > 0", "(b OR i > 0) AND n > 0"), ("a IN (SELECT 1)", "a IN (SELECT 2)"),
    ("coalesce(i, 0) > 0", "coalesce(i, 1) > 0"),
    ("CASE WHEN b THEN 1 ELSE 2 END = 1", "CASE WHEN b THEN 1 END = 1"),
    ("extract(year from dt) > 1", "date_part('year', dt) > 1"), ("d = 1.5", "d = 1.25"),
    ("own(t) = 'a'", "own(t) = 'b'"),
    ("i % 2 = 0", "i % 3 = 0"), ("n::numeric(5,1) = 2", "n = 2"), ("ts::timestamp(0) = ts", "ts = ts"),
    ("nextval('s') > 0", "nextval('s2') > 0"),
    ("u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "u::text = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'"),
  ])
  func keepsDifferentMeaningsApart(left: String, right: String) throws {
    let scope = try Samples.scope()
    #expect(
      try parseExpression(left).canonical(in: scope) != parseExpression(right).canonical(in: scope))
  }

  @Test(arguments: [
    ("v IN ('a', 'b')", "((v)::text = ANY (ARRAY['a'::text, 'b'::text]))"),
    (
      "v IN ('a', 'b')", "((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))"
    ),
    ("NOT (i = 1 OR b)", "i <> 1 AND NOT b"), ("NOT (i IN (1, 2))", "i NOT IN (1, 2)"),
    ("NOT (i BETWEEN 1 AND 2)", "i < 1 OR i > 2"), ("NOT (i = ANY (ia))", "i <> ALL (ia)"),
    ("i > 0 AND (n > 0 AND b)", "(i > 0 AND n > 0) AND b"), ("n = 007", "n = 7"), ("n > 1e2", "n > 100."),
    ("d > 1", "d > 1.00"), ("i > (-1)", "i > '-1'::integer"), ("i = '5'", "i = 5"), ("b = 'yes'", "b = true"),
    ("iv > '90 minutes'", "iv > '01:30:00'"), ("dt > '2020-1-1'", "dt > DATE '2020-01-01'"),
    ("tz > '2020-01-01T02:00:00+02'", "tz > '2020-01-01 00:00:00Z'"),
    ("tz < CURRENT_TIMESTAMP", "tz < now()"),
    ("jb = '{\"b\": 1, \"a\": [1.0]}'", "jb = '{\"a\":[1],\"b\":1}'"),
    ("jb @? '$.a ? (@ > 1)'", "jb @? '$.\"a\"?(@ > 1)'"),
    ("ta = '{a,\"b c\"}'", "ta = ARRAY['a', 'b c']"), ("by = '\\x4142'", "by = 'AB'"),
    ("a  IN ( SELECT x )", "A in (select X)"), ("i IS DISTINCT FROM NULL", "i IS NOT NULL"),
    ("t = 'a'::text::varchar", "t = 'a'"), ("nextval('public.s') > 0", "nextval('s'::regclass) > 0"),
    ("CASE WHEN b THEN 1 ELSE NULL END = 1", "CASE WHEN b THEN 1 END = 1"), ("- (-5) < i", "5 < i"),
    ("i::numeric * i2 > 1", "i * i2::numeric > 1"), ("char_length(t) > 1", "length(t) > 1"),
    ("t = 'x' COLLATE \"C\"", "t = ('x' COLLATE \"C\")"), ("+i > 0", "i > 0"),
    ("now()::timestamptz > tz", "now() > tz"),
  ])
  func givesOneMeaningOneForm(left: String, right: String) throws {
    let scope = try Samples.scope()
    let (left, right) = try (
      parseExpression(left).canonical(in: scope), parseExpression(right).canonical(in: scope)
    )
    #expect(left == right, "\(Plain.text(left))\n\(Plain.text(right))")
  }

  /// In a scope that knows nothing, a text still has the form of what is printed for it wherever no type
  /// matters.
  @Test func worksWithoutTypes() throws {
    let scope = ExpressionScope(columns: [], enumerations: [])
    for (left, right) in [
      ("a > 0 AND b IS NULL", "((a > 0) AND (b IS NULL))"), ("a = 'x'", "(a = 'x'::text)"),
      ("a > 0", "(a > (0)::numeric)"), ("a IN ('x', 'y')", "(a = ANY (ARRAY['x'::mood, 'y'::mood]))"),
      ("a BETWEEN 1 AND 2", "((a >= 1) AND (a <= 2))"), ("f(a, 'x') > 1", "(f(a, 'x'::text) > (1)::bigint)"),
      ("coalesce(a, 'x') = 'y'", "(COALESCE(a, 'x'::mood) = 'y'::mood)"),
      ("a || 'x' = b", "((a || 'x'::text) = b)"),
    ] {
      #expect(
        try parseExpression(left).canonical(in: scope) == parseExpression(right).canonical(in: scope),
        "\(left)")
    }
  }
}

struct ExponentTests {
  /// The smallest integer has no positive counterpart.
  @Test(arguments: ["1e-9223372036854775808", "1e9223372036854775807", "1e99999999999999999999"])
  func exponentsBeyondAllNumbersStay(text: String) throws {
    let number = try parseExpression(text)
    #expect(number.canonical(in: try Samples.scope()) == number)
  }
}
