import SQLExpressions
import SchemaModel

/// How SQLite keeps a type's values: what they are stored as, and the condition that lets in the canonical values
/// of the type and nothing else. The type table in ARCHITECTURE.md gives the reasons.
struct StoredForm {
  var storage: SQLiteStorage
  /// In SQL, over the column; nil where the storage alone says it.
  var check: String?
}

/// Whether SQLite holds what a type means.
enum Support {
  case whole
  /// It holds the values, but something is not checked.
  case partial(String)
  case none(String)
}

func storedForm(_ column: Column, _ schema: Schema) -> StoredForm {
  if let storage = column.overrides.sqliteType { return StoredForm(storage: storage) }
  return storedForm(column.type, of: identifier(column.name), schema)
}

private func storedForm(_ type: ColumnType, of name: String, _ schema: Schema) -> StoredForm {
  switch type {
  case .boolean:
    return StoredForm(storage: .integer, check: "\(name) IN (0, 1)")
  case .smallint:
    return StoredForm(storage: .integer, check: "\(name) BETWEEN -32768 AND 32767")
  case .integer:
    return StoredForm(storage: .integer, check: "\(name) BETWEEN -2147483648 AND 2147483647")
  case .bigint:
    return StoredForm(storage: .integer)
  case .real:
    return StoredForm(storage: .real, check: "abs(\(name)) <= 3.4028234663852886e38")
  case .doublePrecision:
    return StoredForm(storage: .real, check: "abs(\(name)) <= 1.7976931348623157e308")
  case .numeric(let precision, let scale):
    return numericForm(precision, scale ?? 0, name)
  case .text, .varchar(length: nil):
    return StoredForm(storage: .text, check: withoutNUL(name))
  case .varchar(.some(let length)):
    return StoredForm(storage: .text, check: "length(\(name)) <= \(length) AND \(withoutNUL(name))")
  case .char(let length):
    return StoredForm(storage: .text, check: "length(\(name)) = \(length) AND \(withoutNUL(name))")
  case .bytea:
    return StoredForm(storage: .blob)
  case .uuid:
    return StoredForm(storage: .text, check: uuidCheck(name))
  case .date:
    return StoredForm(storage: .text, check: "\(name) IS date(\(name), '+0 days') AND \(name) >= '0001'")
  case .time(let precision):
    return StoredForm(storage: .text, check: clockCheck(name, form: "%H:%M:%f", length: 12, precision))
  case .timestamp(let precision), .timestamptz(let precision):
    let clock = clockCheck(name, form: "%Y-%m-%d %H:%M:%f", length: 23, precision)
    return StoredForm(storage: .text, check: "\(clock) AND \(name) >= '0001'")
  case .interval:
    return StoredForm(storage: .text, check: intervalCheck(name))
  case .json:
    return StoredForm(storage: .text, check: "json_valid(\(name)) AND \(withoutNUL(name))")
  case .jsonb:
    return StoredForm(
      storage: .text,
      check:
        "json_valid(\(name)) AND \(withoutNUL(name)) AND instr(replace(\(name), '\\\\', ''), '\\u0000') = 0")
  case .enumeration(let enumeration):
    let values = schema.enumeration(named: enumeration)?.values.map { quoted($0.name) } ?? []
    return StoredForm(storage: .text, check: "\(name) IN (\(values.joined(separator: ", ")))")
  case .array:
    return StoredForm(
      storage: .text, check: "CASE WHEN json_valid(\(name)) THEN json_type(\(name)) = 'array' ELSE \(name) IS NULL END")
  case .vector(let dimensions), .halfvec(let dimensions):
    // Little-endian float32, as SQLite's vector extension reads them.
    let length = dimensions.map { "length(\(name)) = \($0 * 4)" }
    return StoredForm(storage: .blob, check: length ?? "length(\(name)) > 0 AND length(\(name)) % 4 = 0")
  case .named:
    return StoredForm(storage: .any)
  }
}

/// Whether SQLite holds what a type means.
func support(_ type: ColumnType) -> Support {
  switch type {
  case .array(let element):
    if case .none(let reason) = support(element) { return .none(reason) }
    return .partial("SQLite keeps an array as JSON, and does not check its members")
  case .numeric(_, let scale?) where scale < 0:
    return .none("SQLite has no decimal numbers that are rounded before the point")
  case .numeric(let precision?, let scale?) where scale > precision:
    return .none("SQLite has no decimal numbers with more fraction digits than digits")
  case .named:
    return .none("it has no portable meaning")
  default:
    return .whole
  }
}

private func withoutNUL(_ name: String) -> String {
  "instr(\(name), char(0)) = 0"
}

/// 8-4-4-4-12 digits in lower case.
private func uuidCheck(_ name: String) -> String {
  """
  length(\(name)) = 36 AND replace(\(name), '-', '') NOT GLOB '*[^0-9a-f]*' \
  AND length(replace(\(name), '-', '')) = 32 AND \(name) GLOB '????????-????-????-????-????????????'
  """
}

/// Milliseconds, and microseconds where there are any: the text order is the order of time.
private func clockCheck(_ name: String, form: String, length: Int, _ precision: Int?) -> String {
  let milliseconds = "substr(\(name), 1, \(length)) IS strftime('\(form)', substr(\(name), 1, \(length)), '+0 days')"
  let precision = precision ?? 6
  if precision <= 3 {
    let zeros = String(repeating: "0", count: 3 - precision)
    let end = zeros.isEmpty ? "" : " AND \(name) GLOB '*\(zeros)'"
    return "\(milliseconds) AND length(\(name)) = \(length)\(end)"
  }
  let zeros = String(repeating: "0", count: 6 - precision)
  let end = zeros.isEmpty ? "" : "AND substr(\(name), -\(zeros.count)) = '\(zeros)' "
  return """
    \(milliseconds) AND (length(\(name)) = \(length) OR length(\(name)) = \(length + 3) \(end)\
    AND substr(\(name), \(length + 1)) GLOB '[0-9][0-9][0-9]' AND substr(\(name), \(length + 1)) <> '000')
    """
}
