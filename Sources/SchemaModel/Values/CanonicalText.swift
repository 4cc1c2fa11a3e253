extension LogicalValue {
  /// The value's one spelling as text, the same in every store that keeps it as text.
  ///
  /// Times have three fraction digits, or six where three are not enough, as SQLite's date functions write and read
  /// them. An interval is `P<months>M<days>DT<seconds>S`, each part with its own sign, so that two spellings of one
  /// interval cannot be taken for two intervals.
  public var canonicalText: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let digits): digits
    case .float(let number): number.canonicalText
    case .text(let text), .uuid(let text), .json(let text), .enumeration(let text): text
    case .bytes(let bytes): "\\x" + hexadecimalText(bytes)
    case .date(let date): date.description
    case .time(let microseconds): timeText(microseconds)
    case .timestamp(let date, let microseconds): timestampText(date, microseconds)
    case .unbounded(let isNegative): isNegative ? "-infinity" : "infinity"
    case .interval(let months, let days, let microseconds):
      "P\(months)M\(days)DT\(secondsText(microseconds))S"
    case .vector(let members): "[" + members.map(\.description).joined(separator: ",") + "]"
    case .array: canonicalJSON ?? ""
    }
  }

  /// The value as JSON: numbers, booleans and JSON as what they are, vectors and arrays as arrays, everything else as
  /// a string of its canonical text. Nil where JSON cannot say it: NaN and infinite numbers.
  public var canonicalJSON: String? {
    switch self {
    case .boolean, .integer: return canonicalText
    case .json(let text): return text
    case .decimal(let digits): return DecimalDigits(digits) == nil ? nil : digits
    case .float(let number): return number.isFinite ? canonicalText : nil
    case .vector: return canonicalText
    case .array(let members):
      var texts: [String] = []
      for member in members {
        guard let member else {
          texts.append("null")
          continue
        }
        guard let text = member.canonicalJSON else { return nil }
        texts.append(text)
      }
      return "[" + texts.joined(separator: ",") + "]"
    default: return jsonString(canonicalText)
    }
  }
}

extension Double {
  fileprivate var canonicalText: String {
    if isNaN { return "NaN" }
    return isInfinite ? (self < 0 ? "-Infinity" : "Infinity") : description
  }
}

/// Bytes as pairs of lower-case hexadecimal digits.
public func hexadecimalText(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

/// A date and time as canonical text: `2025-02-28 10:00:00.000`, and ` BC` last where the year is before the first.
private func timestampText(_ date: CalendarDate, _ microseconds: Int) -> String {
  let day = date.description
  let era = date.year > 0 ? "" : " BC"
  return "\(day.prefix(day.utf8.count - era.utf8.count)) \(timeText(microseconds))\(era)"
}

private func timeText(_ microseconds: Int) -> String {
  let (seconds, fraction) = microseconds.quotientAndRemainder(dividingBy: microsecondsPerSecond)
  let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
  return time.joined(separator: ":") + "."
    + (fraction % 1_000 == 0 ? padded(fraction / 1_000, 3) : padded(fraction, 6))
}

private func secondsText(_ microseconds: Int) -> String {
  let (seconds, fraction) = microseconds.magnitude.quotientAndRemainder(
    dividingBy: microsecondsPerSecond.magnitude)
  var text = (microseconds < 0 ? "-" : "") + String(seconds)
  if fraction != 0 {
    let digits = padded(Int(fraction), 6)
    text += "." + digits.prefix(digits.utf8.count - digits.reversed().prefix { $0 == "0" }.count)
  }
  return text
}
