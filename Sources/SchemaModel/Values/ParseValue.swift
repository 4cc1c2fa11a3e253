/// The value that a literal's text stands for as a type, read as PostgreSQL reads it.
///
/// Only spellings that mean the same under every setting of the server are taken: a date is `2025-02-28`, not
/// `28/02/2025` or `today`. Nothing is rounded: `1.005` is no `numeric(5,2)`, though PostgreSQL would make it one.
///
/// - A `timestamptz` that names no zone is in UTC. PostgreSQL would use the session's zone, which nobody knows here.
/// - A type that has no portable meaning (`named`) takes any text.
///
/// - Parameters:
///   - text: what stands between the literal's quotes.
///   - enumerationValues: an enumeration's values, or nil where it isn't known; then any text is one.
/// - Throws: `ValueError` where the text is no value of the type.
public func parseValue(
  _ text: String, as type: ColumnType, enumerationValues: (QualifiedName) -> [String]?
) throws(ValueError) -> LogicalValue {
  if text.utf8.contains(0) {
    throw ValueError("no value can hold the character NUL")
  }
  switch type {
  case .boolean: return .boolean(try parseBoolean(text))
  case .smallint: return .integer(Int64(try parseInteger(text, Int16.self)))
  case .integer: return .integer(Int64(try parseInteger(text, Int32.self)))
  case .bigint: return .integer(try parseInteger(text, Int64.self))
  case .numeric(let precision, let scale):
    return .decimal(try parseDecimal(text, precision: precision, scale: scale))
  case .real: return .float(Double(try parseFloat(text, Float.self)))
  case .doublePrecision: return .float(try parseFloat(text, Double.self))
  case .text: return .text(text)
  case .varchar(let length): return .text(try fit(text, length: length))
  case .char(let length): return .text(try fit(text, length: length))
  case .bytea: return .bytes(try parseBytes(text))
  case .uuid: return .uuid(try parseUUID(text))
  case .date: return try parseDate(text)
  case .time(let precision): return .time(microseconds: try parseTime(text, precision: precision))
  case .timestamp(let precision):
    return try parseTimestamp(text, precision: precision, zone: .none)
  case .timestamptz(let precision):
    return try parseTimestamp(text, precision: precision, zone: .utc)
  case .interval: return try parseInterval(text)
  case .json: return .json(try minifiedJSON(text, asValue: false))
  case .jsonb: return .json(try minifiedJSON(text, asValue: true))
  case .enumeration(let name):
    return .enumeration(try parseMember(text, of: name, values: enumerationValues(name)))
  case .array(let element):
    return try parseArray(text, of: element, enumerationValues: enumerationValues)
  case .vector(let dimensions): return .vector(try parseVector(text, dimensions: dimensions))
  case .halfvec(let dimensions):
    return .vector(try parseVector(text, dimensions: dimensions).map(halfPrecision))
  case .named: return .text(text)
  }
}
