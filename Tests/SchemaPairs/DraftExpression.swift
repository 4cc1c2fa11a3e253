/// An SQL expression with columns and values of enumerations by their identities.
struct DraftExpression: Hashable, Sendable, ExpressibleByStringInterpolation {
  enum Part: Hashable, Sendable {
    case text(String)
    case column(Int)
    case value(Int, of: Int)
    /// The name of a sequence, as a text.
    case sequence(Int)
  }

  var parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts
  }

  init(stringLiteral text: String) {
    parts = [.text(text)]
  }

  init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(.text(text)) }
    }

    mutating func appendInterpolation(_ column: DraftColumn) {
      parts.append(.column(column.id))
    }

    mutating func appendInterpolation(_ value: DraftValue, of enumeration: DraftEnumeration) {
      parts.append(.value(value.id, of: enumeration.id))
    }

    mutating func appendInterpolation(_ sequence: DraftSequence) {
      parts.append(.sequence(sequence.id))
    }

    mutating func appendInterpolation(_ number: Int) {
      parts.append(.text("\(number)"))
    }

    mutating func appendInterpolation(text: String) {
      parts.append(.text(text))
    }

    mutating func appendInterpolation(_ expression: DraftExpression) {
      parts += expression.parts
    }
  }

  static func column(_ id: Int) -> Self { Self([.column(id)]) }

  /// The column, where it is nothing more.
  var onlyColumn: Int? {
    if parts.count == 1, case .column(let id) = parts[0] { id } else { nil }
  }

  var columns: [Int] {
    parts.compactMap { if case .column(let id) = $0 { id } else { nil } }
  }

  /// The values of enumerations that it names.
  var values: [Int] {
    parts.compactMap { if case .value(let id, _) = $0 { id } else { nil } }
  }

  /// The sequences that it names.
  var sequences: [Int] {
    parts.compactMap { if case .sequence(let id) = $0 { id } else { nil } }
  }

  static func joined(_ expressions: [Self], by separator: String) -> Self {
    var parts: [Part] = []
    for (place, expression) in expressions.enumerated() {
      if place > 0 { parts.append(.text(separator)) }
      parts += expression.parts
    }
    return Self(parts)
  }
}
