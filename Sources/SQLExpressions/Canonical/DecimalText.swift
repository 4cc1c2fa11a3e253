/// A number's digits, from any way in which SQL writes them.
struct DecimalText {
  var isNegative: Bool
  /// Without a sign, an exponent or zeros before the number; those behind the point stay.
  var digits: String

  /// Reads `12`, `-0.50`, `.5`, `1.`, `1.5e3`; nil where the text is no number, or one of a thousand digits.
  init?(_ text: String) {
    var bytes = Array(trimmed(text).utf8)[...]
    isNegative = bytes.first == 0x2D
    if bytes.first == 0x2D || bytes.first == 0x2B { bytes.removeFirst() }
    let whole = Array(bytes.prefix(while: \.isDigit))
    bytes.removeFirst(whole.count)
    var fraction: [UInt8] = []
    if bytes.first == 0x2E {
      bytes.removeFirst()
      fraction = Array(bytes.prefix(while: \.isDigit))
      bytes.removeFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if let mark = bytes.first {
      guard mark | 0x20 == 0x65, let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
        (-1000...1000).contains(power)
      else { return nil }
      exponent = power
    }
    digits = Self.shifted(whole, fraction, by: exponent)
    if digits.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x2E }) { isNegative = false }
  }

  /// The digits without zeros at the end of those behind the point.
  var shortest: String {
    guard digits.utf8.contains(0x2E) else { return digits }
    var short = digits[...]
    while short.hasSuffix("0") { short.removeLast() }
    if short.hasSuffix(".") { short.removeLast() }
    return String(short)
  }

  private static func shifted(_ whole: [UInt8], _ fraction: [UInt8], by exponent: Int) -> String {
    var whole = whole
    var fraction = fraction
    if exponent > 0 {
      let moved = min(exponent, fraction.count)
      whole += fraction.prefix(moved) + Array(repeating: 0x30, count: exponent - moved)
      fraction.removeFirst(moved)
    } else if exponent < 0 {
      let missing = max(0, -exponent - whole.count)
      whole = Array(repeating: 0x30, count: missing) + whole
      fraction = Array(whole.suffix(-exponent)) + fraction
      whole.removeLast(-exponent)
    }
    let significant = whole.drop { $0 == 0x30 }
    let head = significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    return fraction.isEmpty ? head : head + "." + String(decoding: fraction, as: UTF8.self)
  }
}
