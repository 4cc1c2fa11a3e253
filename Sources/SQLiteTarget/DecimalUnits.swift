/// A decimal number as a whole number of its last places, in SQL: 12.50 is 1250. So it is exact, and rounds as in
/// PostgreSQL, a half away from zero.
struct DecimalUnits {
  var sql: String
  var scale: Int

  /// - Parameter name: a number of at most fifteen digits that is kept as REAL.
  init(ofReal name: String, scale: Int) {
    sql = scale == 0 ? "CAST(\(name) AS INTEGER)" : "CAST(round(\(name) * 1e\(scale)) AS INTEGER)"
    self.scale = scale
  }

  /// - Parameter name: a number of at most eighteen digits that is kept as text, with at most `scale` behind the point.
  init(ofText name: String, scale: Int) {
    let zeros = String(repeating: "0", count: scale)
    let fraction = "max(length(\(name)) - instr(\(name) || '.', '.'), 0)"
    let digits = "replace(\(name), '.', '') || substr('\(zeros)', \(fraction) + 1)"
    sql = scale == 0 ? "CAST(\(name) AS INTEGER)" : "CAST(\(digits) AS INTEGER)"
    self.scale = scale
  }

  mutating func round(to other: Int) {
    guard other < scale else { return }
    let unit = power(of: 10, scale - other)
    sql = "((\(sql) + CASE WHEN \(sql) < 0 THEN -\(unit / 2) ELSE \(unit / 2) END) / \(unit))"
    scale = other
  }

  var real: String { scale == 0 ? "CAST(\(sql) AS REAL)" : "CAST(\(sql) AS REAL) / 1e\(scale)" }

  /// - Parameters:
  ///   - sign: true where the number is below zero.
  ///   - isShortest: whether it is without zeros at its end.
  func text(sign: String, isShortest: Bool) -> String {
    guard scale > 0 else { return "CAST(\(sql) AS TEXT)" }
    let one = power(of: 10, scale)
    let digits = "printf('%d.%0\(scale)d', abs(\(sql)) / \(one), abs(\(sql)) % \(one))"
    let minus = "CASE WHEN \(sign) AND \(sql) <> 0 THEN '-' ELSE '' END"
    return "\(minus) || " + (isShortest ? "rtrim(rtrim(\(digits), '0'), '.')" : digits)
  }

  /// True where it has more than some digits before the point.
  func hasMore(than whole: Int) -> String {
    "abs(\(sql)) >= \(power(of: 10, whole + scale))"
  }
}

/// A power that has at most eighteen digits.
func power(of base: Int, _ exponent: Int) -> Int {
  (0..<exponent).reduce(1) { power, _ in power * base }
}
