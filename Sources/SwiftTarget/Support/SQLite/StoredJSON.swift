// Values that SQLite keeps as the text of their JSON.

let jsonTextFormText = #"""
  /// A value as the text of its JSON.
  nonisolated struct JSONTextForm<Value: Codable>: StoredValue {
    var value: Value

    init(_ value: Value) {
      self.value = value
    }

    init?(stored: DatabaseValue) {
      guard case .string(let text) = stored.storage,
        let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
      else { return nil }
      self.value = value
    }

    var stored: DatabaseValue? {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let json = try? encoder.encode(value) else { return nil }
      return String(decoding: json, as: UTF8.self).databaseValue
    }
  }
  """#

let storedMemberText = #"""
  /// A member of an array that SQLite keeps as JSON, in the form that it has outside of arrays.
  nonisolated struct StoredMember<Value: StoredValue & Codable>: Codable {
    var value: Value

    init(_ value: Value) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      value = try Value(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch value.stored?.storage {
      case .string(let text):
        try container.encode(text)
      case .blob(let bytes):
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        try container.encode("\\x" + digits.joined())
      default:
        throw EncodingError.invalidValue(
          value,
          EncodingError.Context(
            codingPath: encoder.codingPath, debugDescription: "SQLite cannot hold \(value)"))
      }
    }
  }
  """#
