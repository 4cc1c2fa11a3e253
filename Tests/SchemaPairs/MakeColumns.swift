import SchemaModel

extension Maker {
  mutating func addColumn(_ place: Int) {
    let column = randomColumn(draft.tables[place])
    draft.tables[place].columns.append(column)
  }

  /// A column without anything but its type.
  mutating func plainColumn(_ table: DraftTable, _ type: ColumnType) -> DraftColumn {
    DraftColumn(id: draft.newID(), name: freshColumnName(table), type: type)
  }

  mutating func randomColumn(_ table: DraftTable) -> DraftColumn {
    if random.chance(8), let column = generatedColumn(table) { return column }
    var column = plainColumn(table, randomType())
    column.isNullable = random.chance(45)
    if features.isPostgreSQL, column.type.isInteger, random.chance(8) {
      makeNumbered(&column)
    } else if random.chance(40) {
      column.source = randomDefault(column.type) ?? .none
    }
    if case .timestamptz = column.type, random.chance(25) { column.isTouched = true }
    if random.chance(12) { column.comment = comment() }
    if random.chance(4) { column.targets = [features.isPostgreSQL ? .sqlite : .postgresql] }
    makeOverrides(&column)
    makeCollation(&column)
    return column
  }

  private mutating func makeOverrides(_ column: inout DraftColumn) {
    if features.isPostgreSQL {
      if column.type == .text, column.source == .none, features.hasContributed, random.chance(4) {
        column.postgresqlType = "citext"
      }
    } else if column.type.family == .text, column.source == .none, random.chance(5) {
      column.sqliteType = random.pick("text", "any")
      if random.chance(40) { column.sqliteDefault = "'own'" }
      if random.chance(50) {
        column.sqliteDeclared = random.pick("VARCHAR(40)", "CLOB", "STRING", "my kind", "DECIMAL(10, 2)")
      }
    } else if case .named = column.type {
      column.sqliteType = random.pick("text", "any", "text")
    }
  }

  /// A column that is computed from others of its table; nil where none will do.
  mutating func generatedColumn(_ table: DraftTable) -> DraftColumn? {
    let others = usableColumns(table).filter {
      $0.source.isPlain && $0.postgresqlType == nil && $0.sqliteType == nil
    }
    guard let other = random.one(of: others) else { return nil }
    let made: (ColumnType, DraftExpression)?
    // SQLite keeps long numbers as text.
    if !features.isPostgreSQL, other.type.isLongDecimal { return nil }
    switch other.type.family {
    case .integer:
      made = random.pick(
        (.bigint, "coalesce(\(other), 0) - 1"), (.boolean, "\(other) > 10"), (other.type, "\(other)"),
        (.numeric(precision: features.isPostgreSQL ? 24 : 14, scale: 2), "\(other) * 1.5"))
    case .decimal, .float:
      made = random.pick((.boolean, "\(other) >= 0"), (other.type, "\(other)"))
    case .text:
      made = random.pick(
        (.text, "lower(\(other))"), (.text, "\(other) || '!'"), (.integer, "length(\(other))"),
        (.boolean, "\(other) = ''"), (.text, "coalesce(\(other), 'none')"))
    case .boolean: made = (.boolean, "NOT \(other)")
    case .day: made = (.boolean, "\(other) > '2020-01-01'")
    case .choice:
      guard let enumeration = other.type.enumerationID.flatMap(draft.enumeration),
        let value = random.one(of: enumeration.values)
      else { return nil }
      made = (.integer, "CASE WHEN \(other) = \(value, of: enumeration) THEN 1 ELSE 0 END")
    default: made = nil
    }
    guard let (type, expression) = made else { return nil }
    var column = plainColumn(table, type)
    column.isNullable = true
    column.source = .generated(expression)
    let isPlain = expression.values.isEmpty && other.type.family != .choice
    column.isVirtual = features.hasVirtualColumns && isPlain && random.chance(30)
    return column
  }

  mutating func randomType() -> ColumnType {
    switch random.below(100) {
    case ..<12: return .integer
    case ..<20: return .bigint
    case ..<23: return .smallint
    case ..<29: return .numeric(precision: random.pick(8, 12, 10), scale: 2)
    case ..<31: return .numeric(precision: nil, scale: nil)
    case ..<33: return .numeric(precision: 30, scale: 5)
    case ..<46: return .text
    case ..<53: return .varchar(length: random.pick(10, 40, 255))
    case ..<55: return .char(length: random.pick(3, 8))
    case ..<61: return .boolean
    case ..<65: return .uuid
    case ..<69: return .date
    case ..<70: return .time(precision: random.pick(nil, 0))
    case ..<73: return .timestamp(precision: random.pick(nil, nil, 3))
    case ..<79: return .timestamptz(precision: random.pick(nil, nil, 0))
    case ..<80: return .interval
    case ..<81: return .json
    case ..<84: return .jsonb
    case ..<85: return .bytea
    case ..<86: return .real
    case ..<88: return .doublePrecision
    case ..<92: return .array(of: random.pick(.text, .integer, .bigint, .boolean))
    case ..<94:
      return features.hasVectors ? random.pick(.vector(dimensions: 3), .halfvec(dimensions: 3)) : .text
    case ..<96: return namedType()
    default:
      guard let enumeration = random.one(of: draft.enumerations) else { return .integer }
      return random.chance(20) ? .array(of: .draft(enumeration)) : .draft(enumeration)
    }
  }

  private mutating func namedType() -> ColumnType {
    guard features.isPostgreSQL else { return .named(NamedType(name: QualifiedName("inet"))) }
    let names = [
      "inet", "cidr", "macaddr", "int4range", "daterange", "tstzrange", "tsvector", "bit varying", "point",
    ]
    let contributed = features.hasContributed ? ["citext", "hstore", "ltree"] : []
    return .named(NamedType(name: QualifiedName(random.one(of: names + contributed) ?? "inet")))
  }

  /// Columns that are there on the target.
  func usableColumns(_ table: DraftTable) -> [DraftColumn] {
    table.columns.filter { $0.targets?.contains(features.target) ?? true }
  }
}

extension DraftSource {
  /// Whether rows say the value themselves.
  var isPlain: Bool {
    switch self {
    case .none, .literal, .value, .expression: true
    case .identity, .serial, .generated: false
    }
  }

  var isGenerated: Bool {
    if case .generated = self { true } else { false }
  }
}

extension ColumnType {
  /// Whether it holds numbers of more than 15 digits.
  var isLongDecimal: Bool {
    if case .numeric(let precision, _) = self { precision ?? 99 > 15 } else { false }
  }
}
