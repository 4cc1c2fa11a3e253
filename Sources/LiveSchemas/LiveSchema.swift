#if LiveDatabases
  public import Catalog
  public import Inspection
  public import LiveDatabases
  public import SchemaModel

  /// What is asked of a database.
  public struct LiveRequest: Sendable {
    /// PostgreSQL schemas to read; all of the user's where there are none and no other version says which.
    public var schemas: [String]
    public var selection: Selection
    /// The version that the database is compared with.
    public var other: OtherVersion?

    public init(schemas: [String] = [], selection: Selection = Selection(), other: OtherVersion? = nil) {
      self.schemas = schemas
      self.selection = selection
      self.other = other
    }
  }

  /// The version that a database is compared with.
  public struct OtherVersion: Sendable {
    public var schema: Schema
    /// Whether it was read from a database too: then it says all that there is, and not only what is somebody's business.
    public var isLive: Bool

    public init(_ schema: Schema, isLive: Bool = false) {
      self.schema = schema
      self.isLive = isLive
    }

    /// The PostgreSQL schemas that it speaks of.
    var namespaces: [String] {
      var names: Set<String> = schema.tables.isEmpty ? ["public"] : []
      for name in tableNames + schema.enumerations.map(\.name) { names.insert(name.schema ?? "public") }
      return names.sorted()
    }

    /// The names that its tables have, and had before.
    var tableNames: [QualifiedName] {
      schema.tables.flatMap { table in [table.name] + table.formerNames }
    }
  }

  /// A database's schema, and what else a comparison with it has to know.
  public struct LiveSchema: Sendable {
    public var inspection: Inspection
    /// What hangs on tables and is not in the schema.
    public var dependents: [CatalogDependent] = []
    /// The tables of which a server's wording differs, and nobody could be asked whether that means anything.
    public var inDoubt: [QualifiedName] = []
    /// Why nobody could be asked.
    public var doubtReason: String?
  }

  extension LiveSource {
    /// Reads a database, in the other version's words where there is one and both mean the same.
    public func read(_ request: LiveRequest) throws(DatabaseError) -> LiveSchema {
      switch self {
      case .postgresql(let text): try LiveSchema(try PostgreSQLConnection(text), request)
      case .sqlite(let path): try readSQLite(path, request)
      }
    }

  }

  extension LiveSchema {
    /// Reads a SQLite database as one moment's whole.
    public init(_ database: SQLiteDatabase, _ request: LiveRequest) throws(DatabaseError) {
      let catalog = try readSQLiteCatalog(database)
      inspection = inspect(
        catalog, of: .sqlite, selection: request.wanted, leftOut: try readSQLiteOwnTables(database))
      guard let other = request.other else { return }
      dependents = catalog.others.filter { ["view", "virtual table"].contains($0.kind) }.map {
        CatalogDependent(kind: $0.kind, name: $0.name, schema: "public", table: $0.name)
      }
      inDoubt = inspection.align(with: other.schema, catalog)
    }

    /// Reads a PostgreSQL database as one moment's whole, in a transaction that writes nothing; and where a comparison
    /// needs it asks the server about temporary tables in another one, which is rolled back.
    public init(_ connection: PostgreSQLConnection, _ request: LiveRequest) throws(DatabaseError) {
      let account = try PostgreSQLAccount(connection, request)
      inspection = inspect(
        account.catalog, of: .postgresql, selection: request.wanted, leftOut: account.leftOut)
      guard let other = request.other else { return }
      dependents = account.dependents.outside(inspection)
      let server = TemporaryTables(connection)
      inDoubt = inspection.align(with: other.schema, account.catalog, isOtherLive: other.isLive) {
        server.make($0)
      }
      doubtReason = server.refusal
    }
  }

  extension LiveRequest {
    /// The selection, with the tables that the other version names.
    fileprivate var wanted: Selection {
      var selection = selection
      if let other { selection.always.formUnion(other.tableNames) }
      return selection
    }

    /// The PostgreSQL schemas to read; all where nil. A database can hold those of others, which are none of a
    /// version's business that does not speak of them.
    var namespaces: [String]? {
      if !schemas.isEmpty { return schemas }
      guard let other, !other.isLive else { return nil }
      return other.namespaces
    }
  }

  extension [CatalogDependent] {
    /// Those that the inspection's schema does not hold.
    fileprivate func outside(_ inspection: Inspection) -> [CatalogDependent] {
      let notHeld = Set(inspection.notHeld.map(\.name))
      let held = Set(inspection.schema.tables.flatMap(\.partNames))
      return filter { dependent in
        switch dependent.kind {
        case "trigger", "constraint", "index":
          notHeld.contains(dependent.name) && !held.contains(dependent.name)
        default: true
        }
      }
    }
  }
#endif
