import Differ
import SchemaModel

/// Dates and times as others.
func timeConversion(
  _ name: String, _ from: ColumnType, _ to: ColumnType, _ conversion: Conversion
) -> StoredConversion? {
  switch (from, to) {
  case (.date, .timestamp):
    return StoredConversion(value: "\(name) || ' 00:00:00.000'")
  case (.timestamp, .date):
    return StoredConversion(value: "substr(\(name), 1, 10)")
  case (.timestamp(let before), .time(let after)):
    // Fewer fraction digits can be had in two steps.
    return after ?? 6 >= before ?? 6 ? StoredConversion(value: "substr(\(name), 12)") : nil
  case (.time, .interval):
    return StoredConversion(value: interval(ofTime: name))
  case (.time, .time(let precision)):
    return conversion == .same
      ? StoredConversion() : rounding(name, "time", length: 8, "", "23:59:59", precision ?? 6)
  case (.timestamp, .timestamp(let precision)), (.timestamptz, .timestamptz(let precision)):
    return conversion == .same
      ? StoredConversion()
      // PostgreSQL's clock counts from 2000, and rounds a half away from there.
      : rounding(
        name, "datetime", length: 19, " - (\(name) < '2000')", "9999-12-31 23:59:59", precision ?? 6)
  default:
    return nil
  }
}

/// A time with fewer fraction digits; a second that fills up is carried over by SQLite's own function.
private func rounding(
  _ name: String, _ function: String, length: Int, _ correction: String, _ last: String, _ precision: Int
) -> StoredConversion {
  let unit = power(of: 10, 6 - precision)
  let fraction = "CAST(substr(\(name) || '000', \(length + 2), 6) AS INTEGER)"
  let rounded = "(\(fraction) + \(unit / 2)\(correction)) / \(unit) * \(unit)"
  let seconds = "substr(\(name), 1, \(length))"
  let long =
    precision > 3 ? " WHEN \(rounded) % 1000 <> 0 THEN \(seconds) || printf('.%06d', \(rounded))" : ""
  return StoredConversion(
    value: """
      CASE WHEN \(rounded) = 1000000 THEN \(function)(\(seconds), '+1 second') || '.000'\(long) \
      ELSE \(seconds) || printf('.%03d', \(rounded) / 1000) END
      """,
    misfits: "\(seconds) = '\(last)' AND \(rounded) = 1000000")
}

private func interval(ofTime name: String) -> String {
  """
  'P0M0DT' || (substr(\(name), 1, 2) * 3600 + substr(\(name), 4, 2) * 60 + substr(\(name), 7, 2)) \
  || rtrim(rtrim(substr(\(name), 9), '0'), '.') || 'S'
  """
}
