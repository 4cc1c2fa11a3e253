public import Diagnostics

/// One database's schema: every table and type that a team declares, checked, and free of any dialect.
public struct Schema: Hashable, Sendable {
  /// In the order of their files' names, then as written.
  public var tables: [Table]
  public var enumerations: [Enumeration]
  /// Those that stand alone; PostgreSQL alone has them.
  public var sequences: [NumberSequence]
  /// The PostgreSQL extensions that are named; those that follow from what is used are derived by its backend.
  public var extensions: [Extension]

  public init(
    tables: [Table] = [], enumerations: [Enumeration] = [], sequences: [NumberSequence] = [],
    extensions: [Extension] = []
  ) {
    self.tables = tables
    self.enumerations = enumerations
    self.sequences = sequences
    self.extensions = extensions
  }

  public var isEmpty: Bool {
    tables.isEmpty && enumerations.isEmpty && sequences.isEmpty && extensions.isEmpty
  }

  public func table(named name: QualifiedName) -> Table? {
    tables.first { $0.name == name }
  }

  public func enumeration(named name: QualifiedName) -> Enumeration? {
    enumerations.first { $0.name == name }
  }
}

/// A type with a fixed, ordered list of values.
public struct Enumeration: Hashable, Sendable {
  public var name: QualifiedName
  public var values: [EnumerationValue]
  public var comment: String?
  /// Its names before this one, newest first.
  public var renamedFrom: [String]
  public var origin: Origin

  public init(
    name: QualifiedName, values: [EnumerationValue], comment: String? = nil,
    renamedFrom: [String] = [], origin: Origin = Origin()
  ) {
    self.name = name
    self.values = values
    self.comment = comment
    self.renamedFrom = renamedFrom
    self.origin = origin
  }
}

public struct EnumerationValue: Hashable, Sendable {
  public var name: String
  /// Its names before this one, newest first.
  public var renamedFrom: [String]

  public init(_ name: String, renamedFrom: [String] = []) {
    self.name = name
    self.renamedFrom = renamedFrom
  }
}

/// A PostgreSQL extension.
public struct Extension: Hashable, Sendable {
  public var name: String
  /// The PostgreSQL schema that its objects go to, where one is asked for.
  public var schema: String?
  public var origin: Origin

  public init(name: String, schema: String? = nil, origin: Origin = Origin()) {
    self.name = name
    self.schema = schema
    self.origin = origin
  }
}
