import Differ
import SQLExpressions
import SchemaModel

/// The rows that a table will have, said over the rows that it has: so a rule of the newer version can be asked
/// before anything changes.
struct NewRows {
  let table: KeptTable
  let types: EnumerationFates
  let options: PlanOptions

  init(_ table: KeptTable, _ types: EnumerationFates, _ options: PlanOptions) {
    self.table = table
    self.types = types
    self.options = options
  }

  /// A column's value behind the plan, over a row before it; nil where nobody can say it yet.
  ///
  /// Values of an enumeration that changes stand as text, under their new names: the types are not there yet.
  func value(of name: String) throws(UnplannedChange) -> String? {
    if draws(name) { return nil }
    if let column = table.column(behind: name) {
      let old = identifier(column.from.name)
      if column.isPutBack { return nil }
      switch column.fate {
      case .isReplaced:
        return nil
      case .stays:
        if types.changesValues(of: column.from.postgresqlType) { return text(of: column) }
        return try newValue(of: column, in: table, options, namedAs: { $0 }) ?? old
      case .isRetyped:
        if column.isSwapped {
          return column.statedConversion(options) == nil ? text(of: column) : nil
        }
        if types.changesValues(of: column.from.postgresqlType) { return nil }
        if column.keepsMeaning(options) {
          return column.isRecollated ? "(\(old)\(collationClause(column.to)))" : old
        }
        guard let value = try newValue(of: column, in: table, options, namedAs: { $0 }) else {
          return column.to.postgresqlType.isBuiltIn
            ? "CAST(\(old) AS \(typeName(column.to.postgresqlType)))" : nil
        }
        // A type of the newer version alone cannot be named yet.
        return column.to.postgresqlType.isBuiltIn
          ? "CAST(\(value) AS \(typeName(column.to.postgresqlType)))" : nil
      }
    }
    guard let column = table.added.first(where: { $0.name == name }), !table.isRestored,
      !column.isNumbered || column.backfill != nil && !options.isReverse, !column.isGenerated
    else { return nil }
    if isText(name) { return try addedText(column) }
    let isSteady = column.postgresqlType.enumerationName.map(types.steadyNames.contains) == true
    guard column.postgresqlType.isBuiltIn || isSteady else { return nil }
    let type = typeName(column.postgresqlType)
    if let backfill = column.backfill, !options.isReverse {
      let expression = try table.change.overOldRow(backfill, of: column)
      let text = try planned { () throws(UnsupportedExpression) in try sql(expression) }
      return "CAST(\(text) AS \(type))"
    }
    if let value = try planned({ () throws(UnsupportedExpression) in try defaultValue(column) }) {
      return "CAST(\(value) AS \(type))"
    }
    return "CAST(NULL AS \(type))"
  }

  /// Whether rows get numbers of a sequence in the column: to ask for one is to draw it, and the sequence may not be there.
  private func draws(_ name: String) -> Bool {
    guard let column = table.to.column(named: name) else { return false }
    let isAdded = table.added.contains { $0.name == name }
    let values = [column.backfill, column.convert] + (isAdded ? [column.valueOfOldRows(options)] : [])
    return values.compactMap(\.self).contains { !$0.sequences.isEmpty }
      || isAdded && column.overrides.postgresqlDefault?.sequences.isEmpty == false
  }

  /// Whether the column's values stand as text: its type is another one before the plan than behind it.
  func isText(_ name: String) -> Bool {
    if let column = table.column(behind: name) { return types.changesValues(of: column.from.postgresqlType) }
    guard let column = table.added.first(where: { $0.name == name }) else { return false }
    if case .enumeration(let type) = column.postgresqlType { return !types.steadyNames.contains(type) }
    return false
  }

  /// The text that rows get in a new column of an enumeration.
  func addedText(_ column: Column) throws(UnplannedChange) -> String? {
    guard !options.isReverse, var expression = column.valueOfOldRows(options), !expression.isRaw else {
      return column.valueOfOldRows(options) == nil ? "CAST(NULL AS text)" : nil
    }
    if column.backfill != nil { expression = try table.change.overOldRow(expression, of: column) }
    var isKnown = true
    expression.visit { part in
      guard case .column(let name) = part, let old = table.from.column(named: name) else { return }
      if old.postgresqlType.isArray, old.postgresqlType.enumerationName != nil { isKnown = false }
    }
    guard isKnown else { return nil }
    let text = try planned { () throws(UnsupportedExpression) in
      try sql(asText(expression))
    }
    return "CAST(\(text) AS text)"
  }

  /// The expression over the older row with values of enumerations as texts, under their new names.
  func asText(_ expression: Expression) -> Expression {
    replacingEnumerations(expression.withoutEnumerationCasts)
  }

  func replacingEnumerations(_ expression: Expression) -> Expression {
    if case .column(let name) = expression, let type = table.from.column(named: name)?.postgresqlType,
      type.isArray, types.changesValues(of: type)
    {
      return .cast(expression, to: .array(of: .text))
    }
    guard case .column(let name) = expression,
      case .enumeration(let type)? = table.from.column(named: name)?.postgresqlType
    else { return expression.mapChildren { replacingEnumerations($0) } }
    let text = Expression.cast(expression, to: .text)
    let renamed = types.changes[type]?.renamedValues ?? [:]
    guard !renamed.isEmpty else { return text }
    return .conditional(
      operand: text,
      branches: renamed.sorted { $0.key < $1.key }.map {
        Expression.Branch(condition: .literal(.string($0.key)), result: .literal(.string($0.value)))
      }, otherwise: text)
  }

  func text(of column: KeptColumn) -> String? {
    guard !column.from.postgresqlType.isArray, let name = column.from.postgresqlType.enumerationName,
      let change = types.changes[name]
    else { return nil }
    let old = "\(identifier(column.from.name))::text"
    return change.renamedValues.isEmpty ? old : change.renaming(old)
  }

  func newValues(of column: String) -> [String] {
    let known = table.to.column(named: column)?.postgresqlType.enumerationName
    let name = table.column(behind: column)?.from.postgresqlType.enumerationName ?? known
    return name.flatMap { types.changes[$0] }?.to.values.map(\.name) ?? []
  }

  /// Those of the columns that are computed anew.
  func computedColumns(_ names: [String]) -> [(
    name: String, expression: Expression, type: ColumnType
  )] {
    var found: [(name: String, expression: Expression, type: ColumnType)] = []
    for name in names where !found.contains(where: { $0.name == name }) {
      guard let column = table.to.column(named: name), case .generated(let generated) = column.source,
        column.postgresqlType.isBuiltIn,
        table.column(behind: name).map({ $0.fate == .isReplaced }) ?? true
      else { continue }
      found.append((name, generated.expression, column.postgresqlType))
    }
    return found
  }

  /// Expressions of the newer version, and the rows to ask them of: the table itself, where its rows are what they
  /// will be; nil where they cannot be asked yet.
  func source(for expressions: [Expression]) throws(UnplannedChange) -> (
    expressions: [Expression], source: String
  )? {
    if expressions.contains(where: \.isRaw) {
      let isPlain =
        !changes(table.to.columns.map(\.name))
        && table.to.columns.allSatisfy { column in
          table.column(behind: column.name)?.from.name == column.name
        }
      return isPlain ? (expressions, identifier(table.from.name)) : nil
    }
    var texts: [String] = []
    var isPlain = true
    var enumerations = Set<String>()
    var asked: [String] = []
    let computed = computedColumns(expressions.flatMap(\.columns))
    let needed = expressions.flatMap(\.columns).filter { name in !computed.contains { $0.name == name } }
    for name in needed + computed.flatMap(\.expression.columns) where !asked.contains(name) {
      asked.append(name)
      guard let value = try value(of: name) else { return nil }
      if value != identifier(name) { isPlain = false }
      texts.append("\(value) AS \(identifier(name))")
      if isText(name) { enumerations.insert(name) }
    }
    if !computed.isEmpty, !enumerations.isEmpty || computed.contains(where: \.expression.isRaw) { return nil }
    let wholeTable = identifier(table.from.name)
    var asText = expressions
    // A text and a value of an enumeration cannot be compared.
    let isMixed = asked.contains { name in
      !enumerations.contains(name)
        && table.to.column(named: name)?.postgresqlType.enumerationName.map { type in
          types.steadyNames.contains(type)
        } == true
    }
    if !enumerations.isEmpty, isMixed { return nil }
    if !enumerations.isEmpty {
      let orders = Dictionary(
        enumerations.map { ($0, newValues(of: $0)) }, uniquingKeysWith: { first, _ in first })
      asText = expressions.map { $0.withoutEnumerationCasts.comparingPlaces(orders) }
      guard asText.allSatisfy({ $0.isOne(of: enumerations) || $0.comparesForEquality(enumerations) })
      else { return nil }
    }
    let alias = identifier(table.to.name.name)
    var source =
      isPlain ? wholeTable : "(SELECT \(texts.joined(separator: ", ")) FROM \(wholeTable)) AS \(alias)"
    if !computed.isEmpty {
      // What is computed is computed of the rows as they will be.
      let inner =
        "(SELECT \(texts.isEmpty ? "" : texts.joined(separator: ", ")) FROM \(wholeTable)) AS \(alias)"
      let values = try computed.map { column throws(UnplannedChange) in
        let text = try planned { () throws(UnsupportedExpression) in try sql(column.expression) }
        return "CAST(\(text) AS \(typeName(column.type))) AS \(identifier(column.name))"
      }
      source = "(SELECT \(alias).*, \(values.joined(separator: ", ")) FROM \(inner)) AS \(alias)"
    }
    return (asText, source)
  }
}
