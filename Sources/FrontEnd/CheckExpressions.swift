import Diagnostics
import SQLExpressions
import SchemaModel

extension Checker {
  /// Every expression of a table: where it may stand, what it gives, and the values in it.
  mutating func checkExpressions(_ table: Table, _ enumerations: Set<QualifiedName>) {
    let scope = ExpressionScope(table: table, enumerations: enumerations)
    for check in table.checks {
      isCondition(check.expression, scope, at: check.origin, "the check")
      hasGoodValues(check.expression, scope, nil, at: check.origin, "the check")
      isForOneTarget(check.expression, check.targets, at: check.origin, "the check")
      checkTargets(
        check.targets, of: "the check", table, columns: check.expression.columns, at: check.origin)
    }
    for index in table.indexes {
      checkExpressions(of: index, "the index", scope)
      if let predicate = index.predicate {
        checkTargets(
          index.targets, of: "the index's `where`", table, columns: predicate.columns, at: index.origin)
      }
    }
    for exclusion in table.exclusions {
      checkExpressions(of: exclusion.index, "the exclusion constraint", scope)
    }
    for column in table.columns { checkExpressions(of: column, table, scope) }
  }

  /// - Parameter what: the index, or the constraint that it is behind.
  private mutating func checkExpressions(of index: Index, _ what: String, _ scope: ExpressionScope) {
    for key in index.keys {
      hasGoodValues(key.value, scope, nil, at: index.origin, "\(what)'s expression")
      isForOneTarget(key.value, index.targets, at: index.origin, "\(what)'s expression")
    }
    guard let predicate = index.predicate else { return }
    isCondition(predicate, scope, at: index.origin, "\(what)'s `where`")
    hasGoodValues(predicate, scope, nil, at: index.origin, "\(what)'s `where`")
    isForOneTarget(predicate, index.targets, at: index.origin, "\(what)'s `where`")
  }

  private mutating func checkExpressions(
    of column: Column, _ table: Table, _ scope: ExpressionScope
  ) {
    switch column.source {
    case .default(let value):
      suits(column, value, scope, "the default of `\(column.name)`", isDefault: true)
      isForOneTarget(value, column.targets, at: column.origin, "the default of `\(column.name)`")
    case .generated(let generated):
      let what = "the generated column `\(column.name)`"
      suits(column, generated.expression, scope, what)
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
    if let onUpdate = column.onUpdate { suits(column, onUpdate, scope, "`on_update` of `\(column.name)`") }
    checkValuesOfOldRows(column)
  }

  /// A condition gives a truth value, and so does every part of it that AND, OR and NOT join.
  private mutating func isCondition(
    _ expression: Expression, _ scope: ExpressionScope, at origin: Origin, _ what: String
  ) {
    switch expression {
    case .binary(.and, let left, let right), .binary(.or, let left, let right):
      isCondition(left, scope, at: origin, what)
      isCondition(right, scope, at: origin, what)
      return
    case .unary(.not, let operand):
      isCondition(operand, scope, at: origin, what)
      return
    case .literal(.string):
      report(
        .badExpression, "\(what) is a text where a condition belongs", at: origin,
        help: "compare it with something")
      return
    default:
      break
    }
    guard let type = expression.inferredType(in: scope), type != .boolean else { return }
    if case .named = type { return }
    report(
      .badExpression, "\(what) gives a value of type `\(type.spelling)`, not a truth value", at: origin,
      help: "compare it with something")
  }

  /// A column's expression gives a value that the column takes.
  mutating func suits(
    _ column: Column, _ expression: Expression, _ scope: ExpressionScope, _ what: String,
    isDefault: Bool = false
  ) {
    hasGoodValues(expression, scope, column.type, at: column.origin, what, isDefault: isDefault)
    hasType(of: column, expression, scope, what)
  }

  /// Where its type is known, it is one that the column takes.
  mutating func hasType(
    of column: Column, _ expression: Expression, _ scope: ExpressionScope, _ what: String
  ) {
    guard let type = expression.inferredType(in: scope), !type.isAssignable(to: column.type) else { return }
    report(
      .badExpression,
      "\(what) gives a value of type `\(type.spelling)`, and the column is `\(column.type.spelling)`",
      at: column.origin)
  }

  /// Literals that meet a type are values of it, and types that are named are known.
  private mutating func hasGoodValues(
    _ expression: Expression, _ scope: ExpressionScope, _ expected: ColumnType?, at origin: Origin,
    _ what: String, isDefault: Bool = false
  ) {
    hasGoodCalls(expression, at: origin, what)
    let enumerations = enumerations
    // A default's own value was looked at where it stands.
    let wasRead = if case .literal = expression { isDefault } else { false }
    var found: [(message: String, help: String?)] = []
    var withoutZone: [String] = []
    expression.resolved(in: scope, expected: expected).visit { part in
      if let message = part.mismatch(in: scope) { found.append((message, nil)) }
      guard case .cast(let operand, let type) = part else { return }
      if case .named(let named) = type, named.name.schema == nil, !Decoder.isTypeName(named.name.name) {
        found.append(("there is no type `\(named.name)`", nil))
      }
      guard case .literal(.string(let text)) = operand else { return }
      do throws(ValueError) {
        _ = try parseValue(text, as: type, enumerationValues: { enumerations[$0]?.values.map(\.name) })
        if case .timestamptz = type, !text.saysZone { withoutZone.append(text) }
      } catch {
        found.append((error.message, error.help))
      }
    }
    for text in withoutZone where !wasRead {
      diagnostics.append(.withoutZone(text, in: what, at: origin.span))
    }
    for problem in found {
      report(.badExpression, "\(what): \(problem.message)", at: origin, help: problem.help)
    }
  }

  /// Functions that it calls are known, and of one row.
  mutating func hasGoodCalls(_ expression: Expression, at origin: Origin, _ what: String) {
    for (name, known) in expression.misspeltFunctions {
      diagnostics.append(
        Diagnostic(
          .unknownFunction, .warning, "\(what) calls `\(name)`, a function that schemac does not know",
          at: origin.span, help: "did you mean `\(known)`? If it is your own, name its PostgreSQL schema"))
    }
    expression.visit { part in
      guard case .call(let call) = part, call.name.schema == nil, manyRowFunctions.contains(call.name.name)
      else { return }
      report(
        .badExpression, "\(what): `\(call.name.name)` is a function of many rows, and there is one row here",
        at: origin)
    }
  }

  /// What the tree does not know is text in one dialect's words.
  mutating func isForOneTarget(
    _ expression: Expression, _ targets: TargetSet, at origin: Origin, _ what: String
  ) {
    guard expression.isRaw else { return }
    let stores = targets.subtracting(TargetSet([.zerodb, .swift])).targets
    if let store = stores.first, stores.count == 1 {
      diagnostics.append(
        Diagnostic(
          .rawExpression, .warning,
          "\(what) is written in words that schemac does not know; \(store.rawValue) gets them as they are",
          at: origin.span, help: "names in it are not checked, and do not follow a rename"))
      return
    }
    diagnostics.append(
      Diagnostic(
        .rawExpression,
        "\(what) is written in words that schemac does not know, so that it can be for one target only",
        at: origin.span, help: "say which: `targets: [postgresql]`"))
  }
}

/// Aggregates, window functions, and functions that give rows.
private let manyRowFunctions: Set<String> = [
  "array_agg", "avg", "bit_and", "bit_or", "bool_and", "bool_or", "count", "cume_dist", "dense_rank",
  "every", "first_value", "generate_series", "generate_subscripts", "json_agg", "json_array_elements",
  "json_each", "json_object_agg", "json_object_keys", "jsonb_agg", "jsonb_array_elements", "jsonb_each",
  "jsonb_object_agg", "jsonb_object_keys", "lag", "last_value", "lead", "max", "min", "nth_value",
  "ntile", "percent_rank", "rank", "regexp_matches", "regexp_split_to_table", "row_number", "stddev",
  "string_agg", "sum", "unnest", "variance",
]
