import Differ
import SchemaModel

/// Values as the text that PostgreSQL makes of them.
func textConversion(
  _ name: String, _ from: ColumnType, _ to: ColumnType, _ conversion: Conversion
) -> StoredConversion? {
  guard let text = writtenText(name, from) else { return nil }
  switch to {
  case .char(let length):
    var misfits = "length(\(text)) > \(length)"
    if from.canEndInBlanks { misfits += " OR substr(\(text), -1) = ' '" }
    return StoredConversion(
      value: "substr(\(text) || printf('%\(length)s', ''), 1, \(length))",
      misfits: conversion == .narrowing ? misfits : nil)
  case .varchar(let length?) where conversion == .narrowing:
    return StoredConversion(value: text == name ? nil : text, misfits: "length(\(text)) > \(length)")
  default:
    return StoredConversion(value: text == name ? nil : text)
  }
}

/// The text in PostgreSQL's form; nil where it can't be made of what SQLite keeps.
private func writtenText(_ name: String, _ type: ColumnType) -> String? {
  switch type {
  case .text, .varchar, .uuid, .enumeration, .json: name
  case .char: "rtrim(\(name))"
  case .boolean: "CASE \(name) WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
  case .smallint, .integer, .bigint: "CAST(\(name) AS TEXT)"
  case .numeric(let precision?, let scale): decimalText(name, precision: precision, scale: scale ?? 0)
  default: nil
  }
}

/// A decimal number with as many fraction digits as its type has.
private func decimalText(_ name: String, precision: Int, scale: Int) -> String {
  if !isKeptAsText(precision) {
    return DecimalUnits(ofReal: name, scale: scale).text(sign: "\(name) < 0", isShortest: false)
  }
  guard scale > 0 else { return name }
  let zeros = String(repeating: "0", count: scale)
  return """
    CASE instr(\(name), '.') WHEN 0 THEN \(name) || '.\(zeros)' \
    ELSE \(name) || substr('\(zeros)', length(\(name)) - instr(\(name), '.') + 1) END
    """
}

extension ColumnType {
  fileprivate var canEndInBlanks: Bool {
    switch self {
    case .text, .varchar, .enumeration, .json: true
    default: false
    }
  }
}
