#if LiveDatabases
  import Catalog

  /// A column, from `table_xinfo`.
  struct SQLiteColumnRow {
    /// A table without a root page is virtual: its module may be missing.
    static let query = """
      SELECT s.name, x.name, x.type, x."notnull", x.dflt_value, x.pk
      FROM sqlite_master s JOIN pragma_table_xinfo(s.name) x
      WHERE s.type = 'table' AND s.rootpage > 0 ORDER BY s.rowid, x.cid
      """

    var name: String
    var type: String
    var isNotNull: Bool
    var `default`: String?
    var isInPrimaryKey: Bool

    init(_ row: [SQLiteValue]) {
      name = row[1].text ?? ""
      type = uniformSQLiteType(row[2].text ?? "")
      isNotNull = row[3].integer != 0
      `default` = row[4].text.map(uniformSQLiteDefault)
      isInPrimaryKey = row[5].integer != 0
    }
  }

  /// A column or expression of an index, from `index_list` and `index_xinfo`.
  struct SQLiteKeyRow {
    static let query = """
      SELECT s.name, l.name, l.origin, x.name, x."desc", x.coll, x.key
      FROM sqlite_master s JOIN pragma_index_list(s.name) l JOIN pragma_index_xinfo(l.name) x
      WHERE s.type = 'table' AND s.rootpage > 0 ORDER BY s.rowid, l.seq, x.seqno
      """

    var index: String
    /// `c` for CREATE INDEX, `u` for UNIQUE, `pk` for PRIMARY KEY.
    var origin: String
    /// Nil for an expression.
    var column: String?
    var isDescending: Bool
    var collation: String
    /// Whether it isn't there just to find the row.
    var isKey: Bool

    init(_ row: [SQLiteValue]) {
      index = row[1].text ?? ""
      origin = row[2].text ?? ""
      column = row[3].text
      isDescending = row[4].integer != 0
      collation = row[5].text ?? "BINARY"
      isKey = row[6].integer != 0
    }
  }
#endif
