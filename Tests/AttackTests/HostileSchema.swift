import Compiler
import Diagnostics
import SchemaModel

/// A schema with one hostile text in every place that takes text.
struct HostileSchema {
  var text: String
  var number: Int

  /// Tables and columns have the text as their names, or plain ones where it holds what no name can.
  var isName = true

  var table: String { isName ? text : "plain_\(number)" }
  func named(_ letter: String) -> String { isName ? letter + text : "\(letter)_\(number)" }
  /// Names that are unique in the whole database.
  func object(_ letter: String) -> String { isName ? text + letter : "object_\(number)\(letter)" }

  var enumeration: String { named("e") }
  var columns: [String] { ["a", "c", "d", "v", "g", "s", "m", "n"].map(named) }

  /// - Parameter isOlder: what the schema was before: one column had another name, one could be NULL, one was
  ///   not there.
  func yaml(isOlder: Bool = false) -> (enumeration: String, table: String) {
    let (y, q, n) = (HostileTexts.yaml, { HostileTexts.sql($0) }, HostileTexts.name)
    let value = isName ? text : "value"
    let enumeration = """
        \(y(n(self.enumeration))):
          values: [\(y(value)), \(y("y" + value))]
          comment: \(y(text))

      """
    let before = named("b")
    let first = isOlder ? before : named("a")
    var lines = """
        \(y(n(table))):
          comment: \(y(text))
          renamed_from: \(y(object("t")))
          columns:
            \(y(first)): { type: text, default: \(y(text)), comment: \(y(text))\(isOlder ? "" : ", renamed_from: \(y(before))") }
            \(y(named("c"))): { type: \(y(n(self.enumeration))), default: \(y(value)) }
            \(y(named("d"))): { type: text, default: { expression: \(y(q(text))) } }
            \(y(named("v"))): { type: text, default: none, on_update: \(y(q(text))) }

      """
    lines += """
            \(y(named("g"))): { type: text?, generated: \(y("\(n(first)) || \(q(text))")) }
            \(y(named("s"))): { type: timestamptz, default: now(), on_update: now(), comment: \(y(text)) }
            \(y(named("m"))): { type: text\(isOlder ? "?" : ""), default: \(y(text)) }

      """
    if !isOlder {
      lines += "      \(y(named("n"))): { type: text, default: \(y(text)), comment: \(y(text)) }\n"
    }
    lines += """
          primary_key: { name: \(y(object("k"))), columns: [\(y(first))] }
          unique: [{ name: \(y(object("u"))), columns: [\(y(named("d")))] }]
          checks: { \(y(object("c"))): \(y("\(n(first)) <> \(q("never" + text))")) }
          foreign_keys:
            - { name: \(y(object("f"))), columns: [\(y(named("d")))], references: { table: \(y(n(table))), columns: [\(y(first))] } }
          indexes:
            - { name: \(y(object("i"))), columns: [\(y(named("v")))], where: \(y("\(n(named("d"))) <> \(q(text))")), comment: \(y(text)) }

      """
    return (enumeration, lines)
  }

  static func file(_ schemas: [HostileSchema], isOlder: Bool = false, targets: String) -> SourceFile {
    let parts = schemas.map { $0.yaml(isOlder: isOlder) }
    return SourceFile(
      path: "schema.yaml",
      text: "targets: [\(targets)]\nenums:\n" + parts.map(\.enumeration).joined() + "tables:\n"
        + parts.map(\.table).joined())
  }

  /// All of them, and the tables' own texts.
  static let all =
    HostileTexts.names.enumerated().map { HostileSchema(text: $1, number: $0) }
    + HostileTexts.texts.enumerated().map { HostileSchema(text: $1, number: 1000 + $0, isName: false) }

  /// Those that are not refused.
  static func accepted(_ targets: String) -> [HostileSchema] {
    all.filter { schema in
      !compile([file([schema], targets: targets)]).hasErrors
        && !compile([file([schema], isOlder: true, targets: targets)]).hasErrors
    }
  }
}
