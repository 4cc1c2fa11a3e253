import SQLExpressions
import SchemaModel

/// A type as PostgreSQL reads it.
func typeName(_ type: ColumnType) -> String {
  switch type {
  case .boolean: "boolean"
  case .smallint: "smallint"
  case .integer: "integer"
  case .bigint: "bigint"
  case .numeric(let precision, let scale):
    "numeric" + parameters([precision, precision == nil ? nil : scale])
  case .real: "real"
  case .doublePrecision: "double precision"
  case .text: "text"
  case .varchar(let length): "varchar" + parameters([length])
  case .char(let length): "char" + parameters([length])
  case .bytea: "bytea"
  case .uuid: "uuid"
  case .date: "date"
  case .time(let precision): "time" + parameters([precision])
  case .timestamp(let precision): "timestamp" + parameters([precision])
  case .timestamptz(let precision): "timestamptz" + parameters([precision])
  case .interval: "interval"
  case .json: "json"
  case .jsonb: "jsonb"
  case .enumeration(let name): identifier(name)
  case .array(let element): typeName(element) + "[]"
  case .vector(let dimensions): "vector" + parameters([dimensions])
  case .halfvec(let dimensions): "halfvec" + parameters([dimensions])
  case .named: type.spelling
  }
}

private func parameters(_ values: [Int?]) -> String {
  let said = values.compactMap { $0 }
  return said.isEmpty ? "" : "(" + said.map(String.init).joined(separator: ", ") + ")"
}
