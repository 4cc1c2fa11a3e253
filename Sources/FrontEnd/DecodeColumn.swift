import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

/// A column, with the constraints that are written beside it.
struct DecodedColumn {
  var column: Column
  var isPrimaryKey = false
  var isUnique = false
  var reference: YAMLNode?
  var onDelete: ForeignKey.Action?
  var check: YAMLNode?
  /// What is read once all of the table's columns are known.
  var reader: MappingReader?
}

extension Decoder {
  mutating func column(_ pair: YAMLPair) -> DecodedColumn? {
    let name = name(pair.key, at: pair.keySpan, "a column's name")
    if pair.value.scalar != nil {
      if pair.value.isNothing {
        report(
          .missingKey, "the column `\(pair.key)` has no type", at: pair.keySpan,
          help: "write one: `\(pair.key): text`")
        return nil
      }
      guard let type = type(pair.value), let name else { return nil }
      let column = Column(
        name: name, type: type.type, isNullable: type.isNullable,
        source: type.isSerial ? .serial : .none, targets: targets, origin: Origin(pair.keySpan))
      return DecodedColumn(column: column)
    }
    guard let reader = MappingReader(pair.value, .column, &diagnostics) else { return nil }
    guard let typeNode = reader["type"], !typeNode.isNothing else {
      report(.missingKey, "the column `\(pair.key)` has no `type`", at: pair.keySpan)
      return nil
    }
    let type = type(typeNode)
    guard let type, let name else { return nil }
    var column = Column(
      name: name, type: type.type, isNullable: type.isNullable,
      source: type.isSerial ? .serial : .none, comment: comment(reader["comment"]),
      renamedFrom: renamedFrom(reader), targets: targets(reader["targets"]) ?? targets,
      origin: Origin(pair.keySpan))
    columnOverrides(reader, &column)
    return DecodedColumn(
      column: column,
      isPrimaryKey: boolean(reader["primary_key"], "`primary_key` of a column") ?? false,
      isUnique: boolean(reader["unique"], "`unique` of a column") ?? false,
      reference: reader["references"], onDelete: action(reader["on_delete"], "`on_delete`"),
      check: reader["check"], reader: reader)
  }

  private mutating func columnOverrides(_ reader: MappingReader, _ column: inout Column) {
    if let node = reader["postgresql"],
      let block = MappingReader(node, .postgresqlColumn, &diagnostics)
    {
      if let type = block["type"], let text = text(type, "a type") {
        column.overrides.postgresqlType = freeType(text, at: type)
      }
      column.overrides.postgresqlDefault = expression(block["default"], "the default", columns: [])
    }
    if let node = reader["sqlite"], let block = MappingReader(node, .sqliteColumn, &diagnostics) {
      column.overrides.sqliteType = word(
        block["type"], "`type`", SQLiteStorage.allCases.map { ($0.rawValue.lowercased(), $0) })
      column.overrides.sqliteDefault = expression(block["default"], "the default", columns: [])
    }
    if let node = reader["zerodb"], let block = MappingReader(node, .zerodbColumn, &diagnostics) {
      column.overrides.zerodbType = name(block["type"], "a type")
    }
    if let node = reader["swift"], let block = MappingReader(node, .swiftColumn, &diagnostics) {
      column.overrides.swiftName = name(block["name"], "a name")
      column.overrides.swiftType = name(block["type"], "a type")
    }
  }

  /// Any type's name, known here or not.
  private mutating func freeType(_ text: String, at node: YAMLNode) -> ColumnType? {
    do throws(SQLSyntaxError) {
      return try parseType(text)
    } catch {
      report(.badType, error.message, at: node.span(ofTextAt: error.offset), help: error.help)
      return nil
    }
  }

  /// Where the column's value comes from, and what an update does; `columns` are all of the table's.
  mutating func source(
    of column: inout Column, _ reader: MappingReader, columns: [String]
  ) {
    let written = ["default", "identity", "generated"].filter { reader[$0] != nil }
    if written.count > 1 || (!written.isEmpty && column.source == .serial) {
      report(
        .conflictingKeys,
        "`\(column.name)` can have only one of `default`, `identity`, `generated` and a serial type",
        at: reader.span(of: written.last ?? "type"))
    }
    if let node = reader["default"],
      let value = defaultValue(node, column.type, "the default of `\(column.name)`", columns),
      value != .literal(.null)
    {
      column.source = .default(value)
    }
    if let node = reader["identity"], let identity = identity(node) {
      column.source = .identity(identity)
    }
    if let node = reader["generated"], let generated = generated(node, columns) {
      column.source = .generated(generated)
    }
    if let node = reader["on_update"] {
      column.onUpdate = expression(node, "`on_update`", columns: columns)
    }
  }

  /// A default follows its column's type: on text and enumerations the scalar is the value itself, elsewhere it
  /// is a literal or an expression.
  private mutating func defaultValue(
    _ node: YAMLNode, _ type: ColumnType, _ what: String, _ columns: [String]
  ) -> Expression? {
    if node.mapping != nil {
      guard let reader = MappingReader(node, .defaultExpression, &diagnostics) else { return nil }
      guard let value = reader["expression"] else {
        report(.missingKey, "\(what) has no `expression`", at: node.span)
        return nil
      }
      return expression(value, what, columns: columns)
    }
    guard let text = text(node, what) else { return nil }
    if node.isNothing {
      report(
        .badDefault, "\(what) is empty, or YAML's null", at: node.span,
        help: "leave it out for no default, or quote it for a text: `''`, `'null'`")
      return nil
    }
    switch type {
    case .text, .varchar, .char, .enumeration:
      warnOfCall(text, node, what)
      return .literal(.string(text))
    default:
      return plainValue(text, node, type) ?? expression(node, what, columns: columns)
    }
  }

  private mutating func warnOfCall(_ text: String, _ node: YAMLNode, _ what: String) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")"), open != text.startIndex,
      text[..<open].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    else { return }
    diagnostics.append(
      Diagnostic(
        .defaultLooksLikeCall, .warning, "\(what) is the text `\(text)`, not a call", at: node.span,
        help: "write `default: { expression: \(text) }` for the call"))
  }

  /// A value of a type that nobody writes in SQL's quotes: `2025-01-01`, `{}`, `[]`.
  private func plainValue(_ text: String, _ node: YAMLNode, _ type: ColumnType) -> Expression? {
    switch type {
    case .date, .time, .timestamp, .timestamptz, .uuid, .interval:
      // Digits or a sign in front, and no call: an expression would be arithmetic, which means nothing here.
      let isValue = text.first?.isHexDigit == true && !text.contains("(") && !text.contains("'")
      return isValue && (text.contains("-") || text.contains(":") || text.contains(" "))
        ? .literal(.string(text)) : nil
    case .json, .jsonb:
      return text.first == "{" || text.first == "[" || text.first == "\""
        ? .literal(.string(text)) : nil
    case .array:
      return text.first == "{" ? .literal(.string(text)) : nil
    case .vector, .halfvec:
      return text.first == "[" ? .literal(.string(text)) : nil
    default:
      return nil
    }
  }

  private mutating func identity(_ node: YAMLNode) -> Identity? {
    let generations: [(String, Identity.Generation)] = [
      ("always", .always), ("by default", .byDefault),
    ]
    if node.scalar != nil {
      return word(node, "`identity`", generations).map { Identity(generation: $0) }
    }
    guard let reader = MappingReader(node, .identity, &diagnostics) else { return nil }
    return Identity(
      generation: word(reader["generation"], "`generation`", generations) ?? .byDefault,
      start: integer(reader["start"], "`start`"),
      increment: integer(reader["increment"], "`increment`"),
      minimum: integer(reader["minimum"], "`minimum`"),
      maximum: integer(reader["maximum"], "`maximum`"), cache: integer(reader["cache"], "`cache`"),
      cycles: boolean(reader["cycle"], "`cycle`") ?? false)
  }

  private mutating func generated(_ node: YAMLNode, _ columns: [String]) -> Generated? {
    if node.scalar != nil {
      return expression(node, "`generated`", columns: columns).map { Generated(expression: $0) }
    }
    guard let reader = MappingReader(node, .generated, &diagnostics) else { return nil }
    guard let value = reader["expression"] else {
      report(.missingKey, "`generated` has no `expression`", at: node.span)
      return nil
    }
    let isStored = boolean(reader["stored"], "`stored`") ?? true
    return expression(value, "`generated`", columns: columns)
      .map { Generated(expression: $0, isStored: isStored) }
  }
}
