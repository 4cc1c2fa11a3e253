import SQLExpressions
import SchemaModel
import Testing

struct ParserTests {
  /// Each text, and the same with every operand in brackets.
  @Test(arguments: [
    ("a + b * c", "a + (b * c)"),
    ("a - b - c", "(a - b) - c"),
    ("a ^ b ^ c", "(a ^ b) ^ c"),
    ("-a ^ 2", "(-a) ^ 2"),
    ("-a::int", "-(a::int)"),
    ("- - a", "-(-a)"),
    ("a || b + c", "a || (b + c)"),
    ("a -> 'x' ->> 'y'", "(a -> 'x') ->> 'y'"),
    ("a ->> 'x' = 'y'", "(a ->> 'x') = 'y'"),
    ("a = b IS NULL", "(a = b) IS NULL"),
    ("a IS NULL = b", "(a IS NULL) = b"),
    ("NOT a = b", "NOT (a = b)"),
    ("NOT a AND b", "(NOT a) AND b"),
    ("a OR b AND c", "a OR (b AND c)"),
    ("a AND b OR c", "(a AND b) OR c"),
    ("a BETWEEN 1 AND 2 AND b", "(a BETWEEN 1 AND 2) AND b"),
    ("a BETWEEN b + 1 AND c * 2", "a BETWEEN (b + 1) AND (c * 2)"),
    ("a IN (1, 2) = b", "(a IN (1, 2)) = b"),
    ("a LIKE b || '%'", "a LIKE (b || '%')"),
    ("a < b AND b < c", "(a < b) AND (b < c)"),
    ("a @> b = c", "(a @> b) = c"),
    ("~ a & b", "(~ a) & b"),
    ("a COLLATE \"C\" < b", "(a COLLATE \"C\") < b"),
    ("a + b AT TIME ZONE 'UTC'", "a + (b AT TIME ZONE 'UTC')"),
    ("a IS DISTINCT FROM b + 1", "a IS DISTINCT FROM (b + 1)"),
    ("a=-1", "a = (-1)"),
    ("a<-1", "a <- 1"),
    ("a::int::text", "(a::int)::text"),
    ("a[1][2]", "(a[1])[2]"),
    ("a = ANY (b) AND c", "(a = ANY (b)) AND c"),
    ("CASE WHEN a THEN b END = c", "(CASE WHEN a THEN b END) = c"),
  ])
  func bindsAsPostgreSQLDoes(text: String, bracketed: String) throws {
    #expect(try parseExpression(text) == parseExpression(bracketed))
    #expect(try !parseExpression(text).isRaw)
  }

  @Test(arguments: [
    ("a != b", "a <> b"), ("a == b", "a = b"), ("a ISNULL", "a IS NULL"), ("a NOTNULL", "a IS NOT NULL"),
    ("CAST(a AS int)", "a::integer"), ("date '2020-01-01'", "'2020-01-01'::date"),
    ("timestamp(3) with time zone 'now'", "'now'::timestamptz(3)"), ("interval '1' day", "interval '1 day'"),
    ("CURRENT_TIMESTAMP", "now()"), ("current_timestamp(3)", "now()::timestamptz(3)"),
    ("pg_catalog.now()", "now()"), ("public.f(a)", "f(a)"), ("user", "CURRENT_USER"),
    ("substring(a from 2 for 3)", "substring(a, 2, 3)"), ("substring(a for 3)", "substring(a, 1, 3)"),
    ("trim(both from a)", "trim(a)"), ("trim(leading 'x' from a)", "ltrim(a, 'x')"),
    ("trim('x' from a)", "trim(a, 'x')"), ("trim(trailing from a)", "rtrim(a)"),
    ("position('x' in a)", "\"position\"(a, 'x')"), ("overlay(a placing b from 1)", "\"overlay\"(a, b, 1)"),
    ("EXTRACT(Year FROM a)", "extract('year' from a)"), ("a ~~ 'x%'", "a LIKE 'x%'"),
    ("a !~~* 'x%'", "a NOT ILIKE 'x%'"), ("a ~~ like_escape('x', '!')", "a LIKE 'x' ESCAPE '!'"),
    ("a OPERATOR(pg_catalog.+) b", "a + b"), ("a = SOME (b)", "a = ANY (b)"),
    ("a LIKE ANY (b)", "a ~~ ANY (b)"), ("(a, b) = ROW(c, d)", "ROW(a, b) = (c, d)"),
    ("a BETWEEN SYMMETRIC 1 AND 2", "a BETWEEN 1 AND 2 OR a BETWEEN 2 AND 1"),
    ("f(a, VARIADIC ARRAY[b, c])", "f(a, b, c)"), ("'a'\n  'b'", "'ab'"), ("E'a\\tb\\'\\u00e9'", "'a\tb''é'"),
    ("1_000", "1000"), ("0xFF", "255"), ("ARRAY[[1],[2]]", "ARRAY[ARRAY[1],ARRAY[2]]"),
    ("A.\"B\" = Public.t.c", "\"B\" = c"), ("tRuE aNd NULL is null", "true AND NULL IS NULL"),
  ])
  func readsOneMeaningInSeveralSpellings(text: String, other: String) throws {
    #expect(try parseExpression(text) == parseExpression(other))
    #expect(try !parseExpression(text).isRaw)
  }

  @Test func keepsAColumnAsItsTableSpellsIt() throws {
    let columns = ["createdAt", "order", "user", "left"]
    func read(_ text: String) throws -> Expression { try parseExpression(text, columns: columns) }
    #expect(try read("createdAt > now()").columns == ["createdAt"])
    #expect(try read("CREATEDAT > now()").columns == ["createdat"])
    #expect(try read("\"CreatedAt\" > now()").columns == ["CreatedAt"])
    #expect(try read("order > 0 AND left = 1").columns == ["order", "left"])
    #expect(try read("user = 'x'").columns == [])
    #expect(try parseExpression("createdAt > now()").columns == ["createdat"])
    #expect(try parseExpression("order > 0").isRaw)
  }

  @Test func dropsAQualifierThatIsTheTable() throws {
    let table = QualifiedName(schema: "auth", "Users")
    func read(_ text: String) throws -> Expression {
      try parseExpression(text, columns: ["id"], table: table)
    }
    #expect(try read("Users.id = auth.\"Users\".id").columns == ["id"])
    #expect(try read("\"Users\".id > 0").columns == ["id"])
    #expect(try read("users.id > 0").isRaw)
    #expect(try read("other.id > 0").isRaw)
    #expect(try read("public.\"Users\".id > 0").isRaw)
    #expect(try parseExpression("excluded.id > 0").isRaw)
    #expect(try parseExpression("anything.id > 0").columns == ["id"])
  }

  @Test(arguments: [
    "a IN (SELECT 1)", "EXISTS (SELECT 1)", "(SELECT 1)", "count(*)", "count(DISTINCT a)", "f(a ORDER BY b)",
    "sum(a) OVER ()", "count(a) FILTER (WHERE b)", "f(x => 1)", "f(x := 1)", "a[1:2]", "a[1 : b]", "(a).b",
    "a IS JSON", "a IS OF (int)", "(a, b) OVERLAPS (c, d)", "a = b = c", "a < b < c", "a >", "> a", "a b",
    "()",
    "f(VARIADIC a)", "X'1F' = a", "U&'x' = a", "$1 = a", "a.b.c.d", "a.*", "CASE a END", "a AT LOCAL",
    "ARRAY(SELECT 1)", "a GLOB 'x*'", "normalize(a, NFC)", "xmlelement(name a)", "a COLLATE auth.x",
    "a OPERATOR(auth.=) b", "interval '1 2' day to hour", "a IS 5", "values(1)", "N'x'", "a LIKE",
  ])
  func keepsWhatItDoesNotKnowWhole(text: String) throws {
    #expect(try parseExpression(" \n\(text)\t") == .raw(text))
  }
}
