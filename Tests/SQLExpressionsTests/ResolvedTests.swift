import SQLExpressions
import SchemaModel
import Testing

struct ResolvedTests {
  @Test(arguments: [
    ("m = 'sad'", "m = CAST('sad' AS mood)"),
    ("'sad' = m", "CAST('sad' AS mood) = m"),
    ("m IN ('sad', 'ok')", "m IN (CAST('sad' AS mood), CAST('ok' AS mood))"),
    ("m = ANY (ARRAY['sad'])", "m = ANY (ARRAY[CAST('sad' AS mood)])"),
    ("m = ANY ('{sad}')", "m = ANY (CAST('{sad}' AS mood[]))"),
    ("mm = 'Sad'", "mm = CAST('Sad' AS \"Mood\")"),
    ("st <> 'gone'", "st <> CAST('gone' AS auth.status)"),
    (
      "u = 'x' OR dt BETWEEN 'y' AND 'z'",
      "u = CAST('x' AS uuid) OR dt BETWEEN CAST('y' AS date) AND CAST('z' AS date)"
    ),
    ("n > '5'", "n > CAST('5' AS numeric)"),
    ("ts3 < '2020-01-01'", "ts3 < CAST('2020-01-01' AS timestamp)"),
    ("tz IS DISTINCT FROM 'x'", "tz IS DISTINCT FROM CAST('x' AS timestamptz)"),
    ("ts + '1 day' > ts", "(ts + CAST('1 day' AS interval)) > ts"),
    ("ts - '2020-01-01' > iv", "(ts - CAST('2020-01-01' AS timestamp)) > iv"),
    ("coalesce(m, 'sad') = 'ok'", "coalesce(m, CAST('sad' AS mood)) = CAST('ok' AS mood)"),
    ("nullif(jb, '{}') IS NULL", "nullif(jb, CAST('{}' AS jsonb)) IS NULL"),
    ("greatest(dt, 'x') > 'y'", "greatest(dt, CAST('x' AS date)) > CAST('y' AS date)"),
    (
      "CASE WHEN b THEN u ELSE 'x' END = 'y'",
      "CASE WHEN b THEN u ELSE CAST('x' AS uuid) END = CAST('y' AS uuid)"
    ),
    ("CASE m WHEN 'sad' THEN 1 END = 1", "CASE m WHEN CAST('sad' AS mood) THEN 1 END = 1"),
    (
      "jb @> '{}' AND ta @> '{a}' AND ta && ARRAY['x']",
      "(jb @> CAST('{}' AS jsonb)) AND (ta @> CAST('{a}' AS text[])) AND (ta && ARRAY['x'])"
    ),
    ("jb ->> 'a' = '1'", "(jb ->> 'a') = '1'"),
    ("array_position(ma, 'sad') > 0", "array_position(ma, CAST('sad' AS mood)) > 0"),
    ("nextval('s') > 0", "nextval(CAST('s' AS regclass)) > 0"),
    ("(m, t) = ('sad', 'a')", "(m, t) = (CAST('sad' AS mood), 'a')"),
    (
      "(v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])",
      "v = ANY (ARRAY['a', 'b'])"
    ),
    ("((v)::text ~~ 'a%'::text)", "v LIKE 'a%'"), ("(t = 'a'::text)", "t = 'a'"),
    ("lower((v)::text) = 'a'::text", "lower(v) = 'a'"), ("((v)::text || 'x'::text) = t", "(v || 'x') = t"),
    ("c = 'a'::bpchar", "c = 'a'"), ("c = 'a'::text", "CAST(c AS text) = 'a'"),
    ("i::text = 'a'", "CAST(i AS text) = 'a'"), ("i = 5 AND t = 'x'", "i = 5 AND t = 'x'"),
    ("'a'::text || 'b' = t", "(CAST('a' AS text) || 'b') = t"), ("t::MOOD = m", "CAST(t AS mood) = m"),
    ("own('x') = 'y'", "own('x') = 'y'"),
  ])
  func saysTheTypesOfTextInQuotes(text: String, resolved: String) throws {
    let expression = try parseExpression(text).resolved(in: try Samples.scope())
    #expect(Plain.text(expression) == resolved)
  }

  @Test(arguments: [
    ("'x'", "uuid", "CAST('x' AS uuid)"), ("'x'", "varchar(20)", "'x'"), ("'x'::text", "varchar(20)", "'x'"),
    ("'x'::character varying", "text", "'x'"), ("'x'::mood", "mood", "CAST('x' AS mood)"),
    ("0", "bigint", "0"),
    ("'{}'", "text[]", "CAST('{}' AS text[])"), ("'1'", "numeric(10,2)", "CAST('1' AS numeric)"),
    ("ARRAY['a']", "mood[]", "ARRAY[CAST('a' AS mood)]"), ("now()", "timestamptz", "now()"),
    ("CASE WHEN true THEN 'a' END", "mood", "CASE WHEN TRUE THEN CAST('a' AS mood) END"),
    ("NULL", "uuid", "NULL"),
  ])
  func resolvesForThePlace(text: String, place: String, resolved: String) throws {
    let expected = try parseType(place)
    let expression = try parseExpression(text).resolved(in: try Samples.scope(), expected: expected)
    #expect(Plain.text(expression) == resolved)
  }

  @Test func knowsATablesColumnsAndEnumerations() throws {
    let mood = QualifiedName("mood")
    let table = Table(
      name: QualifiedName("t"),
      columns: [Column(name: "m", type: .named(NamedType(name: mood))), Column(name: "n", type: .integer)])
    let schema = Schema(tables: [table], enumerations: [Enumeration(name: mood, values: [])])
    let scope = ExpressionScope(table: table, schema: schema)
    #expect(scope.type(of: "m") == .enumeration(mood))
    #expect(scope.type(of: "x") == nil)
    #expect(try parseExpression("m = 'a' AND n + 1 > 2").inferredType(in: scope) == .boolean)
    #expect(try parseExpression("n + 5000000000").inferredType(in: scope) == .bigint)
    #expect(try parseExpression("'x'").inferredType(in: scope) == nil)
  }
}
