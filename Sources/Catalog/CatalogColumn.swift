/// A column as its server describes it.
public struct CatalogColumn: Hashable, Sendable {
  public var name: String
  /// PostgreSQL's `format_type`; in SQLite the type as it was declared, or nothing.
  public var type: String
  public var isNotNull: Bool
  /// The default's expression, in the server's text.
  public var `default`: String?
  public var identity: CatalogIdentity?
  public var generated: CatalogGenerated?
  /// Its collation, where that isn't the type's own.
  public var collation: String?
  /// PostgreSQL: how long values are kept, where that isn't the type's own way: `plain`, `external`,
  /// `extended`, `main`.
  public var storage: String?
  /// PostgreSQL: how long values are compressed, where that was said: `pglz`, `lz4`.
  public var compression: String?
  public var comment: String?

  /// A column of that name and type.
  public init(
    name: String, type: String, isNotNull: Bool = false, default: String? = nil,
    identity: CatalogIdentity? = nil, generated: CatalogGenerated? = nil, collation: String? = nil,
    storage: String? = nil, compression: String? = nil, comment: String? = nil
  ) {
    self.name = name
    self.type = type
    self.isNotNull = isNotNull
    self.default = `default`
    self.identity = identity
    self.generated = generated
    self.collation = collation
    self.storage = storage
    self.compression = compression
    self.comment = comment
  }
}

/// `GENERATED … AS IDENTITY`.
public struct CatalogIdentity: Hashable, Sendable {
  /// `always` or `by default`.
  public var generation: String
  /// The name of the sequence behind it, with its schema where that isn't `public`.
  public var sequence: String
  public var options: CatalogSequenceOptions

  public init(generation: String, sequence: String, options: CatalogSequenceOptions) {
    self.generation = generation
    self.sequence = sequence
    self.options = options
  }
}

/// `GENERATED ALWAYS AS (…)`.
public struct CatalogGenerated: Hashable, Sendable {
  public var expression: String
  /// Whether the value is stored; otherwise it is computed when it is read.
  public var isStored: Bool

  public init(expression: String, isStored: Bool) {
    self.expression = expression
    self.isStored = isStored
  }
}
