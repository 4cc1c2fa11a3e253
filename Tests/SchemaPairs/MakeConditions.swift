import SchemaModel

extension Maker {
  /// A condition over some columns of the table, which most rows meet; nil where no column will do.
  mutating func condition(_ table: DraftTable, forIndex: Bool = false) -> DraftExpression? {
    let columns = usableColumns(table).filter {
      $0.postgresqlType == nil && $0.sqliteType == nil && !(forIndex && $0.isVirtual)
    }
    guard let column = random.one(of: columns), let first = condition(on: column, among: columns) else {
      return nil
    }
    guard random.chance(25), let other = random.one(of: columns),
      let second = condition(on: other, among: columns)
    else { return first }
    return random.pick(
      "(\(first)) AND (\(second))", "(\(first)) OR (\(second))", "NOT (NOT (\(first)) AND \(second) IS NULL)")
  }

  private mutating func condition(on column: DraftColumn, among columns: [DraftColumn]) -> DraftExpression? {
    if random.chance(12) {
      return random.pick("\(column) IS NOT NULL OR 1 = 1", "\(column) IS NULL OR \(column) IS NOT NULL")
    }
    let twins = columns.filter { $0.id != column.id && $0.type == column.type && $0.type.family != .document }
    if random.chance(20), let other = random.one(of: twins), column.type.isPlainlyCompared {
      return random.pick(
        "\(column) <> \(other) OR \(column) = \(other)",
        "\(column) IS DISTINCT FROM \(other) OR \(other) IS NULL")
    }
    switch column.type.family {
    case .integer:
      return random.pick(
        "\(column) > -30000", "\(column) BETWEEN -32000 AND 32000", "\(column) <> 7777",
        "abs(\(column)) < 30000",
        "coalesce(\(column), 0) >= -30000", "\(column) % 2 IN (0, 1, -1)", "NOT (\(column) = 31337)",
        "CASE WHEN \(column) > 10 THEN \(column) < 30000 ELSE true END", "\(column) NOT IN (666, 667)",
        "\(column) - 1 > -30000")
    case .decimal:
      if !column.type.isLongDecimal {
        return random.pick("\(column) > -99999", "\(column) <> 66.6", "\(column) BETWEEN -90000 AND 90000")
      }
      return features.isPostgreSQL ? "\(column) > -99999" : nil
    case .float: return random.pick("\(column) > -1e6", "\(column) <> 66.5")
    case .text:
      if case .char = column.type { return random.pick("\(column) <> 'no'", "length(\(column)) < 300") }
      return random.pick(
        "length(\(column)) < 300", "\(column) <> 'forbidden'", "length(trim(\(column))) >= 0",
        "\(column) NOT LIKE 'zz%'",
        "lower(\(column)) <> 'none'", "\(column) NOT IN ('x1', 'it''s not')", "\(column) || 'a' <> 'a!'",
        "nullif(\(column), '') IS NULL OR length(\(column)) > 0", "\(column) LIKE '%'")
    case .boolean:
      return random.pick("\(column) OR NOT \(column)", "\(column) IS NOT FALSE OR \(column) = false")
    case .uuid: return "\(column) <> '00000000-0000-0000-0000-000000000001'"
    case .day:
      return random.pick("\(column) >= '1900-01-01'", "\(column) BETWEEN '1000-01-01' AND '9999-01-01'")
    case .time: return "\(column) >= '00:00:00'"
    case .moment:
      if case .timestamptz = column.type { return "\(column) > '1900-01-01 00:00:00+00'" }
      return "\(column) > '1900-01-01 00:00:00'"
    case .choice:
      guard let enumeration = column.type.enumerationID.flatMap(draft.enumeration),
        let value = random.one(of: enumeration.values), let other = random.one(of: enumeration.values)
      else { return nil }
      return random.pick(
        "\(column) = \(value, of: enumeration) OR \(column) <> \(other, of: enumeration)",
        "\(column) <> \(value, of: enumeration)",
        "\(column) IN (\(list(enumeration)))",
        "CASE \(column) WHEN \(value, of: enumeration) THEN true ELSE \(column) IS NOT NULL END")
    case .list: return features.isPostgreSQL ? "cardinality(\(column)) < 100" : nil
    case .document: return column.type == .jsonb ? "jsonb_typeof(\(column)) <> 'number'" : nil
    case .bytes, .interval, .vector, .other: return nil
    }
  }

  private mutating func list(_ enumeration: DraftEnumeration) -> DraftExpression {
    let values = random.some(max(2, enumeration.values.count - random.below(2)), of: enumeration.values)
    return .joined(values.map { "\($0, of: enumeration)" }, by: ", ")
  }

  mutating func addCheck(_ place: Int) {
    guard let condition = condition(draft.tables[place]) else { return }
    let name = constraintName(65)
    var check = DraftCheck(id: draft.newID(), name: name, expression: condition)
    if random.chance(4) { check.targets = [features.isPostgreSQL ? .sqlite : .postgresql] }
    draft.tables[place].checks.append(check)
  }
}

extension ColumnType {
  /// Whether `=` means the same on every target, and nothing has to be said of it.
  var isPlainlyCompared: Bool {
    switch family {
    case .integer, .text, .boolean, .uuid, .day, .choice: true
    default: false
    }
  }
}
