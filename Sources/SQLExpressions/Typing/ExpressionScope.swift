public import SchemaModel

/// The columns and types that an expression can name.
public struct ExpressionScope: Sendable {
  private let columns: [Column]
  /// Where each column is, in a table of so many that looking through them takes long.
  private let places: [String: Int]?
  let enumerations: Set<QualifiedName>

  /// A scope of the columns and enumerations given. Of two columns with one name the first counts.
  public init(columns: [Column], enumerations: Set<QualifiedName>) {
    self.columns = columns
    self.enumerations = enumerations
    places =
      columns.count <= 50
      ? nil : Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an expression of the table can name; `enumerations` are its schema's.
  public init(table: Table, enumerations: Set<QualifiedName>) {
    self.init(columns: table.columns, enumerations: enumerations)
  }

  /// What an expression of the table can name.
  public init(table: Table, schema: Schema) {
    self.init(table: table, enumerations: Set(schema.enumerations.map(\.name)))
  }

  /// The column's type, or nil where there is no such column.
  public func type(of column: String) -> ColumnType? {
    let place = places.map { $0[column] } ?? columns.firstIndex { $0.name == column }
    return place.map { columns[$0].type.resolved(enumerations) }
  }
}

extension ColumnType {
  /// The same type, in which a name that is an enumeration's is that enumeration.
  func resolved(_ enumerations: Set<QualifiedName>) -> ColumnType {
    switch self {
    case .array(let element):
      return .array(of: element.resolved(enumerations))
    case .named(let type) where type.modifiers.isEmpty:
      if enumerations.contains(type.name) { return .enumeration(type.name) }
      let folded = QualifiedName(schema: type.name.schema.map(folded), folded(type.name.name))
      return enumerations.contains(folded) ? .enumeration(folded) : self
    default:
      return self
    }
  }

  /// The type without length, precision or scale: what a constant that meets it gets.
  var base: ColumnType {
    switch self {
    case .numeric: .numeric(precision: nil, scale: nil)
    case .varchar: .varchar(length: nil)
    case .char: .other("bpchar")
    case .time: .time(precision: nil)
    case .timestamp: .timestamp(precision: nil)
    case .timestamptz: .timestamptz(precision: nil)
    case .vector: .vector(dimensions: nil)
    case .halfvec: .halfvec(dimensions: nil)
    case .array(let element): .array(of: element.base)
    case .named(let type): .named(NamedType(name: type.name))
    default: self
    }
  }
}
