import Differ
import SchemaModel

/// Numbers as numbers of another type.
func numberConversion(
  _ name: String, _ from: ColumnType, _ to: ColumnType, _ conversion: Conversion
) -> StoredConversion? {
  switch (from, to) {
  case (.real, .doublePrecision):
    return StoredConversion(value: fourByteFloat(name))
  case (.real, _) where to.isInteger:
    return wholeNumber(ofFloat: fourByteFloat(name), to)
  case (.doublePrecision, _) where to.isInteger:
    return wholeNumber(ofFloat: name, to)
  case (.doublePrecision, .real):
    let number = fourByteFloat(name)
    return StoredConversion(
      value: number,
      misfits: """
        abs(\(name)) > 3.5e38 OR abs(\(number)) > 3.40282348e38 OR \(name) <> 0 AND \(number) = 0
        """)
  case (.real, _), (.doublePrecision, _):
    // PostgreSQL rounds to 6 or 15 digits first, and SQLite has no exact way to do so.
    return nil
  case (.integer, .real):
    return StoredConversion(value: fourByteFloat("CAST(\(name) AS REAL)"))
  case (.smallint, .real),
    (_, .doublePrecision) where from.isInteger:
    return StoredConversion(value: "CAST(\(name) AS REAL)")
  case (_, .real):
    // To eight bytes and then to four can be another number than to four at once.
    return conversion == .safe ? StoredConversion(value: fourByteFloat(name)) : nil
  case (.numeric(let precision, _), .doublePrecision):
    return isKeptAsText(precision) ? nil : StoredConversion()
  case (.numeric(let precision, let scale), _):
    return isKeptAsText(precision)
      ? decimalConversion(ofText: name, to, conversion)
      : decimalConversion(ofReal: name, precision ?? 0, scale ?? 0, to, conversion)
  case (_, .numeric(let precision, let scale)):
    let type = isKeptAsText(precision) ? "TEXT" : "REAL"
    let value = "CAST(\(name) AS \(type))"
    guard conversion == .narrowing, let precision else { return StoredConversion(value: value) }
    let most = power(of: 10, precision - (scale ?? 0)) - 1
    return StoredConversion(value: value, misfits: "\(name) NOT BETWEEN -\(most) AND \(most)")
  default:
    return StoredConversion(misfits: conversion == .narrowing ? isOutside(to, name) : nil)
  }
}

/// A decimal number of at most fifteen digits.
private func decimalConversion(
  ofReal name: String, _ precision: Int, _ scale: Int, _ to: ColumnType, _ conversion: Conversion
) -> StoredConversion {
  var units = DecimalUnits(ofReal: name, scale: scale)
  guard case .numeric(let newPrecision, let newScale) = to else {
    units.round(to: 0)
    return StoredConversion(value: units.sql, misfits: conversion == .safe ? nil : isOutside(to, units.sql))
  }
  let isRounded = newPrecision != nil && newScale ?? 0 < scale
  if isRounded { units.round(to: newScale ?? 0) }
  var converted = StoredConversion()
  if isKeptAsText(newPrecision) {
    converted.value = units.text(sign: "\(name) < 0", isShortest: true)
  } else if isRounded {
    converted.value = units.real
  }
  if let newPrecision {
    let whole = newPrecision - (newScale ?? 0)
    // Rounding can make one more digit.
    if whole < precision - scale + (isRounded ? 1 : 0) { converted.misfits = units.hasMore(than: whole) }
  }
  return converted
}

/// A decimal number of any length.
private func decimalConversion(
  ofText name: String, _ to: ColumnType, _ conversion: Conversion
) -> StoredConversion? {
  guard case .numeric(let precision, let scale) = to else {
    return wholeNumber(ofText: name, to, conversion)
  }
  // Its digits can be too many to be computed with.
  if case .lossy = conversion { return nil }
  let units = DecimalUnits(ofText: name, scale: scale ?? 0)
  var converted = StoredConversion(value: isKeptAsText(precision) ? nil : units.real)
  if conversion == .narrowing, let precision {
    let whole = precision - (scale ?? 0)
    converted.misfits =
      whole == 0
      ? "ltrim(\(name), '-') >= '1'" : "instr(ltrim(\(name), '-') || '.', '.') > \(whole + 1)"
  }
  return converted
}

/// A decimal text rounded to a whole number: its first fraction digit decides.
private func wholeNumber(ofText name: String, _ to: ColumnType, _ conversion: Conversion) -> StoredConversion
{
  let value = """
    CAST(\(name) AS INTEGER) + CASE WHEN substr(\(name), instr(\(name) || '.', '.') + 1, 1) < '5' THEN 0 \
    WHEN \(name) < '0' THEN -1 ELSE 1 END
    """
  guard to == .bigint else { return StoredConversion(value: value, misfits: isOutside(to, "(\(value))")) }
  let whole = "substr(\(name), 1, instr(\(name) || '.', '.') - 1)"
  return StoredConversion(
    value: value,
    misfits: """
      \(whole) NOT IN ('-0', CAST(CAST(\(name) AS INTEGER) AS TEXT)) OR typeof(\(value)) = 'real'
      """)
}

/// A number of floating point rounded to a whole number, a half to the even one.
private func wholeNumber(ofFloat number: String, _ to: ColumnType) -> StoredConversion {
  let whole = "CAST(\(number) AS INTEGER)"
  let rest = "abs(\(number) - \(whole))"
  let value = """
    \(whole) + CASE WHEN \(rest) > 0.5 OR \(rest) = 0.5 AND \(whole) % 2 <> 0 \
    THEN CASE WHEN \(number) < 0 THEN -1 ELSE 1 END ELSE 0 END
    """
  // Beyond eight bytes the cast would stop at their ends.
  let misfits =
    to == .bigint
    ? "NOT (\(number) >= -9223372036854775808 AND \(number) < 9223372036854775808)"
    : isOutside(to, "(\(value))")
  return StoredConversion(value: value, misfits: misfits)
}

private func isOutside(_ type: ColumnType, _ value: String) -> String? {
  guard type != .bigint, let limits = type.limits else { return nil }
  return "\(value) NOT BETWEEN \(limits.lowerBound) AND \(limits.upperBound)"
}

/// What four bytes make of a number: of a real, SQLite may keep more. Veltkamp's split leaves 24 binary digits; below
/// the smallest number that has as many, those from 2^-149 on.
private func fourByteFloat(_ number: String) -> String {
  """
  (CASE WHEN abs(\(number)) < 1.1754943508222875e-38 THEN (\(number) + 9.466e-30) - 9.466e-30 \
  ELSE \(number) * 536870913.0 - (\(number) * 536870913.0 - \(number)) END)
  """
}
