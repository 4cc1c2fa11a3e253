import Differ
import SQLExpressions
import SchemaModel

extension MigrationPlanner {
  /// - Returns: false where the index is made at one stroke with all else.
  mutating func planMadeOnline(
    _ index: Index, insteadOf before: Index?, _ table: KeptTable
  ) throws(UnplannedChange) -> Bool {
    guard isOnline else { return false }
    let name = QualifiedName(schema: table.to.name.schema, index.name.text)
    let comments = comment(index.comment, on: "INDEX \(identifier(name))").map(\.text)
    let copy = early(index, in: table)
    // Behind what happens at one stroke queries have to do without it for a while; but nobody stands still.
    if before == nil || copy == nil && !index.isUnique {
      buildIndex(
        index, on: table.to.name, in: .completeIndexes,
        hazards: before == nil
          ? []
          : [
            Hazard(
              .dropsIndex, index.name.text,
              "queries that use the index `\(index.name.text)` are slow until it is built again")
          ])
      if let comment = comments.first {
        add(
          PlanStep(
            cause: "comment on the index `\(index.name.text)`", statements: [comment], commit: .alone),
          in: .completeIndexes,
          [CatalogEffect(object: .indexComment(name), before: nil, after: index.comment)])
      }
      return true
    }
    guard var copy else { return false }
    copy.name = ObjectName(temporaryName(for: index.name.text, ending: endings.new))
    buildIndex(copy, on: table.from.name, in: .build)
    let built = identifier(QualifiedName(schema: table.to.name.schema, copy.name.text))
    add(
      PlanStep(
        cause: "let the index that was built have the name `\(index.name.text)`",
        statements: ["ALTER INDEX \(built) RENAME TO \(identifier(index.name.text))"] + comments,
        locks: []), in: .addIndexes)
    return true
  }

  /// - Parameter comesAgain: whether another one takes its place.
  /// - Returns: false where the index is dropped at one stroke with all else.
  mutating func planDroppedOnline(
    _ index: Index, comesAgain: Bool, _ table: KeptTable
  ) throws(UnplannedChange) -> Bool {
    guard isOnline, let behind = renamed(index, in: table) else { return false }
    var name = index.name.text
    if namesBehind.contains(index.name.text) || comesAgain {
      name = temporaryName(for: name, ending: endings.old)
      let old = identifier(QualifiedName(schema: table.from.name.schema, index.name.text))
      add(
        PlanStep(
          cause: "move the index `\(index.name.text)` out of the way",
          statements: ["ALTER INDEX \(ifExists)\(old) RENAME TO \(identifier(name))"]), in: .dropIndexes)
    }
    let late = QualifiedName(schema: table.to.name.schema, name)
    let hazard = Hazard(
      .dropsIndex, index.name.text, "queries that use the index `\(index.name.text)` get slower")
    dropLate(
      late, behind, of: table.to.name, isMoved: name != index.name.text, hazards: comesAgain ? [] : [hazard])
    return true
  }

  /// An index that goes, as it is behind all else: nil where it cannot be left until then.
  private func renamed(_ index: Index, in table: KeptTable) -> Index? {
    let staying = Set(table.columns.filter { $0.fate == .stays && !$0.isSwapped }.map(\.from.name))
    guard staying.isSuperset(of: index.allColumns + index.including),
      !index.keys.contains(where: \.value.isRaw), index.predicate?.isRaw != true,
      !index.keys.contains(where: { table.mentionsDisturbed($0.value, behind: false) }),
      !(index.predicate.map { table.mentionsDisturbed($0, behind: false) } ?? false)
    else { return nil }
    var copy = index
    for position in copy.keys.indices {
      copy.keys[position].value = copy.keys[position].value.renamingColumns { table.nameAfterRenames($0) }
    }
    copy.including = copy.including.map { table.nameAfterRenames($0) }
    return copy
  }

  private mutating func dropLate(
    _ name: QualifiedName, _ index: Index, of table: QualifiedName, isMoved: Bool, hazards: [Hazard]
  ) {
    let step = PlanStep(
      cause: "drop the index `\(name.name)`",
      statements: ["DROP INDEX CONCURRENTLY IF EXISTS \(identifier(name))"],
      locks: [TableLock(.shareUpdateExclusive, on: "\(table)")], commit: .outside, hazards: hazards)
    // Under its own name it is what the way back makes.
    if isMoved { clearing.append(step) }
    var index = index
    index.name = ObjectName(name.name)
    var effects = catalogState(of: index, on: table).map {
      CatalogEffect(object: $0.key, before: $0.value, after: nil)
    }
    if let comment = index.comment, !comment.isEmpty {
      effects.append(CatalogEffect(object: .indexComment(name), before: comment, after: nil))
    }
    add(step, in: .clean, effects)
  }

  mutating func buildIndex(
    _ index: Index, on table: QualifiedName, in phase: Phase, hazards: [Hazard] = []
  ) {
    let name = QualifiedName(schema: table.schema, index.name.text)
    let isReverse = options.isReverse
    attempt { planner throws(UnplannedChange) in
      let text = try planned { () throws(UnsupportedExpression) in
        try createIndex(index, on: table, concurrently: true, ifNotExists: isReverse)
      }
      let lock = TableLock(.shareUpdateExclusive, on: "\(table)")
      if phase.isEarly {
        planner.clearing.append(
          PlanStep(
            cause: "drop the index `\(name.name)`",
            statements: ["DROP INDEX CONCURRENTLY IF EXISTS \(identifier(name))"], locks: [lock],
            commit: .outside))
      }
      planner.add(
        PlanStep(
          cause: "build the index `\(name.name)` on `\(table)`, while clients go on", statements: [text],
          locks: [lock], work: .index, commit: .outside,
          hazards: [
            Hazard(.buildsIndex, name.name, "the index `\(name.name)` is built over every row")
          ] + hazards), in: phase,
        catalogState(of: index, on: table).map {
          CatalogEffect(object: $0.key, before: nil, after: $0.value)
        })
    }
  }
}
