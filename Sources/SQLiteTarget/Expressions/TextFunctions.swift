import SQLExpressions
import SchemaModel

extension Lowering {
  mutating func textFunction(
    _ name: String, _ arguments: [Lowered]
  ) throws(UnsupportedExpression) -> Lowered {
    let first = arguments[0]
    if name == "concat" { return try concatenated(arguments) }
    if name == "chr" { return try character(first) }
    if first.type == .bytea { return try bytesFunction(name, arguments) }
    guard first.type.isSomeText else { throw unsupportedCall(name, first) }
    let text = withoutBlanks(first)
    switch name {
    case "length", "char_length", "character_length":
      return Lowered(.call("length", text), .integer)
    case "octet_length":
      return Lowered(.call("length", bytes(of: first)), .integer)
    case "bit_length":
      return Lowered(.binary(.multiply, .call("length", bytes(of: first)), .number(8)), .integer)
    case "lower", "upper":
      warn("`\(name)` changes all letters in PostgreSQL, in SQLite ASCII's alone")
      return Lowered(.call(name, text), .text)
    case "trim", "btrim", "ltrim", "rtrim":
      let characters = arguments.count > 1 ? [try self.text(arguments[1], of: name)] : []
      return Lowered(.call(name == "btrim" ? "trim" : name, [text] + characters), .text)
    case "strpos", "position":
      return Lowered(.call("instr", text, try self.text(arguments[1], of: name)), .integer)
    case "starts_with":
      if let prefix = arguments[1].constant {
        let pattern = prefix.unicodeScalars.map { PatternPiece.character($0).globText }.joined() + "*"
        return boolean(
          .like(text, pattern: .string(pattern), escape: nil, ignoringCase: false, negated: false))
      }
      let prefix = try repeatable(try self.text(arguments[1], of: name))
      return boolean(.binary(.equal, .call("substr", text, .number(1), .call("length", prefix)), prefix))
    case "replace":
      return Lowered(
        .call(name, text, try self.text(arguments[1], of: name), try self.text(arguments[2], of: name)), .text
      )
    case "substr", "substring":
      return Lowered(try substring(of: text, arguments), .text)
    case "left", "right":
      return Lowered(try end(of: text, name, arguments[1]), .text)
    case "ascii":
      return Lowered(.call("coalesce", .call("unicode", text), .call("length", text)), .integer)
    default:
      throw unsupportedCall(name, first)
    }
  }

  private mutating func bytesFunction(
    _ name: String, _ arguments: [Lowered]
  ) throws(UnsupportedExpression) -> Lowered {
    let bytes = arguments[0].tree
    switch name {
    case "length", "octet_length": return Lowered(.call("length", bytes), .integer)
    case "bit_length": return Lowered(.binary(.multiply, .call("length", bytes), .number(8)), .integer)
    case "substr", "substring":
      // Of no bytes at all SQLite takes NULL.
      return Lowered(
        .call("coalesce", try substring(of: try repeatable(bytes), arguments), bytes), .bytea)
    case "encode" where arguments[1].constant == "hex":
      return Lowered(try hexadecimal(bytes), .text)
    default: throw unsupportedCall(name, arguments[0])
    }
  }

  private func bytes(of text: Lowered) -> Expression {
    text.constant.map { .cast(.string(hexadecimalText(Array($0.utf8))), to: .bytea) }
      ?? .cast(text.tree, to: .bytea)
  }

  /// SQLite makes a character of any number, PostgreSQL only of one that stands for a character.
  private func character(_ number: Lowered) throws(UnsupportedExpression) -> Lowered {
    guard let scalar = number.constant.flatMap({ UInt32($0) }).flatMap(Unicode.Scalar.init), scalar.value > 0
    else {
      throw UnsupportedExpression(
        message:
          "SQLite can do without `chr` only where the number is written out, and stands for a character")
    }
    return Lowered(.call("char", .number(Int(scalar.value))), .text)
  }

  func unsupportedCall(_ name: String, _ value: Lowered) -> UnsupportedExpression {
    let type = value.type.map { " for `\($0.spelling)`" } ?? ""
    return UnsupportedExpression(
      message: "SQLite has no function `\(name)`\(type)")
  }

  private func text(_ value: Lowered, of name: String) throws(UnsupportedExpression) -> Expression {
    guard value.type.isSomeText else { throw unsupportedCall(name, value) }
    return withoutBlanks(value)
  }

  func wholeNumber(_ value: Lowered, of name: String) throws(UnsupportedExpression) -> Expression {
    guard value.type?.isInteger == true else { throw unsupportedCall(name, value) }
    return value.tree
  }

  /// NULLs count as empty, and everything is written as text.
  private func concatenated(_ arguments: [Lowered]) throws(UnsupportedExpression) -> Lowered {
    var parts: [Expression] = []
    for argument in arguments {
      if case .literal(.null) = argument.tree { continue }
      // A `char(n)` keeps its blanks here.
      let isPadded = if case .char = argument.type { true } else { false }
      let text = isPadded ? argument.tree : try textForm(argument, words: ("t", "f"))
      parts.append(text.isLiteral ? text : .call("coalesce", text, .string("")))
    }
    return Lowered(.joined(parts, by: .concatenate) ?? .string(""), .text)
  }

  /// Places before the first character are there in PostgreSQL, but empty; in SQLite they count from the end.
  private mutating func substring(
    of text: Expression, _ arguments: [Lowered]
  ) throws(UnsupportedExpression) -> Expression {
    let start = try wholeNumber(arguments[1], of: "substring")
    guard arguments.count == 3 else {
      if let number = arguments[1].constant.flatMap({ Int($0) }) {
        return .call("substr", text, .number(max(number, 1)))
      }
      return .call("substr", text, .call("max", start, .number(1)))
    }
    var length = try wholeNumber(arguments[2], of: "substring")
    if let count = arguments[2].constant.flatMap({ Int($0) }) {
      guard count >= 0 else { throw UnsupportedExpression(message: "a text's length cannot be negative") }
      if let number = arguments[1].constant.flatMap({ Int($0) }), number.magnitude < 1 << 31 {
        return number >= 1
          ? .call("substr", text, start, length)
          : .call("substr", text, .number(1), .number(max(0, number + min(count, 1 << 31) - 1)))
      }
    } else {
      length = try notNegative(length)
    }
    let from = Expression.call("max", try repeatable(start), .number(1))
    let end = Expression.call(
      "max", .binary(.add, start, try repeatable(length)), .number(1))
    return .call("substr", text, from, .binary(.subtract, end, from))
  }

  /// A length that fails where it is negative, as in PostgreSQL; SQLite would count backwards.
  private mutating func notNegative(_ length: Expression) throws(UnsupportedExpression) -> Expression {
    guard !length.isNotNegative else { return length }
    guard !isAlwaysComputed else {
      throw UnsupportedExpression(
        message: "SQLite cannot refuse a negative length here", help: "write the length out")
    }
    let failure = Expression.failure(.negativeLength, try repeatable(length))
    return .conditional(
      operand: nil, branches: [.init(condition: .binary(.less, length, .number(0)), result: failure)],
      otherwise: length)
  }

  /// A text's first or last characters, or all but so many where the number is negative.
  private func end(
    of text: Expression, _ name: String, _ number: Lowered
  ) throws(UnsupportedExpression) -> Expression {
    guard let count = number.constant.flatMap({ Int($0) }), count.magnitude < 1 << 31 else {
      throw UnsupportedExpression(
        message:
          "SQLite has no function `\(name)`, and can do without it only where the number is written out",
        help: "use `substring`")
    }
    switch (name, count) {
    case (_, 0): return .call("substr", text, .number(1), .number(0))
    case ("left", 1...): return .call("substr", text, .number(1), .number(count))
    case ("left", _):
      let rest = Expression.call(
        "max", .binary(.add, .call("length", try repeatable(text)), .number(count)), .number(0))
      return .call("substr", text, .number(1), rest)
    case (_, 1...): return .call("substr", text, .number(-count))
    default: return .call("substr", text, .number(1 - count))
    }
  }
}
