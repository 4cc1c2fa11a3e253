import Foundation
import SQLExpressions
import SchemaModel

@testable import LiveDatabases

/// One value of a row, or a member of an array in it.
struct TextValue {
  var text: String?
  var type: ColumnType
  var codingPath: [any CodingKey]

  /// What the value is, read as its type says; nil where it is nothing of the wanted kind.
  private func read<Value>(_ wanted: Value.Type, _ body: (String) throws -> Value?) throws -> Value {
    guard let text else {
      throw DecodingError.valueNotFound(
        wanted, .init(codingPath: codingPath, debugDescription: "the column is NULL"))
    }
    guard let value = try body(text) else {
      throw mismatch(wanted, "'\(text)' of type \(type.spelling)", at: codingPath)
    }
    return value
  }

  func decode<Value: Decodable>(_ wanted: Value.Type) throws -> Value {
    // An Optional asks for NULL itself.
    if text == nil, wanted is any ExpressibleByNilLiteral.Type { return try wanted.init(from: self) }
    switch (wanted, type) {
    case (_, .json), (_, .jsonb):
      return try read(wanted) { try JSONDecoder().decode(wanted, from: Data($0.utf8)) }
    case (is Bool.Type, _): return try read(wanted) { boolean($0) as? Value }
    case (is String.Type, _): return try read(wanted) { string($0) as? Value }
    case (is Data.Type, _): return try read(wanted) { try data($0) as? Value }
    case (is Decimal.Type, _): return try read(wanted) { type.isNumber ? Decimal(string: $0) as? Value : nil }
    case (let number as any LosslessStringConvertible.Type, _) where wanted is any Numeric.Type:
      return try read(wanted) { type.isNumber ? number.init($0) as? Value : nil }
    default: return try read(wanted) { _ in try wanted.init(from: self) }
    }
  }

  private func boolean(_ text: String) -> Bool? {
    guard type == .boolean else { return nil }
    return text == "t" ? true : text == "f" ? false : nil
  }

  /// Types that a client gets as something other than text are none.
  private func string(_ text: String) -> String? {
    switch type {
    case .boolean, .smallint, .integer, .bigint, .real, .doublePrecision, .array: nil
    default: text
    }
  }

  private func data(_ text: String) throws -> Data? {
    guard type == .bytea,
      case .bytes(let bytes) = try parseValue(text, as: .bytea, enumerationValues: { _ in nil })
    else { return nil }
    return Data(bytes)
  }

  /// The members of an array's text.
  private func members(_ element: ColumnType) throws -> [TextValue] {
    try read([String?].self) { text in
      // Of several dimensions, or one that begins elsewhere than at 1.
      guard text.hasPrefix("{"), !text.hasPrefix("{{") else { return nil }
      return arrayElements(text)
    }
    .enumerated().map { TextValue(text: $1, type: element, codingPath: codingPath + [Position($0)]) }
  }
}

extension TextValue: Decoder, SingleValueDecodingContainer {
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func decodeNil() -> Bool { text == nil }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw mismatch([String: Any].self, "a value of type \(self.type.spelling) has no keys", at: codingPath)
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let element = type.element else {
      throw mismatch([Any].self, "a value of type \(type.spelling) has no members", at: codingPath)
    }
    return Members(values: try members(element), codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

/// The members of an array, one after the other.
private struct Members: UnkeyedDecodingContainer {
  var values: [TextValue]
  var codingPath: [any CodingKey]
  var currentIndex = 0

  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex == values.count }

  private mutating func next() throws -> TextValue {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        Any.self, .init(codingPath: codingPath, debugDescription: "the array has no further member"))
    }
    defer { currentIndex += 1 }
    return values[currentIndex]
  }

  mutating func decodeNil() -> Bool {
    guard !isAtEnd, values[currentIndex].text == nil else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try next().decode(type)
    return value
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
  {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// A member's place in its array.
private struct Position: CodingKey {
  var intValue: Int?
  var stringValue: String { "\(intValue ?? 0)" }

  init(_ position: Int) { intValue = position }
  init?(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}
