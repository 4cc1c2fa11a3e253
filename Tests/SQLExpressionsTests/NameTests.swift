import SQLExpressions
import SchemaModel
import Testing

struct NameTests {
  @Test(arguments: [
    ("users", nil, "users"), ("auth.users", "auth", "users"), ("Users", nil, "Users"),
    ("public.users", "public", "users"),
    ("\"Odd.name\"", nil, "Odd.name"), ("auth.\"Users\"", "auth", "Users"),
    ("order items", nil, "order items"),
    (" users ", nil, "users"), ("\"a\"\"b\"", nil, "a\"b"), ("Ünï-kod(e)", nil, "Ünï-kod(e)"),
    ("\" x \"", nil, " x "),
    ("a . b", "a", "b"),
  ])
  func readsNames(text: String, schema: String?, name: String) throws {
    #expect(try parseQualifiedName(text) == QualifiedName(schema: schema, name))
  }

  @Test(arguments: [
    ("", 0), ("  ", 2), (".a", 0), ("a.", 2), ("a..b", 2), ("a.b.c", 3), ("\"\"", 0), ("\"a", 0),
    ("a\"b\"", 1),
    ("\"a\"b", 3), ("a\u{0}b", 1), ("\"\u{7F}\"", 0),
  ])
  func refusesWhatIsNoName(text: String, offset: Int) {
    #expect {
      try parseQualifiedName(text)
    } throws: { ($0 as? SQLSyntaxError)?.offset == offset }
  }

  @Test func readsReferences() throws {
    func read(_ text: String) throws -> String {
      let (table, columns) = try parseReference(text)
      return "\(table)|\(columns.joined(separator: "|"))"
    }
    #expect(try read("users(id)") == "users|id")
    #expect(try read("auth.users ( tenant_id , id )") == "auth.users|tenant_id|id")
    #expect(try read("users") == "users|")
    #expect(try read("\"Odd(x)\"(\"a,b\", c d)") == "Odd(x)|a,b|c d")
    for text in [
      "users(", "users()", "users(id", "users(id,)", "users(id) x", "users(a(b))", "(id)", "users)",
    ] {
      #expect(throws: SQLSyntaxError.self, "\(text)") { try parseReference(text) }
    }
    #expect(
      throws: SQLSyntaxError(
        message: "the bracket isn't closed", offset: 5,
        help: "in YAML's flow style quote the reference: 'users(tenant_id, id)'")
    ) { try parseReference("users(tenant_id") }
  }
}
