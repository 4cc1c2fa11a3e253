/// What a table's block for SQLite says.
public struct SQLiteTable: Usual {
  /// `strict: false`: any column takes any value, and its type can be spelled in any way.
  public var isLoose = false
  /// `without_rowid: true`: rows are found by the primary key alone.
  public var isWithoutRowid = false
  /// `constraint_names: false`: constraints that have a derived name have none there.
  public var hasNamelessConstraints = false

  public init() {}
}

extension Table {
  /// What SQLite's block says of it, but for what makes no difference: constraints that have a name keep it.
  public var sqliteKind: SQLiteTable {
    let names =
      [primaryKey?.name].compactMap(\.self) + uniqueConstraints.map(\.name) + checks.map(\.name)
      + foreignKeys.map(\.name)
    var kind = overrides.sqlite
    kind.hasNamelessConstraints = kind.hasNamelessConstraints && names.contains(where: \.isDerived)
    return kind
  }
}

/// What a column's block for SQLite says beside its type and default.
public struct SQLiteColumn: Usual {
  /// `declared: …`: its type in SQLite's own words; the column then has no type check.
  public var declaredType: String?
  /// `collation: …`; nil where values are compared by their bytes.
  public var collation: SQLiteCollation?
  /// `on_conflict: …` of its NOT NULL; nil where the statement is undone.
  public var onConflict: SQLiteConflict?
  /// `not_null: false`: a column of the primary key that takes NULL, as old tables let it.
  public var takesNull = false
  /// `autoincrement: false`: numbers of deleted rows are given again.
  public var reusesNumbers = false

  public init() {}
}

/// What a primary key's or unique constraint's block for SQLite says.
public struct SQLiteKey: Usual {
  /// `on_conflict: …`; nil where the statement is undone.
  public var onConflict: SQLiteConflict?
  /// What is said of each column, in the order of the key's columns; empty where nothing is.
  public var terms: [SQLiteKeyTerm] = []

  public init() {}
}

/// A column of a key in SQLite.
public struct SQLiteKeyTerm: Hashable, Sendable {
  public var isDescending: Bool
  /// Nil where it is the column's own.
  public var collation: SQLiteKeyCollation?

  public init(isDescending: Bool = false, collation: SQLiteKeyCollation? = nil) {
    self.isDescending = isDescending
    self.collation = collation
  }
}

/// What SQLite can do with a row that breaks a constraint, where it does not undo the statement (ABORT).
public enum SQLiteConflict: String, CaseIterable, Hashable, Sendable {
  case rollback = "ROLLBACK"
  case fail = "FAIL"
  case ignore = "IGNORE"
  case replace = "REPLACE"
}

/// How SQLite itself can compare texts, where not by their bytes.
public enum SQLiteCollation: String, CaseIterable, Hashable, Sendable {
  /// Without regard to the case of ASCII letters.
  case nocase = "NOCASE"
  /// Without regard to blanks at the end.
  case rtrim = "RTRIM"
}

/// How SQLite itself can compare the texts of a key.
public enum SQLiteKeyCollation: String, CaseIterable, Hashable, Sendable {
  case binary = "BINARY"
  case nocase = "NOCASE"
  case rtrim = "RTRIM"

  /// The collation of a column; nil where its texts are compared by their bytes.
  public init(_ collation: SQLiteCollation?) {
    self = collation.flatMap { SQLiteKeyCollation(rawValue: $0.rawValue) } ?? .binary
  }
}
