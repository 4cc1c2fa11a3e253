import Diagnostics
import Differ
import SQLExpressions
import SchemaModel

/// What the change of a table asks of ZeroDB.
struct TableComparison {
  var pair: TablePair
  var difference: SchemaDifference
  var options: ZeroDBOptions
  /// Why the table has to be made anew; it stays where there is no reason.
  var reasons: [String] = []
  /// Where each field of a new table has its values from.
  var mappings: [FieldMapping] = []
  /// What must not be in the rows, asked before anything else.
  var guards: [ZeroDBStep] = []
  /// What is done where the table stays.
  var updates: [ZeroDBStep] = []
  var vectors: [VectorChange] = []
  /// What changes and needs nothing done, each in a few words.
  var unchanged: [String] = []
  var hazards: [Hazard] = []
  var notes: [String] = []

  var schema: Schema { difference.to }
  var older: Schema { difference.from }
  var name: String { pair.from.zerodbName }
  var label: String { pair.to.name.description }

  init(
    _ pair: TablePair, _ difference: SchemaDifference, _ options: ZeroDBOptions, keepsData: Bool,
    isReverse: Bool = false
  ) throws(UnplannedChange) {
    self.pair = pair
    self.difference = difference
    self.options = options
    unchanged = pair.unheard.map { "\($0): ZeroDB keeps none of it" }
    compareTable()
    for column in pair.to.columns {
      if let old = pair.oldColumn(of: column) {
        try compare(old, column)
      } else {
        try add(column, isReverse: isReverse)
      }
    }
    compareIndexes()
    compareVectors()
    compareDropped(keepsData: keepsData)
  }

  private mutating func compareTable() {
    let (from, to) = (pair.from, pair.to)
    if from.zerodbName != to.zerodbName {
      reasons.append("it is called `\(to.zerodbName)` now")
    } else if from.name != to.name {
      unchanged.append("the table's name `\(to.name)`: ZeroDB calls it `\(to.zerodbName)`, as before")
    }
    guard from.comment != to.comment else { return }
    if options.describes {
      reasons.append("its description changes")
    } else {
      unchanged.append("the table's comment: no description is sent")
    }
  }

  private mutating func compareIndexes() {
    let names = Dictionary(
      pair.to.columns.compactMap { column in
        pair.oldColumn(of: column).map { ($0.zerodbField, column.zerodbField) }
      }, uniquingKeysWith: { first, _ in first })
    let old = Set(pair.from.zerodbIndexes.map { names[$0] ?? $0 })
    let new = Set(pair.to.zerodbIndexes)
    if old == new { unchanged += pair.changedKeys.map { "\($0): the same fields are indexed as before" } }
    for field in new.subtracting(old).sorted() { reasons.append("the field `\(field)` gets an index") }
    for field in old.subtracting(new).sorted() { reasons.append("the field `\(field)` loses its index") }
  }

  private mutating func compareDropped(keepsData: Bool) {
    let dropped = pair.droppedColumns
    if keepsData, reasons.isEmpty, !dropped.isEmpty {
      // What `$unset` takes away is nowhere else.
      reasons.append("fields go, and the backup keeps the table that has them")
    }
    for column in dropped {
      let field = column.zerodbField
      let hazard = Hazard(
        .deletesData, "\(label).\(column.name)", "every value of `\(field)` of `\(name)` is deleted")
      if !keepsData { hazards.append(hazard) }
      updates.append(
        .update(
          name, filter: [], ("$unset", .object([(field, .string(""))])),
          cause: "`\(label)` has no `\(column.name)` any more: remove the field `\(field)` from every row",
          hazards: [hazard]))
    }
  }
}
