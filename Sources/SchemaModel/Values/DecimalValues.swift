/// A decimal number as its digits: `digits` × 10^-`scale`, without zeros at either end.
struct DecimalDigits: Hashable {
  var isNegative: Bool
  /// Without zeros at the ends; empty for zero.
  var digits: [UInt8]
  /// The power of ten that `digits` is to be divided by; negative where zeros were cut off its end.
  var scale: Int

  var isZero: Bool { digits.isEmpty }
  /// The number of digits before the point; negative where zeros follow it first.
  var wholeDigits: Int { digits.count - scale }

  /// Reads `12`, `-0.5`, `.5`, `5.`, `1e9`; nil where the text is nothing of the kind.
  init?(_ text: String) {
    var cursor = TextCursor(text)
    isNegative = cursor.sign() == -1
    let whole = cursor.digits()
    let fraction = cursor.skip(".") ? cursor.digits() : []
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if cursor.skip("e") || cursor.skip("E") {
      let exponentSign = cursor.sign() ?? 1
      let exponentDigits = cursor.digits()
      guard !exponentDigits.isEmpty else { return nil }
      // So large an exponent is out of every type's range, and so it stays.
      exponent = exponentSign * min(wholeNumber(exponentDigits) ?? 1_000_000, 1_000_000)
    }
    guard cursor.isAtEnd else { return nil }
    digits = Array((whole + fraction).drop { $0 == 0x30 })
    scale = fraction.count - exponent
    while digits.last == 0x30 {
      digits.removeLast()
      scale -= 1
    }
    if digits.isEmpty {
      scale = 0
      isNegative = false
    }
  }

  /// Without an exponent: `-0.5`, `1200`, `0`.
  var text: String {
    var text = isNegative ? "-" : ""
    if isZero { return "0" }
    let whole = max(wholeDigits, 0)
    text += wholeDigits <= 0 ? "0" : String(decoding: digits.prefix(whole), as: UTF8.self)
    if scale < 0 { text += String(repeating: "0", count: -scale) }
    if scale > 0 {
      text += "." + String(repeating: "0", count: max(-wholeDigits, 0))
      text += String(decoding: digits.dropFirst(whole), as: UTF8.self)
    }
    return text
  }
}

/// A decimal number that fits its precision and scale without being rounded, in its shortest spelling.
func parseDecimal(_ text: String, precision: Int?, scale: Int?) throws(ValueError) -> String {
  let trimmed = String(decoding: TextCursor(text).bytes, as: UTF8.self)
  if let special = SpecialNumber(trimmed) {
    switch special {
    case .notANumber: return "NaN"
    case .infinity(let isNegative):
      if precision != nil { throw ValueError("a number with a precision cannot be infinite") }
      return isNegative ? "-Infinity" : "Infinity"
    }
  }
  guard let decimal = DecimalDigits(trimmed) else {
    throw ValueError("\(ValueError.quoted(text)) is no number")
  }
  guard let precision else {
    // The server's own limits.
    guard decimal.wholeDigits <= 131_072, decimal.scale <= 16_383 else {
      throw ValueError("\(ValueError.quoted(text)) has more digits than any number can have")
    }
    return decimal.text
  }
  let scale = scale ?? 0
  guard decimal.isZero || decimal.wholeDigits <= precision - scale else {
    throw ValueError(
      "\(ValueError.quoted(text)) does not fit `numeric(\(precision),\(scale))`",
      help: "that type holds numbers below 10^\(precision - scale)")
  }
  guard decimal.isZero || decimal.scale <= scale else {
    throw ValueError(
      "\(ValueError.quoted(text)) has more digits than `numeric(\(precision),\(scale))` keeps",
      help: "PostgreSQL would round it; write the rounded number")
  }
  return decimal.text
}
