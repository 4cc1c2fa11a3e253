/// The most dimensions that PostgreSQL gives an array.
private let dimensionLimit = 6

/// An array as PostgreSQL takes it: `{a,b,"c d",NULL}`, `{{1,2},{3,4}}`.
func parseArray(
  _ text: String, of element: ColumnType, enumerationValues: (QualifiedName) -> [String]?
) throws(ValueError) -> LogicalValue {
  var member = element
  while let inner = member.element { member = inner }
  var reader = ArrayReader(cursor: TextCursor(text))
  let root = try reader.document()
  guard let shape = root.shape, shape == [0] || !shape.contains(0) else {
    throw ValueError(
      "the arrays inside of \(ValueError.quoted(text)) differ in length or are empty",
      help: "an array of several dimensions is a full rectangle")
  }
  return try root.value(of: member, enumerationValues)
}

/// An array's text, before its members are read.
private indirect enum ArrayText {
  case null
  case member(String)
  case array([ArrayText])

  /// The length of each dimension; nil where arrays of one dimension differ in theirs.
  var shape: [Int]? {
    guard case .array(let members) = self else { return [] }
    guard let first = members.first else { return [0] }
    guard let inner = first.shape else { return nil }
    for other in members.dropFirst() where other.shape != inner { return nil }
    return [members.count] + inner
  }

  func value(
    of type: ColumnType, _ enumerationValues: (QualifiedName) -> [String]?
  ) throws(ValueError) -> LogicalValue {
    guard case .array(let members) = self else { return .array([]) }
    var values: [LogicalValue?] = []
    for member in members {
      switch member {
      case .null: values.append(nil)
      case .member(let text):
        values.append(try parseValue(text, as: type, enumerationValues: enumerationValues))
      case .array: values.append(try member.value(of: type, enumerationValues))
      }
    }
    return .array(values)
  }
}

private struct ArrayReader {
  var cursor: TextCursor

  mutating func document() throws(ValueError) -> ArrayText {
    guard cursor.skip("{") else {
      throw ValueError(
        "an array's text begins with `{`", help: "write it as `{a,b}`, or as an expression: `ARRAY['a','b']`")
    }
    let root = try array(depth: 1)
    guard cursor.isAtEnd else { throw ValueError("something stands behind the array's last `}`") }
    return root
  }

  /// What follows an opening brace, up to the closing one.
  private mutating func array(depth: Int) throws(ValueError) -> ArrayText {
    guard depth <= dimensionLimit else {
      throw ValueError("an array has at most \(dimensionLimit) dimensions")
    }
    var members: [ArrayText] = []
    cursor.skipBlanks()
    if cursor.skip("}") { return .array([]) }
    repeat {
      cursor.skipBlanks()
      if cursor.skip("{") {
        members.append(try array(depth: depth + 1))
      } else {
        members.append(cursor.skip("\"") ? try quoted() : try unquoted())
      }
      cursor.skipBlanks()
    } while cursor.skip(",")
    guard cursor.skip("}") else {
      throw ValueError("the array lacks a comma or a closing `}`")
    }
    return .array(members)
  }

  private mutating func quoted() throws(ValueError) -> ArrayText {
    var text: [UInt8] = []
    while let byte = cursor.peek {
      cursor.position += 1
      if byte == UInt8(ascii: "\"") { return .member(String(decoding: text, as: UTF8.self)) }
      if byte == UInt8(ascii: "\\") {
        guard let escaped = cursor.peek else { break }
        cursor.position += 1
        text.append(escaped)
      } else {
        text.append(byte)
      }
    }
    throw ValueError("a member's closing quote is missing")
  }

  private mutating func unquoted() throws(ValueError) -> ArrayText {
    var text: [UInt8] = []
    /// The length without the blanks at the end, unless they were escaped.
    var length = 0
    var isEscaped = false
    while let byte = cursor.peek, !",{}\"".utf8.contains(byte) {
      cursor.position += 1
      if byte == UInt8(ascii: "\\") {
        guard let escaped = cursor.peek else { break }
        cursor.position += 1
        text.append(escaped)
        length = text.count
        isEscaped = true
      } else {
        text.append(byte)
        if !isBlank(byte) { length = text.count }
      }
    }
    guard length > 0, cursor.peek == UInt8(ascii: ",") || cursor.peek == UInt8(ascii: "}") else {
      throw ValueError(
        "a member of the array is missing, or lacks its quotes",
        help: "a member that is empty or holds braces, commas or quotes stands in double quotes")
    }
    let member = String(decoding: text.prefix(length), as: UTF8.self)
    return !isEscaped && member.lowercased() == "null" ? .null : .member(member)
  }
}
