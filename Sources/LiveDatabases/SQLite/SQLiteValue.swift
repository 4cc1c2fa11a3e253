/// A value as SQLite stores it.
public enum SQLiteValue: Hashable, Sendable, CustomStringConvertible {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The text of a text value.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// The number of an integer value.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// As an SQL literal.
  public var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value):
      "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    case .blob(let bytes):
      "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
  }
}
