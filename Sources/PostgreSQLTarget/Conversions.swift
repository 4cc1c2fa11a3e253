import Differ
import SchemaModel

/// What ALTER COLUMN … TYPE does to a column's rows. It needs no USING: wherever `conversion(from:to:)` knows what
/// becomes of the values, PostgreSQL assigns them.
struct TypeChange: Hashable {
  /// Whether every row is written anew.
  var rewritesTable: Bool
  /// True for the rows that it fails on, or whose values it would change without a word where others keep theirs;
  /// nil where there can be none. It is about the column as it was.
  var misfits: String?
}

/// - Parameters:
///   - name: the column's name in SQL.
///   - from: its type in PostgreSQL.
///   - to: the type that it gets there.
func typeChange(of name: String, from: ColumnType, to: ColumnType) -> TypeChange {
  let conversion = conversion(from: from, to: to)
  return TypeChange(
    rewritesTable: conversion != .same,
    misfits: conversion == .same || conversion == .unknown ? nil : misfits(name, from, to, conversion))
}

private func misfits(
  _ name: String, _ from: ColumnType, _ to: ColumnType, _ conversion: Conversion
) -> String? {
  if to.isText { return conversion == .narrowing ? textMisfits(name, from, to) : nil }
  switch (from, to) {
  case _ where from.isNumber && to.isNumber:
    return numberMisfits(name, from, to, conversion)
  case (.date, .timestamp):
    return "isfinite(\(name)) AND \(name) > make_date(294276, 12, 31)"
  case (.timestamp, .time), (.interval, .time):
    return "NOT isfinite(\(name))"
  case (.json, .jsonb):
    return unreadable(name)
  case (.vector, .vector(let length?)), (.halfvec, .vector(let length?)), (.halfvec, .halfvec(let length?)):
    return conversion == .narrowing ? "vector_dims(\(name)) <> \(length)" : nil
  case (.vector(let before), .halfvec(let after)):
    let isTooLarge = "(SELECT bool_or(abs(number) >= 65520) FROM unnest(\(name)::real[]) AS number)"
    guard let after, after != before else { return isTooLarge }
    return "vector_dims(\(name)) <> \(after) OR \(isTooLarge)"
  case (.named, .named(let type)):
    let length = type.modifiers.first ?? "1"
    return type.name.name == "bit" ? "length(\(name)) <> \(length)" : "length(\(name)) > \(length)"
  default:
    return nil
  }
}

/// PostgreSQL cuts off blanks that are too many for a varchar, and says nothing.
private func textMisfits(_ name: String, _ from: ColumnType, _ to: ColumnType) -> String? {
  let text = from.isText ? name : "\(name)::text"
  switch to {
  case .varchar(let length?):
    return "length(\(text)) > \(length)"
  case .char(let length):
    let isTooLong = "length(\(text)) > \(length)"
    if case .char = from { return isTooLong }
    return "\(isTooLong) OR right(\(text), 1) = ' '"
  default:
    return nil
  }
}

/// JSON with a NUL or half of a surrogate pair, which json takes and jsonb does not.
private func unreadable(_ name: String) -> String {
  let text = "replace(lower(\(name)::text), E'\\\\\\\\', '..')"
  let patterns = [
    #"\\u0000"#, #"\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])"#, #"(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f]"#,
  ]
  return patterns.map { "\(text) ~ '\($0)'" }.joined(separator: " OR ")
}
