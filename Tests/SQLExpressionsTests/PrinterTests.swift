import SQLExpressions
import SchemaModel
import Testing

struct PrinterTests {
  @Test(arguments: [
    ("a>1 and b<2 and c is null", "a > 1 AND b < 2 AND c IS NULL"),
    ("a and (b and c)", "a AND (b AND c)"),
    ("a or b and c", "a OR (b AND c)"),
    ("(a or b) and c", "(a OR b) AND c"),
    ("not a", "NOT (a)"), ("not (a = 1 or b)", "NOT (a = 1 OR b)"), ("a and not b", "a AND NOT (b)"),
    ("a + b * c > 2", "(a + (b * c)) > 2"), ("a || b || c", "(a || b) || c"),
    ("a = -1", "a = (-1)"), ("-1", "-1"), ("- -1", "-(-1)"), ("-a", "-a"), ("-(a + 1)", "-(a + 1)"),
    ("~a", "~ a"),
    ("a in (1,2)", "a IN (1, 2)"), ("a not between 1 and b + 1", "a NOT BETWEEN 1 AND (b + 1)"),
    ("a like 'x%' escape '!'", "a LIKE 'x%' ESCAPE '!'"), ("(a = b) is null", "(a = b) IS NULL"),
    ("a is not distinct from b", "a IS NOT DISTINCT FROM b"),
    ("(a = b) is not unknown", "(a = b) IS NOT UNKNOWN"),
    ("case when a then 1 else 2 end", "CASE WHEN a THEN 1 ELSE 2 END"),
    ("case a when 1 then b = 2 end", "CASE a WHEN 1 THEN b = 2 END"),
    ("a::numeric(10,2)", "CAST(a AS numeric(10,2))"), ("array[1,2]", "ARRAY[1, 2]"),
    ("(a, b) < (1, 2)", "(a, b) < (1, 2)"),
    ("row(a)", "ROW(a)"), ("a = any(b)", "a = ANY (b)"), ("a[1]", "a[1]"), ("(f(x))[1]", "(f(x))[1]"),
    ("a collate \"C\"", "a COLLATE \"C\""), ("a + 1 at time zone 'x'", "a + (1 AT TIME ZONE 'x')"),
    ("extract(year from a)", "extract(year FROM a)"),
    ("position('x' in a || b)", "position('x' IN (a || b))"),
    ("overlay(a placing b from 1 for 2)", "overlay(a PLACING b FROM 1 FOR 2)"),
    ("current_date", "CURRENT_DATE"),
    ("localtimestamp(3)", "LOCALTIMESTAMP(3)"), ("auth.uid()", "auth.uid()"), ("\"Own\"(a)", "\"Own\"(a)"),
    ("\"jso\u{85}n\"(a)", "\"jso\u{85}n\"(a)"), ("\"current_role\"()", "\"current_role\"()"),
    ("a::\"\u{FEFF}\"", "CAST(a AS \"\u{FEFF}\")"), ("a::timetz(12,2)", "CAST(a AS timetz(12,2))"),
    ("a::timetz(2)", "CAST(a AS time(2) with time zone)"),
    ("\"order\"(a)", "\"order\"(a)"), ("\"between\"(a)", "\"between\"(a)"),
    ("coalesce(a, b)", "coalesce(a, b)"),
    ("\"select\" > \"A b\"", "\"select\" > \"A b\""), ("a IN (SELECT 1)", "a IN (SELECT 1)"),
    ("a and a @> b", "a AND (a @> b)"), ("'it''s'", "'it''s'"),
  ])
  func printsWhatBothDatabasesReadAlike(text: String, printed: String) throws {
    let expression = try parseExpression(text)
    #expect(Plain.text(expression) == printed)
    #expect(try parseExpression(printed) == expression)
  }

  @Test func bracketsRawTextAsAnOperand() {
    #expect(Plain.text(.binary(.and, .raw("a OR b"), .column("c"))) == "(a OR b) AND c")
    #expect(Plain.text(.raw("a OR b")) == "a OR b")
  }

  @Test func letsADialectSpeakFirst() throws {
    let printer = ExpressionPrinter(dialect: Shouting())
    #expect(try printer.print(parseExpression("a > now() AND b")) == "A > CURRENT_TIMESTAMP AND B")
    #expect(throws: UnsupportedExpression(message: "no arrays")) {
      try printer.print(parseExpression("a = 1 OR b = ARRAY[1]"))
    }
  }

  private struct Shouting: ExpressionDialect {
    func identifier(_ name: String) -> String { name.uppercased() }
    func literal(_ literal: Literal) -> String { Plain().literal(literal) }
    func typeName(_ type: ColumnType) -> String { type.spelling.uppercased() }
    func spelling(
      of expression: SchemaModel.Expression, printer: ExpressionPrinter<Shouting>
    ) throws(UnsupportedExpression) -> String? {
      switch expression {
      case .call(FunctionCall(QualifiedName("now"))): return "CURRENT_TIMESTAMP"
      case .array: throw UnsupportedExpression(message: "no arrays")
      default: return nil
      }
    }
  }
}
