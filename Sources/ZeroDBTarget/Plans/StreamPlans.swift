import Diagnostics
import Differ
import SchemaModel

extension TablePlan {
  /// A table whose rows become interactions of an agent.
  static func becomingStream(_ pair: TablePair, _ stream: FeedbackStream, _ older: Schema, keepsData: Bool)
    -> TablePlan
  {
    let (name, label) = (pair.from.zerodbName, pair.to.name.description)
    let read = pair.to.columns.filter { stream.columns.contains($0.name) }.compactMap { column in
      pair.oldColumn(of: column).map { (column: column.name, old: $0) }
    }
    let left = pair.from.columns.map(\.name).filter { name in !read.contains { $0.old.name == name } }
    var plan = TablePlan(
      label: label, cause: "the rows of `\(label)` are feedback for the agent `\(stream.agent)` now",
      reverse: ReversePlan(label: label, cause: ""))
    let fields = read.map { (name: $0.column, value: JSON.string($0.old.zerodbField)) }
    plan.steps = [
      ZeroDBStep(
        action: "send_interactions", cause: "send every row of `\(name)` that was judged as an interaction",
        members: [
          ("query", allRows(of: name)), ("next_page", .string("skip_rows_read")),
          ("stop", .string("page_shorter_than_limit")), ("columns", .object(fields)),
          ("interaction", streamManifest([(pair.to, stream)])),
          ("resume", .object([("by", .string("rows_sent"))])), ("otherwise", .string("stop")),
        ],
        hazards: [
          Hazard(
            .blocksWrites, label,
            "writes to `\(name)` have to rest from the first page until clients send interactions")
        ]),
      ZeroDBStep(
        action: "compare_sent",
        cause: "as many interactions were sent as `\(name)` has rows with all that they are made of",
        members: [
          ("query", allRows(of: name)), ("must_be", .string("equal")), ("otherwise", .string("stop")),
        ]),
    ]
    if keepsData {
      plan.steps.append(.keep(name))
      plan.reverse.cause = "`\(name)` was kept: clients go back to it"
      plan.reverse.lost = ["interactions that were sent since"]
    } else {
      plan.steps += older.embeddings.filter { $0.table.name == pair.from.name }
        .flatMap { VectorChange.delete($0).deletingSteps(in: name, label: label) }
      plan.steps.append(
        .delete(
          name, cause: "delete `\(name)`, whose rows were sent",
          hazards: [
            Hazard(
              .deletesData, label,
              "rows of `\(name)` that nobody judged are deleted"
                + (left.isEmpty ? "" : ", and every value of ")
                + left.map { "`\($0)`" }.joined(separator: ", "))
          ]))
      plan.reverse.cause = "the table comes back under another name, and empty"
      plan.reverse.lost = ["every row of `\(name)`: interactions are no rows"]
      plan.tablesAfter = -1
    }
    return plan
  }

  /// A table that was a stream.
  static func becomingTable(_ table: Table, _ options: ZeroDBOptions) -> TablePlan {
    var plan = adding(table, options)
    plan.cause = "the rows of `\(table.name)` are a table now, and were interactions"
    plan.steps.append(
      ZeroDBStep(
        action: "supply_rows", cause: "interactions do not hold whole rows: the rows come from elsewhere",
        members: [("table_name", .string(table.zerodbName)), ("supply", .string("\(table.zerodbName)_rows"))])
    )
    plan.notes = ["the interactions that were sent stay where they are"]
    return plan
  }
}
