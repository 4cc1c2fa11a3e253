import Differ
import SQLExpressions
import SchemaModel

// What a person should know before a table changes.

extension Planner {
  /// What can go wrong with the rows and the clients of a table that is rebuilt.
  func hazards(_ row: NewRow, _ kept: KeptRows?) -> [Hazard] {
    let table = row.change.to
    var hazards: [Hazard] = []
    for column in row.change.columns {
      switch column {
      case .drop(let dropped):
        hazards += self.hazards(dropped: dropped, of: table, kept)
      case .add(let added):
        if row.values[added.name]?.isStandIn == true {
          hazards += self.hazards(comesBackEmpty: added, of: table)
        }
      case .modify(let old, let new, let parts):
        if new.isGenerated, !old.isGenerated { hazards += self.hazards(dropped: old, of: table, kept) }
        if options.isReverse { hazards += self.hazards(leftBy: old, for: new, row) }
        guard let value = row.values[new.name] else { continue }
        let object = "\(table.name).\(new.name)"
        if parts.contains(.name) {
          hazards.append(
            Hazard(
              .breaksClients, object,
              "clients that name the column `\(old.name)` of `\(table.name)` fail from now on"))
        }
        if value.canBeNull, old.takesNull, !new.takesNull, new.backfill == nil || options.isReverse {
          hazards.append(
            Hazard(.dataMayNotFit, object, "rows of `\(table.name)` without `\(new.name)` stop the migration")
          )
        }
        if value.isStandIn {
          hazards += self.hazards(comesBackEmpty: new, of: table)
        } else if let loss = value.loss {
          let message = "`\(new.name)` of `\(table.name)` loses \(loss)"
          if options.isReverse {
            hazards.append(Hazard(.irreversible, object, message))
          } else if kept?.keeps(old.name) != true {
            hazards.append(Hazard(.convertsLossily, object, message))
          }
        }
        if value.misfits != nil || value.isInDoubt, !isSame(old.type, new.type) {
          hazards.append(
            Hazard(
              .dataMayNotFit, object,
              "values of `\(new.name)` of `\(table.name)` that are no `\(new.type.spelling)` stop the migration"
            ))
        }
      }
    }
    for (old, new) in row.change.keptColumns where isSame(old.type, new.type) {
      guard let values = change(ofValuesIn: old.type)?.removedValues.sorted(), !values.isEmpty else {
        continue
      }
      hazards.append(
        Hazard(
          .dataMayNotFit, "\(table.name).\(new.name)",
          "rows of `\(table.name)` whose `\(new.name)` is removed (\(values.joined(separator: ", "))) stop the migration"
        ))
    }
    hazards += uncheckedHazards(row)
    return hazards + computedHazards(row) + constraintHazards(row.change)
  }

  /// The values of a column that goes.
  func hazards(dropped column: Column, of table: Table, _ kept: KeptRows?) -> [Hazard] {
    if column.isGenerated { return [] }
    guard kept?.keeps(column.name) != true else { return [] }
    return [
      Hazard(
        .deletesData, "\(table.name).\(column.name)",
        "the values of `\(table.name).\(column.name)` are deleted")
    ]
  }

  /// What a way back does not undo, as nothing was kept.
  private func hazards(leftBy old: Column, for new: Column, _ row: NewRow) -> [Hazard] {
    if new.isGenerated || restoredRows(of: row.change)?.keeps(new.name) == true { return [] }
    let object = "\(row.change.to.name).\(new.name)"
    let isConverted = old.convert != nil && old.convert != new.convert
    if isConverted || old.isGenerated && !new.isGenerated {
      return [Hazard(.irreversible, object, "what `\(object)` held is lost")]
    }
    guard old.backfill != nil, !old.isNullable, new.isNullable else { return [] }
    return [
      Hazard(.irreversible, object, "rows without `\(object)` keep the value that they were given")
    ]
  }

  /// A column that comes back without what it held.
  func hazards(comesBackEmpty column: Column, of table: Table) -> [Hazard] {
    let gets =
      switch column.source {
      case .default: "rows get its default"
      case .none where column.isNullable: "rows get NULL"
      default: "rows stop the migration, as it cannot be NULL"
      }
    return [
      Hazard(
        .irreversible, "\(table.name).\(column.name)",
        "the values of `\(column.name)` of `\(table.name)` are gone: \(gets)")
    ]
  }

  /// An index on a table that stays.
  func hazards(_ index: Index, _ change: TableDifference) -> [Hazard] {
    var hazards = [
      Hazard(
        .buildsIndex, "\(change.to.name)",
        "the index `\(index.name.text)` is built over all rows of `\(change.to.name)`")
    ]
    if index.isUnique, change.indexes.contains(where: { $0.isNew && $0.object == index }) {
      hazards.append(uniqueHazard(index.name.text, change.to))
    }
    return hazards
  }

  private func constraintHazards(_ change: TableDifference) -> [Hazard] {
    let table = change.to
    var hazards: [Hazard] = []
    for unique in change.uniqueConstraints where unique.isNew {
      hazards.append(uniqueHazard(unique.object.name.text, table))
    }
    for index in change.indexes where index.isNew && index.object.isUnique {
      hazards.append(uniqueHazard(index.object.name.text, table))
    }
    for key in change.primaryKey where key.isNew { hazards.append(uniqueHazard(key.object.name.text, table)) }
    for check in change.checks where check.isNew {
      hazards.append(
        Hazard(
          .dataMayNotFit, "\(table.name)",
          "rows of `\(table.name)` that fail the check `\(check.object.name.text)` stop the migration"))
    }
    for key in change.foreignKeys where key.isNew {
      hazards.append(
        Hazard(
          .dataMayNotFit, "\(table.name)",
          "rows of `\(table.name)` that refer to nothing by `\(key.object.name.text)` stop the migration"))
    }
    return hazards
  }

  private func uniqueHazard(_ name: String, _ table: Table) -> Hazard {
    Hazard(
      .dataMayNotFit, "\(table.name)",
      "rows of `\(table.name)` that are the same to `\(name)` stop the migration")
  }
}
