import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Every expression of a table: the columns that it names, where it may stand, and what it gives. Types in it
  /// that are enumerations become them.
  mutating func checkExpressions(_ table: inout Table, _ enumerations: Set<QualifiedName>) {
    let scope = ExpressionScope(
      columns: table.columns.map { (name: $0.name, type: $0.type) }, enumerations: enumerations)
    for check in table.checks {
      names(check.expression, in: table, at: check.origin, "the check")
      gives(.boolean, check.expression, scope, at: check.origin, "the check")
      isForOneTarget(check.expression, check.targets, at: check.origin, "the check")
      checkTargets(
        check.targets, of: "the check", table, columns: check.expression.columns, at: check.origin)
    }
    for index in table.indexes {
      for key in index.keys {
        isForOneTarget(key.value, index.targets, at: index.origin, "the index's expression")
      }
      if let predicate = index.predicate {
        names(predicate, in: table, at: index.origin, "the index's `where`")
        gives(.boolean, predicate, scope, at: index.origin, "the index's `where`")
        isForOneTarget(predicate, index.targets, at: index.origin, "the index's `where`")
        checkTargets(
          index.targets, of: "the index's `where`", table, columns: predicate.columns, at: index.origin)
      }
    }
    for column in table.columns { checkExpressions(of: column, table, scope) }
  }

  private mutating func checkExpressions(
    of column: Column, _ table: Table, _ scope: ExpressionScope
  ) {
    switch column.source {
    case .default(let value):
      namesNoColumn(value, at: column.origin, "the default of `\(column.name)`")
      isForOneTarget(value, column.targets, at: column.origin, "the default of `\(column.name)`")
    case .generated(let generated):
      let what = "the generated column `\(column.name)`"
      names(generated.expression, in: table, at: column.origin, what)
      isForOneTarget(generated.expression, column.targets, at: column.origin, what)
      checkTargets(
        column.targets, of: what, table, columns: generated.expression.columns, at: column.origin)
      for name in generated.expression.columns {
        if case .generated = table.column(named: name)?.source {
          report(
            .badColumn, "\(what) names `\(name)`, which is generated itself", at: column.origin,
            help: "write the other column's expression out")
        }
      }
    case .none, .identity, .serial:
      break
    }
    if let onUpdate = column.onUpdate {
      namesNoColumn(onUpdate, at: column.origin, "`on_update` of `\(column.name)`")
    }
  }

  private mutating func names(
    _ expression: Expression, in table: Table, at origin: Origin, _ what: String
  ) {
    for name in expression.columns { column(name, of: table, at: origin, what) }
  }

  private mutating func namesNoColumn(_ expression: Expression, at origin: Origin, _ what: String) {
    guard let name = expression.columns.first else { return }
    report(
      .badExpression, "\(what) names the column `\(name)`, and no column can stand there", at: origin,
      help: "quote a text: `'\(name)'`")
  }

  private mutating func gives(
    _ wanted: ColumnType, _ expression: Expression, _ scope: ExpressionScope, at origin: Origin,
    _ what: String
  ) {
    guard let type = expression.inferredType(in: scope), type != wanted else { return }
    if case .named = type { return }
    report(
      .badExpression, "\(what) gives a value of type `\(type.spelling)`, not a truth value", at: origin,
      help: "compare it with something")
  }

  /// What the tree does not know is text in one dialect's words.
  private mutating func isForOneTarget(
    _ expression: Expression, _ targets: TargetSet, at origin: Origin, _ what: String
  ) {
    guard expression.isRaw else { return }
    let stores = targets.subtracting(TargetSet([.zerodb, .swift])).targets
    guard stores.count != 1 else { return }
    diagnostics.append(
      Diagnostic(
        .rawExpression,
        "\(what) is written in words that schemac does not know, so that it can be for one target only",
        at: origin.span, help: "say which: `targets: [postgresql]`"))
  }
}
