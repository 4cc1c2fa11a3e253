extension ColumnType {
  /// Whether a default's text is a value that nobody writes in SQL's quotes: `2025-01-01`, `{}`, `[]`. It is no
  /// expression then.
  package func isWrittenBare(_ text: String) -> Bool {
    switch self {
    case .interval where text.isISOInterval:
      return true
    case .date, .time, .timestamp, .timestamptz, .interval:
      // A digit in front and more than a number, and no call or quote.
      let isValue = text.first?.isNumber == true && !text.contains("(") && !text.contains("'")
      return isValue && (text.contains("-") || text.contains(":") || text.contains(" "))
    case .uuid:
      return text.contains("-") && text.allSatisfy { $0.isHexDigit || $0 == "-" }
    case .named:
      // `127.0.0.1`, `[1,5)`, `(1,2)`: no expression begins so but a number.
      let isValue = text.first.map { $0.isNumber || "[({".contains($0) } == true
      return isValue && Double(text) == nil && !text.contains("'") && !text.contains("::")
    case .json, .jsonb:
      return text.first == "{" || text.first == "[" || text.first == "\""
    case .array:
      return text.first == "{"
    case .vector, .halfvec:
      return text.first == "["
    default:
      return false
    }
  }
}

extension String {
  /// Whether it is an interval as ISO 8601 writes one, `P1DT12H`, and no name.
  fileprivate var isISOInterval: Bool {
    hasPrefix("P") && contains(where: \.isNumber)
      && dropFirst().allSatisfy { "0123456789YMWDTHS.,+-".contains($0) }
  }
}
