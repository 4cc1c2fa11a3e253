import Diagnostics
import SchemaModel

/// What makes an interaction of a row: who writes or moves rows reads it.
func streamManifest(_ streams: [(table: Table, stream: FeedbackStream)]) -> JSON {
  .array(
    streams.map { table, stream in
      .object([
        ("table", .string(table.name.description)),
        ("agent_id", .string(stream.agent)),
        ("prompt", json(stream.prompt)),
        ("response", json(stream.response)),
        ("feedback", json(stream.feedback)),
        ("context", .array(stream.context.map(JSON.string))),
      ])
    })
}

/// The parts in their order: a text stands for itself, an object for a column's value.
private func json(_ template: RowTemplate) -> JSON {
  .array(
    template.parts.map { part in
      switch part {
      case .text(let text): .string(text)
      case .column(let name): .object([("column", .string(name))])
      }
    })
}

private func json(_ feedback: Feedback) -> JSON {
  var members: [(name: String, value: JSON)] = [("column", .string(feedback.column))]
  if let values = feedback.values {
    members.append(("values", .object(values.map { (name: $0.value, value: .number($0.number)) })))
  }
  return .object(members)
}

extension FeedbackStream {
  /// Every column that it reads.
  var columns: Set<String> {
    Set(prompt.columns + response.columns + [feedback.column] + context)
  }
}
