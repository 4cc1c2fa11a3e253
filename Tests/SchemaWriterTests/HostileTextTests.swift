import Diagnostics
import SchemaModel
import SchemaWriter
import Testing

@testable import FrontEnd

@Suite("No text breaks out of its place")
struct HostileTextTests {
  static let names = [
    "'", "\"", "''", "\"\"", "`", "\\", "a'b", "a\"b", "a.b", "a,b", "a(b", "a)b", "(", ")", "a[]", "a?", "?",
    "-",
    ":", "a:", "a: b", "a :b", "- a", "? a", ": a", "-a", "?a", ":a", "::", "a::b", "#", "a #b", "a#b", "# a",
    " a",
    "a ", " ", "a  b", "{", "}", "{a}", "{ a: b }", "[", "]", "[a]", ",", "&a", "*a", "!a", "|", ">", "%a",
    "@a",
    "~", "null", "Null", "true", "no", "on", "y", "1", "1.10", "0x1F", "1e3", ".inf", "=", "<<", "---", "...",
    "--- a", "2025-01-31", "12:30:45", "select", "User", "createdAt", "end", "public", "public.a", "x-a",
    "serial",
    "smallserial", "e\u{301}", "\u{301}", "\u{85}", "a\u{85}b", "\u{2028}", "a\u{2029}b", "\u{FEFF}",
    "\u{A0}a",
    "\u{9F}", "\u{202E}a", "\u{200B}", "\u{1F468}\u{200D}\u{1F469}", "\u{FFFE}", "\u{10FFFF}", "\u{E000}",
    "ünï",
    "a'\"b", "\"a'", "'a' b", "\"a\" b", "a\\nb", "${a}", "{{a}}", "a{b", "<<: *a", "*a, b", "! a", "a:b",
    "a:?",
    "a:,b",
  ]

  /// Too long for a key without a mark in front.
  static let longNames = [
    String(repeating: "long name ", count: 120) + "x", String(repeating: "\u{85}", count: 400),
  ]

  static let texts =
    names + [
      "a\nb", "a\n\nb", "a\nb\n", "a\nb\n\n", "\na", "a\n", "\n", "\n\n", " a\nb", "a\n b", "a\n  b\n c",
      "a \nb",
      "a\n \nb", "a\n\tb", "\ta", "a\tb", "a\t", "a\r\nb", "a\rb", "a\n# b", "a\n---\nb", "a\n...\nb",
      "a\n- b\nc: d",
      "a\n\u{85}b", "a\u{1}", "\u{7}", "\u{1B}[2J", "\u{7F}", "a\n\"b'", "a\nb:", "|\na",
      String(repeating: "word ", count: 500), "a\n" + String(repeating: "word ", count: 50) + "x",
    ]

  @Test("As the name of everything that has one", arguments: names)
  func name(_ name: String) throws {
    try expectRoundTrip(ReadSchema(named: name))
  }

  @Test("As a name that is longer than YAML takes a key", arguments: longNames)
  func longName(_ name: String) throws {
    let table = Table(
      name: QualifiedName(name),
      columns: [Column(name: name, type: .text, comment: "c"), Column(name: "b", type: .text)],
      checks: [Check(name: ObjectName(name), expression: .isNull(.column(name), negated: true))],
      overrides: TableOverrides(swiftName: name), file: "snapshot")
    try expectRoundTrip(ReadSchema(Schema(tables: [table])))
  }

  @Test("As a comment, a default and a text in a check", arguments: texts)
  func text(_ text: String) throws {
    try expectRoundTrip(ReadSchema(saying: text))
  }

  @Test("Two thousand texts made of what means something to YAML or SQL")
  func random() throws {
    var generator = Seeded(state: 20_261_121)
    let pieces = Array("a b1-?:,[]{}#&*!|>'\"%@`\\~=<.()/$;_é\u{85}\u{2028}\u{FEFF}\u{301} ".unicodeScalars)
    for round in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0...Int.random(in: 0..<8, using: &generator) {
        text.append(pieces.randomElement(using: &generator) ?? "a")
        if round % 2 == 1, Int.random(in: 0..<6, using: &generator) == 0 { text.append("\n") }
      }
      if round % 2 == 0 { try expectRoundTrip(ReadSchema(named: String(text))) }
      try expectRoundTrip(ReadSchema(saying: String(text)))
    }
  }
}

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension ReadSchema {
  fileprivate init(_ schema: Schema) {
    self.init(schema: schema, targets: nil, files: [], diagnostics: [], allowances: [])
  }

  /// A schema in which everything has one name.
  fileprivate init(named name: String) {
    let type = QualifiedName("\(name)\(name)")
    // PostgreSQL's own schema needs no name.
    let schema = name == "public" ? nil : name
    var column = Column(name: name, type: .enumeration(type), source: .default(.literal(.string(name))))
    column.renamedFrom = [name]
    column.overrides.swiftName = name
    column.overrides.zerodbField = name
    let other = Column(name: name + "2", type: .array(of: .enumeration(type)), isNullable: true)
    let table = Table(
      name: QualifiedName(schema: schema, name), columns: [column, other],
      primaryKey: PrimaryKey(name: ObjectName(name + "1"), columns: [name]),
      uniqueConstraints: [UniqueConstraint(name: ObjectName(name + "2"), columns: [name, name + "2"])],
      checks: [Check(name: ObjectName(name + "3"), expression: .isNull(.column(name), negated: true))],
      foreignKeys: [
        ForeignKey(
          name: ObjectName(name + "4"), columns: [name], table: QualifiedName(schema: schema, name),
          referencedColumns: [name])
      ],
      indexes: [
        Index(
          name: ObjectName(name + "5"),
          keys: [IndexKey(value: .column(name), collation: QualifiedName(schema: name, name))], comment: name
        )
      ], renamedFrom: [name, name + "1"], file: "snapshot")
    self.init(
      Schema(
        tables: [table],
        enumerations: [Enumeration(name: type, values: [EnumerationValue(name, renamedFrom: [name + "0"])])],
        extensions: [Extension(name: name, schema: name)]))
  }

  /// A schema that says a text wherever one can be said.
  fileprivate init(saying text: String) {
    let table = Table(
      name: QualifiedName("a"), comment: text,
      columns: [
        Column(name: "b", type: .text, source: .default(.literal(.string(text))), comment: text),
        Column(
          name: "c", type: .jsonb,
          source: .default(.call(FunctionCall(QualifiedName("to_jsonb"), [.literal(.string(text))])))),
      ],
      checks: [
        Check(
          name: ObjectName("a_b_check", isDerived: true),
          expression: .binary(.notEqual, .column("b"), .literal(.string(text)))),
        Check(name: ObjectName("d"), expression: .binary(.equal, .literal(.string(text)), .column("b"))),
      ], file: "snapshot")
    self.init(
      Schema(
        tables: [table],
        enumerations: [Enumeration(name: QualifiedName("e"), values: [EnumerationValue("v")], comment: text)])
    )
  }
}
