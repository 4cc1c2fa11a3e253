import SchemaModel

extension Maker {
  /// Gives a column another type, and with it all that foreign keys bind to it.
  mutating func retypeColumn() {
    guard let column = anyColumn({ $0.postgresqlType == nil && $0.sqliteType == nil && $0.targets == nil })
    else { return }
    let bound = draft.bound(to: column.id)
    let isKey =
      bound.count > 1 || draft.tables.contains { $0.allKeys.contains { $0.columns.contains(column.id) } }
    let columns = bound.compactMap(draft.column)
    let mustCount = columns.contains { !$0.source.isPlain }
    guard let type = otherType(column.type, isKey: isKey, mustCount: mustCount), type != column.type else {
      return
    }
    let keepsExpressions =
      type.family == column.type.family && type.family != .decimal && type.family != .list
      && type.family != .document
    for old in columns {
      let convert = conversion(old, to: type, isKey: isKey)
      if !keepsExpressions { draft.removeUses(of: old.id, with: [.keys]) }
      var source = old.source
      if old.source.isPlain, !(keepsExpressions && random.chance(60) && old.source.fitsAnyLength) {
        source = random.chance(45) ? randomDefault(type) ?? .none : .none
      }
      draft.change(old.id) {
        $0.type = type
        $0.convert = convert
        $0.backfill = nil
        $0.source = source
        if type.family != .moment { $0.isTouched = false }
        if type.family != .text { $0.collation = nil }
      }
    }
    for place in draft.tables.indices {
      // Operator classes and methods are for some types only.
      draft.tables[place].indexes.removeAll { index in
        (index.method != nil || index.keys.contains { $0.operatorClass != nil || $0.collation != nil })
          && index.keys.contains { bound.contains($0.column ?? 0) }
      }
    }
  }

  private mutating func otherType(_ type: ColumnType, isKey: Bool, mustCount: Bool) -> ColumnType? {
    if mustCount { return type.isInteger ? random.pick(.smallint, .integer, .bigint) : nil }
    if isKey {
      switch type.family {
      case .integer:
        return random.pick(.smallint, .integer, .bigint, .bigint, .numeric(precision: 12, scale: 2), .text)
      case .text: return random.pick(.text, .varchar(length: 20), .varchar(length: 60), .varchar(length: 255))
      case .uuid: return random.pick(.text, .varchar(length: 40))
      case .choice: return .text
      default: return nil
      }
    }
    guard random.chance(70) else { return randomType() }
    switch type.family {
    case .integer:
      return random.pick(
        .smallint, .integer, .bigint, .numeric(precision: 12, scale: 2), .text, .doublePrecision, .boolean)
    case .decimal:
      return random.pick(
        .numeric(precision: 8, scale: 2), .numeric(precision: 14, scale: 4),
        .numeric(precision: nil, scale: nil), .integer, .text, .doublePrecision)
    case .float: return random.pick(.real, .doublePrecision, .numeric(precision: 12, scale: 2), .text)
    case .text:
      return random.pick(
        .text, .varchar(length: 5), .varchar(length: 60), .char(length: 8), .integer, .date, .jsonb)
    case .boolean: return random.pick(.integer, .text, .smallint)
    case .uuid: return random.pick(.text, .varchar(length: 36))
    case .day: return random.pick(.timestamp(precision: nil), .timestamptz(precision: nil), .text)
    case .time: return random.pick(.text, .time(precision: 0), .time(precision: nil))
    case .moment:
      return random.pick(
        .timestamp(precision: nil), .timestamptz(precision: nil), .timestamptz(precision: 0), .date, .text)
    case .document: return random.pick(.json, .jsonb, .text)
    case .choice:
      guard let other = random.one(of: draft.enumerations), random.chance(50) else { return .text }
      return .draft(other)
    case .list: return random.pick(.text, .array(of: .text), .array(of: .bigint), .jsonb)
    case .bytes, .interval, .vector, .other: return .text
    }
  }

  /// `convert:` where no cast is sure to do, and here and there where one would.
  private mutating func conversion(_ column: DraftColumn, to type: ColumnType, isKey: Bool)
    -> DraftExpression?
  {
    // A value is converted from what it is in the version before, whatever it was in between.
    guard let column = older?.column(column.id), !isKey, !column.source.isGenerated else { return nil }
    let goesAlone = column.type.goesAlone(to: type)
    if goesAlone, !random.chance(8) { return nil }
    if !goesAlone, random.chance(6) { return nil }
    if case .array(let element) = type, element == column.type, features.isPostgreSQL {
      return "ARRAY[\(column)]"
    }
    if case .array(let element) = column.type, element == type, features.isPostgreSQL {
      return "\(column)[1]"
    }
    switch (column.type.family, type) {
    case (.integer, .boolean): return "\(column) <> 0"
    case (.boolean, .integer), (.boolean, .smallint), (.boolean, .bigint):
      return "CASE WHEN \(column) THEN 1 ELSE 0 END"
    case (.boolean, .text): return "CASE WHEN \(column) THEN 'yes' ELSE 'no' END"
    case (.text, .integer), (.text, .bigint): return "length(\(column))"
    case (.integer, .text), (.uuid, .text): return "CAST(\(column) AS text)"
    case (.text, .text), (.text, .varchar): return random.pick("upper(\(column))", "trim(\(column))")
    case (.integer, .integer), (.integer, .bigint): return "\(column) / 2"
    default: break
    }
    guard let constant = constant(type) else { return nil }
    // What a CASE gives is text, where nothing else is said.
    let isTyped = type.isNumber || type.isText || type == .boolean
    return column.isNullable && isTyped && random.chance(50)
      ? "CASE WHEN \(column) IS NULL THEN NULL ELSE \(constant) END" : constant
  }
}

extension ColumnType {
  /// Whether a plan should do without `convert`.
  fileprivate func goesAlone(to type: ColumnType) -> Bool {
    switch (family, type.family) {
    case (.integer, .integer), (.integer, .decimal), (.decimal, .decimal), (.text, .text), (.moment, .moment),
      (.time, .time),
      (.day, .moment), (.document, .document), (.float, .float), (.integer, .text), (.uuid, .text),
      (.choice, .text),
      (.boolean, .text), (.day, .text), (.integer, .float), (.decimal, .integer):
      true
    default: false
    }
  }
}

extension DraftSource {
  /// Whether the default is in every type of a family.
  fileprivate var fitsAnyLength: Bool {
    switch self {
    case .none: true
    case .literal(let text): text.count < 4
    default: false
    }
  }
}
