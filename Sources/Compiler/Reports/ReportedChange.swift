public import Differ

/// One thing that differs between two versions of a schema, as a report names it.
public struct ReportedChange: Hashable, Sendable {
  public enum Action: String, CaseIterable, Hashable, Sendable {
    case add
    case drop
    case rename
    case modify
  }

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case table
    case column
    case enumeration
    case value
    case primaryKey = "primary key"
    case uniqueConstraint = "unique constraint"
    case exclusion = "exclusion constraint"
    case check
    case foreignKey = "foreign key"
    case index
    case `extension`
  }

  /// A part that differs, in the schema's own spelling; nil on a side that says nothing of it.
  public struct Part: Hashable, Sendable {
    public var part: ChangedPart
    public var before: String?
    public var after: String?
  }

  public var action: Action
  public var kind: Kind
  /// As its version names it, what is in a table behind the table's name: `users`, `users.email`. A dropped object
  /// stands under its old name.
  public var object: String
  /// What it was called, where it is renamed.
  public var oldName: String?
  /// What is added or dropped, in short: `varchar(100)?`.
  public var definition: String?
  /// What differs, where it is modified.
  public var parts: [Part]

  init(
    _ action: Action, _ kind: Kind, _ object: String, oldName: String? = nil, definition: String? = nil,
    parts: [Part] = []
  ) {
    self.action = action
    self.kind = kind
    self.object = object
    self.oldName = oldName
    self.definition = definition
    self.parts = parts
  }
}
