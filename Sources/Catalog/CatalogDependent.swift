/// What hangs on a table, or on one of its columns: it goes with it, or keeps it from going or changing.
public struct CatalogDependent: Hashable, Sendable {
  /// What it is, in lower case: `view`, `policy`, `trigger`, …
  public var kind: String
  /// Its name, with its schema where that isn't `public`; where it belongs to a table, that comes first.
  public var name: String
  /// The schema of the table that it hangs on.
  public var schema: String
  public var table: String
  /// The column that it hangs on; nil where that is the table as such.
  public var column: String?

  public init(kind: String, name: String, schema: String, table: String, column: String? = nil) {
    self.kind = kind
    self.name = name
    self.schema = schema
    self.table = table
    self.column = column
  }
}
