import Diagnostics
import SchemaModel

// What SQLite's own kinds of tables, types and columns can be.

extension Checks {
  mutating func checkOptions(_ table: Table) {
    let options = table.overrides.sqlite
    if options.isWithoutRowid, table.primaryKey == nil {
      refuse(
        "`\(table.name)` has neither row numbers nor a primary key, and SQLite needs one of them",
        at: table.origin, help: "give it a `primary_key`, or remove `without_rowid`")
    }
  }

  mutating func checkOwnForm(_ column: Column, of table: Table) {
    let own = column.overrides.sqlite
    let options = table.overrides.sqlite
    let isKey = table.primaryKey?.columns.contains(column.name) == true
    if let declared = own.declaredType {
      if !options.isLoose, !strictTypes.contains(declared.uppercased()) {
        refuse(
          "`\(column.name)` is declared `\(declared)`, which no column of a STRICT table is",
          at: column.origin,
          help:
            "write `sqlite: { strict: false }` at the table, or one of INT, INTEGER, REAL, TEXT, BLOB, ANY")
      }
      if declared.uppercased() == SQLiteStorage.integer.rawValue, !options.isWithoutRowid,
        table.primaryKey?.columns == [column.name], !column.isNumbered
      {
        refuse(
          "`\(column.name)` is declared INTEGER and is the primary key, and so would number itself",
          at: column.origin, help: "write `identity: by default`, or `declared: INT`")
      }
      if options.isLoose, makesNumbers(declared), column.type.isText {
        warn(
          .meaningDiffers,
          "SQLite makes a number of a text that looks like one in `\(column.name)`, as it is declared `\(declared)`",
          at: column.origin, help: "declare it so that the type holds `TEXT` or `CHAR`")
      }
    }
    if own.takesNull, !isKey || !options.isLoose || options.isWithoutRowid || column.isNumbered {
      refuse(
        "SQLite has `not_null: false` for columns of primary keys, in tables that have row numbers and are not STRICT, and `\(column.name)` is none",
        at: column.origin)
    }
    if own.reusesNumbers, !column.isNumbered {
      refuse(
        "`\(column.name)` does not number itself, so that `autoincrement` says nothing", at: column.origin)
    }
  }

  mutating func checkNumbering(_ column: Column, of table: Table) {
    if table.overrides.sqlite.isWithoutRowid {
      refuse(
        "`\(column.name)` numbers itself, which SQLite has in no WITHOUT ROWID table", at: column.origin,
        help: "remove `without_rowid`, or \(elsewhere)")
      return
    }
    guard table.rowNumberColumn?.name == column.name else {
      refuse(
        "`\(column.name)` numbers itself, which SQLite has for a column that alone is the primary key",
        at: column.origin, help: "make it the primary key, or \(elsewhere)")
      return
    }
    if let form = column.ownForm, form.uppercased() != SQLiteStorage.integer.rawValue {
      refuse(
        "`\(column.name)` numbers itself, which SQLite has for a column that is declared INTEGER",
        at: column.origin, help: "remove what its `sqlite` block says of its type")
    }
    if table.primaryKey?.sqlite.terms.isEmpty == false {
      refuse(
        "`\(column.name)` numbers itself, and such a key has neither order nor collation in SQLite",
        at: column.origin, help: "remove `columns` from the key's `sqlite` block")
    }
    guard case .identity(let identity) = column.source else { return }
    let options = [identity.start, identity.increment, identity.minimum, identity.maximum]
    if options.contains(where: { $0 != nil && $0 != 1 }) || identity.cycles {
      refuse(
        "the identity of `\(column.name)` has options, and SQLite's always counts from 1 by 1",
        at: column.origin)
    }
    if identity.generation == .always {
      warn(
        .notEnforced, "SQLite lets an INSERT say `\(column.name)`, though its identity is `always`",
        at: column.origin)
    }
  }
}

extension Checks {
  /// Other stores compare the texts in another way.
  mutating func warnOfCollation(_ column: Column?, _ what: String, at origin: Origin) {
    guard let column, let collation = column.overrides.sqlite.collation, column.targets.contains(.postgresql)
    else {
      return
    }
    warn(
      .meaningDiffers, "\(what): SQLite compares `\(column.name)` by its collation \(collation.rawValue)",
      at: origin)
  }
}
