import SQLExpressions
import SchemaModel

/// The constraints that can be written beside their columns, by the columns' names. A reader puts them before those
/// of the table, in the order of the columns: so they are the first of their kind.
struct ConstraintsBesideColumns {
  var uniques: [String: UniqueConstraint] = [:]
  var checks: [String: Check] = [:]
  var foreignKeys: [String: ForeignKey] = [:]
}

extension Table {
  var constraintsBesideColumns: ConstraintsBesideColumns {
    let places = Dictionary(
      columns.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    /// The first ones for as long as each says a column behind the last one's.
    func first<Constraint>(
      of constraints: [Constraint], _ columnName: (Constraint) -> String?,
      _ targets: (Constraint) -> TargetSet
    ) -> [String: Constraint] {
      var found: [String: Constraint] = [:]
      var next = 0
      for constraint in constraints {
        guard let name = columnName(constraint), let place = places[name], place >= next,
          columns[place].targets == targets(constraint)
        else { break }
        found[name] = constraint
        next = place + 1
      }
      return found
    }
    return ConstraintsBesideColumns(
      uniques: first(of: uniqueConstraints, \.columnBesideWhichItStands, \.targets),
      checks: first(of: checks, \.columnBesideWhichItStands, \.targets),
      foreignKeys: first(of: foreignKeys, \.columnBesideWhichItStands, \.targets))
  }
}

extension UniqueConstraint {
  fileprivate var columnBesideWhichItStands: String? {
    let isPlain =
      name.isDerived && nullsAreDistinct && deferral == .notDeferrable && keyIndex == KeyIndex()
      && sqlite == SQLiteKey()
      && renamedFrom.isEmpty
    return isPlain && columns.count == 1 ? columns[0] : nil
  }
}

extension Check {
  fileprivate var columnBesideWhichItStands: String? {
    let columns = expression.columns
    return name.isDerived && isValidated && renamedFrom.isEmpty && columns.count == 1 ? columns[0] : nil
  }
}

extension ForeignKey {
  fileprivate var columnBesideWhichItStands: String? {
    let isPlain =
      name.isDerived && onUpdate == .noAction && deferral == .notDeferrable && isValidated
      && renamedFrom.isEmpty
    return isPlain && columns.count == 1 ? columns[0] : nil
  }
}
