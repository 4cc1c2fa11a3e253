import SchemaModel

/// A schema on its way to YAML. Everything in it has an identity, so that renames break no reference, and two versions
/// can be told to hold the same thing.
struct Draft: Hashable, Sendable {
  var enumerations: [DraftEnumeration] = []
  var sequences: [DraftSequence] = []
  var tables: [DraftTable] = []
  var extensions: [String] = []
  /// The last identity that was given.
  var lastID = 0
  /// The names that were ever taken, in small letters: nothing takes one again by chance.
  var names: Set<String> = []

  mutating func newID() -> Int {
    lastID += 1
    return lastID
  }

  func table(_ id: Int) -> DraftTable? { tables.first { $0.id == id } }
  func enumeration(_ id: Int) -> DraftEnumeration? { enumerations.first { $0.id == id } }

  func sequence(_ id: Int) -> DraftSequence? { sequences.first { $0.id == id } }

  func column(_ id: Int) -> DraftColumn? {
    for table in tables { if let column = table.column(id) { return column } }
    return nil
  }
}

struct DraftEnumeration: Hashable, Sendable {
  var id: Int
  var schema: String?
  var name: String
  var values: [DraftValue]
  var comment: String?
}

struct DraftSequence: Hashable, Sendable {
  var id: Int
  var schema: String?
  var name: String
  var options: [String: String] = [:]
  /// The column that it belongs to, as long as both are in one PostgreSQL schema.
  var owner: Int?
  var comment: String?
}

struct DraftValue: Hashable, Sendable {
  var id: Int
  var text: String
}

struct DraftTable: Hashable, Sendable {
  var id: Int
  var schema: String?
  var name: String
  var columns: [DraftColumn] = []
  var primaryKey: DraftKey?
  var uniques: [DraftKey] = []
  var exclusions: [DraftExclusion] = []
  var checks: [DraftCheck] = []
  var foreignKeys: [DraftForeignKey] = []
  var indexes: [DraftIndex] = []
  var comment: String?
  var targets: [Target]?
  /// `sqlite: { strict: false }`
  var isLoose = false
  /// `sqlite: { without_rowid: true }`, wherever that can be.
  var isWithoutRowid = false
  /// `sqlite: { constraint_names: false }`
  var isNameless = false
  /// `postgresql: { unlogged: true }`
  var isUnlogged = false
  /// `postgresql: { with: … }`
  var parameters: [String: String] = [:]

  func column(_ id: Int) -> DraftColumn? { columns.first { $0.id == id } }
}

struct DraftColumn: Hashable, Sendable {
  var id: Int
  var name: String
  /// An enumeration in it is named by its identity.
  var type: ColumnType
  var isNullable = false
  var source = DraftSource.none
  /// Where it is computed: `stored: false`
  var isVirtual = false
  /// `on_update: now()`
  var isTouched = false
  var comment: String?
  var targets: [Target]?
  /// `postgresql: { type: … }`
  var postgresqlType: String?
  /// `postgresql: { storage: …, compression: … }`
  var storage: String?
  var compression: String?
  /// `sqlite: { type: … }`
  var sqliteType: String?
  /// `sqlite: { declared: … }` in the place of its type, in a table that is not STRICT.
  var sqliteDeclared: String?
  /// `collation: …` in the block of the pair's target.
  var collation: String?
  /// `sqlite: { default: … }`
  var sqliteDefault: String?
  /// What only the newer version says.
  var backfill: DraftExpression?
  var convert: DraftExpression?
}

enum DraftSource: Hashable, Sendable {
  case none
  /// The value itself, as a default on text has it, or a literal.
  case literal(String)
  /// One of the values of an enumeration.
  case value(Int, of: Int)
  case expression(DraftExpression)
  /// `always` or `by default`, with options by their keys.
  case identity(String, [String: String])
  case serial
  case generated(DraftExpression)
}

/// A primary key or a unique constraint.
struct DraftKey: Hashable, Sendable {
  var id: Int
  var name: String?
  var columns: [Int]
  var nullsNotDistinct = false
  /// `true` or `initially deferred`.
  var deferrable: String?
  /// `sqlite: { on_conflict: … }`
  var onConflict: String?
  /// Whether its last column is descending in SQLite.
  var isDescending = false
  /// `include: […]`
  var including: [Int] = []
  /// `with: …`
  var parameters: [String: String] = [:]
}

struct DraftCheck: Hashable, Sendable {
  var id: Int
  var name: String?
  var expression: DraftExpression
  var targets: [Target]?
  var isNotValid = false
}

struct DraftForeignKey: Hashable, Sendable {
  var id: Int
  var name: String?
  var columns: [Int]
  /// The table that it refers to.
  var table: Int
  var references: [Int]
  var onDelete: String?
  var onUpdate: String?
  var deferrable: String?
  var isNotValid = false
}

struct DraftExclusion: Hashable, Sendable {
  struct Element: Hashable, Sendable {
    var value: DraftExpression
    var comparison: String
  }

  var id: Int
  var name: String?
  var elements: [Element]
  var method: String
  var predicate: DraftExpression?
  /// `true` or `initially deferred`.
  var deferrable: String?

  /// The columns that it names.
  var columns: [Int] { elements.flatMap(\.value.columns) + (predicate?.columns ?? []) }
}

struct DraftIndex: Hashable, Sendable {
  struct Key: Hashable, Sendable {
    var value: DraftExpression
    var isDescending = false
    var nulls: String?
    var operatorClass: String?
    var operatorClassParameters: [String: String] = [:]
    var collation: String?

    /// The column, where it is nothing more.
    var column: Int? { value.onlyColumn }
  }

  var id: Int
  var name: String?
  var keys: [Key]
  var isUnique = false
  var nullsNotDistinct = false
  var method: String?
  var including: [Int] = []
  var predicate: DraftExpression?
  var parameters: [String: String] = [:]
  var comment: String?
  var targets: [Target]?
}
