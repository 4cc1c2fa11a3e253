import SQLExpressions
import SchemaModel

/// The most digits of a decimal number that SQLite keeps as REAL; with more it is kept as text.
let realDecimalDigits = 15

/// Whether SQLite keeps a decimal number of this precision as text.
func isKeptAsText(_ precision: Int?) -> Bool {
  precision.map { $0 > realDecimalDigits } ?? true
}

/// A value in the one form in which SQLite stores it, as SQL.
/// - Throws: where SQLite's range is smaller than PostgreSQL's.
func sqliteLiteral(_ value: LogicalValue, as type: ColumnType) throws(UnsupportedExpression) -> String {
  try ExpressionPrinter(dialect: SQLiteDialect()).print(try storedLiteral(value, as: type))
}

/// A value in the one form in which SQLite stores it.
/// - Throws: where SQLite's range is smaller than PostgreSQL's.
func storedLiteral(
  _ value: LogicalValue, as type: ColumnType
) throws(UnsupportedExpression) -> Expression {
  switch value {
  case .boolean(let value): return .literal(.boolean(value))
  case .integer(let number): return .literal(.number(String(number)))
  case .decimal(let digits): return try decimal(digits, as: type)
  case .float(let number):
    guard number.isFinite else {
      throw UnsupportedExpression(message: "SQLite keeps neither infinite numbers nor NaN")
    }
    return .literal(.number(value.canonicalText))
  case .text(let text): return .string(padded(text, as: type))
  case .bytes(let bytes): return blob(bytes)
  case .vector(let members): return blob(littleEndian(members))
  case .time(let microseconds):
    guard microseconds < 86_400_000_000 else {
      throw UnsupportedExpression(message: "SQLite has no time 24:00:00")
    }
    return .string(value.canonicalText)
  case .date(let date), .timestamp(let date, _):
    guard (1...9999).contains(date.year) else {
      throw UnsupportedExpression(message: "SQLite's dates lie in the years 1 to 9999")
    }
    return .string(value.canonicalText)
  case .unbounded:
    throw UnsupportedExpression(
      message: "SQLite has no infinite date", help: "use NULL, or a date as late as `9999-12-31`")
  case .array:
    guard let json = value.canonicalJSON else {
      throw UnsupportedExpression(
        message: "SQLite keeps arrays as JSON, which has neither infinite numbers nor NaN")
    }
    return .string(json)
  case .interval(_, _, let microseconds):
    // The check can only compare whole seconds.
    guard microseconds.magnitude < 9_223_372_036_854_000_000 else {
      throw UnsupportedExpression(message: "SQLite's intervals have at most 9,223,372,036,853 whole seconds")
    }
    return .string(value.canonicalText)
  case .uuid, .json, .enumeration:
    return .string(value.canonicalText)
  }
}

private func decimal(_ digits: String, as type: ColumnType) throws(UnsupportedExpression) -> Expression {
  guard digits.utf8.last.map({ (0x30...0x39).contains($0) }) == true else {
    throw UnsupportedExpression(message: "SQLite keeps neither infinite decimals nor NaN")
  }
  if case .numeric(let precision, _) = type, isKeptAsText(precision) { return .string(digits) }
  return .literal(.number(digits))
}

/// A text with the blanks that its type ends in.
private func padded(_ text: String, as type: ColumnType) -> String {
  guard case .char(let length) = type else { return text }
  return text + String(repeating: " ", count: max(0, length - text.unicodeScalars.count))
}

private func blob(_ bytes: [UInt8]) -> Expression {
  .cast(.string(hexadecimalText(bytes)), to: .bytea)
}

private func littleEndian(_ members: [Float]) -> [UInt8] {
  members.flatMap { member in
    let bits = member.bitPattern
    return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt32($0))) }
  }
}

extension Lowering {
  /// A constant's text as a type, with which it stands for a stored value.
  func literal(_ text: String, as type: ColumnType) throws(UnsupportedExpression) -> Lowered {
    let value = try value(text, as: type)
    var lowered = Lowered(try storedLiteral(value, as: type), type)
    // PostgreSQL's own text of an array isn't its canonical one, which is JSON.
    lowered.constant = if case .array = value { text } else { value.canonicalText }
    if case .numeric = type {
      // A number, until it meets one that is kept as text.
      lowered.tree = .literal(.number(value.canonicalText))
      lowered.digits = DecimalShape(digits: value.canonicalText)
      lowered.isReal = value.canonicalText.contains(".")
    }
    return lowered
  }

  /// A literal's value.
  func value(_ text: String, as type: ColumnType) throws(UnsupportedExpression) -> LogicalValue {
    do throws(ValueError) {
      return try parseValue(text, as: type, enumerationValues: enumerationValues)
    } catch {
      throw UnsupportedExpression(message: error.message, help: error.help)
    }
  }

  func unsupported(_ type: NamedType) -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite knows nothing of the type `\(type.name)`")
  }

  /// A number as it was written.
  func number(_ text: String) -> Lowered {
    let decimal = decimalText(text)
    let isWhole = decimal.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let type: ColumnType =
      isWhole && Int32(decimal) != nil
      ? .integer : isWhole && Int64(decimal) != nil ? .bigint : .numeric(precision: nil, scale: nil)
    var lowered = Lowered(.literal(.number(decimal)), type)
    lowered.constant = decimal
    lowered.digits = DecimalShape(digits: decimal)
    lowered.isReal = !isWhole
    return lowered
  }

  /// A number without what only PostgreSQL 16 writes in one: `1_000`, `0x1F`, `0b1`.
  private func decimalText(_ text: String) -> String {
    let plain = text.utf8.contains(0x5F) ? String(text.filter { $0 != "_" }) : text
    let radix: Int
    switch plain.prefix(2).lowercased() {
    case "0x": radix = 16
    case "0o": radix = 8
    case "0b": radix = 2
    default: return plain
    }
    return UInt64(plain.dropFirst(2), radix: radix).map(String.init) ?? plain
  }
}

/// How many digits a decimal number can have before and behind the point.
struct DecimalShape: Hashable {
  var whole: Int
  var scale: Int

  /// Whether floating point tells all such numbers apart.
  var isExact: Bool { whole + scale <= realDecimalDigits }

  init(whole: Int, scale: Int) {
    self.whole = whole
    self.scale = scale
  }

  init?(type: ColumnType) {
    switch type {
    case .smallint: self.init(whole: 5, scale: 0)
    case .integer: self.init(whole: 10, scale: 0)
    case .bigint: self.init(whole: 19, scale: 0)
    case .numeric(let precision?, let scale):
      let scale = scale ?? 0
      self.init(whole: max(precision - scale, 0), scale: max(scale, 0))
    default: return nil
    }
  }

  /// The shape of one number; nil where it has an exponent.
  init?(digits: String) {
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    self.init(whole: parts[0].drop { $0 == "0" }.count, scale: parts.count > 1 ? parts[1].count : 0)
  }
}
