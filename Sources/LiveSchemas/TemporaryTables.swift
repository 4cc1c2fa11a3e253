#if LiveDatabases
  import Catalog
  import LiveDatabases
  import PostgreSQLTarget
  import SQLExpressions
  import SchemaModel

  /// Asks a PostgreSQL server what it makes of tables: they are made as temporary ones and never committed, so that
  /// nobody else sees them, no table of the database is touched, and nothing is left behind whatever happens.
  final class TemporaryTables {
    private let connection: PostgreSQLConnection
    /// Why the server makes none at all.
    private(set) var refusal: String?

    init(_ connection: PostgreSQLConnection) {
      self.connection = connection
    }

    /// - Returns: what the server says of the tables, in their order; nil for one that it refuses.
    func make(_ tables: [Table]) -> [CatalogTable?] {
      var made: [CatalogTable?] = []
      // A transaction holds a handful of locks for each table, and a server has a few thousand in all.
      for start in stride(from: 0, to: tables.count, by: 100) {
        let some = Array(tables[start..<min(start + 100, tables.count)])
        let found = refusal == nil ? try? makeSome(some) : nil
        made += found ?? Array(repeating: nil, count: some.count)
      }
      return made
    }

    private func makeSome(_ tables: [Table]) throws(DatabaseError) -> [CatalogTable?] {
      try connection.execute(
        "BEGIN; SET LOCAL search_path TO public, pg_temp; SET LOCAL lock_timeout TO '10s'; SET LOCAL client_min_messages TO error"
      )
      defer { try? connection.execute("ROLLBACK") }
      for (place, table) in tables.enumerated() {
        // The largest part of it that the server takes.
        if try !create(table, place) {
          if refusal != nil { return Array(repeating: nil, count: tables.count) }
          var possible = table.bare
          for part in table.parts where try create(part(table.bare), place, isTrial: true) {
            possible = part(possible)
          }
          _ = try create(possible, place)
        }
      }
      let schema = try connection.query(
        "SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()")
      guard let name = schema.first?.first ?? nil else { return Array(repeating: nil, count: tables.count) }
      let catalog = try readPostgreSQLCatalog(connection, schemas: [name], namesOthers: false)
      let found = Dictionary(catalog.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      return tables.indices.map { found[Self.name($0)] }
    }

    /// - Parameter isTrial: whether it only matters that the server would.
    /// - Returns: whether the server takes the table.
    private func create(_ table: Table, _ place: Int, isTrial: Bool = false) throws(DatabaseError) -> Bool {
      var table = table
      table.name = QualifiedName(schema: "pg_temp", Self.name(place))
      guard let statements = try? postgresqlStatements(creating: table) else { return false }
      try connection.execute("SAVEPOINT schemac_table")
      do throws(DatabaseError) {
        for statement in statements { try connection.execute(statement) }
        if isTrial { try connection.execute("ROLLBACK TO SAVEPOINT schemac_table") }
        return true
      } catch {
        try connection.execute("ROLLBACK TO SAVEPOINT schemac_table")
        // A server that only reads, as a standby does, or a user without the right.
        if error.sqlState == "25006" { refusal = "the server only reads" }
        if error.sqlState == "42501", place == 0 { refusal = "the user may not make temporary tables" }
        return false
      }
    }

    private static func name(_ place: Int) -> String { "schemac_\(place)" }
  }

  extension Table {
    /// The table with its columns' types alone.
    fileprivate var bare: Table {
      var bare = Table(name: name, columns: columns)
      for place in columns.indices { bare.columns[place].source = .none }
      return bare
    }

    /// What adds each of the table's parts to another one.
    fileprivate var parts: [(Table) -> Table] {
      columns.indices.filter { columns[$0].source != .none }.map {
        adding(columns[$0].source, \.columns[$0].source)
      }
        + checks.map { adding([$0], \.checks) } + exclusions.map { adding([$0], \.exclusions) }
        + indexes.map { adding([$0], \.indexes) }
    }

    private func adding(
      _ source: ColumnSource, _ place: WritableKeyPath<Table, ColumnSource>
    ) -> (Table) -> Table {
      { other in
        var other = other
        other[keyPath: place] = source
        return other
      }
    }

    private func adding<Part>(
      _ parts: [Part], _ place: WritableKeyPath<Table, [Part]>
    ) -> (Table) -> Table {
      { other in
        var other = other
        other[keyPath: place] += parts
        return other
      }
    }
  }
#endif
