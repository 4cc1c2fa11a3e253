import Differ
import SQLExpressions
import SchemaModel

/// What an online plan does with a table's columns before what happens at one stroke: they are filled, and it is
/// proved that none is NULL, while clients go on.
struct EarlyWork {
  /// Columns that come, and what each is called at first.
  var added: [String: String] = [:]
  /// Whether columns that stay get values early where they are NULL.
  var fillsKept = false
  /// The checks that prove that columns have no NULLs, by the columns' names behind.
  var proofs: [String: String] = [:]
}

/// A column that rows get values in, under the name that it has meanwhile.
struct Assignment {
  var column: Column
  var name: String
  var value: String
  var isAdded: Bool
}

extension MigrationPlanner {
  /// Adds columns that are to be filled, fills them in batches, and proves that columns have no NULLs.
  mutating func planEarly(_ table: KeptTable) throws(UnplannedChange) {
    var work = EarlyWork()
    let shadows = try shadowAssignments(table)
    let assignments = shadows + (try earlyAssignments(table))
    addEarly(assignments.filter(\.isAdded), shadows: shadows, to: table)
    for assignment in assignments where assignment.isAdded {
      work.added[assignment.column.name] = assignment.name
    }
    work.fillsKept = assignments.contains { !$0.isAdded }
    fillEarly(assignments, table, again: false)
    var proved = assignments.filter { !$0.column.isNullable }.map { (column: $0.column.name, name: $0.name) }
    for column in table.columns where isProvable(column, isFilled: work.fillsKept) {
      if !proved.contains(where: { $0.column == column.to.name }) {
        proved.append((column.to.name, column.from.name))
      }
    }
    if !proved.isEmpty {
      work.proofs = prove(proved, table, assignments)
    }
    note(work, of: table.to.name)
  }

  /// Whether it can be proved early that a column has no NULLs.
  private func isProvable(_ column: KeptColumn, isFilled: Bool) -> Bool {
    guard column.fate == .stays, column.from.isNullable, !column.to.isNullable, !column.isPutBack else {
      return false
    }
    return options.isReverse || column.to.backfill == nil || isFilled
  }

  // MARK: Values

  /// The values that rows get early; none where they have to wait for something.
  private mutating func earlyAssignments(_ table: KeptTable) throws(UnplannedChange) -> [Assignment] {
    if options.isReverse || table.mayRefuseRows { return [] }
    let added = table.added.filter {
      !$0.isGenerated && !$0.isNumbered && ($0.backfill != nil || $0.hasVolatileDefault)
    }
    // What was NULL is kept at one stroke with all else that is kept, and so are values that were computed.
    let waits =
      options.backup != nil || table.columns.contains { $0.fate == .isReplaced && !$0.to.isGenerated }
    let filled = table.columns.filter {
      !waits && $0.fate == .stays && !$0.from.isGenerated && $0.from.isNullable && !$0.to.isNullable
        && $0.to.backfill != nil
    }
    let written = Set(filled.map(\.from.name))
    var assignments: [Assignment] = []
    var taken = Set(table.from.columns.map(\.name) + table.to.columns.map(\.name))
    for column in added {
      guard isThereEarly(column.postgresqlType) else { return [] }
      let value: String
      let drawn = [column.backfill, column.valueOfOldRows].compactMap(\.self)
      guard drawn.allSatisfy(sequencesAreThereEarly) else { return [] }
      if let backfill = column.backfill {
        let expression = try table.change.overOldRow(backfill, of: column)
        guard isThereEarly(expression, table, except: written) else { return [] }
        value = inEnumeration(try text(expression, table, { $0 }), backfill, column)
      } else {
        guard let volatile = try planned({ () throws(UnsupportedExpression) in try defaultValue(column) })
        else { return [] }
        value = volatile
      }
      // A name shows that rows have their values where nothing else does.
      let isFree = !table.from.columns.contains { $0.name == column.name }
      let name =
        isFree && !column.isNullable
        ? column.name : freeName(for: column.name, ending: endings.new, among: &taken)
      assignments.append(Assignment(column: column, name: name, value: value, isAdded: true))
    }
    for column in filled {
      guard let backfill = column.to.backfill else { continue }
      let expression = try table.change.overOldRow(backfill, of: column.to)
      guard sequencesAreThereEarly(backfill),
        isThereEarly(expression, table, except: written.subtracting([column.from.name])),
        isThereEarly(column.to.postgresqlType), !isExtended(column.to.postgresqlType),
        let value = try newValue(of: column, in: table, options, namedAs: { $0 })
      else { return [] }
      assignments.append(
        Assignment(column: column.to, name: column.from.name, value: value, isAdded: false))
    }
    return assignments
  }

  /// Whether an expression over the old row means the same before anything else has changed.
  func isThereEarly(_ expression: Expression, _ table: KeptTable, except written: Set<String>) -> Bool {
    if expression.isRaw { return false }
    var isThere = true
    expression.visit { part in
      switch part {
      case .column(let name):
        guard !written.contains(name), let column = table.from.column(named: name),
          isThereEarly(column.postgresqlType)
        else { return isThere = false }
      case .cast(_, let type): if !isThereEarly(type) { isThere = false }
      default: break
      }
    }
    return isThere
  }

  /// Whether values are added to a type: rows that stay must not have one before the stroke, since it could not be taken
  /// away again.
  private func isExtended(_ type: ColumnType) -> Bool {
    type.enumerationName.map(types.extendedNames.contains) == true
  }

  /// Whether a type and its values are the same before anything else has changed.
  func isThereEarly(_ type: ColumnType) -> Bool {
    guard let name = type.enumerationName else { return true }
    if types.steadyNames.contains(name) { return true }
    if types.extendedNames.contains(name) { return types.changes[name]?.to.name == name }
    return !(difference.from.enumerations + difference.to.enumerations).contains { $0.name == name }
  }
}

extension Schema {
  /// Whether a constraint waits for the end of its transaction by itself.
  var hasDeferredConstraints: Bool {
    tables.contains { table in
      table.foreignKeys.contains { $0.deferral == .initiallyDeferred }
        || table.uniqueConstraints.contains { $0.deferral == .initiallyDeferred }
        || table.exclusions.contains { $0.deferral == .initiallyDeferred }
    }
  }
}

extension Table {
  var constraintNames: [String] {
    [primaryKey?.name.text].compactMap(\.self) + uniqueConstraints.map(\.name.text)
      + exclusions.map(\.name.text) + checks.map(\.name.text)
      + foreignKeys.map(\.name.text)
  }
}

/// A name made of another one that nothing has yet.
func freeName(for name: String, ending: String, among taken: inout Set<String>) -> String {
  var number = 1
  while true {
    let ending = number == 1 ? ending : "\(ending)\(number)"
    let free = clipped(name, toBytes: 63 - ending.utf8.count) + ending
    if taken.insert(free).inserted { return free }
    number += 1
  }
}
