import SchemaModel

/// What stands in brackets behind a type's name.
struct TypeModifiers {
  var texts: [String] = []
  /// The token of each, for messages.
  var tokens: [Token] = []
}

// Types of one word.
extension Parser {
  mutating func simple(_ name: Token) throws(ParseFailure) -> ColumnType {
    let isQuoted = name.kind == .quotedName
    let word = isQuoted ? name.text : name.word
    // In quotes, `"char"` is a type of one byte, and SQL's own spellings are no types.
    if isQuoted, ["char", "boolean", "smallint", "integer", "int", "bigint", "real"].contains(word) {
      return .named(NamedType(name: QualifiedName(word), modifiers: try modifiers().texts))
    }
    if let type = TypeWords.plain[word] {
      guard !stands("(") else {
        throw .refused(error("`\(word)` takes nothing in brackets", at: current))
      }
      return type
    }
    switch word {
    case "varchar": return try varchar()
    case "numeric", "decimal", "dec": return try numeric()
    case "float": return try float()
    case "bpchar" where stands("("): return try char()
    case "time": return .time(precision: try precision())
    case "timestamp": return .timestamp(precision: try precision())
    case "timestamptz": return .timestamptz(precision: try precision())
    case "interval" where !stands("("): return .interval
    case "vector": return .vector(dimensions: try dimensions())
    case "halfvec": return .halfvec(dimensions: try dimensions())
    default:
      let text = TypeWords.known.contains(word) ? TypeWords.printed(word) : name.text
      return .named(NamedType(name: QualifiedName(text), modifiers: try modifiers().texts))
    }
  }

  mutating func varchar() throws(ParseFailure) -> ColumnType {
    .varchar(length: try number(in: 1...10_485_760, of: "length"))
  }

  mutating func char() throws(ParseFailure) -> ColumnType {
    .char(length: try number(in: 1...10_485_760, of: "length") ?? 1)
  }

  mutating func precision() throws(ParseFailure) -> Int? {
    try number(in: 0...6, of: "precision")
  }

  private mutating func dimensions() throws(ParseFailure) -> Int? {
    try number(in: 1...16_000, of: "number of dimensions")
  }

  private mutating func float() throws(ParseFailure) -> ColumnType {
    guard let bits = try number(in: 1...53, of: "precision") else { return .doublePrecision }
    return bits <= 24 ? .real : .doublePrecision
  }

  private mutating func numeric() throws(ParseFailure) -> ColumnType {
    let modifiers = try modifiers()
    guard modifiers.texts.count <= 2 else {
      throw .refused(error("`numeric` takes a precision and a scale, no more", at: modifiers.tokens[2]))
    }
    let precision = try modifiers.number(0, in: 1...1000, of: "precision", self)
    let scale = try modifiers.number(1, in: -1000...1000, of: "scale", self)
    return .numeric(precision: precision, scale: scale == 0 ? nil : scale)
  }

  /// The one number that may stand in brackets here.
  private mutating func number(
    in range: ClosedRange<Int>, of what: String
  ) throws(ParseFailure) -> Int? {
    let modifiers = try modifiers()
    guard modifiers.texts.count <= 1 else {
      throw .refused(error("only the \(what) stands in these brackets", at: modifiers.tokens[1]))
    }
    return try modifiers.number(0, in: range, of: what, self)
  }

  /// Reads what stands in brackets, if brackets stand here.
  mutating func modifiers() throws(ParseFailure) -> TypeModifiers {
    var result = TypeModifiers()
    guard take("(") else { return result }
    repeat {
      let token = current
      let sign = take("-") ? "-" : ""
      switch current.kind {
      case .number, .name: result.texts.append(sign + current.text)
      case .quotedName: result.texts.append(doublyQuoted(current.text))
      case .string: result.texts.append(SQLExpressions.quoted(current.text))
      default: throw unknown
      }
      result.tokens.append(token)
      advance()
    } while take(",")
    try expect(")")
    return result
  }
}

extension TypeModifiers {
  /// The modifier as a number, if it is there.
  func number(
    _ index: Int, in range: ClosedRange<Int>, of what: String, _ parser: Parser
  ) throws(ParseFailure) -> Int? {
    guard index < texts.count else { return nil }
    guard let value = Int(texts[index]), range.contains(value) else {
      throw .refused(
        parser.error(
          "the \(what) is a number from \(range.lowerBound) to \(range.upperBound), not `\(texts[index])`",
          at: tokens[index]))
    }
    return value
  }
}
