import Catalog

extension CatalogTable {
  /// A CREATE TABLE statement that says what this value says, in the plainest way.
  var sqlite: String {
    var parts = columns.map { $0.sqlite(autoincrement: false) }
    parts += constraints.compactMap { $0.sqlite(isAutoincrement: hasAutoincrement) }
    let options = [isStrict ? "STRICT" : nil, isWithoutRowid ? "WITHOUT ROWID" : nil].compactMap { $0 }
    return "CREATE TABLE \(quoted(name)) (\(parts.joined(separator: ", "))) "
      + options.joined(separator: ", ")
  }
}

private func quoted(_ name: String) -> String {
  "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}

private func list(_ names: [String]) -> String {
  "(" + names.map(quoted).joined(separator: ", ") + ")"
}

extension CatalogColumn {
  fileprivate func sqlite(autoincrement: Bool) -> String {
    var text = "\(quoted(name)) \(type)"
    if let collation { text += " COLLATE \(quoted(collation))" }
    if let generated { text += " AS (\(generated.expression)) \(generated.isStored ? "STORED" : "VIRTUAL")" }
    if let value = self.default { text += " DEFAULT (\(value))" }
    return text + (isNotNull ? " NOT NULL" : "")
  }
}

extension CatalogConstraint {
  /// Nil for what can only be said at a column.
  fileprivate func sqlite(isAutoincrement: Bool) -> String? {
    let conflict = onConflict.map { " ON CONFLICT \($0)" } ?? ""
    let prefix = name.map { "CONSTRAINT \(quoted($0)) " } ?? ""
    switch kind {
    case .primaryKey, .unique:
      let keys = columns.enumerated().map { place, column in
        quoted(column) + " " + (columnOptions.isEmpty ? "" : columnOptions[place])
      }
      let counter = kind == .primaryKey && isAutoincrement ? " AUTOINCREMENT" : ""
      return prefix + (kind == .unique ? "UNIQUE" : "PRIMARY KEY")
        + " (\(keys.joined(separator: ", "))\(counter))"
        + conflict
    case .check: return prefix + "CHECK (\(expression ?? ""))"
    case .foreignKey: return prefix + "FOREIGN KEY \(list(columns)) " + (reference?.sqlite(deferral) ?? "")
    case .notNull, .exclusion: return nil
    }
  }
}

extension CatalogReference {
  fileprivate func sqlite(_ deferral: CatalogConstraint.Deferral) -> String {
    "REFERENCES \(quoted(table)) \(columns.isEmpty ? "" : list(columns)) "
      + "ON UPDATE \(onUpdate) ON DELETE \(onDelete) \(deferral.rawValue)"
  }
}
