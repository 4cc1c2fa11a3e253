import SchemaModel

// Types.
extension Parser {
  /// Reads a type with its modifiers and array brackets.
  mutating func typeName() throws(ParseFailure) -> ColumnType {
    let base = try baseType()
    var isArray = false
    while stands("[") || stands("array") {
      let hasWord = take("array")
      if stands("[") {
        advance()
        if current.kind == .number { advance() }
        try expect("]")
      } else if !hasWord {
        throw unknown
      }
      isArray = true
    }
    return isArray ? .array(of: base) : base
  }

  private mutating func baseType() throws(ParseFailure) -> ColumnType {
    let first = try typePart()
    guard stands(".") else {
      if let enumeration = enumeration(QualifiedName(first.text)) { return enumeration }
      if first.kind == .name, let type = try severalWords(first) { return type }
      return try simple(first)
    }
    advance()
    let last = try typePart()
    guard !stands(".") else { throw unknown }
    let schema = first.kind == .name ? first.word : first.text
    if let enumeration = enumeration(QualifiedName(schema: ownSchema(first.text), last.text)) {
      return enumeration
    }
    guard ownSchema(schema) != nil else { return try simple(last) }
    let schemaName = first.kind == .name && Set(first.text.utf8) == Set(schema.utf8) ? schema : first.text
    return .named(
      NamedType(name: QualifiedName(schema: schemaName, typeText(last)), modifiers: try modifiers().texts))
  }

  private mutating func typePart() throws(ParseFailure) -> Token {
    let token = current
    guard token.kind == .quotedName || (token.kind == .name && !Keywords.reserved.contains(token.word))
    else { throw unknown }
    advance()
    return token
  }

  private func enumeration(_ name: QualifiedName) -> ColumnType? {
    enumerations.contains(name) ? .enumeration(name) : nil
  }

  /// A name of a type beyond the known ones, as it is written.
  private func typeText(_ token: Token) -> String {
    token.kind == .name && TypeWords.known.contains(token.word) ? TypeWords.printed(token.word) : token.text
  }

  /// Types whose name is, or may be, several words.
  private mutating func severalWords(_ first: Token) throws(ParseFailure) -> ColumnType? {
    switch first.word {
    case "double":
      return take("precision") ? .doublePrecision : nil
    case "character", "char", "nchar":
      return take("varying") ? try varchar() : try char()
    case "national":
      guard take("character") || take("char") else { return nil }
      return take("varying") ? try varchar() : try char()
    case "varchar":
      return try varchar()
    case "bit":
      if take("varying") {
        return .named(NamedType(name: QualifiedName("bit varying"), modifiers: try modifiers().texts))
      }
      // Without a length it is one bit; only in quotes is it a string of any length.
      let modifiers = try modifiers().texts
      return .named(NamedType(name: QualifiedName("bit"), modifiers: modifiers.isEmpty ? ["1"] : modifiers))
    case "time":
      return try time(try precision())
    case "timestamp":
      let precision = try precision()
      return try takeZone() ? .timestamptz(precision: precision) : .timestamp(precision: precision)
    case "interval":
      return try interval()
    default:
      return nil
    }
  }

  private mutating func time(_ precision: Int?) throws(ParseFailure) -> ColumnType {
    guard try takeZone() else { return .time(precision: precision) }
    return .named(
      NamedType(
        name: QualifiedName("time with time zone"), modifiers: precision.map { ["\($0)"] } ?? []))
  }

  /// - Returns: whether the type has a zone.
  private mutating func takeZone() throws(ParseFailure) -> Bool {
    if take("with", "time", "zone") { return true }
    _ = take("without", "time", "zone")
    return false
  }

  /// `interval`, `interval(3)`, `interval day to second(3)`.
  private mutating func interval() throws(ParseFailure) -> ColumnType {
    var name = "interval"
    if TypeWords.intervalFields.contains(current.word) {
      name += " " + current.word
      advance()
      if stands("to"), TypeWords.intervalFields.contains(token(ahead: 1).word) {
        name += " to " + token(ahead: 1).word
        advance()
        advance()
      }
    }
    let precision = try precision()
    if name == "interval", precision == nil { return .interval }
    return .named(NamedType(name: QualifiedName(name), modifiers: precision.map { ["\($0)"] } ?? []))
  }
}
