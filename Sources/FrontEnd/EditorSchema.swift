public import Diagnostics

/// The JSON Schema that editors complete and check YAML by, made of the tables that the decoder reads by.
///
/// It is of draft 7, the newest that editors support alike.
public enum EditorSchema: Sendable {
  /// Of a file with tables.
  case schemaFile
  /// Of `schemac.yaml`.
  case project

  public var json: JSON {
    let root: KeyTable = self == .project ? .project : .file
    var writer = EditorSchemaWriter()
    let body = writer.object(root)
    return .object(
      [
        ("$schema", .string("http://json-schema.org/draft-07/schema#")),
        ("title", .string("schemac: \(root.place)")),
      ] + body + [("definitions", .object(writer.definitions))])
  }
}

private struct EditorSchemaWriter {
  typealias Members = [(name: String, value: JSON)]

  /// The tables that were met, each once.
  var definitions: Members = []

  /// What a mapping by the table may hold.
  mutating func object(_ table: KeyTable) -> Members {
    let isFile = table.place == KeyTable.file.place
    var members: Members = [("type", isFile ? .strings(["object", "null"]) : .string("object"))]
    members.append(("properties", .object(table.keys.map { ($0.name, property($0)) })))
    // YAML's merge key is none of the mapping's own.
    members.append(
      ("patternProperties", .object((isFile ? ["^x-", "^<<$"] : ["^<<$"]).map { ($0, .object([])) })))
    let required = table.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { members.append(("required", .strings(required))) }
    return members + [("additionalProperties", .boolean(false))]
  }

  private mutating func property(_ key: Key) -> JSON {
    let value = members(key.shape)
    let description: Members = [("description", .string(key.meaning))]
    // Beside a `$ref`, draft 7 reads nothing.
    return .object(
      description + (value.first?.name == "$ref" ? [("allOf", .array([.object(value)]))] : value))
  }

  private mutating func members(_ shape: Shape) -> Members {
    let alternatives = alternatives(shape)
    return alternatives.count == 1
      ? alternatives[0] : [("anyOf", .array(alternatives.map(JSON.object)))]
  }

  private mutating func alternatives(_ shape: Shape) -> [Members] {
    switch shape {
    case .text: return [[("type", .strings(["string", "number", "boolean"]))]]
    case .boolean: return [[("type", .string("boolean"))], pattern("true|false")]
    case .wholeNumber: return [[("type", .string("integer"))], pattern("[+-]?[0-9]+")]
    case .number: return [[("type", .string("number"))], pattern("[-+.0-9eE]+")]
    case .words(let words): return self.words(words)
    case .list(let member):
      return [[("type", .string("array")), ("items", .object(members(member)))]]
    case .named(let value):
      let values = JSON.object(members(value))
      return [
        [
          ("type", .string("object")), ("patternProperties", .object([("^<<$", .object([]))])),
          ("additionalProperties", values),
        ]
      ]
    case .orNothing(let shape): return alternatives(shape) + [[("type", .string("null"))]]
    case .oneOf(let shapes):
      var all: [Members] = []
      for shape in shapes { all += alternatives(shape) }
      return all
    case .mapping(let table):
      let name = table.definitionName
      if !definitions.contains(where: { $0.name == name }) {
        // Its place comes first, so that a table within it comes behind it.
        definitions.append((name, .null))
        let position = definitions.count - 1
        definitions[position].value = .object(object(table))
      }
      return [[("$ref", .string("#/definitions/\(name)"))]]
    }
  }

  /// The words as editors propose them, and in every spelling that the decoder takes. Without quotes, some of them are
  /// booleans to an editor.
  private func words(_ words: [String]) -> [Members] {
    let booleans = ["true", "false"].filter(words.contains).map { JSON.boolean($0 == "true") }
    let spellings = words.map { word in
      word.map { $0 == " " ? "[ _]" : $0.isLetter ? "[\($0)\($0.uppercased())]" : "\($0)" }.joined()
    }
    return [
      [("enum", .array(words.map(JSON.string) + booleans))], pattern(spellings.joined(separator: "|")),
    ]
  }

  private func pattern(_ text: String) -> Members {
    [("type", .string("string")), ("pattern", .string("^(\(text))$"))]
  }
}

extension JSON {
  fileprivate static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension KeyTable {
  /// `a column's block for SQLite` is `columns_block_for_sqlite`.
  fileprivate var definitionName: String {
    let words = place.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ")
    return words.drop { ["a", "an", "the"].contains($0) }.joined(separator: "_")
  }
}
