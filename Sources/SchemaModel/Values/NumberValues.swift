/// A boolean as PostgreSQL takes it: `true`, `yes`, `on`, `1`, their opposites, and beginnings of these words.
func parseBoolean(_ text: String) throws(ValueError) -> Bool {
  let cursor = TextCursor(text)
  let word = String(decoding: cursor.bytes, as: UTF8.self).lowercased()
  if !word.isEmpty {
    if "true".hasPrefix(word) || "yes".hasPrefix(word) || word == "on" || word == "1" { return true }
    if "false".hasPrefix(word) || "no".hasPrefix(word) || word == "of" || word == "off" || word == "0" {
      return false
    }
  }
  throw ValueError("\(ValueError.quoted(text)) is no boolean", help: "write `true` or `false`")
}

/// A whole number that fits its type.
func parseInteger<Number: FixedWidthInteger>(
  _ text: String, _ type: Number.Type
) throws(ValueError) -> Number {
  var cursor = TextCursor(text)
  let isNegative = cursor.sign() == -1
  let digits = cursor.digits()
  guard !digits.isEmpty, cursor.isAtEnd else {
    throw ValueError("\(ValueError.quoted(text)) is no whole number")
  }
  let signed = (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  guard let number = Number(signed) else {
    throw ValueError(
      "\(ValueError.quoted(text)) is outside of its type's range, \(Number.min) to \(Number.max)")
  }
  return number
}

/// A floating-point number that fits its type, `NaN` and `Infinity` among them.
func parseFloat<Number: BinaryFloatingPoint & LosslessStringConvertible>(
  _ text: String, _ type: Number.Type
) throws(ValueError) -> Number {
  let trimmed = String(decoding: TextCursor(text).bytes, as: UTF8.self)
  if let special = SpecialNumber(trimmed) {
    switch special {
    case .notANumber: return .nan
    case .infinity(let isNegative): return isNegative ? -.infinity : .infinity
    }
  }
  guard let decimal = DecimalDigits(trimmed), let number = Number(trimmed) else {
    throw ValueError("\(ValueError.quoted(text)) is no number")
  }
  // What is too large becomes infinite here, and what is too small zero; PostgreSQL refuses both.
  guard number.isFinite, !number.isZero || decimal.isZero else {
    throw ValueError("\(ValueError.quoted(text)) is outside of its type's range")
  }
  // Zero has one spelling.
  return number.isZero ? 0 : number
}

/// The values of numeric and floating-point types that are no numbers.
enum SpecialNumber {
  case notANumber
  case infinity(isNegative: Bool)

  init?(_ text: String) {
    switch text.lowercased() {
    case "nan": self = .notANumber
    case "infinity", "inf", "+infinity", "+inf": self = .infinity(isNegative: false)
    case "-infinity", "-inf": self = .infinity(isNegative: true)
    default: return nil
    }
  }
}
