import Foundation

// A row of a table with a column of every type, as JSON, and the model that is read from it.

nonisolated private let scalars = [
  "boolean": "true", "smallint": "1", "integer": "2", "bigint": "3", "price": "4.5", "amount": #""6.7""#,
  "real": "0.1", "double": "1e300", "text": #""é""#, "varchar": #""x""#, "char": #""ab""#,
  "bytea": #""AP8=""#,
  "uuid": #""a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11""#, "date": #""2025-12-13""#, "time": #""10:00:00""#,
  "timestamp": #""2025-12-13T10:00:00""#, "timestamptz": #""2025-12-13T10:00:00Z""#, "interval": #""PT1S""#,
  "json": "{}", "jsonb": "1", "mood": #""so-so""#, "vector": "[1,2,3]", "halfvec": "[1,2,3]",
]

/// The model of the row with one of its columns changed. Columns that may be NULL are not there.
nonisolated func decoded(with column: String, _ text: String) throws -> EveryType {
  var row = ["id": "1", "grid": "[[],[]]"]
  for (name, value) in scalars {
    row["a_\(name)"] = value
    row["many_\(name)"] = "[\(value)]"
  }
  row[column] = text
  let members = row.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
  let decoder = JSONDecoder()
  // Strategies that the models must not heed.
  decoder.dateDecodingStrategy = .millisecondsSince1970
  decoder.dataDecodingStrategy = .deferredToData
  return try decoder.decode(EveryType.self, from: Data("{\(members)}".utf8))
}

nonisolated func encoded(_ value: EveryType) throws -> String {
  let encoder = JSONEncoder()
  encoder.dateEncodingStrategy = .millisecondsSince1970
  encoder.dataEncodingStrategy = .deferredToData
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
