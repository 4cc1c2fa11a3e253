import Diagnostics
import Differ
import SchemaModel

/// What happens to one table, from its first step to its last.
struct TablePlan {
  /// The table as people write it.
  var label: String
  var cause: String
  /// What must not be in the rows, asked before the plan's first change.
  var guards: [ZeroDBStep] = []
  var steps: [ZeroDBStep] = []
  /// What a person has to know or write, each in one sentence.
  var notes: [String] = []
  var reverse: ReversePlan
  /// How many more tables there are while it goes on, and behind it.
  var tablesDuring = 0
  var tablesAfter = 0

  /// What the steps take away for good, each in one sentence.
  var losses: [String] { steps.flatMap(\.hazards).filter(\.id.isRefused).map(\.message) }

  var json: JSON {
    .object([
      ("table", .string(label)), ("cause", .string(cause)), ("steps", .array(steps.map(\.json))),
      ("notes", .array(notes.map(JSON.string))),
    ])
  }
}

/// What leads back from a change, and what does not come back.
struct ReversePlan {
  var label: String
  /// In one sentence.
  var cause: String
  /// Empty where nothing can be done, or nothing is left to do.
  var steps: [ZeroDBStep] = []
  /// What is gone for good, each in one sentence.
  var lost: [String] = []

  var json: JSON {
    .object([
      ("table", .string(label)), ("cause", .string(cause)), ("steps", .array(steps.map(\.json))),
      ("lost", .array(lost.map(JSON.string))),
    ])
  }

  var planStep: PlanStep {
    PlanStep(
      cause: cause, statements: steps.map(\.json.text),
      hazards: lost.isEmpty
        ? [] : [Hazard(.irreversible, label, "not restored: \(lost.joined(separator: "; "))")])
  }
}

extension TablePlan {
  /// A table that ZeroDB gets.
  static func adding(_ table: Table, _ options: ZeroDBOptions) -> TablePlan {
    let name = table.zerodbName
    return TablePlan(
      label: table.name.description, cause: "the table `\(table.name)` is new",
      steps: [.create(name, request: createTable(table, options), cause: "create `\(name)`")],
      reverse: ReversePlan(
        label: table.name.description, cause: "delete `\(name)`",
        steps: [
          .delete(
            name, cause: "delete `\(name)`",
            hazards: [Hazard(.deletesData, "\(table.name)", "every row of `\(name)` is deleted")])
        ], lost: ["the rows of `\(name)`, which the older version has no place for"]),
      tablesDuring: 1, tablesAfter: 1)
  }

  /// A table that goes.
  static func dropping(_ table: Table, _ schema: Schema, keepsData: Bool) -> TablePlan {
    let (name, label) = (table.zerodbName, table.name.description)
    var plan = TablePlan(
      label: label, cause: "the table `\(label)` is no more", reverse: ReversePlan(label: label, cause: ""))
    guard !keepsData else {
      plan.steps = [.keep(name)]
      plan.reverse.cause = "`\(name)` is there as it was: nothing to do"
      return plan
    }
    plan.steps = schema.embeddings.filter { $0.table.name == table.name }
      .flatMap { VectorChange.delete($0).deletingSteps(in: name, label: label) }
    plan.steps.append(
      .delete(
        name, cause: "delete `\(name)`",
        hazards: [Hazard(.deletesData, label, "every row of `\(name)` is deleted")]))
    plan.reverse.cause = "the table comes back under another name, and empty"
    plan.reverse.lost = plan.losses
    plan.tablesAfter = -1
    return plan
  }
}
