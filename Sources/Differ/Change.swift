/// What happens to one object between two versions of a schema. Each side stands under its own version's names.
public enum Change<Object: Hashable & Sendable>: Hashable, Sendable {
  case add(Object)
  case drop(Object)
  /// Both versions have it, under one name or two; `parts` says what of it differs, and is never empty.
  case modify(from: Object, to: Object, parts: [ChangedPart])
}

extension Change {
  /// The same change the other way round.
  public var reversed: Change {
    switch self {
    case .add(let object): .drop(object)
    case .drop(let object): .add(object)
    case .modify(let from, let to, let parts): .modify(from: to, to: from, parts: parts)
    }
  }

  /// The object as it is behind the change, or before it where it is dropped.
  public var object: Object {
    switch self {
    case .add(let object), .drop(let object), .modify(_, let object, _): object
    }
  }
}

extension Change {
  /// The object as it is before the change; nil where it is added.
  public var before: Object? {
    switch self {
    case .add: nil
    case .drop(let object), .modify(let object, _, _): object
    }
  }

  /// The object as it is behind the change; nil where it is dropped.
  public var behind: Object? {
    switch self {
    case .drop: nil
    case .add(let object), .modify(_, let object, _): object
    }
  }
}

/// A part of an object that can differ between two versions, by the key that the schema language has for it.
public enum ChangedPart: String, Hashable, Sendable {
  case name
  case schema
  case comment
  case type
  case nullable
  case `default`
  case identity
  case options
  case ownedBy = "owned_by"
  case generated
  case onUpdate = "on_update"
  case collation
  case overrides
  case columns
  case elements
  case expression
  case references
  case onDelete = "on_delete"
  case deferrable
  case notValid = "not_valid"
  case nullsNotDistinct = "nulls_not_distinct"
  case unique
  case using
  case include
  case `where`
  case with
  case values
}
