import SQLExpressions
import SchemaModel

// What SQLite's tables can be beside what other stores have.

extension Table {
  /// What stands behind the brackets of CREATE TABLE.
  var sqliteOptions: String {
    let options = overrides.sqlite
    let words = [options.isWithoutRowid ? "WITHOUT ROWID" : nil, options.isLoose ? nil : "STRICT"]
    return words.compactMap { $0.map { " " + $0 } }.joined(separator: ",")
  }

  /// What stands before a constraint: its name, unless it has none in SQLite.
  func naming(_ name: ObjectName) -> String {
    overrides.sqlite.hasNamelessConstraints && name.isDerived ? "" : "CONSTRAINT \(identifier(name.text)) "
  }

  /// The column that numbers itself: SQLite has that for one whole-number column that is the primary key.
  var rowNumberColumn: Column? {
    guard !overrides.sqlite.isWithoutRowid, let key = primaryKey, key.columns.count == 1,
      let column = column(named: key.columns[0])
    else { return nil }
    return column.isNumbered ? column : nil
  }

  /// Whether it gives no number twice, which SQLite keeps a counter for.
  var hasCounter: Bool { rowNumberColumn?.overrides.sqlite.reusesNumbers == false }

  /// A name for the row's number that no column hides; nil where columns have all three, or rows have no number.
  var freeRowNumberName: String? {
    if overrides.sqlite.isWithoutRowid { return nil }
    let taken = Set(columns.map { $0.name.lowercased() })
    return ["rowid", "_rowid_", "oid"].first { !taken.contains($0) }
  }

  /// What finds the new row of a trigger, in a table that was checked.
  var findsNewRow: String {
    guard overrides.sqlite.isWithoutRowid, let key = primaryKey else {
      let name = freeRowNumberName ?? "rowid"
      return "\(name) = NEW.\(name)"
    }
    return zip(key.columns, key.sqliteTerms).map { column, term in
      let name = identifier(column)
      return "\(name) = NEW.\(name)" + (term.collation.map { " COLLATE \($0.rawValue)" } ?? "")
    }.joined(separator: " AND ")
  }

  /// Whether a row that breaks a constraint may do anything but undo the statement.
  var hasConflictClauses: Bool {
    primaryKey?.sqlite.onConflict != nil || uniqueConstraints.contains { $0.sqlite.onConflict != nil }
      || columns.contains { $0.overrides.sqlite.onConflict != nil }
  }

  /// What rows are put into it with: what does not fit has to undo all, whatever the constraints say.
  var insertion: String { hasConflictClauses ? "INSERT OR ABORT INTO" : "INSERT INTO" }
}

extension Column {
  /// The type that SQLite's block says; nil where the values are those of the column's own type, and checked.
  var ownForm: String? { overrides.sqlite.declaredType ?? overrides.sqliteType?.rawValue }

  /// Whether SQLite lets it be NULL.
  var takesNull: Bool { isNullable || overrides.sqlite.takesNull }
}

extension PrimaryKey {
  var sqliteTerms: [SQLiteKeyTerm] { sqlite.terms(of: columns) }
}

extension SQLiteKey {
  /// What is said of each of the key's columns.
  func terms(of columns: [String]) -> [SQLiteKeyTerm] {
    terms.isEmpty ? columns.map { _ in SQLiteKeyTerm() } : terms
  }
}

extension SQLiteConflict? {
  /// ` ON CONFLICT …`, where it is said.
  var clause: String { map { " ON CONFLICT \($0.rawValue)" } ?? "" }
}

/// A key's columns in brackets, and what happens to a row that has the key of another.
func keyText(_ columns: [String], _ key: SQLiteKey) -> String {
  let terms = zip(columns, key.terms(of: columns)).map { column, term in
    identifier(column) + (term.collation.map { " COLLATE \($0.rawValue)" } ?? "")
      + (term.isDescending ? " DESC" : "")
  }
  return "(\(terms.joined(separator: ", ")))\(key.onConflict.clause)"
}

/// The collation of an index's key as SQLite has it; nil where it is not SQLite's own. What PostgreSQL calls C, SQLite
/// does by itself: it compares bytes.
func sqliteCollation(_ collation: QualifiedName) -> SQLiteKeyCollation? {
  guard collation.schema == nil else { return nil }
  let name = collation.name
  return name == "C" || name == "POSIX" ? .binary : SQLiteKeyCollation(rawValue: name.uppercased())
}
