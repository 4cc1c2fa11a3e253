import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

/// A column's type as it is written, taken apart.
struct WrittenType {
  var type: ColumnType
  var isNullable: Bool
  var isSerial: Bool

  /// Stands for a type that was reported, so that its column is known all the same.
  static func unreadable(_ node: YAMLNode?) -> WrittenType {
    WrittenType(type: .unreadable, isNullable: node?.scalar?.text.hasSuffix("?") ?? false, isSerial: false)
  }
}

extension ColumnType {
  static let unreadable = ColumnType.named(NamedType(name: QualifiedName(schema: "?", "?")))
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
    // A file says the same few types again and again.
    if let type = readTypes[text] { return WrittenType(type: type, isNullable: isNullable, isSerial: false) }
    if let serial = Self.serials[text.lowercased()] {
      return WrittenType(type: serial, isNullable: isNullable, isSerial: true)
    }
    guard let type = enumeration(text) ?? type(text, at: node) else { return nil }
    readTypes[text] = type
    return WrittenType(type: type, isNullable: isNullable, isSerial: false)
  }

  private mutating func type(_ text: String, at node: YAMLNode) -> ColumnType? {
    anyType(text, at: node).flatMap { known($0, at: node) }
  }

  /// Any type's name, known here or not.
  mutating func anyType(_ text: String, at node: YAMLNode) -> ColumnType? {
    do throws(SQLSyntaxError) {
      return try parseType(text)
    } catch {
      report(.badType, error.message, at: node.span(ofTextAt: error.offset), help: error.help)
      return nil
    }
  }

  /// An enumeration by its exact name, even one that SQL keeps for itself, or a list of its values.
  private func enumeration(_ text: String) -> ColumnType? {
    if text.hasSuffix("[]") { return enumeration(String(text.dropLast(2))).map { .array(of: $0) } }
    // Brackets belong to a type, unless they stand inside a name's quotes.
    guard !text.contains("(") || text.utf8.first == 0x22, var name = try? parseQualifiedName(text) else {
      return nil
    }
    if name.schema == nil {
      name.schema = schema
      if enumerations[name] != nil { return .enumeration(name) }
    }
    if name.schema == schema || name.schema == "public" { name.schema = nil }
    return enumerations[name] == nil ? nil : .enumeration(name)
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
      if let found = enumeration(type.spelling) { return found }
      // What is said with its PostgreSQL schema is the user's own type, of which nothing is known here.
      if named.name.schema != nil || (node.scalar?.text.saysPublic ?? false)
        || Self.isOtherType(named.name.name)
      {
        return type
      }
      let words = Self.portableTypes + enumerations.keys.map(\.description).sorted() + sortedTypes
      let word = named.name.name.lowercased()
      report(
        .unknownType, "there is no type `\(named.name)`", at: node.span,
        help: (Self.wordsOfOthers[word] ?? suggestion(for: named.name.name, among: words))
          .map { "did you mean `\($0)`?" }
          ?? "declare it under `enums`, or name its PostgreSQL schema if it is a type of your own")
      return nil
    default:
      return type
    }
  }

  /// Whether a word is a type without being declared.
  static func isTypeName(_ name: String) -> Bool {
    portableTypes.contains(name) || isOtherType(name)
  }

  /// Whether a word is one of PostgreSQL's types that have no portable meaning; `interval day to second` is one too.
  private static func isOtherType(_ name: String) -> Bool {
    knownTypes.contains(name) || name == "interval" || name.hasPrefix("interval ")
  }

  /// The types that other databases and languages call so.
  private static let wordsOfOthers = [
    "string": "text", "str": "text", "clob": "text", "nvarchar": "varchar", "number": "numeric",
    "datetime": "timestamptz", "datetime2": "timestamp", "blob": "bytea", "binary": "bytea", "data": "bytea",
    "double": "double precision", "float32": "real", "float64": "double precision", "tinyint": "smallint",
    "mediumint": "integer", "int16": "smallint", "int32": "integer", "int64": "bigint", "uint": "bigint",
    "long": "bigint", "guid": "uuid", "object": "jsonb", "array": "text[]",
  ]

  static let portableTypes = [
    "boolean", "smallint", "integer", "bigint", "numeric", "real", "double precision", "text",
    "varchar", "char", "bytea", "uuid", "date", "time", "timestamptz", "timestamp", "interval",
    "json", "jsonb", "vector", "halfvec", "serial", "bigserial",
  ]
}

/// PostgreSQL's other types, and those of its well-known extensions.
private let knownTypes: Set<String> = [
  "aclitem", "bit", "bit varying", "box", "box2d", "box3d", "bpchar", "char", "cidr", "circle",
  "citext", "cube", "datemultirange", "daterange", "geography", "geometry", "hstore", "inet",
  "int4multirange", "int4range", "int8multirange", "int8range", "jsonpath", "line", "lquery",
  "lseg", "ltree", "ltxtquery", "macaddr", "macaddr8", "money", "name", "nummultirange", "numrange",
  "oid", "path", "pg_lsn", "pg_snapshot", "point", "polygon", "raster", "regclass", "regcollation",
  "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator", "regproc", "regprocedure",
  "regrole", "regtype", "seg", "sparsevec", "tid", "time with time zone", "timetz", "tsmultirange",
  "tsquery", "tsrange", "tstzmultirange", "tstzrange", "tsvector", "txid_snapshot", "varbit", "xid",
  "xid8", "xml",
]

private let sortedTypes = knownTypes.sorted()
