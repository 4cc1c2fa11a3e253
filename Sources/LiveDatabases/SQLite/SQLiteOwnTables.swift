#if LiveDatabases
  public import Catalog

  /// The tables that SQLite and its virtual tables keep for themselves, which a catalog leaves out.
  ///
  /// - Throws: what SQLite said.
  public func readSQLiteOwnTables(_ database: SQLiteDatabase) throws(DatabaseError) -> [UnmodelledObject] {
    let query = """
      SELECT CASE type WHEN 'shadow' THEN 'table that a virtual table keeps' ELSE 'table of SQLite' END, name
      FROM pragma_table_list
      WHERE schema = 'main' AND name NOT IN ('sqlite_schema', 'sqlite_master')
        AND (type = 'shadow' OR name LIKE 'sqlite\\_%' ESCAPE '\\')
      """
    return try database.query(query).map { row in
      UnmodelledObject(kind: row[0].text ?? "", name: row[1].text ?? "")
    }
  }
#endif
