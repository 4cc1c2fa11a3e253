import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  mutating func planEnumerations() {
    for change in difference.enumerations {
      switch change {
      case .add(let enumeration):
        add(
          PlanStep(
            cause: "create the type `\(enumeration.name)`",
            statements: createStatements(enumeration).map(\.text)), in: .changeTypes)
      case .drop(let enumeration):
        planDropped(enumeration)
      case .alter(let change):
        if types.swappedNames.contains(change.from.name) {
          planSwap(change)
        } else {
          planInPlace(change)
        }
      }
    }
  }

  private mutating func planDropped(_ enumeration: Enumeration) {
    let name = types.temporaryNames[enumeration.name] ?? enumeration.name
    if name != enumeration.name {
      add(
        PlanStep(
          cause: "move the type `\(enumeration.name)` out of the way",
          statements: ["ALTER TYPE \(identifier(enumeration.name)) RENAME TO \(identifier(name.name))"]),
        in: .dropTables)
    }
    add(
      PlanStep(
        cause: "drop the type `\(enumeration.name)`", statements: ["DROP TYPE \(identifier(name))"],
        hazards: [
          Hazard(
            .breaksClients, "\(enumeration.name)",
            "clients that name the type `\(enumeration.name)` fail from now on")
        ]), in: .dropTypes)
  }

  /// Values are renamed and added where the type stays; everything else needs another type.
  private mutating func planInPlace(_ change: EnumerationDifference) {
    if types.extendedNames.contains(change.from.name) {
      let statements = addedValues(change, to: identifier(change.from.name))
      add(
        PlanStep(
          cause: "add values to the type `\(change.from.name)`, which can be used when that is lasting",
          statements: statements, commit: .alone), in: .announce,
        [
          CatalogEffect(
            object: .type(change.from.name), before: valueList(change.from.values.map(\.name)),
            after: valueList(change.to.values.map(\.name)))
        ])
      clearValues(of: change)
      planTypeName(change)
      return planComment(change)
    }
    planTypeName(change)
    let name = identifier(change.to.name)
    let statements = renamedValues(change, of: name) + addedValues(change, to: name)
    if !statements.isEmpty {
      add(
        PlanStep(
          cause: "change the values of the type `\(change.to.name)`", statements: statements,
          hazards: hazards(change)), in: .changeTypes)
    }
    planComment(change)
  }

  private func addedValues(_ change: EnumerationDifference, to name: String) -> [String] {
    var statements: [String] = []
    var known = change.keptValues
    for (position, value) in change.to.values.enumerated() where !known.contains(value.name) {
      var place = ""
      if position > 0 {
        let previous = change.to.values[position - 1].name
        place = " AFTER \(quoted(previous))"
        known.insert(value.name, at: (known.firstIndex(of: previous) ?? known.count - 1) + 1)
      } else {
        if let first = known.first { place = " BEFORE \(quoted(first))" }
        known.insert(value.name, at: 0)
      }
      statements.append("ALTER TYPE \(name) ADD VALUE \(quoted(value.name))\(place)")
    }
    return statements
  }

  private func renamedValues(_ change: EnumerationDifference, of name: String) -> [String] {
    let renames = change.from.values.compactMap { value in
      change.renamedValues[value.name].map { Rename(from: value.name, to: $0) }
    }
    let taken = Set(change.from.values.map(\.name)).union(change.to.values.map(\.name))
    return inOrder(renames, taken: taken).map { rename in
      "ALTER TYPE \(name) RENAME VALUE \(quoted(rename.from)) TO \(quoted(rename.to))"
    }
  }

  private mutating func planTypeName(_ change: EnumerationDifference) {
    let (old, new) = (change.from.name, change.to.name)
    guard old != new else { return }
    var statements: [String] = []
    var name = old
    if old.schema != new.schema {
      statements.append("ALTER TYPE \(identifier(name)) SET SCHEMA \(identifier(new.schema ?? "public"))")
      name.schema = new.schema
    }
    if old.name != new.name {
      statements.append("ALTER TYPE \(identifier(name)) RENAME TO \(identifier(new.name))")
    }
    add(
      PlanStep(
        cause: "rename the type `\(old)` to `\(new)`", statements: statements,
        hazards: [
          Hazard(.breaksClients, "\(old)", "clients that name the type `\(old)` fail from now on")
        ]), in: .changeTypes)
  }

  /// A new type in the old one's place: the old one makes room, its columns change to the new one, and it goes.
  private mutating func planSwap(_ change: EnumerationDifference) {
    guard let temporary = types.temporaryNames[change.from.name] else { return }
    let old = change.from.name
    var statements: [String] = []
    var name = old
    if old.schema != temporary.schema {
      statements.append(
        "ALTER TYPE \(identifier(name)) SET SCHEMA \(identifier(temporary.schema ?? "public"))")
      name.schema = temporary.schema
    }
    statements.append("ALTER TYPE \(identifier(name)) RENAME TO \(identifier(temporary.name))")
    // A value's new name may be the one of a value that goes.
    let wanted = Set(change.renamedValues.values)
    for value in change.removedValues where wanted.contains(value) {
      statements.append(
        "ALTER TYPE \(identifier(temporary)) RENAME VALUE \(quoted(value)) TO \(quoted(removedName(value)))")
    }
    statements += renamedValues(change, of: identifier(temporary))
    statements += createStatements(change.to).map(\.text)
    add(
      PlanStep(
        cause: "make the type `\(change.to.name)` anew: \(reasons(change))", statements: statements,
        hazards: hazards(change)), in: .changeTypes)
    add(
      PlanStep(
        cause: "drop the old type `\(old)`", statements: ["DROP TYPE \(identifier(temporary))"]),
      in: .dropTypes)
  }

  private func removedName(_ value: String) -> String {
    clipped(value, toBytes: 40) + " (schemac removed)"
  }

  private func reasons(_ change: EnumerationDifference) -> String {
    var reasons: [String] = []
    if !change.removedValues.isEmpty { reasons.append("PostgreSQL cannot remove a value") }
    if change.reordersValues { reasons.append("PostgreSQL cannot move a value") }
    if reasons.isEmpty { reasons.append("a new value is used in the transaction that adds it") }
    return reasons.joined(separator: ", and ")
  }

  private func hazards(_ change: EnumerationDifference) -> [Hazard] {
    let gone = change.removedValues + change.renamedValues.keys.sorted()
    guard !gone.isEmpty else { return [] }
    return [
      Hazard(
        .breaksClients, "\(change.from.name)",
        "clients that write \(gone.map { "'\($0)'" }.joined(separator: ", ")) as `\(change.from.name)` fail from now on"
      )
    ]
  }

  private mutating func planComment(_ change: EnumerationDifference) {
    guard change.changesComment else { return }
    add(
      PlanStep(
        cause: "comment on the type `\(change.to.name)`",
        statements: [commentStatement(change.to.comment, on: "TYPE \(identifier(change.to.name))")]),
      in: .comment)
  }
}

/// COMMENT ON, also where a comment goes.
func commentStatement(_ text: String?, on object: String) -> String {
  let text = text.flatMap { $0.isEmpty ? nil : quoted($0) }
  return "COMMENT ON \(object) IS \(text ?? "NULL")"
}
