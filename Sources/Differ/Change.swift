public import SchemaModel

/// What happens to one object between two versions of a schema.
public enum Change<Object: Hashable & Sendable>: Hashable, Sendable {
  case add(Object)
  case drop(Object)
  case rename(from: Object, to: Object)
  /// Both under the names that hold after the renames.
  case modify(from: Object, to: Object)
}

extension Change {
  /// The object as it is behind the change, or before it where it is dropped.
  public var object: Object {
    switch self {
    case .add(let object), .drop(let object), .rename(_, let object), .modify(_, let object): object
    }
  }

  /// What happens, as a verb: `adding`.
  public var verb: String {
    switch self {
    case .add: "adding"
    case .drop: "dropping"
    case .rename: "renaming"
    case .modify: "changing"
    }
  }

  public var isRename: Bool {
    if case .rename = self { true } else { false }
  }
}

/// Everything that differs between two versions of a schema, in meaning: neither the order of tables nor the
/// spelling of an expression makes a difference.
public struct SchemaDifference: Hashable, Sendable {
  public var enumerations: [Change<Enumeration>] = []
  public var extensions: [Change<Extension>] = []
  public var tables: [TableChange] = []

  public init() {}

  public var isEmpty: Bool {
    enumerations.isEmpty && extensions.isEmpty && tables.isEmpty
  }
}

public enum TableChange: Hashable, Sendable {
  case add(Table)
  case drop(Table)
  case alter(TableDifference)
}

/// What differs in a table that both versions have.
public struct TableDifference: Hashable, Sendable {
  /// The table as it is, under its own names.
  public var from: Table
  /// The table as it shall be.
  public var to: Table
  public var columns: [Change<Column>] = []
  public var primaryKey: [Change<PrimaryKey>] = []
  public var uniqueConstraints: [Change<UniqueConstraint>] = []
  public var checks: [Change<Check>] = []
  public var foreignKeys: [Change<ForeignKey>] = []
  public var indexes: [Change<Index>] = []
  /// Whether a column that the table refers to has another name now, and nothing else of it changes.
  public var changesReferences = false

  public init(from: Table, to: Table, changesReferences: Bool = false) {
    self.from = from
    self.to = to
    self.changesReferences = changesReferences
  }

  public var isRenamed: Bool { from.name != to.name }
  public var changesComment: Bool { from.comment != to.comment }

  public var isEmpty: Bool {
    !isRenamed && !changesComment && columns.isEmpty && primaryKey.isEmpty
      && uniqueConstraints.isEmpty && checks.isEmpty && foreignKeys.isEmpty && indexes.isEmpty
  }

  /// The name that a column of the newer version has before the renames.
  public func oldName(of column: String) -> String {
    renamedColumns.first { $0.value == column }?.key ?? column
  }

  /// The columns that have another name now: old to new.
  public var renamedColumns: [String: String] {
    var names: [String: String] = [:]
    for change in columns {
      if case .rename(let from, let to) = change { names[from.name] = to.name }
    }
    return names
  }
}

extension Column {
  /// Whether a column can be added to a table full of rows without asking for anything: rows get NULL, or a default
  /// that is a plain value.
  public var isAddedAtOnce: Bool {
    guard onUpdate == nil else { return false }
    switch source {
    case .none: return isNullable
    case .default(.literal), .default(.unary(.minus, .literal)): return true
    case .default, .identity, .serial, .generated: return false
    }
  }
}
