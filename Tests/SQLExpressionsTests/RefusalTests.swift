import SQLExpressions
import SchemaModel
import Testing

struct RefusalTests {
  @Test(arguments: [
    ("", 0, "the expression is empty"),
    ("  \n", 0, "the expression is empty"),
    ("(a", 0, "the bracket `(` is not closed"),
    ("é + (a[1)", 8, "the bracket `[` is closed by `)`"),
    ("a)", 1, "the bracket `)` closes nothing"),
    ("a > 'x", 4, "the text that begins here is not closed by a quote"),
    ("\"a", 0, "the name that begins here is not closed by a quote"),
    ("a > 1; DROP TABLE t", 5, "`;` ends a statement and has no place in an expression"),
    ("a \\ b", 2, "a backslash stands outside quotes"),
    ("a -- b", 2, "a comment has no place in an expression"),
    ("a --1", 2, "a comment has no place in an expression"),
    ("a /* b */", 2, "a comment has no place in an expression"),
    ("a +/* b */ 1", 3, "a comment has no place in an expression"),
    ("a = \0", 4, "a NUL character stands in the text"),
    ("a = $$x$$", 4, "a dollar sign stands outside quotes"),
    ("a = $q$x$q$", 4, "a dollar sign stands outside quotes"),
    ("a = :name", 4, "psql would take this colon and what follows for a variable"),
    ("a = :'name'", 4, "psql would take this colon and what follows for a variable"),
    ("a = :\"name\"", 4, "psql would take this colon and what follows for a variable"),
    ("a = :{?name}", 4, "psql would take this colon and what follows for a variable"),
    ("a[1:b]", 3, "psql would take this colon and what follows for a variable"),
    ("a = :1", 4, "psql would take this colon and what follows for a variable"),
    ("a : b", 2, "a single colon means nothing here"),
    ("1, b int", 1, "a comma stands outside brackets"),
    ("a = 1x", 4, "`1x` is neither a number nor a name"),
    ("a = \u{2018}x\u{2019}", 4, "a typographic quote stands outside quotes"),
    ("a\u{A0}= 1", 1, "a blank that SQL does not know stands outside quotes"),
    ("a = {x}", 4, "the character `{` means nothing in SQL outside quotes"),
    ("a = \u{1}", 4, "the character U+0001 means nothing in SQL outside quotes"),
    ("a = E'\\xff'", 4, "the text's escapes do not make UTF-8 without NUL"),
    ("a = E'\\000'", 4, "the text's escapes do not make UTF-8 without NUL"),
    ("a = E'\\ud800'", 6, "the escape is no Unicode character"),
    ("E'a'\n'b\\'", 0, "text with escapes goes on in other quotes"),
    ("a::varchar(0)", 11, "the length is a number from 1 to 10485760, not `0`"),
  ])
  func refusesWhatNeverBelongsInAnExpression(text: String, offset: Int, message: String) {
    #expect {
      try parseExpression(text)
    } throws: { error in
      guard let error = error as? SQLSyntaxError else { return false }
      #expect(error.message == message)
      #expect(error.offset == offset)
      return true
    }
  }

  @Test(arguments: [
    "a[1:2]", "a[1: b]", "a[:2]", "a[1:]", "a::text", "a = '; -- \\ $$ :x /*'", "\";--\" = 1",
  ])
  func takesWhatOnlyLooksLikeIt(text: String) throws {
    _ = try parseExpression(text)
  }

  @Test func refusesDeepNesting() throws {
    func nested(_ opening: String, _ closing: String, _ depth: Int) -> String {
      String(repeating: opening, count: depth) + "a" + String(repeating: closing, count: depth)
    }
    _ = try parseExpression(nested("(", ")", 199))
    for (opening, closing) in [
      ("(", ")"), ("NOT ", ""), ("- ", ""), ("f(", ")"), ("a[", "]"), ("ARRAY[", "]"), ("@ ", ""),
      ("CASE WHEN ", " THEN a END"), ("a || (", ")"), ("CAST(", " AS int)"), ("a = ANY (", ")"),
    ] {
      for depth in [201, 10_000] {
        #expect(throws: SQLSyntaxError.self) { try parseExpression(nested(opening, closing, depth)) }
      }
    }
    #expect(throws: SQLSyntaxError.self) {
      try parseExpression(nested("ARRAY[" + nested("[", "", 100), "]", 101))
    }
  }

  /// Long chains are no nesting, but every walk over the tree has to go down them.
  @Test func walksTheLongestChains() throws {
    let scope = ExpressionScope(columns: [Column(name: "a", type: .text)], enumerations: [])
    for (symbol, operand, count) in [
      ("OR", "a = 'x'", 1_000), ("AND", "(a = 'x' OR a = 'y')", 990), ("||", "a", 200), ("+", "1", 200),
    ] {
      let text = Array(repeating: operand, count: count).joined(separator: " \(symbol) ")
      let expression = try parseExpression(text)
      #expect(!expression.isRaw)
      #expect(try parseExpression(Plain.text(expression)) == expression)
      #expect(throws: SQLSyntaxError.self) { try parseExpression(text + " \(symbol) \(text)") }
      _ = expression.resolved(in: scope)
      _ = expression.canonical(in: scope)
      _ = expression.inferredType(in: scope)
    }
    let casts = "a" + String(repeating: "::text", count: 100_000)
    #expect(throws: SQLSyntaxError.self) { try parseExpression(casts) }
    let many = Array(repeating: "'x'::text", count: 20_000).joined(separator: ", ")
    #expect(try !parseExpression("a IN (\(many))").isRaw)
  }
}

extension RefusalTests {
  /// What is repeated in canonical forms, or asked for its type, would double at each level.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("(", " BETWEEN 1 AND 2)"), ("(", " NOT BETWEEN SYMMETRIC 1 AND 2)"), ("(", " IN (a, b, 1))"),
      ("((", ", 1) IN ((1, 2), (3, 4)))"), ("lower(", ")"), ("(lower(", ") || 'x')"), ("coalesce(", ", 'x')"),
      ("array_append(", ", 'x')"), ("CASE WHEN true THEN ", " ELSE 'x' END"), ("(", " = ANY (ARRAY[a, b]))"),
      ("date_trunc('day', ", ")"), ("nullif(", ", a)"), ("round(", ")"), ("power(", ", 2)"),
      ("((", ")::text = 'x')"),
    ])
  func staysSmallWhenNested(opening: String, closing: String) throws {
    let scope = ExpressionScope(
      columns: [Column(name: "a", type: .text), Column(name: "b", type: .varchar(length: 3))],
      enumerations: [])
    let text = String(repeating: opening, count: 60) + "a" + String(repeating: closing, count: 60)
    let expression = try parseExpression(text)
    _ = expression.inferredType(in: scope)
    _ = expression.resolved(in: scope).resolved(in: scope)
    _ = expression.canonical(in: scope, expected: .text).canonical(in: scope)
  }
}
