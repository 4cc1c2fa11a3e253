import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

/// A column's type as it is written, taken apart.
struct WrittenType {
  var type: ColumnType
  var isNullable: Bool
  var isSerial: Bool
}

extension Decoder {
  /// Reads `varchar(255)`, `text?`, `bigserial`, `document_status[]`.
  mutating func type(_ node: YAMLNode) -> WrittenType? {
    guard var text = text(node, "a type") else { return nil }
    while text.last == " " { text.removeLast() }
    let isNullable = text.last == "?"
    if isNullable { text.removeLast() }
    if text.isEmpty {
      report(
        .badType, "the type is missing", at: node.span,
        help: "write one: `text`, `bigint`, `timestamptz`, …")
      return nil
    }
    if let serial = Self.serials[text.lowercased()] {
      return WrittenType(type: serial, isNullable: isNullable, isSerial: true)
    }
    guard let type = type(text, at: node) else { return nil }
    return WrittenType(type: type, isNullable: isNullable, isSerial: false)
  }

  mutating func type(_ text: String, at node: YAMLNode) -> ColumnType? {
    if let enumeration = enumerationType(text) { return enumeration }
    do throws(SQLSyntaxError) {
      return known(try parseType(text), at: node)
    } catch {
      report(.badType, error.message, at: node.span(ofTextAt: error.offset), help: error.help)
      return nil
    }
  }

  /// An enumeration or an array of one, whatever SQL makes of its name; the file's own schema comes first.
  private func enumerationType(_ text: String) -> ColumnType? {
    var base = text
    var depth = 0
    while base.hasSuffix("[]") {
      base.removeLast(2)
      depth += 1
    }
    guard let name = try? parseQualifiedName(base) else { return nil }
    let candidates =
      name.schema == nil
      ? [QualifiedName(schema: schema, name.name), QualifiedName(name.name)]
      : [QualifiedName(schema: name.schema == "public" ? nil : name.schema, name.name)]
    guard let found = candidates.first(where: enumerations.contains) else { return nil }
    return (0..<depth).reduce(ColumnType.enumeration(found)) { type, _ in .array(of: type) }
  }

  private static let serials: [String: ColumnType] = [
    "smallserial": .smallint, "serial2": .smallint, "serial": .integer, "serial4": .integer,
    "bigserial": .bigint, "serial8": .bigint,
  ]

  /// An enumeration by its name, or a type that PostgreSQL or one of its extensions has.
  private mutating func known(_ type: ColumnType, at node: YAMLNode) -> ColumnType? {
    switch type {
    case .array(let element):
      return known(element, at: node).map { .array(of: $0) }
    case .named(let named):
      // What is said with its PostgreSQL schema is the user's own type, of which nothing is known here.
      if named.name.schema != nil || knownTypes.contains(named.name.name)
        || named.name.name.hasPrefix("interval")
      {
        return type
      }
      let words = Self.portableTypes + enumerations.map(\.description).sorted() + knownTypes.sorted()
      report(
        .unknownType, "there is no type `\(named.name)`", at: node.span,
        help: suggestion(for: named.name.name, among: words).map { "did you mean `\($0)`?" }
          ?? "declare it under `enums`, or name its PostgreSQL schema if it is a type of your own")
      return nil
    default:
      return type
    }
  }

  static let portableTypes = [
    "boolean", "smallint", "integer", "bigint", "numeric", "real", "double precision", "text",
    "varchar", "char", "bytea", "uuid", "date", "time", "timestamptz", "timestamp", "interval",
    "json", "jsonb", "vector", "halfvec", "serial", "bigserial",
  ]
}

/// PostgreSQL's other types, and those of its well-known extensions.
private let knownTypes: Set<String> = [
  "bit", "bit varying", "varbit", "box", "char", "cidr", "circle", "citext", "cube", "daterange",
  "datemultirange", "geography", "geometry", "hstore", "inet", "int4multirange", "int4range",
  "int8multirange", "int8range", "jsonpath", "line", "lquery", "lseg", "ltree", "ltxtquery",
  "macaddr", "macaddr8", "money", "name", "nummultirange", "numrange", "oid", "path", "pg_lsn",
  "pg_snapshot", "point", "polygon", "regclass", "regconfig", "regproc", "regtype", "seg",
  "sparsevec", "time with time zone", "timetz", "tsmultirange", "tsquery", "tsrange",
  "tstzmultirange", "tstzrange", "tsvector", "txid_snapshot", "xid", "xml",
]

extension ColumnType {
  /// Whether PostgreSQL means a type of its own by the name, whatever else has it.
  var isBuiltIn: Bool {
    if case .named(let named) = self { knownTypes.contains(named.name.name) } else { true }
  }
}
