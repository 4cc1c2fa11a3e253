/// Constraints of a CREATE TABLE statement.
extension SQLiteTableParser {
  mutating func takeTableConstraint() -> Bool {
    var name: String?
    while parser.take("CONSTRAINT") { name = parser.takeName() }
    if parser.take("PRIMARY", "KEY") { return takeKeyColumns(.primaryKey, named: name) }
    if parser.take("UNIQUE") { return takeKeyColumns(.unique, named: name) }
    if parser.next?.isWord("CHECK") == true { return takeCheck(named: name) }
    if parser.take("FOREIGN", "KEY") {
      guard let columns = parser.takeNames(), parser.take("REFERENCES") else { return false }
      return takeReference(from: columns, named: name)
    }
    // A name without a constraint means nothing.
    return name != nil && (parser.next?.isSymbol(",") == true || parser.next?.isSymbol(")") == true)
  }

  private mutating func takeKeyColumns(_ kind: CatalogConstraint.Kind, named name: String?) -> Bool {
    guard let inside = parser.takeParenthesized() else { return false }
    let terms = SQLiteParser.separated(inside).map { SQLiteSortTerm($0, in: scope) }
    var constraint = CatalogConstraint(name: name, kind: kind, columns: terms.map(\.key.text))
    let options = terms.map { term in
      [term.key.collation.map { "COLLATE \($0)" }, term.key.isDescending ? "DESC" : nil]
        .compactMap { $0 }.joined(separator: " ")
    }
    if options.contains(where: { !$0.isEmpty }) { constraint.columnOptions = options }
    if terms.contains(where: \.isAutoincrement) { table.hasAutoincrement = true }
    constraint.onConflict = takeConflict()
    constraints.append(constraint)
    return true
  }

  mutating func takeCheck(named name: String?) -> Bool {
    guard parser.take("CHECK"), let inside = parser.takeParenthesized() else { return false }
    _ = takeConflict()
    constraints.append(
      CatalogConstraint(name: name, kind: .check, columns: [], expression: scope.expression(inside)))
    return true
  }

  mutating func takeReference(from columns: [String], named name: String?) -> Bool {
    guard let referenced = parser.takeName() else { return false }
    var reference = CatalogReference(schema: "main", table: referenced, columns: parser.takeNames() ?? [])
    while true {
      if parser.take("MATCH") {
        // SQLite reads it and does nothing with it.
        _ = parser.takeName()
      } else if parser.take("ON", "DELETE") {
        reference.onDelete = takeAction()
      } else if parser.take("ON", "UPDATE") {
        reference.onUpdate = takeAction()
      } else if parser.take("ON", "INSERT") {
        _ = takeAction()
      } else {
        break
      }
    }
    constraints.append(
      CatalogConstraint(
        name: name, kind: .foreignKey, columns: columns.map { scope.column($0) ?? $0 }, reference: reference))
    _ = takeDeferral()
    return true
  }

  private mutating func takeAction() -> String {
    if parser.take("SET", "NULL") { return "set null" }
    if parser.take("SET", "DEFAULT") { return "set default" }
    if parser.take("CASCADE") { return "cascade" }
    if parser.take("RESTRICT") { return "restrict" }
    _ = parser.take("NO", "ACTION")
    return "no action"
  }

  /// `[NOT] DEFERRABLE …`, which SQLite applies to the last foreign key, wherever it stands.
  mutating func takeDeferral() -> Bool {
    let isDeferrable: Bool
    if parser.take("NOT", "DEFERRABLE") {
      isDeferrable = false
    } else if parser.take("DEFERRABLE") {
      isDeferrable = true
    } else {
      return false
    }
    let isDeferred = parser.take("INITIALLY", "DEFERRED")
    if !isDeferred { _ = parser.take("INITIALLY", "IMMEDIATE") }
    if let last = constraints.lastIndex(where: { $0.kind == .foreignKey }) {
      constraints[last].deferral =
        !isDeferrable ? .notDeferrable : isDeferred ? .initiallyDeferred : .initiallyImmediate
    }
    return true
  }

  /// `ON CONFLICT …`, where it isn't what happens anyhow.
  mutating func takeConflict() -> String? {
    guard parser.take("ON", "CONFLICT") else { return nil }
    let resolution = parser.takeName()?.lowercased()
    return resolution == "abort" ? nil : resolution
  }
}
