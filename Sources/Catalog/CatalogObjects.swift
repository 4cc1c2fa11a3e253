/// A trigger that a user made.
public struct CatalogTrigger: Hashable, Sendable {
  public var name: String
  /// The whole CREATE TRIGGER statement, as the server prints it; in SQLite with its spacing made uniform.
  public var definition: String
  /// PostgreSQL: `disabled`, `replica` or `always`, where it isn't enabled in the usual way.
  public var state: String?
  public var comment: String?

  public init(name: String, definition: String, state: String? = nil, comment: String? = nil) {
    self.name = name
    self.definition = definition
    self.state = state
    self.comment = comment
  }
}

/// `CREATE TYPE … AS ENUM`.
public struct CatalogEnumeration: Hashable, Sendable {
  public var schema: String
  public var name: String
  /// Its values, in their order.
  public var values: [String]
  public var comment: String?

  public init(schema: String, name: String, values: [String], comment: String? = nil) {
    self.schema = schema
    self.name = name
    self.values = values
    self.comment = comment
  }
}

/// An extension that is installed in the database.
public struct CatalogExtension: Hashable, Sendable {
  public var name: String
  /// The schema that its objects are in.
  public var schema: String
  public var version: String

  public init(name: String, schema: String, version: String) {
    self.name = name
    self.schema = schema
    self.version = version
  }
}

/// A function or procedure that a user made.
public struct CatalogFunction: Hashable, Sendable {
  public var schema: String
  public var name: String
  /// The arguments that tell it from others of its name.
  public var arguments: String
  /// The whole CREATE statement, as the server prints it.
  public var definition: String
  public var comment: String?

  public init(
    schema: String, name: String, arguments: String, definition: String, comment: String? = nil
  ) {
    self.schema = schema
    self.name = name
    self.arguments = arguments
    self.definition = definition
    self.comment = comment
  }
}

/// A sequence that stands alone or feeds a column's default.
public struct CatalogSequence: Hashable, Sendable {
  public var schema: String
  public var name: String
  public var options: CatalogSequenceOptions
  /// The column that takes it along when it is dropped: `table.column`.
  public var ownedBy: String?
  /// Whether it is unlogged, and not as part of an unlogged table: the server makes those of a table as it is.
  public var isUnlogged = false
  public var comment: String?

  public init(
    schema: String, name: String, options: CatalogSequenceOptions, ownedBy: String? = nil,
    comment: String? = nil
  ) {
    self.schema = schema
    self.name = name
    self.options = options
    self.ownedBy = ownedBy
    self.comment = comment
  }
}

/// How a sequence counts.
public struct CatalogSequenceOptions: Hashable, Sendable {
  /// `smallint`, `integer` or `bigint`.
  public var type: String
  public var start: Int
  public var increment: Int
  public var minimum: Int
  public var maximum: Int
  public var cache: Int
  public var cycles: Bool

  public init(
    type: String = "bigint", start: Int = 1, increment: Int = 1, minimum: Int = 1,
    maximum: Int = .max, cache: Int = 1, cycles: Bool = false
  ) {
    self.type = type
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.cache = cache
    self.cycles = cycles
  }
}

/// Something that is there and that no value here describes: a view, a policy, a domain, …
public struct UnmodelledObject: Hashable, Sendable {
  /// What it is, in lower case: `view`, `policy`, `virtual table`, …
  public var kind: String
  /// Its name, with its schema where that isn't `public` or `main`; where it belongs to a table, that comes
  /// first.
  public var name: String

  public init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }
}
