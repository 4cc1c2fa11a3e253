let jsonValueText = #"""
  /// Any JSON. A whole number of 64 bits is an `integer`; every other number is a double, as it is in
  /// JavaScript.
  nonisolated public enum JSONValue: Codable, Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public init(from decoder: any Decoder) throws {
      // Containers first: a decoder of database rows takes that as a sign to read JSON out of a column's
      // text.
      if let members = try Self.decode([String: JSONValue].self, from: decoder) {
        self = .object(members)
      } else if let members = try Self.decode([JSONValue].self, from: decoder) {
        self = .array(members)
      } else {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
          self = .null
        } else if let value = try? container.decode(Bool.self) {
          self = .boolean(value)
        } else if let value = try? container.decode(Int64.self) {
          self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
          self = .number(value)
        } else {
          self = .string(try container.decode(String.self))
        }
      }
    }

    /// Nil where something else stands there. What is wrong further down, or not for this type to know, is
    /// thrown.
    private static func decode<Value: Decodable>(
      _ type: Value.Type, from decoder: any Decoder
    ) throws -> Value? {
      do {
        return try decoder.singleValueContainer().decode(type)
      } catch let error as DecodingError {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
          guard context.codingPath.count <= decoder.codingPath.count else { throw error }
          return nil
        default:
          throw error
        }
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .null: try container.encodeNil()
      case .boolean(let value): try container.encode(value)
      case .integer(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .string(let value): try container.encode(value)
      case .array(let members): try container.encode(members)
      case .object(let members): try container.encode(members)
      }
    }
  }

  nonisolated extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral {
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
  }

  nonisolated extension JSONValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
  }

  nonisolated extension JSONValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
  }

  nonisolated extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
      self = .object([String: JSONValue](elements, uniquingKeysWith: { $1 }))
    }
  }
  """#
