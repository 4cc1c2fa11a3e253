import Foundation

/// The literals that a SQLite column of each type takes and refuses, from the tests of that target.
enum SQLiteValues {
  /// The columns of `every_types` by the name of their type there.
  static let columns = [
    "boolean": "a_boolean", "smallint": "a_smallint", "integer": "a_integer", "bigint": "a_bigint",
    "numeric": "a_amount", "real": "a_real", "double precision": "a_double", "text": "a_text",
    "bytea": "a_bytea",
    "uuid": "a_uuid", "date": "a_date", "time": "a_time", "timestamp": "a_timestamp",
    "interval": "a_interval",
    "json": "a_json", "jsonb": "a_jsonb", "text[]": "many_text", "vector(3)": "a_vector",
  ]

  /// What SQLite's checks let in though PostgreSQL would not, or Swift's type cannot hold.
  static let beyondSwift = [
    "'P9223372036854775807M0DT0S'", "'P0M0DT9223372036854775807.999999S'",
    "'P0M9223372036854775807DT0S'", "'[1,null]'", "'[[1],[2]]'", "'[ 1 ]'",
    "'999999999999999999999999999999999999999999999999999999999999'",
  ]

  static func lines() throws -> [(type: String, isTaken: Bool, literal: String)] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("SQLiteTargetTests/values.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      return parts.count == 3 ? (parts[0], parts[1] == "takes", parts[2]) : nil
    }
  }
}
