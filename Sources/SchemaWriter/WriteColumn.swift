import SQLExpressions
import SchemaModel

extension Column {
  func written(
    in table: Table, with beside: ConstraintsBesideColumns
  ) throws(UnsupportedExpression) -> YAMLValue {
    var pairs = YAMLPairs()
    pairs.add("type", typeText)
    switch source {
    case .none, .serial: break
    case .default(let value): pairs.add("default", try written(default: value))
    case .identity(let identity): pairs.add("identity", identity.written)
    case .generated(let generated): pairs.add("generated", try generated.written)
    }
    let expressions = [("on_update", onUpdate), ("backfill", backfill), ("convert", convert)]
    for case (let key, let value?) in expressions { pairs.add(key, try value.spelling()) }
    pairs.add("unique", if: beside.uniques[name] != nil)
    if let check = beside.checks[name] { pairs.add("check", try check.expression.spelling()) }
    if let foreignKey = beside.foreignKeys[name] {
      pairs.add("references", foreignKey.target)
      pairs.add("on_delete", foreignKey.onDelete.word)
    }
    pairs.add("comment", comment)
    pairs.add(renamedFrom: renamedFrom)
    pairs.add(targets, unless: table.targets)
    try addOverrides(to: &pairs)
    return pairs.pairs.count == 1 ? pairs.pairs[0].value : pairs.mapping
  }

  private var typeText: String {
    let type =
      switch (source, type) {
      case (.serial, .smallint): "smallserial"
      case (.serial, .bigint): "bigserial"
      case (.serial, _): "serial"
      default: type.written
      }
    return isNullable ? type + "?" : type
  }

  private func addOverrides(to pairs: inout YAMLPairs) throws(UnsupportedExpression) {
    var postgresql = YAMLPairs()
    postgresql.add("type", overrides.postgresqlType?.spelling)
    if let value = overrides.postgresqlDefault { postgresql.add("default", try value.spelling()) }
    postgresql.add("collation", overrides.postgresqlCollation?.inQuotesWhereNeeded)
    postgresql.add("storage", overrides.postgresqlStorage?.rawValue)
    postgresql.add("compression", overrides.postgresqlCompression?.rawValue)
    pairs.add("postgresql", block: postgresql)
    var sqlite = YAMLPairs()
    sqlite.add("type", overrides.sqliteType?.rawValue.lowercased())
    sqlite.add("declared", overrides.sqlite.declaredType)
    if let value = overrides.sqliteDefault { sqlite.add("default", try value.spelling()) }
    sqlite.add("collation", overrides.sqlite.collation?.rawValue.lowercased())
    sqlite.add("on_conflict", overrides.sqlite.onConflict?.rawValue.lowercased())
    if overrides.sqlite.takesNull { sqlite.add("not_null", "false") }
    if overrides.sqlite.reusesNumbers { sqlite.add("autoincrement", "false") }
    pairs.add("sqlite", block: sqlite)
    var zerodb = YAMLPairs()
    zerodb.add("field", overrides.zerodbField)
    zerodb.add("namespace", overrides.zerodbNamespace)
    zerodb.add("type", overrides.zerodbType)
    pairs.add("zerodb", block: zerodb)
    var swift = YAMLPairs()
    swift.add("name", overrides.swiftName)
    swift.add("type", overrides.swiftType)
    pairs.add("swift", block: swift)
  }

  // MARK: Defaults

  /// The default as its column's type lets it be said: the text itself, a bare value or an expression; as
  /// `{ expression: … }` where each of these would be read as another.
  private func written(default value: Expression) throws(UnsupportedExpression) -> YAMLValue {
    let spelling = try value.spelling()
    let outright = YAMLValue.mapping([YAMLPair("expression", spelling)])
    switch type {
    case .text, .varchar, .char, .enumeration:
      guard case .literal(.string(let text)) = value else { return outright }
      return .scalar(text)
    default:
      break
    }
    switch value {
    case .literal(.string(let text)):
      if type == .boolean { return outright }
      return .scalar(type.isWrittenBare(text) ? text : spelling)
    case .literal(.boolean):
      return type == .boolean ? .scalar(spelling) : outright
    case .literal(.number), .unary(.minus, .literal(.number)):
      return type.isNumber ? .scalar(spelling) : outright
    default:
      return type.isWrittenBare(spelling) || spelling.hasPrefix("[") ? outright : .scalar(spelling)
    }
  }
}

extension Identity {
  fileprivate var written: YAMLValue {
    var pairs = YAMLPairs()
    pairs.add("generation", generation.rawValue)
    pairs.add(options)
    pairs.add("sequence_name", sequenceName)
    return pairs.pairs.count == 1 ? pairs.pairs[0].value : pairs.mapping
  }
}

extension Generated {
  fileprivate var written: YAMLValue {
    get throws(UnsupportedExpression) {
      let text = try expression.spelling()
      return isStored ? .scalar(text) : .mapping([YAMLPair("expression", text), YAMLPair("stored", "false")])
    }
  }
}
