#if LiveDatabases
  import Catalog

  /// What SQLite's own tables and PRAGMAs say, each for all tables at once.
  struct SQLiteCatalogRows {
    /// Tables that hold rows themselves, with their statements.
    private var tables: [(name: String, sql: String)] = []
    /// Indexes and triggers, with the tables that they are on.
    private var indexes: [(name: String, table: String, sql: String)] = []
    private var triggers: [(name: String, table: String, sql: String)] = []
    private var others: [UnmodelledObject] = []
    private var columns: [String: [SQLiteColumnRow]] = [:]
    private var keys: [String: [SQLiteKeyRow]] = [:]

    init(_ database: SQLiteDatabase) throws(DatabaseError) {
      try readSchema(database)
      for row in try database.query(SQLiteColumnRow.query) {
        columns[row[0].text ?? "", default: []].append(SQLiteColumnRow(row))
      }
      for row in try database.query(SQLiteKeyRow.query) {
        keys[row[0].text ?? "", default: []].append(SQLiteKeyRow(row))
      }
    }

    private mutating func readSchema(_ database: SQLiteDatabase) throws(DatabaseError) {
      var kinds: [String: String] = [:]
      for row in try database.query("SELECT name, type FROM pragma_table_list WHERE schema = 'main'") {
        kinds[row[0].text ?? ""] = row[1].text
      }
      let query =
        "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
      for row in try database.query(query) {
        let name = row[1].text ?? ""
        let table = row[2].text ?? ""
        let sql = row[3].text ?? ""
        switch (row[0].text, kinds[name], kinds[table]) {
        case ("table", "virtual", _): others.append(UnmodelledObject(kind: "virtual table", name: name))
        case ("table", "shadow", _), ("index", _, "shadow"): break
        case ("table", _, _): tables.append((name, sql))
        case ("index", _, _): indexes.append((name, table, sql))
        case ("trigger", _, "table"): triggers.append((name, table, sql))
        case (let kind, _, _):
          let path = kind == "trigger" ? "\(table).\(name)" : name
          others.append(UnmodelledObject(kind: kind ?? "unknown object", name: path))
        }
      }
    }

    func catalog() -> DatabaseCatalog {
      var others = others
      var tables = self.tables.map { name, sql in
        let parsed = parseSQLiteCreateTable(sql)
        if parsed == nil {
          others.append(UnmodelledObject(kind: "table with a text that can't be read", name: name))
        }
        return table(parsed ?? CatalogTable(schema: "main", name: name), name: name)
      }
      let places = Dictionary(tables.enumerated().map { (key($1.name), $0) }) { first, _ in first }
      for (name, tableName, sql) in indexes {
        guard let place = places[key(tableName)],
          let index = index(named: name, sql: sql, on: tables[place])
        else {
          others.append(UnmodelledObject(kind: "index", name: "\(tableName).\(name)"))
          continue
        }
        tables[place].indexes.append(index)
      }
      for (name, tableName, sql) in triggers {
        guard let place = places[key(tableName)] else { continue }
        tables[place].triggers.append(
          CatalogTrigger(name: name, definition: uniformSQLiteStatement(sql)))
      }
      return DatabaseCatalog(tables: resolvingReferences(of: tables), others: others)
    }

    /// What the text says, corrected by what SQLite made of it.
    private func table(_ parsed: CatalogTable, name: String) -> CatalogTable {
      var table = parsed
      table.name = name
      let parsedColumns = Dictionary(parsed.columns.map { (key($0.name), $0) }) { first, _ in first }
      let rows = columns[name] ?? []
      table.columns = rows.map { row in
        var column =
          parsedColumns[key(row.name)] ?? CatalogColumn(name: row.name, type: "", default: row.default)
        column.name = row.name
        column.type = row.type
        column.isNotNull = row.isNotNull
        return column
      }
      let primaryKey = rows.filter(\.isInPrimaryKey).map(\.name)
      let hasKeyIndex = (keys[name] ?? []).contains { $0.origin == "pk" }
      if primaryKey.count == 1, !hasKeyIndex, !table.isWithoutRowid { table.rowidColumn = primaryKey.first }
      // The number of a row is never NULL, whether or not that is said.
      for place in table.columns.indices where table.columns[place].name == table.rowidColumn {
        table.columns[place].isNotNull = true
      }
      return table
    }

    private func index(named name: String, sql: String, on table: CatalogTable) -> CatalogIndex? {
      guard var index = parseSQLiteCreateIndex(sql, columns: table.columns.map(\.name))?.index else {
        return nil
      }
      index.name = name
      let rows = (keys[table.name] ?? []).filter { $0.index == name && $0.isKey }
      for (place, row) in rows.enumerated() where place < index.keys.count {
        index.keys[place].isDescending = row.isDescending
        guard let columnName = row.column else { continue }
        let column = table.columns.first { $0.name == columnName }
        index.keys[place].text = columnName
        index.keys[place].isExpression = false
        let isOwn = key(row.collation) == key(column?.collation ?? "BINARY")
        index.keys[place].collation = isOwn ? nil : uniformSQLiteCollation(row.collation)
      }
      return index
    }

    /// References without columns mean the primary key; names are spelt as where they are defined.
    private func resolvingReferences(of tables: [CatalogTable]) -> [CatalogTable] {
      let byKey = Dictionary(tables.map { (key($0.name), $0) }) { first, _ in first }
      return tables.map { table in
        var table = table
        table.constraints = table.constraints.map { constraint in
          guard let reference = constraint.reference, let target = byKey[key(reference.table)] else {
            return constraint
          }
          var constraint = constraint
          let spellings = Dictionary(target.columns.map { (key($0.name), $0.name) }) { first, _ in first }
          constraint.reference?.table = target.name
          constraint.reference?.columns =
            reference.columns.isEmpty
            ? target.constraints.first { $0.kind == .primaryKey }?.columns ?? []
            : reference.columns.map { spellings[key($0)] ?? $0 }
          return constraint
        }
        return table
      }
    }

    private func key(_ name: String) -> String { sqliteNameKey(name) }
  }
#endif
