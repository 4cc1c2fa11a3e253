import SchemaModel

/// The type of a field, by ZeroDB's own word. Each is one that its vendor's or its users' code shows.
enum FieldType: String, CaseIterable {
  case string
  case integer
  case number
  case boolean
  case datetime
  case timestamp
  case date
  case object
  case array
  case json
}

extension ColumnType {
  /// The type of the field that holds such values; nil where ZeroDB has nothing that means the same.
  var zerodbType: FieldType? {
    switch self {
    case .boolean: .boolean
    case .smallint, .integer, .bigint: .integer
    case .real, .doublePrecision: .number
    // A JSON number is read as a double, which carries 15 decimal digits and no more.
    case .numeric(let precision, _): precision.map { $0 <= 15 } ?? false ? .number : .string
    case .text, .varchar, .char, .uuid, .bytea, .enumeration: .string
    case .date: .date
    case .timestamp, .timestamptz: .datetime
    case .time, .interval: .string
    case .json, .jsonb: .json
    case .array(let element): element.zerodbType == nil ? nil : .array
    // Vectors live in a vector store; the row keeps the id of its own.
    case .vector, .halfvec: .string
    case .named: nil
    }
  }

  /// Whether values are vectors, which a field cannot hold.
  var isVector: Bool {
    switch self {
    case .vector, .halfvec: true
    default: false
    }
  }

  /// The numbers that each vector has; nil where they may differ, or where values are no vectors.
  var dimensions: Int? {
    switch self {
    case .vector(let dimensions), .halfvec(let dimensions): dimensions
    default: nil
    }
  }
}

extension Column {
  /// Whether its values go to the vector store, and the row keeps their ids.
  var isEmbedded: Bool { type.isVector && overrides.zerodbType == nil }

  /// The name of its field.
  var zerodbField: String { overrides.zerodbField ?? (isEmbedded ? "\(name)_id" : name) }

  /// The word for the column's field type, as its `zerodb:` block or else its type has it.
  var zerodbTypeWord: String? {
    overrides.zerodbType ?? type.zerodbType?.rawValue
  }
}
