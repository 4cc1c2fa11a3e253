import Diagnostics
import Differ

/// One step of the document, which a client carries out literally.
struct ZeroDBStep {
  /// What is done, as a word that a client knows: `create_table`.
  var action: String
  /// Why, in one line.
  var cause: String
  /// What it is done with.
  var members: [(name: String, value: JSON)]
  var hazards: [Hazard] = []

  var json: JSON {
    .object([("step", .string(action)), ("cause", .string(cause))] + members + hazardMembers)
  }

  private var hazardMembers: [(name: String, value: JSON)] {
    guard !hazards.isEmpty else { return [] }
    return [
      (
        "hazards",
        .array(
          hazards.map { .object([("id", .string($0.id.rawValue)), ("message", .string($0.message))]) })
      )
    ]
  }

  var planStep: PlanStep {
    PlanStep(cause: cause, statements: [json.text], hazards: hazards)
  }
}

/// The number of rows that a query returns at most.
let pageSize = 1_000

/// The first page of all rows of a table.
///
/// - Parameter fields: what the rows are in the order of; none where nothing orders them.
func allRows(of table: String, orderedBy fields: [String] = []) -> JSON {
  var members: [(name: String, value: JSON)] = [("table_name", .string(table)), ("filter", .object([]))]
  if !fields.isEmpty {
    members.append(("sort", .object(fields.map { (name: $0, value: .integer(1)) })))
  }
  members += [("limit", .integer(pageSize)), ("skip", .integer(0))]
  return .object(members)
}

extension ZeroDBStep {
  static func delete(_ table: String, cause: String, hazards: [Hazard] = []) -> ZeroDBStep {
    ZeroDBStep(
      action: "delete_table", cause: cause, members: [("table_name", .string(table))], hazards: hazards)
  }

  static func keep(_ table: String) -> ZeroDBStep {
    ZeroDBStep(
      action: "keep_table", cause: "keep `\(table)` as it is, as the backup",
      members: [("table_name", .string(table))])
  }

  static func create(_ table: String, request: JSON, cause: String) -> ZeroDBStep {
    ZeroDBStep(action: "create_table", cause: cause, members: [("request", request)])
  }

  /// Stops the plan where a row is found that must not be there.
  static func requireNone(
    of table: String, where field: String, _ condition: (name: String, value: JSON), cause: String,
    hazard: Hazard? = nil
  ) -> ZeroDBStep {
    ZeroDBStep(
      action: "require_no_rows", cause: cause,
      members: [
        ("query", allRows(of: table)), ("where", .object([("field", .string(field)), condition])),
        ("otherwise", .string("stop")),
      ], hazards: hazard.map { [$0] } ?? [])
  }

  /// - Parameter change: `$set` or `$unset`, and the fields.
  static func update(
    _ table: String, filter: [(name: String, value: JSON)], _ change: (name: String, value: JSON),
    cause: String, hazards: [Hazard] = []
  ) -> ZeroDBStep {
    ZeroDBStep(
      action: "update_rows", cause: cause,
      members: [
        ("table_name", .string(table)),
        ("request", .object([("filter", .object(filter)), ("update", .object([change]))])),
      ], hazards: hazards)
  }
}
