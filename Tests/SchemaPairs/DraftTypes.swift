import SchemaModel

extension ColumnType {
  static func draft(_ enumeration: DraftEnumeration) -> Self {
    .enumeration(QualifiedName("\(enumeration.id)"))
  }

  /// The identity of the enumeration that it is, or whose values its arrays hold.
  var enumerationID: Int? {
    switch self {
    case .enumeration(let name): Int(name.name)
    case .array(let element): element.enumerationID
    default: nil
    }
  }

  /// What can be done with its values.
  enum Family: Hashable, Sendable {
    case boolean, integer, decimal, float, text, bytes, uuid, day, time, moment, interval, document, choice
    case list, vector, other
  }

  var family: Family {
    switch self {
    case .boolean: .boolean
    case .smallint, .integer, .bigint: .integer
    case .numeric: .decimal
    case .real, .doublePrecision: .float
    case .text, .varchar, .char: .text
    case .bytea: .bytes
    case .uuid: .uuid
    case .date: .day
    case .time: .time
    case .timestamp, .timestamptz: .moment
    case .interval: .interval
    case .json, .jsonb: .document
    case .enumeration: .choice
    case .array: .list
    case .vector, .halfvec: .vector
    case .named: .other
    }
  }
}
