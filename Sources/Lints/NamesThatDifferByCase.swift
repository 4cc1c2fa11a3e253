import Diagnostics
import SchemaModel

/// Names that only capitals tell apart. Two tables, or two columns of one, that SQLite has both are an error already.
func namesThatDifferByCase(_ tables: [LintedTable], _ schema: Schema, _ targets: TargetSet) -> [Diagnostic] {
  let onPostgreSQL = tables.filter { $0.stores.contains(.postgresql) }
  var found = doubles(
    onPostgreSQL.map {
      Name(
        $0.table.name.name, in: $0.table.name.schema, $0.table.origin, isOnSQLite: $0.stores.contains(.sqlite)
      )
    }, "tables")
  for table in onPostgreSQL {
    let columns = table.table.columns.filter { $0.targets.contains(.postgresql) }
    found += doubles(
      columns.map {
        Name(
          $0.name, $0.origin, isOnSQLite: table.stores.contains(.sqlite) && $0.targets.contains(.sqlite))
      }, "columns", " of \(table.name)")
  }
  if targets.contains(.postgresql) {
    found += doubles(
      schema.enumerations.map { Name($0.name.name, in: $0.name.schema, $0.origin) }, "enumerations")
  }
  for enumeration in schema.enumerations {
    found += doubles(
      enumeration.values.map { Name($0.name, enumeration.origin) }, "values", " of `\(enumeration.name)`",
      note: "a value that is written in other capitals is another value, or none")
  }
  return found
}

/// A name, and the space that it is unique in.
private struct Name {
  var text: String
  var schema: String?
  var origin: Origin
  var isOnSQLite: Bool

  init(_ text: String, in schema: String? = nil, _ origin: Origin, isOnSQLite: Bool = false) {
    self.text = text
    self.schema = schema
    self.origin = origin
    self.isOnSQLite = isOnSQLite
  }
}

private func doubles(
  _ names: [Name], _ what: String, _ place: String = "",
  note: String =
    "PostgreSQL takes a name without quotes in small letters: one that lacks them means another thing"
) -> [Diagnostic] {
  guard names.contains(where: { $0.text.mayHaveCapitals }) else { return [] }
  var earlier: [QualifiedName: Name] = [:]
  return names.compactMap { name in
    let key = QualifiedName(schema: name.schema, name.text.withoutCapitals)
    guard let other = earlier.updateValue(name, forKey: key), !(name.isOnSQLite && other.isOnSQLite) else {
      return nil
    }
    let isElsewhere = other.origin.span != name.origin.span
    return Diagnostic(
      .namesDifferByCase, .warning,
      "the \(what) `\(other.text)` and `\(name.text)`\(place) differ by case only",
      at: name.origin.span, labels: isElsewhere ? label(other.origin, "the other one") : [], notes: [note],
      help: "rename one of them")
  }
}
