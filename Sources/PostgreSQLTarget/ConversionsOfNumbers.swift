import Differ
import SchemaModel

/// The condition of numbers that another type of numbers does not hold.
func numberMisfits(
  _ name: String, _ from: ColumnType, _ to: ColumnType, _ conversion: Conversion
) -> String? {
  switch to {
  case .smallint: return wholeMisfits(name, from, "-32768", "32767", conversion)
  case .integer: return wholeMisfits(name, from, "-2147483648", "2147483647", conversion)
  case .bigint: return wholeMisfits(name, from, "-9223372036854775808", "9223372036854775807", conversion)
  case .numeric(let precision?, let scale):
    return decimalMisfits(name, from, precision, scale ?? 0, conversion)
  case .real:
    // Half a step beyond the largest number, and half of the smallest.
    return floatMisfits(
      name, from, ["340282356779733661637539395458142568448", "7.006492321624085e-46"], digits: 37)
  case .doublePrecision:
    return floatMisfits(name, from, ["1.7976931348623158079e308", "2.4703282292062327e-324"], digits: 307)
  default: return nil
  }
}

private func wholeMisfits(
  _ name: String, _ from: ColumnType, _ least: String, _ greatest: String, _ conversion: Conversion
) -> String? {
  switch from {
  case .smallint, .integer, .bigint:
    return conversion == .narrowing ? "\(name) NOT BETWEEN \(least) AND \(greatest)" : nil
  case .numeric:
    return conversion == .safe ? "\(name) = 'NaN'" : "round(\(name)) NOT BETWEEN \(least) AND \(greatest)"
  default:
    // The greatest bigint is no number of eight bytes of floating point, and the one above it is.
    let isBig = greatest == "9223372036854775807"
    return isBig
      ? "NOT (round(\(name)) >= \(least) AND round(\(name)) < 9223372036854775808)"
      : "round(\(name)) NOT BETWEEN \(least) AND \(greatest)"
  }
}

private func decimalMisfits(
  _ name: String, _ from: ColumnType, _ precision: Int, _ scale: Int, _ conversion: Conversion
) -> String? {
  let whole = precision - scale
  if conversion == .safe { return nil }
  let rounded = conversion == .narrowing ? "\(name)::numeric" : "round(\(name)::numeric, \(scale))"
  let isTooLarge = "abs(\(rounded)) >= 1e\(whole)"
  switch from {
  case .smallint, .integer, .bigint:
    return isTooLarge
  case .numeric(let before?, let beforeScale):
    // Rounding can make one more digit.
    if conversion != .narrowing, before - (beforeScale ?? 0) < whole { return nil }
    return "\(isTooLarge) AND \(name) <> 'NaN'"
  default:
    return "\(isTooLarge) AND \(name) <> 'NaN'"
  }
}

private func floatMisfits(_ name: String, _ from: ColumnType, _ ends: [String], digits: Int) -> String? {
  switch from {
  case .numeric(let precision?, let scale) where precision - (scale ?? 0) <= digits && (scale ?? 0) <= digits:
    return nil
  case .numeric, .doublePrecision:
    return """
      abs(\(name)) >= \(ends[0]) AND abs(\(name)) < 'Infinity' OR \(name) <> 0 AND abs(\(name)) <= \(ends[1])
      """
  default:
    return nil
  }
}
