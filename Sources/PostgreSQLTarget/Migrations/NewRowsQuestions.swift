import Differ
import SQLExpressions
import SchemaModel

extension NewRows {
  /// Whether the values of any of the columns may be others than they were.
  func changes(_ columns: [String]) -> Bool {
    columns.contains { name in
      guard let column = table.column(behind: name) else { return table.added.contains { $0.name == name } }
      if column.fate == .isReplaced { return true }
      if column.from.isNullable, !column.to.isNullable, column.to.backfill != nil { return true }
      guard column.fate == .isRetyped, !column.isSwapped else { return false }
      if column.statedConversion(options) != nil || column.isRecollated { return true }
      return !conversion(from: column.from.postgresqlType, to: column.to.postgresqlType).keepsMeaning
    }
  }

  /// Whether the values of any of the columns are made of others, which may fail.
  func converts(_ names: [String]) -> Bool {
    names.contains { name in
      guard let column = table.column(behind: name) else {
        guard let added = table.to.column(named: name) else { return false }
        return added.isGenerated || added.valueOfOldRows(options).map { !$0.isConstant } ?? false
      }
      if column.fate == .isReplaced { return true }
      if column.from.isNullable, !column.to.isNullable, let backfill = column.to.backfill, !options.isReverse
      {
        return !backfill.isConstant
      }
      return column.fate == .isRetyped && !column.isSwapped && !column.keepsMeaning(options)
        || column.statedConversion(options) != nil
    }
  }

  /// Whether a column is new and has no value in the rows that are there.
  func isEmpty(_ name: String) -> Bool {
    guard !options.isReverse, let column = table.added.first(where: { $0.name == name }) else { return false }
    return column.valueOfOldRows(options) == nil && column.overrides.postgresqlDefault == nil
      && !column.isNumbered
      && !column.isGenerated
  }

  /// Whether no two rows can have the keys in common: they were unique before, or each row gets a value of its own.
  func wereUnique(_ keys: [Expression], _ nullsAreDistinct: Bool) -> Bool {
    var before = Set<String>()
    for key in keys {
      guard case .column(let name) = key else { return false }
      if let column = table.added.first(where: { $0.name == name }) {
        if column.isNumbered || column.hasVolatileDefault && column.backfill == nil { return true }
        return false
      }
      guard !changes([name]), let column = table.column(behind: name) else { return false }
      before.insert(column.from.name)
    }
    let older = table.from
    var known = older.uniqueConstraints.filter {
      $0.nullsAreDistinct == nullsAreDistinct || !$0.nullsAreDistinct
    }
    .map(\.columns)
    if let key = older.primaryKey { known.append(key.columns) }
    for index in older.indexes where index.isUnique && index.predicate == nil {
      let names = index.plainColumns
      if names.count == index.keys.count,
        index.nullsAreDistinct == nullsAreDistinct || !index.nullsAreDistinct
      {
        known.append(names)
      }
    }
    return known.contains { before.isSuperset(of: $0) && (nullsAreDistinct || Set($0) == before) }
  }

  /// Whether an enumeration of any of the columns gets another order.
  func reorders(_ columns: [String]) -> Bool {
    columns.contains { name in
      table.column(behind: name)?.from.postgresqlType.enumerationName.flatMap { types.changes[$0] }?
        .reordersValues == true
    }
  }
}

extension KeptColumn {
  /// Whether an old value means what the new one will, and can stand for it in a question.
  func keepsMeaning(_ options: PlanOptions) -> Bool {
    guard statedConversion(options) == nil, !(from.isNullable && !to.isNullable && to.backfill != nil) else {
      return false
    }
    let (old, new) = (from.postgresqlType, to.postgresqlType)
    guard old.isText && new.isText || old.isNumber && new.isNumber else { return false }
    return conversion(from: old, to: new).keepsMeaning
  }
}
