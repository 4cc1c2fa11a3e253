// Reading and writing the digits of dates, times and intervals.

let fieldReaderText = #"""
  /// Reads a text from its start, piece by piece.
  nonisolated struct FieldReader {
    private var bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
      bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    /// Takes the next character if it is that one.
    mutating func take(_ character: String) -> Bool {
      guard position < bytes.count, bytes[position] == character.utf8.first else { return false }
      position += 1
      return true
    }

    /// Takes a sign if one comes. Whether it is a minus.
    mutating func takeMinus() -> Bool {
      if take("-") { return true }
      _ = take("+")
      return false
    }

    /// A number of exactly so many digits.
    mutating func number(digits: Int) -> Int? {
      guard let run = peekDigits(), run.count >= digits else { return nil }
      position += digits
      return run.prefix(digits).reduce(0) { $0 * 10 + Int($1) }
    }

    /// A number of any length that fits.
    mutating func number() -> Int64? {
      guard let run = peekDigits() else { return nil }
      position += run.count
      var number: Int64 = 0
      for digit in run {
        let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
        let (sum, tooLarge) = tens.addingReportingOverflow(Int64(digit))
        guard !tooMany, !tooLarge else { return nil }
        number = sum
      }
      return number
    }

    /// The digits behind a decimal point in millionths, rounded.
    mutating func millionths() -> Int64? {
      guard let run = peekDigits() else { return nil }
      position += run.count
      var millionths: Int64 = 0
      for place in 0..<6 { millionths = millionths * 10 + (place < run.count ? Int64(run[place]) : 0) }
      return run.count > 6 && run[6] >= 5 ? millionths + 1 : millionths
    }

    /// The letters that come next, at most so many.
    mutating func letters(atMost limit: Int) -> String {
      let letters = bytes[position...].prefix(limit).prefix { (65...90).contains($0 & 0xDF) }
      position += letters.count
      return String(decoding: letters, as: UTF8.self)
    }

    private func peekDigits() -> [UInt8]? {
      let digits = bytes[position...].prefix { (48...57).contains($0) }
      return digits.isEmpty ? nil : digits.map { $0 - 48 }
    }
  }
  """#

let fieldTextText = #"""
  /// The digits of dates and times as text.
  nonisolated enum FieldText {
    /// The number with zeros before it.
    static func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }

    /// A point and three digits, or six where three are not enough.
    static func fraction(_ microseconds: Int) -> String {
      microseconds % 1000 == 0 ? "." + padded(microseconds / 1000, 3) : "." + padded(microseconds, 6)
    }
  }
  """#
