import Compiler
import Diagnostics
import SQLExpressions
import SchemaModel

/// A schema with a table for each file of values: a key `id`, and a column `value` of the file's type.
struct ValueSchema {
  static let moods = [
    "sad", "ok", "happy", "no", "NULL", "two words", "it's", "Ünï", "😀", "a\\b", "Happy", "é",
  ]

  var files: [ValueFile]

  var yaml: String {
    let moods = Self.moods.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ", ")
    let tables = files.map { file in
      """
        \(table(of: file)):
          columns: { id: integer, value: { type: '\(file.type)?' } }
          primary_key: [id]
      """
    }
    return "enums: { mood: [\(moods)] }\ntables:\n" + tables.joined(separator: "\n") + "\n"
  }

  func table(of file: ValueFile) -> String { "of_" + file.name }

  var source: SourceFile { SourceFile(path: "values.yaml", bytes: Array(yaml.utf8)) }

  func compiled(for targets: [Target]) throws -> CompiledSchema {
    let compiled = compile([source], requested: TargetSet(targets))
    guard !compiled.hasErrors else { throw BadSchema(message: TextRenderer().render(compiled.diagnostics)) }
    return compiled
  }

  func script(_ target: Target) throws -> String {
    let outputs = try emit(try compiled(for: [target]), for: target, database: "values", source: "values")
    return outputs.map(\.text).joined()
  }

  /// The types of the columns, by the names of the files.
  func types() throws -> [String: ColumnType] {
    let tables = try compiled(for: [.postgresql]).schema.tables
    return Dictionary(
      uniqueKeysWithValues: files.compactMap { file in
        tables.first { $0.name.name == table(of: file) }
          .flatMap { $0.columns.first { $0.name == "value" } }
          .map { (file.name, $0.type) }
      })
  }

  /// The value that a text stands for, as the compiler reads it.
  static func value(_ text: String, as type: ColumnType) throws(ValueError) -> LogicalValue {
    try parseValue(text, as: type) { $0.name == "mood" ? moods : nil }
  }
}

/// A schema of the tests' own that does not compile.
struct BadSchema: Error {
  var message: String
}
