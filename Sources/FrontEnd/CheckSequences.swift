import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  mutating func checkSequences(_ schema: inout Schema) {
    var first: [QualifiedName: Origin] = [:]
    schema.sequences = schema.sequences.filter { sequence in
      guard let earlier = first.updateValue(sequence.origin, forKey: sequence.name) else { return true }
      first[sequence.name] = earlier
      report(
        .duplicateName, "there are two sequences `\(sequence.name)`", at: sequence.origin,
        labels: label(earlier, "the other one"))
      return false
    }
    let counted = countedColumns(schema)
    for sequence in schema.sequences {
      checkRange(
        sequence.options, of: sequence.type, "the sequence `\(sequence.name)`", at: sequence.origin)
      checkOwner(of: sequence, schema)
      if let table = tables[sequence.name].map({ schema.tables[$0] }), table.targets.contains(.postgresql) {
        report(
          .duplicateName, "there are a table and a sequence `\(sequence.name)`", at: sequence.origin,
          labels: label(table.origin, "the table"), help: "they share their names: choose another")
      }
      if let column = counted[sequence.name] {
        report(
          .duplicateName, "the sequence behind `\(column.name)` has the name `\(sequence.name)` already",
          at: sequence.origin, labels: label(column.origin, "the column that it numbers"),
          help: "give the column that sequence: `default: nextval('\(sequence.name.objectText)')`")
      }
    }
    checkUses(schema, Set(schema.sequences.map(\.name)).union(counted.keys))
  }

  private mutating func checkOwner(of sequence: NumberSequence, _ schema: Schema) {
    guard let owner = sequence.ownedBy else { return }
    let what = "the sequence `\(sequence.name)`"
    guard let position = tables[owner.table] else {
      report(
        .unknownTable, "\(what) is owned by a column of `\(owner.table)`, which there isn't",
        at: sequence.origin,
        help: suggestion(for: owner.table.description, among: schema.tables.map(\.name.description))
          .map { "did you mean `\($0).\(owner.column)`?" }
          ?? "an owner is in its sequence's own PostgreSQL schema")
      return
    }
    guard let column = column(owner.column, of: schema.tables[position], at: sequence.origin, what) else {
      return
    }
    if column.isNumbered {
      report(
        .badColumn, "\(what) is owned by `\(owner.column)`, which has one of its own", at: sequence.origin,
        labels: label(column.origin, "it is numbered"), help: "remove one of the two")
    }
    if !column.targets.contains(.postgresql) || !schema.tables[position].targets.contains(.postgresql) {
      report(
        .refusedByTarget, "\(what) is owned by `\(owner.column)`, which does not exist on postgresql",
        at: sequence.origin)
    }
  }

  /// Columns that count by sequences of their own, by these.
  private func countedColumns(_ schema: Schema) -> [QualifiedName: Column] {
    var counted: [QualifiedName: Column] = [:]
    guard !schema.sequences.isEmpty || schema.tables.contains(where: { $0.columns.contains(where: \.draws) })
    else { return counted }
    for table in schema.tables {
      for column in table.columns where column.isNumbered {
        counted[column.sequenceName(in: table.name)] = column
      }
    }
    return counted
  }

  /// A default draws from a sequence that there is. What is in a PostgreSQL schema of which nothing is said may be there.
  private mutating func checkUses(_ schema: Schema, _ known: Set<QualifiedName>) {
    let said = Set([nil] + schema.tables.map(\.name.schema) + schema.sequences.map(\.name.schema))
    for table in schema.tables {
      for column in table.columns where column.draws {
        for name in column.drawnSequences where !known.contains(name) && said.contains(name.schema) {
          report(
            .badDefault, "`\(column.name)` draws from the sequence `\(name)`, which there isn't",
            at: column.origin,
            help: suggestion(for: name.description, among: known.map(\.description).sorted())
              .map { "did you mean `\($0)`?" } ?? "declare it: `sequences: { \(name.objectText): {} }`")
        }
      }
    }
  }
}

extension Column {
  /// Whether its default names a sequence.
  fileprivate var draws: Bool { !drawnSequences.isEmpty }

  fileprivate var drawnSequences: [QualifiedName] {
    if let own = overrides.postgresqlDefault { return own.sequences }
    guard case .default(let value) = source else { return [] }
    if case .literal = value { return [] }
    return value.sequences
  }
}
