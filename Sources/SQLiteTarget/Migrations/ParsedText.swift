import SQLExpressions
import SchemaModel

/// A text as a value of a type, in the form in which SQLite stores it. What is none stays the text that it is, which no
/// check of the type takes: so it is counted, and stops the script.
///
/// - Parameter text: in SQL.
func parsed(_ text: String, as type: ColumnType) -> String {
  let trimmed = "trim(\(text))"
  let digits = "substr(\(trimmed), 2) NOT GLOB '*[^0-9]*' AND \(trimmed) GLOB '*[0-9]'"
  switch type {
  case .smallint, .integer, .bigint:
    let isShort = "length(ltrim(\(trimmed), '-+0')) < 19"
    return """
      CASE WHEN \(trimmed) GLOB '[-+0-9]*' AND \(digits) AND \(isShort) \
      THEN CAST(\(trimmed) AS INTEGER) ELSE \(text) END
      """
  case .real, .doublePrecision, .numeric(.some, _):
    if case .numeric(let precision, _) = type, isKeptAsText(precision) { return text }
    let isNumber = """
      \(trimmed) GLOB '[-+.0-9]*' AND substr(\(trimmed), 2) NOT GLOB '*[^.0-9]*' \
      AND \(trimmed) NOT GLOB '*.*.*' AND \(trimmed) GLOB '*[0-9]*'
      """
    var number = "CAST(\(trimmed) AS REAL)"
    if case .numeric(_, let scale) = type { number = "round(\(number), \(scale ?? 0))" }
    return "CASE WHEN \(isNumber) THEN \(number) ELSE \(text) END"
  case .boolean:
    return """
      CASE WHEN lower(\(trimmed)) IN ('true', 't', 'yes', 'y', 'on', '1') THEN 1 \
      WHEN lower(\(trimmed)) IN ('false', 'f', 'no', 'n', 'off', '0') THEN 0 ELSE \(text) END
      """
  case .uuid:
    return "lower(\(trimmed))"
  case .date:
    return trimmed
  case .timestamp:
    let spaced = "replace(\(trimmed), 'T', ' ')"
    return """
      CASE length(\(trimmed)) WHEN 10 THEN \(trimmed) || ' 00:00:00.000' \
      WHEN 19 THEN \(spaced) || '.000' ELSE \(spaced) END
      """
  default:
    return text
  }
}
