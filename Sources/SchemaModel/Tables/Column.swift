public import Diagnostics

public struct Column: Hashable, Sendable {
  public var name: String
  public var type: ColumnType
  public var isNullable: Bool
  /// Where a row's value comes from when an INSERT does not say it.
  public var source: ColumnSource
  /// What an UPDATE that leaves the column unchanged sets it to.
  public var onUpdate: Expression?
  public var comment: String?
  /// Its names before this one, newest first.
  public var renamedFrom: [String]
  /// Where the column exists.
  public var targets: TargetSet
  @Rare public var overrides: ColumnOverrides
  /// What rows that are there already get.
  @Rare var migration: ColumnMigration
  public var origin: Origin

  public init(
    name: String, type: ColumnType, isNullable: Bool = false, source: ColumnSource = .none,
    onUpdate: Expression? = nil, comment: String? = nil, renamedFrom: [String] = [],
    targets: TargetSet = .all, overrides: ColumnOverrides = ColumnOverrides(),
    backfill: Expression? = nil, convert: Expression? = nil, origin: Origin = Origin()
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.source = source
    self.onUpdate = onUpdate
    self.comment = comment
    self.renamedFrom = renamedFrom
    self.targets = targets
    self.overrides = overrides
    migration = ColumnMigration(backfill: backfill, convert: convert)
    self.origin = origin
  }

  /// What a row that is there already gets where it has no value: when the column is added, or becomes NOT NULL.
  /// It is computed from the row as it was before.
  public var backfill: Expression? {
    get { migration.backfill }
    set { migration.backfill = newValue }
  }

  /// The column's value in its new type when the type changes, computed from the row as it was before.
  public var convert: Expression? {
    get { migration.convert }
    set { migration.convert = newValue }
  }
}

/// What a column says for the rows of an older version. It is no part of what the column is.
struct ColumnMigration: Usual {
  var backfill: Expression?
  var convert: Expression?
}

extension Column {
  /// Whether the database computes it from others of its row.
  public var isGenerated: Bool {
    if case .generated = source { true } else { false }
  }

  /// Whether it is computed when it is read, and not stored.
  public var isVirtual: Bool {
    if case .generated(let generated) = source { !generated.isStored } else { false }
  }

  /// Whether a sequence numbers it.
  public var isNumbered: Bool {
    switch source {
    case .identity, .serial: true
    case .none, .default, .generated: false
    }
  }
}

extension Column {
  /// The name of the sequence behind a column that is numbered.
  public func sequenceName(in table: QualifiedName) -> QualifiedName {
    if case .identity(let identity) = source, let own = identity.sequenceName {
      return QualifiedName(schema: table.schema, own)
    }
    return QualifiedName(schema: table.schema, derivedName(table.name, name, "seq"))
  }
}

public enum ColumnSource: Hashable, Sendable {
  case none
  case `default`(Expression)
  /// A sequence that belongs to the column, by SQL's standard.
  indirect case identity(Identity)
  /// A sequence that the column's default draws from, PostgreSQL's older way.
  case serial
  indirect case generated(Generated)
}

public struct Identity: Hashable, Sendable {
  public enum Generation: String, Hashable, Sendable {
    /// An INSERT may not say the value.
    case always
    /// An INSERT may say the value.
    case byDefault = "by default"
  }

  public var generation: Generation
  public var start: Int?
  public var increment: Int?
  public var minimum: Int?
  public var maximum: Int?
  public var cache: Int?
  public var cycles: Bool
  /// The sequence's name, where it is not the one that PostgreSQL would choose.
  public var sequenceName: String?

  public init(
    generation: Generation, start: Int? = nil, increment: Int? = nil, minimum: Int? = nil,
    maximum: Int? = nil, cache: Int? = nil, cycles: Bool = false, sequenceName: String? = nil
  ) {
    self.generation = generation
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.cache = cache
    self.cycles = cycles
    self.sequenceName = sequenceName
  }
}

/// A column that is computed from others of its row.
public struct Generated: Hashable, Sendable {
  public var expression: Expression
  /// Whether the value is stored; otherwise it is computed when it is read.
  public var isStored: Bool

  public init(expression: Expression, isStored: Bool = true) {
    self.expression = expression
    self.isStored = isStored
  }
}

/// What a column's blocks per target say.
public struct ColumnOverrides: Usual {
  /// `postgresql: { type: … }`
  public var postgresqlType: ColumnType?
  /// `postgresql: { default: … }`, an expression in PostgreSQL's own words.
  public var postgresqlDefault: Expression?
  /// `postgresql: { collation: … }`; nil where it is the database's.
  public var postgresqlCollation: QualifiedName?
  /// `postgresql: { storage: … }`: how long values are kept, where that is not the type's own way.
  public var postgresqlStorage: PostgreSQLStorage?
  /// `postgresql: { compression: … }`
  public var postgresqlCompression: PostgreSQLCompression?
  /// `sqlite: { type: … }`; the column then has no type check.
  public var sqliteType: SQLiteStorage?
  /// `sqlite: { default: … }`, an expression in SQLite's own words.
  public var sqliteDefault: Expression?
  /// What else SQLite's block says.
  public var sqlite = SQLiteColumn()
  /// `zerodb: { type: … }`
  public var zerodbType: String?
  /// `zerodb: { field: … }`: the field's name.
  public var zerodbField: String?
  /// `zerodb: { namespace: … }`: where a vector goes.
  public var zerodbNamespace: String?
  /// `swift: { type: … }`
  public var swiftType: String?
  /// `swift: { name: … }`: the property's name.
  public var swiftName: String?

  public init() {}
}

/// What a column of a STRICT SQLite table can hold.
public enum SQLiteStorage: String, CaseIterable, Hashable, Sendable {
  case integer = "INTEGER"
  case real = "REAL"
  case text = "TEXT"
  case blob = "BLOB"
  case any = "ANY"
}
