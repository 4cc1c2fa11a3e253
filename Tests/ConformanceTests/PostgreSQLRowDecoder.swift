import Foundation
import SchemaModel

/// Decodes a row as a PostgreSQL client gets it: a text for every column, or nil for NULL.
///
/// What a column's type says is read here: `t` is true, `\x00ff` are bytes, `{1,NULL}` is an array, and a JSON
/// column's text is given to a `JSONDecoder`. Everything else, times, intervals and vectors among it, stays the text
/// that the server wrote, and the models read it.
struct PostgreSQLRowDecoder {
  /// The types of the columns, by their names.
  var types: [String: ColumnType]

  func decode<Value: Decodable>(_ type: Value.Type, from row: [String: String?]) throws -> Value {
    try type.init(from: RowDecoder(types: types, row: row))
  }
}

/// A whole row, of which a model asks the columns by their names.
private struct RowDecoder: Decoder {
  var types: [String: ColumnType]
  var row: [String: String?]
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Columns(row: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw mismatch([Any].self, "a row is no array", at: codingPath)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw mismatch(Any.self, "a row is no single value", at: codingPath)
  }
}

private struct Columns<Key: CodingKey>: KeyedDecodingContainerProtocol {
  var row: RowDecoder
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { row.row.keys.sorted().compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { row.row[key.stringValue] != nil }

  private func value(_ key: Key) throws -> TextValue {
    guard let text = row.row[key.stringValue], let type = row.types[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: [], debugDescription: "the row has no column \(key.stringValue)"))
    }
    return TextValue(text: text, type: type, codingPath: [key])
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).text == nil }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try value(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { row }
  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}

func mismatch(_ type: Any.Type, _ message: String, at path: [any CodingKey]) -> DecodingError {
  .typeMismatch(type, .init(codingPath: path, debugDescription: message))
}
