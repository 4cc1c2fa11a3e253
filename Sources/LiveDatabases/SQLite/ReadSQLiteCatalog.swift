#if LiveDatabases
  public import Catalog

  /// Reads what a SQLite database holds, as one moment's whole.
  ///
  /// - Throws: what SQLite said, where the file can't be read.
  public func readSQLiteCatalog(_ database: SQLiteDatabase) throws(DatabaseError) -> DatabaseCatalog {
    let isOwnTransaction = try !database.isInTransaction()
    if isOwnTransaction { try database.execute("BEGIN") }
    do {
      let catalog = try SQLiteCatalogRows(database).catalog()
      if isOwnTransaction { try database.execute("COMMIT") }
      return catalog
    } catch {
      if isOwnTransaction { try? database.execute("ROLLBACK") }
      throw error
    }
  }
#endif
