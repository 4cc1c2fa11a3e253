import Catalog

/// What the rows of the catalog's queries say of a table and its parts, after the table's oid.
extension CatalogTable {
  init(_ values: CatalogRow) {
    var row = values
    self.init(schema: row.text(), name: row.text(), comment: row.optional())
    isUnlogged = row.flag()
    storageParameters = row.list().sorted()
  }
}

extension CatalogColumn {
  init(_ values: CatalogRow) {
    var row = values
    self.init(name: row.text(), type: row.text(), isNotNull: row.flag())
    let expression = row.optional()
    switch row.text() {
    case "s": generated = expression.map { CatalogGenerated(expression: $0, isStored: true) }
    case "v": generated = expression.map { CatalogGenerated(expression: $0, isStored: false) }
    default: self.default = expression
    }
    collation = row.optional()
    storage = row.optional().flatMap { ["p": "plain", "e": "external", "x": "extended", "m": "main"][$0] }
    compression = ["p": "pglz", "l": "lz4"][row.text()]
    comment = row.optional()
    if let generation = ["a": "always", "d": "by default"][row.text()] {
      identity = CatalogIdentity(
        generation: generation, sequence: row.text(), options: CatalogSequenceOptions(row))
    }
  }
}

extension CatalogSequenceOptions {
  init(_ values: CatalogRow) {
    var row = values
    self.init(
      type: row.text(), start: row.number(), increment: row.number(), minimum: row.number(),
      maximum: row.number(), cache: row.number(), cycles: row.flag())
  }
}

extension CatalogConstraint {
  init(_ values: CatalogRow) {
    var row = values
    let name = row.text()
    let kind = Kind(catalogLetter: row.text())
    self.init(name: name, kind: kind, columns: row.list(), expression: row.optional())
    operators = row.list()
    if kind == .check { columns.sort() }
    let isDeferrable = row.flag()
    let isDeferred = row.flag()
    if isDeferrable { deferral = isDeferred ? .initiallyDeferred : .initiallyImmediate }
    isValidated = row.flag()
    let isNotInherited = row.flag()
    // The server sets this on keys too, where it says nothing.
    self.isNotInherited = isNotInherited && (kind == .check || kind == .notNull)
    isEnforced = row.flag()
    if row.flag(), !columns.isEmpty {
      columnOptions = columns.map { _ in "" }
      columnOptions[columns.count - 1] = kind == .foreignKey ? "PERIOD" : "WITHOUT OVERLAPS"
    }
    nullsNotDistinct = row.flag()
    included = row.list()
    storageParameters = row.list().sorted()
    comment = row.optional()
    if kind == .foreignKey { reference = CatalogReference(row) }
  }
}

extension CatalogTable {
  /// Gives each exclusion the index behind it, which has its name.
  mutating func moveIndexesIntoExclusions() {
    var places: [String: Int] = [:]
    for (place, constraint) in constraints.enumerated() where constraint.kind == .exclusion {
      places[constraint.name ?? ""] = place
    }
    guard !places.isEmpty else { return }
    for index in indexes { if let place = places[index.name] { constraints[place].index = index } }
    indexes.removeAll { places[$0.name] != nil }
  }
}

extension CatalogConstraint.Kind {
  /// By `pg_constraint.contype`.
  fileprivate init(catalogLetter letter: String) {
    switch letter {
    case "p": self = .primaryKey
    case "u": self = .unique
    case "f": self = .foreignKey
    case "x": self = .exclusion
    case "n": self = .notNull
    default: self = .check
    }
  }
}

extension CatalogReference {
  fileprivate init(_ values: CatalogRow) {
    func action(_ letter: String) -> String {
      ["r": "restrict", "c": "cascade", "n": "set null", "d": "set default"][letter] ?? "no action"
    }
    var row = values
    self.init(
      schema: row.text(), table: row.text(), columns: row.list(), onUpdate: action(row.text()),
      onDelete: action(row.text()), match: row.text() == "f" ? "full" : "simple")
    onDeleteColumns = row.list()
  }
}

extension CatalogTrigger {
  init(_ values: CatalogRow) {
    var row = values
    self.init(name: row.text(), definition: row.text(), state: row.optional(), comment: row.optional())
  }
}
