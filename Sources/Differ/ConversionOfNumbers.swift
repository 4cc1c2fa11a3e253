import SchemaModel

/// Numbers as other numbers.
func conversionOfNumbers(from: ColumnType, to: ColumnType) -> Conversion {
  switch (from, to) {
  case (.real, .doublePrecision):
    return .safe
  case (.doublePrecision, .real):
    return .lossy("digits behind the 7th")
  case (.real, .numeric):
    return .lossy("digits behind the 6th")
  case (.doublePrecision, .numeric):
    return .lossy("digits behind the 15th")
  case (.real, _), (.doublePrecision, _):
    return .lossy("fractions, which are rounded")
  case (.integer, .doublePrecision):
    // It has 53 binary digits.
    return .safe
  case (_, .doublePrecision):
    return conversionToFloat(DecimalDigitCounts(from), exactDigits: 15)
  case (_, .real):
    return conversionToFloat(DecimalDigitCounts(from), exactDigits: 6)
  default:
    break
  }
  let (before, after) = (DecimalDigitCounts(from), DecimalDigitCounts(to))
  if let scale = after.scale, before.scale.map({ $0 > scale }) ?? true {
    return .lossy(scale == 0 ? "fractions, which are rounded" : "digits behind the \(place(scale))")
  }
  if from.isInteger, to.isInteger { return before.whole ?? 0 < after.whole ?? 0 ? .safe : .narrowing }
  // As many digits as any number of the type can have.
  let room = to.isInteger ? after.whole.map { $0 - 1 } : after.whole
  if let room, before.whole.map({ $0 > room }) ?? true { return .narrowing }
  let isKept = !from.isInteger && !to.isInteger && (after.whole == nil || before.scale == after.scale)
  return isKept ? .same : .safe
}

private func place(_ scale: Int) -> String {
  scale > 0 ? "\(ordinal(scale)) fraction digit" : "last \(-scale) digits before the point"
}

private func conversionToFloat(_ digits: DecimalDigitCounts, exactDigits: Int) -> Conversion {
  // With more than these before or behind the point a number can be too large or too small for a float.
  if let whole = digits.whole, let scale = digits.scale, whole + scale <= exactDigits, whole <= 30,
    scale <= 30
  {
    return .safe
  }
  return .lossy("digits behind the \(exactDigits)th")
}

/// How many decimal digits the numbers of a type can have; nil where there is no limit.
struct DecimalDigitCounts {
  /// Before the point.
  var whole: Int?
  /// Behind the point; below zero, as many before it are zeros.
  var scale: Int?

  init(_ type: ColumnType) {
    switch type {
    case .smallint: (whole, scale) = (5, 0)
    case .integer: (whole, scale) = (10, 0)
    case .bigint: (whole, scale) = (19, 0)
    case .numeric(let precision?, let scale): (whole, self.scale) = (precision - (scale ?? 0), scale ?? 0)
    default: (whole, scale) = (nil, nil)
    }
  }
}
