import Differ
import SQLExpressions
import SchemaModel

// Sequences that stand alone. Nothing sets a counter back: what is said of a sequence is altered, and it counts on.

extension MigrationPlanner {
  /// What owns a sequence takes it along when it goes or moves; so what has an owner is let go before, and given back.
  mutating func planSequences() {
    guard !difference.from.sequences.isEmpty || !difference.to.sequences.isEmpty else { return }
    for (from, to, parts) in keptSequences {
      if isLetGo(from, to, parts) { letGo(from) }
      if parts.contains(.type) || parts.contains(.options) { alter(from, to) }
      if to.ownedBy != nil, parts.contains(.ownedBy) || isLetGo(from, to, parts) { own(to) }
      if parts.contains(.comment) {
        add(
          PlanStep(
            cause: "comment on the sequence `\(to.name)`",
            statements: [commentStatement(to.comment, on: "SEQUENCE \(identifier(to.name))")]), in: .comment)
      }
    }
    for case .drop(let sequence) in difference.sequences {
      if sequence.ownedBy != nil { letGo(sequence) }
      drop(sequence)
    }
    for case .add(let sequence) in difference.sequences { create(sequence) }
  }

  /// The sequences that both versions have, and what differs.
  private var keptSequences: [(from: NumberSequence, to: NumberSequence, parts: [ChangedPart])] {
    var parts: [QualifiedName: [ChangedPart]] = [:]
    for case .modify(_, let to, let changed) in difference.sequences { parts[to.name] = changed }
    let before = Dictionary(
      difference.from.sequences.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return difference.to.sequences.compactMap { to in
      difference.keptSequences[to.name].flatMap { before[$0] }.map { ($0, to, parts[to.name] ?? []) }
    }
  }

  private func isLetGo(_ from: NumberSequence, _ to: NumberSequence, _ parts: [ChangedPart]) -> Bool {
    guard let owner = from.ownedBy else { return false }
    if parts.contains(.ownedBy) || from.name.schema != to.name.schema { return true }
    guard let table = tablesBefore[owner.table] else { return false }
    return table.column(before: owner.column).map(\.isMadeAgain) ?? true
  }

  private mutating func letGo(_ sequence: NumberSequence) {
    add(
      PlanStep(
        cause: "let the sequence `\(sequence.name)` stand alone",
        statements: ["ALTER SEQUENCE \(ifExists)\(identifier(sequence.name)) OWNED BY NONE"]),
      in: .dropForeignKeys)
  }

  private mutating func own(_ sequence: NumberSequence) {
    guard let statement = ownership(of: sequence) else { return }
    add(
      PlanStep(cause: "give the sequence `\(sequence.name)` its owner", statements: [statement]),
      in: .addTriggers)
  }

  /// Every option is said, as what is not said stays as it was.
  private mutating func alter(_ from: NumberSequence, _ to: NumberSequence) {
    let numbers = to.numbers
    let name = identifier(to.name)
    let old = identifier(from.name)
    var guards: [RowGuard] = []
    var hazards: [Hazard] = []
    if numbers.minimum > from.numbers.minimum || numbers.maximum < from.numbers.maximum {
      let range = "not between \(numbers.minimum) and \(numbers.maximum)"
      guards.append(
        RowGuard(
          description: "number that the sequence \(from.name) has come to is \(range)", table: old,
          condition: "last_value NOT BETWEEN \(numbers.minimum) AND \(numbers.maximum)"))
      hazards.append(
        Hazard(
          .dataMayNotFit, "\(from.name)", "a number of `\(from.name)` that is \(range) stops the migration"))
    }
    add(
      PlanStep(
        cause: "change how the sequence `\(to.name)` counts",
        statements: [
          "ALTER SEQUENCE \(name) AS \(typeName(to.type)) INCREMENT BY \(numbers.increment)"
            + " MINVALUE \(numbers.minimum) MAXVALUE \(numbers.maximum) START WITH \(numbers.start)"
            + " CACHE \(numbers.cache) \(numbers.cycles ? "CYCLE" : "NO CYCLE")"
        ], guards: guards, hazards: hazards), in: .alterColumns)
  }

  private mutating func drop(_ sequence: NumberSequence) {
    let name = QualifiedName(
      schema: sequence.name.schema, namesOutOfTheWay[sequence.name] ?? sequence.name.name)
    add(
      PlanStep(
        cause: "drop the sequence `\(sequence.name)`",
        statements: ["DROP SEQUENCE \(ifExists)\(identifier(name))"],
        hazards: [
          Hazard(
            .deletesData, "\(sequence.name)",
            "the number that `\(sequence.name)` has come to is lost: made again, it gives numbers twice"),
          Hazard(
            .breaksClients, "\(sequence.name)", "clients that draw from `\(sequence.name)` fail from now on"),
        ]), in: .dropTypes)
  }

  private mutating func create(_ sequence: NumberSequence) {
    let name = identifier(sequence.name)
    let isEarly = isOnline && !difference.from.relationNames.contains(sequence.name.name)
    let statements =
      [createSequence(sequence)] + comment(sequence.comment, on: "SEQUENCE \(name)").map(\.text)
    var step = PlanStep(cause: "create the sequence `\(sequence.name)`", statements: statements)
    if isEarly {
      step.commit = .alone
      // Whose it is comes with all else.
      var alone = sequence
      alone.ownedBy = nil
      earlySequences.insert(sequence.name)
      clearing.append(
        PlanStep(
          cause: "drop the sequence `\(sequence.name)`",
          statements: ["DROP SEQUENCE IF EXISTS \(name)"], commit: .alone))
      add(
        step, in: .announce,
        catalogState(of: alone).map { CatalogEffect(object: $0.key, before: nil, after: $0.value) })
    } else {
      add(step, in: .rename)
    }
    own(sequence)
    if options.isReverse { countOn(sequence) }
  }

  /// A sequence that comes back goes on behind the numbers that its columns have: the one that it had come to is lost.
  private mutating func countOn(_ sequence: NumberSequence) {
    let numbers = sequence.numbers
    let isRising = numbers.increment > 0
    let function = isRising ? "max" : "min"
    let reached = difference.to.tables.flatMap { table in
      table.columns.filter { $0.drawnSequences.contains(sequence.name) }.map {
        "(SELECT \(function)(\(identifier($0.name))) FROM \(identifier(table.name)))"
      }
    }
    guard !reached.isEmpty else { return }
    let last = "\(isRising ? "greatest" : "least")(\(reached.joined(separator: ", ")))"
    add(
      PlanStep(
        cause: "let the sequence `\(sequence.name)` go on behind the numbers that are there",
        statements: [
          "SELECT setval(\(quoted(sequence.name.objectText)), reached) FROM (SELECT \(last) AS reached) AS columns"
            + " WHERE reached BETWEEN \(isRising ? numbers.start : numbers.minimum) AND \(isRising ? numbers.maximum : numbers.start)"
        ]), in: .addTriggers)
  }

  // MARK: Names

  /// Dropped sequences make room for what gets their names before they can go: a default may draw from them until then.
  var namesOutOfTheWay: [QualifiedName: String] {
    var names: [QualifiedName: String] = [:]
    var taken = difference.from.relationNames.union(difference.to.relationNames)
    for case .drop(let sequence) in difference.sequences
    where difference.to.relationNames.contains(sequence.name.name) {
      names[sequence.name] = freeName(
        for: sequence.name.name, ending: "_schemac_dropped", among: &taken)
    }
    return names
  }

  /// The names that sequences change, each within its new PostgreSQL schema.
  var sequenceRenames: [(schema: String?, from: String, to: String)] {
    keptSequences.filter { $0.parts.contains(.name) }.map {
      ($0.to.name.schema, $0.from.name.name, $0.to.name.name)
    }
      + namesOutOfTheWay.sorted { $0.key < $1.key }.map { ($0.key.schema, $0.key.name, $0.value) }
  }

  mutating func planSequenceMoves() {
    for (from, to, _) in keptSequences where from.name.schema != to.name.schema {
      add(
        PlanStep(
          cause: "move the sequence `\(from.name)` to the schema `\(to.name.schema ?? "public")`",
          statements: [
            "ALTER SEQUENCE \(identifier(from.name)) SET SCHEMA \(identifier(to.name.schema ?? "public"))"
          ],
          hazards: [
            Hazard(
              .breaksClients, "\(from.name)", "clients that name `\(from.name)` fail from now on")
          ]), in: .rename)
    }
  }

  /// Whether all sequences that an expression draws from are there before anything else has changed.
  func sequencesAreThereEarly(_ expression: Expression) -> Bool {
    expression.sequences.allSatisfy { name in
      earlySequences.contains(name)
        || !difference.to.sequences.contains { $0.name == name } || difference.keptSequences[name] == name
    }
  }
}

extension Column {
  /// The sequences that its default draws from.
  var drawnSequences: [QualifiedName] {
    if let own = overrides.postgresqlDefault { return own.sequences }
    if case .default(let value) = source { return value.sequences }
    return []
  }
}
