/// A column's logical type: what a value means, whatever store holds it.
public indirect enum ColumnType: Hashable, Sendable {
  case boolean
  case smallint
  case integer
  case bigint
  /// A decimal number. Without a precision it has no limit; a scale alone cannot be.
  case numeric(precision: Int?, scale: Int?)
  /// Four bytes of floating point.
  case real
  case doublePrecision
  case text
  /// Text of at most `length` characters, where there is one.
  case varchar(length: Int?)
  /// Text padded with blanks to `length` characters.
  case char(length: Int)
  case bytea
  case uuid
  case date
  /// A time of day without a zone. `precision` is the number of fraction digits, 0 to 6; 6 where it is nil.
  case time(precision: Int?)
  /// A date and time of day without a zone.
  case timestamp(precision: Int?)
  /// A moment, whatever the zone it was said in.
  case timestamptz(precision: Int?)
  case interval
  /// JSON, kept as it was written.
  case json
  /// JSON, kept as a value.
  case jsonb
  /// One of an enumeration's values.
  case enumeration(QualifiedName)
  case array(of: ColumnType)
  /// pgvector's vector of four-byte floats.
  case vector(dimensions: Int?)
  /// pgvector's vector of two-byte floats.
  case halfvec(dimensions: Int?)
  /// Any other PostgreSQL type, by its name.
  case named(NamedType)
}

/// A PostgreSQL type that has no portable meaning here.
public struct NamedType: Hashable, Sendable {
  /// Its name in lower case, as the server prints it: `inet`, `citext`, `int4range`, `bit varying`.
  public var name: QualifiedName
  /// What stands in brackets behind it, in order: `["3"]` of `bit(3)`.
  public var modifiers: [String]

  public init(name: QualifiedName, modifiers: [String] = []) {
    self.name = name
    self.modifiers = modifiers
  }
}

extension ColumnType {
  /// The type of an array's members, to any depth: PostgreSQL does not tell `text[]` from `text[][]`.
  public var element: ColumnType? {
    guard case .array(let element) = self else { return nil }
    return element
  }

  /// The type without what makes no difference in how it is written: `numeric(5)` is `numeric(5,0)`, and `text[][]`
  /// is `text[]`.
  public var withoutSynonyms: ColumnType {
    switch self {
    case .numeric(let precision?, nil): .numeric(precision: precision, scale: 0)
    case .array(.array(let element)): ColumnType.array(of: element).withoutSynonyms
    case .array(let element): .array(of: element.withoutSynonyms)
    default: self
    }
  }

  /// Whether values are text of some length.
  public var isText: Bool {
    switch self {
    case .text, .varchar, .char: true
    default: false
    }
  }

  /// Whether values are whole numbers of two, four or eight bytes.
  public var isInteger: Bool {
    switch self {
    case .smallint, .integer, .bigint: true
    default: false
    }
  }

  /// Whether values are numbers.
  public var isNumber: Bool {
    switch self {
    case .smallint, .integer, .bigint, .numeric, .real, .doublePrecision: true
    default: false
    }
  }
}
