// Forms of standard types whose own coding is not, or not always, the one that rows have.

let uuidFormText = #"""
  /// A UUID as text in lower case.
  nonisolated struct UUIDForm: Codable {
    var value: UUID

    init(_ value: UUID) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      value = try decoder.singleValueContainer().decode(UUID.self)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value.uuidString.lowercased())
    }
  }
  """#

let dataFormText = #"""
  /// Bytes as base64 text. They are also read from PostgreSQL's text, `\x00ff`.
  nonisolated struct DataForm: Codable {
    var value: Data

    init(_ value: Data) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      // Bytes first: a decoder of database rows has them, and might pass them off as text.
      if let bytes = try? container.decode(Data.self) {
        value = bytes
      } else if let text = try? container.decode(String.self), let bytes = Self.read(text) {
        value = bytes
      } else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "these are no bytes in base64")
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value.base64EncodedString())
    }

    private static func read(_ text: String) -> Data? {
      guard text.hasPrefix("\\x") else { return Data(base64Encoded: text) }
      let digits = text.dropFirst(2).map { $0.hexDigitValue ?? -1 }
      guard digits.count % 2 == 0, !digits.contains(-1) else { return nil }
      return Data(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
    }
  }
  """#

let decimalNumberFormText = #"""
  /// A decimal of at most 15 digits as a number, which a double carries exactly.
  nonisolated struct DecimalNumberForm: Codable {
    var value: Decimal

    init(_ value: Decimal) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        value = try DecimalText.read("\(number)", in: container)
      } else {
        value = try DecimalText.read(container.decode(String.self), in: container)
      }
    }

    func encode(to encoder: any Encoder) throws {
      guard let number = DecimalText.number(value) else { throw DecimalText.notANumber(value, encoder) }
      var container = encoder.singleValueContainer()
      try container.encode(number)
    }
  }
  """#

let decimalTextFormText = #"""
  /// A decimal as text, because a number would lose digits in other hands.
  nonisolated struct DecimalTextForm: Codable {
    var value: Decimal

    init(_ value: Decimal) {
      self.value = value
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        value = try DecimalText.read(text, in: container)
      } else {
        value = try container.decode(Decimal.self)
      }
    }

    func encode(to encoder: any Encoder) throws {
      guard let text = DecimalText.text(value) else { throw DecimalText.notANumber(value, encoder) }
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
  """#

let decimalTextText = #"""
  /// Decimals as text. A `Decimal` has 38 digits; text with more is refused, since rounding would change it.
  nonisolated enum DecimalText {
    static func decimal(_ text: String) -> Decimal? {
      guard isNumber(text), let value = Decimal(string: text), !value.isNaN,
        value != 0 || !text.prefix(while: { $0 != "e" }).contains(where: { ("1"..."9").contains($0) })
      else { return nil }
      return value
    }

    static func read(_ text: String, in container: any SingleValueDecodingContainer) throws -> Decimal {
      guard let value = decimal(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "'\(text)' is not a decimal of at most 38 digits")
      }
      return value
    }

    /// The nearest double; nil where the decimal is no number.
    static func number(_ value: Decimal) -> Double? {
      value.isNaN ? nil : Double("\(value)")
    }

    /// The digits without zeros that say nothing; nil where the decimal is no number.
    static func text(_ value: Decimal) -> String? {
      guard !value.isNaN else { return nil }
      var text = "\(value)"
      guard text.contains(".") else { return text }
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
      return text
    }

    static func notANumber(_ value: Decimal, _ encoder: any Encoder) -> EncodingError {
      .invalidValue(
        value,
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "the decimal is not a number"))
    }

    private static func isNumber(_ text: String) -> Bool {
      let parts = text.split(separator: "e", omittingEmptySubsequences: false)
      guard let mantissa = parts.first, parts.count < 2 || parts.count == 2 && Int(parts[1]) != nil
      else { return false }
      let unsigned = mantissa.first == "-" || mantissa.first == "+" ? mantissa.dropFirst() : mantissa
      let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
      guard halves.count <= 2,
        halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
      else { return false }
      var digits = unsigned.filter { $0 != "." }.drop { $0 == "0" }
      while digits.last == "0" { digits.removeLast() }
      return digits.count <= 38
    }
  }
  """#
