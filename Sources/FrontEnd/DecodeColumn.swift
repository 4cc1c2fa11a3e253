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
        return name.map {
          DecodedColumn(column: Column(name: $0, type: .unreadable, origin: Origin(pair.keySpan)))
        }
      }
      let type: WrittenType = self.type(pair.value) ?? .unreadable(pair.value)
      guard let name else { return nil }
      let column = Column(
        name: name, type: type.type, isNullable: type.isNullable,
        source: type.isSerial ? .serial : .none, targets: targets, origin: Origin(pair.keySpan))
      return DecodedColumn(column: column)
    }
    guard let reader = MappingReader(pair.value, .column, &diagnostics) else { return nil }
    allow(reader["allow"], in: pair)
    let typeNode = reader["type"].flatMap { $0.isNothing ? nil : $0 }
    if typeNode == nil {
      report(.missingKey, "the column `\(pair.key)` has no `type`", at: pair.keySpan)
    }
    let type: WrittenType = typeNode.flatMap { self.type($0) } ?? .unreadable(typeNode)
    guard let name else { return nil }
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
        column.overrides.postgresqlType = anyType(text, at: type)
      }
      column.overrides.postgresqlDefault = constant(block["default"], "the default")
      // `default` is another word for none.
      column.overrides.postgresqlCollation = collation(block["collation"]).flatMap {
        $0 == QualifiedName("default") ? nil : $0
      }
      column.overrides.postgresqlStorage = word(block["storage"], "`storage`", Words.longStorages)
      column.overrides.postgresqlCompression = word(
        block["compression"], "`compression`", Words.compressions)
    }
    sqliteColumn(reader["sqlite"], &column)
    if let node = reader["zerodb"], let block = MappingReader(node, .zerodbColumn, &diagnostics) {
      column.overrides.zerodbType = name(block["type"], "a type")
      column.overrides.zerodbField = name(block["field"], "a field's name")
      column.overrides.zerodbNamespace = name(block["namespace"], "a namespace")
    }
    if let node = reader["swift"], let block = MappingReader(node, .swiftColumn, &diagnostics) {
      column.overrides.swiftName = name(block["name"], "a name")
      column.overrides.swiftType = name(block["type"], "a type")
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
      let value = defaultValue(node, column.type, "the default of `\(column.name)`"),
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
    if let node = reader["on_update"], let text = node.scalar?.text,
      ForeignKey.Action.allCases.contains(where: { $0.rawValue == text.lowercased() })
    {
      report(
        .badExpression,
        "`on_update` of a column is a value to set, and `\(text)` is an action of a foreign key",
        at: node.span, help: "write `references: { table: …, columns: […], on_update: \(text) }`")
    } else if let node = reader["on_update"] {
      column.onUpdate = constant(node, "`on_update` of `\(column.name)`")
    }
  }

  /// A default follows its column's type: on text and enumerations the scalar is the value itself, elsewhere it
  /// is a literal or an expression.
  private mutating func defaultValue(
    _ node: YAMLNode, _ type: ColumnType, _ what: String
  ) -> Expression? {
    if let pairs = node.mapping, !pairs.isEmpty {
      guard let reader = MappingReader(node, .defaultExpression, &diagnostics) else { return nil }
      guard let value = reader["expression"] else {
        report(.missingKey, "\(what) has no `expression`", at: node.span)
        return nil
      }
      return constant(value, what)
    }
    guard node.scalar != nil else {
      report(
        .wrongShape, "\(what) is a list or a mapping to YAML", at: node.span,
        help: "quote it: `'{}'`, `'[]'`, `'{a,b}'`")
      return nil
    }
    guard let text = text(node, what) else { return nil }
    if node.isNothing {
      report(
        .badDefault, "\(what) is empty, or YAML's null", at: node.span,
        help: "leave it out for no default, or quote it for a text: `''`, `'null'`")
      return nil
    }
    if case .array = type, text.hasPrefix("[") {
      report(
        .badDefault, "\(what) is no array to SQL, which writes one in braces", at: node.span,
        help: "write `'{…}'`")
      return nil
    }
    switch type {
    case .text, .varchar, .char, .enumeration:
      warnOfCall(text, node, what)
      return checked(.literal(.string(text)), node, type, what)
    default:
      let value = type.isWrittenBare(text) ? .literal(.string(text)) : constant(node, what, type)
      return value.map { checked($0, node, type, what) }
    }
  }

  /// A default that is a bare value must be one of the column's type; a number that stands for another type's value
  /// becomes that.
  private mutating func checked(
    _ value: Expression, _ node: YAMLNode, _ type: ColumnType, _ what: String
  ) -> Expression {
    guard let text = value.plainText else { return value }
    let enumerations = enumerations
    do throws(ValueError) {
      let meant = try parseValue(text, as: type, enumerationValues: { enumerations[$0] })
      if case .timestamptz = type, !text.saysZone {
        diagnostics.append(.withoutZone(text, in: what, at: node.span))
      }
      if case .boolean(let isTrue) = meant { return .literal(.boolean(isTrue)) }
      if case .literal(.number) = value, !type.isNumber, !type.isNamed { return .literal(.string(text)) }
    } catch {
      report(
        .badDefault, "\(what) is not a value of its type: \(error.message)", at: node.span, help: error.help)
    }
    return value
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

  private mutating func identity(_ node: YAMLNode) -> Identity? {
    if node.scalar != nil {
      return word(node, "`identity`", Words.generations).map { Identity(generation: $0) }
    }
    guard let reader = MappingReader(node, .identity, &diagnostics) else { return nil }
    return Identity(
      generation: word(reader["generation"], "`generation`", Words.generations) ?? .byDefault,
      start: integer(reader["start"], "`start`"),
      increment: integer(reader["increment"], "`increment`"),
      minimum: integer(reader["minimum"], "`minimum`"),
      maximum: integer(reader["maximum"], "`maximum`"), cache: integer(reader["cache"], "`cache`"),
      cycles: boolean(reader["cycle"], "`cycle`") ?? false,
      sequenceName: name(reader["sequence_name"], "a sequence's name"))
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

extension Expression {
  /// The text of a literal, signed or not; nil where it is anything else.
  fileprivate var plainText: String? {
    switch self {
    case .literal(.string(let text)), .literal(.number(let text)): text
    case .literal(.boolean(let value)): value ? "true" : "false"
    case .unary(.minus, .literal(.number(let text))): "-" + text
    default: nil
    }
  }
}

extension ColumnType {
  /// Whether the type is known by its name alone.
  fileprivate var isNamed: Bool {
    if case .named = self { true } else { false }
  }
}
