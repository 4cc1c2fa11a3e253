import SchemaModel

/// Values as the text that they are written as, where nothing that a session sets changes it.
func conversionIntoText(from: ColumnType, to: ColumnType) -> Conversion {
  guard from.hasOneText else { return .unknown }
  let fits = to.textLimit.map { limit in from.longestText.map { $0 <= limit } ?? false } ?? true
  switch (from, to) {
  case (.text, .char), (.varchar, .char), (.enumeration, .char), (.json, .char):
    // Blanks at the end can't be told from those that it is padded with.
    return .narrowing
  case (.text, _), (.varchar, _):
    return fits ? .same : .narrowing
  default:
    return fits ? .safe : .narrowing
  }
}

extension ColumnType {
  /// Whether its values are written in one way only, whatever a session's time zone, date style or digits.
  fileprivate var hasOneText: Bool {
    switch self {
    case .boolean, .smallint, .integer, .bigint, .numeric, .text, .varchar, .char, .uuid, .json, .jsonb,
      .enumeration:
      true
    default: false
    }
  }

  /// How many characters a text of the type can have.
  fileprivate var textLimit: Int? {
    switch self {
    case .varchar(let length): length
    case .char(let length): length
    default: nil
    }
  }

  /// The number of characters that its longest value is written in; nil where there is none, or it isn't known here.
  fileprivate var longestText: Int? {
    switch self {
    case .boolean: return 5
    case .smallint: return 6
    case .integer: return 11
    case .bigint: return 20
    case .uuid: return 36
    case .numeric(let precision?, let scale):
      let scale = scale ?? 0
      // The sign, at least one digit, the point; or NaN.
      return max(3, 1 + max(precision - scale, 1) + (scale > 0 ? 1 + scale : 0))
    default: return textLimit
    }
  }
}
