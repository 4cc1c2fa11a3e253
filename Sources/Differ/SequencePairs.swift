import SQLExpressions
import SchemaModel

extension SchemaComparison {
  /// The sequences of both versions: which is which, by their names or by `renamed_from`.
  mutating func sequencePairs() -> Pairs<NumberSequence> {
    let stated =
      to.sequences.contains { !$0.renamedFrom.isEmpty }
      ? renames(
        from: from.sequences.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        to: to.sequences.map { Candidate($0.name, qualified($0.renamedFrom, $0.name), $0.origin) },
        kind: "sequence", &diagnostics) : [:]
    return paired(from.sequences, to.sequences, \.name, stated)
  }

  /// What differs in the sequences; owners are compared under the names that they get.
  func sequenceChanges(_ pairs: Pairs<NumberSequence>, _ names: NewNames) -> [Change<NumberSequence>] {
    let kept: [Change<NumberSequence>] = pairs.kept.compactMap { old, new in
      let owner = old.ownedBy.map { owner in
        OwningColumn(
          table: names.tables[owner.table] ?? owner.table,
          column: names.columns[owner.table]?[owner.column] ?? owner.column)
      }
      var parts: [ChangedPart] = []
      if old.name != new.name { parts.append(.name) }
      if old.type != new.type { parts.append(.type) }
      if old.numbers != new.numbers { parts.append(.options) }
      if owner != new.ownedBy { parts.append(.ownedBy) }
      if (old.comment ?? "") != (new.comment ?? "") { parts.append(.comment) }
      return parts.isEmpty ? nil : .modify(from: old, to: new, parts: parts)
    }
    return pairs.added.map { .add($0) } + kept + pairs.dropped.map { .drop($0) }
  }
}

extension Schema {
  /// The schema with serial columns said as what they are where another version says it so: a sequence that the column
  /// owns, and a default that draws from it.
  func sayingSerials(as other: Schema) -> Schema {
    let wanted = Set(other.sequences.map(\.name))
    guard !wanted.isEmpty else { return self }
    var schema = self
    for place in tables.indices {
      for position in tables[place].columns.indices {
        let column = tables[place].columns[position]
        let name = column.sequenceName(in: tables[place].name)
        guard case .serial = column.source, wanted.contains(name) else { continue }
        let draw = FunctionCall(QualifiedName("nextval"), [.literal(.string(name.objectText))])
        schema.tables[place].columns[position].source = .default(.call(draw))
        schema.sequences.append(
          NumberSequence(
            name: name, type: column.type,
            ownedBy: OwningColumn(table: tables[place].name, column: column.name), origin: column.origin))
      }
    }
    return schema
  }
}
