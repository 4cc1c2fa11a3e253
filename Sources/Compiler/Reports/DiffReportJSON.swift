import Diagnostics
import Differ
import SchemaModel

extension DiffReport {
  /// The report for programs; `Documentation/Diff.md` describes it.
  public var json: String {
    JSON.object([
      ("schemac_diff", .integer(1)), ("from", .string(from)), ("to", .string(to)),
      ("target", .string(target.rawValue)), ("changes", .array(changes.map(\.json))),
      ("plan", plan.json(for: self)), ("notes", .array(notes.map(JSON.string))),
      ("refused", .array(refused.map { .string($0.rawValue) })), ("script", orNull(script)),
      ("document", document.map(JSON.written) ?? .null), ("reverse", reverse.map(json) ?? .null),
    ]).text
  }

  private func json(_ reverse: Reverse) -> JSON {
    .object([
      ("plan", reverse.plan.json(for: self)),
      ("refused", .array(reverse.refused.map { .string($0.rawValue) })),
      ("script", orNull(reverse.script)),
    ])
  }
}

private func orNull(_ text: String?) -> JSON {
  text.map(JSON.string) ?? .null
}

extension ReportedChange {
  fileprivate var json: JSON {
    .object([
      ("action", .string(action.rawValue)), ("kind", .string(kind.rawValue)), ("object", .string(object)),
      ("old_name", orNull(oldName)), ("definition", orNull(definition)),
      (
        "parts",
        .array(
          parts.map {
            .object([
              ("part", .string($0.part.rawValue)), ("before", orNull($0.before)), ("after", orNull($0.after)),
            ])
          })
      ),
    ])
  }
}

extension Plan {
  fileprivate func json(for report: DiffReport) -> JSON {
    .object([
      ("backup", orNull(backup)), ("strategy", .string(strategy.rawValue)),
      ("facts", .array(facts.map(\.json))), ("stroke", .integer(stroke)),
      ("steps", .array(steps.map { $0.json(holdsJSON: report.target == .zerodb) })),
    ])
  }
}

extension CatalogFact {
  fileprivate var json: JSON {
    .object([
      ("object", .string(object)), ("expression", .string(expression)), ("relation", .string(relation)),
      ("name", .string(name)),
      (
        "values",
        .array(
          spans.map { span in
            .object([
              ("from", .integer(span.place)),
              ("values", .array(span.values.sorted { ($0 ?? "") < ($1 ?? "") }.map { orNull($0) })),
            ])
          })
      ),
    ])
  }
}

extension PlanStep {
  /// - Parameter holdsJSON: whether its statements are JSON already.
  fileprivate func json(holdsJSON: Bool) -> JSON {
    .object([
      ("cause", .string(cause)),
      ("statements", .array(statements.map { holdsJSON ? .written($0) : .string($0) })),
      (
        "guards",
        .array(
          guards.map { .object([("description", .string($0.description)), ("count", .string($0.count))]) })
      ),
      ("head", .array(head.map(JSON.string))), ("tail", .array(tail.map(JSON.string))),
      (
        "locks",
        .array(locks.map { .object([("table", .string($0.table)), ("mode", .string($0.mode.rawValue))]) })
      ),
      ("locking", orNull(locking)), ("work", .string(work.rawValue)), ("commit", .string(commit.rawValue)),
      ("place", .integer(place)),
      (
        "timeouts",
        .object([
          ("lock", timeouts.lock.map(JSON.integer) ?? .null),
          ("statement", timeouts.statement.map(JSON.integer) ?? .null),
        ])
      ),
      ("hazards", .array(hazards.map(\.json))),
    ])
  }
}

extension Hazard {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id.rawValue)), ("object", .string(object)), ("message", .string(message)),
      ("remedy", .string(id.remedy)),
    ])
  }
}
