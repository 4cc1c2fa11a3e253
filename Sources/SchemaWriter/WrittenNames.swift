import SQLExpressions
import SchemaModel

extension Schema {
  /// The schema with every derived name said that a reader of it would derive otherwise.
  func withSaidNames() -> Schema {
    var schema = self
    while true {
      let derived = schema.asDerivedByReaders
      var isSettled = true
      for position in schema.tables.indices where schema.tables[position].sayNames(unlike: derived[position])
      {
        isSettled = false
      }
      // A name that is said is taken, and that may change what others are called.
      if isSettled { return schema }
    }
  }

  /// The tables with the names that a reader derives where none is said.
  private var asDerivedByReaders: [Table] {
    var schema = self
    for position in schema.tables.indices {
      // The parts of an index that are for one target only have its name.
      schema.tables[position].indexes = schema.tables[position].indexEntries.map(\.index)
    }
    var taken = TakenNames(tablesOf: schema)
    for table in schema.tables { taken.take(saidNamesOf: table) }
    schema.deriveNames(&taken)
    return schema.tables
  }
}

extension Table {
  /// Says the names that are not as they would be derived.
  ///
  /// - Returns: whether there are any.
  fileprivate mutating func sayNames(unlike derived: Table) -> Bool {
    var hasSaid = false
    func say(_ name: inout ObjectName, unlike other: ObjectName) {
      guard name.isDerived, name != other else { return }
      name.isDerived = false
      hasSaid = true
    }
    if var key = primaryKey, let other = derived.primaryKey {
      say(&key.name, unlike: other.name)
      primaryKey = key
    }
    for (position, other) in derived.uniqueConstraints.enumerated() {
      say(&uniqueConstraints[position].name, unlike: other.name)
    }
    for (position, other) in derived.exclusions.enumerated() {
      say(&exclusions[position].name, unlike: other.name)
    }
    for (position, other) in derived.checks.enumerated() { say(&checks[position].name, unlike: other.name) }
    for (position, other) in derived.foreignKeys.enumerated() {
      say(&foreignKeys[position].name, unlike: other.name)
    }
    var position = 0
    for (entry, other) in zip(indexEntries, derived.indexes) {
      for _ in 0...entry.variants.count {
        say(&indexes[position].name, unlike: other.name)
        position += 1
      }
    }
    return hasSaid
  }
}
