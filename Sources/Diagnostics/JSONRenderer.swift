/// Diagnostics as JSON: an array with one object for each, for programs that read them.
///
/// Places are those of the text form: lines and columns count from 1, columns in Unicode scalars, and an end is the
/// place behind the last character. What has no place has null for file, line and column.
public struct JSONRenderer: Sendable {
  public init() {}

  public func render(_ diagnostics: [Diagnostic]) -> String {
    JSON.array(diagnostics.map(json)).text
  }

  private func json(_ diagnostic: Diagnostic) -> JSON {
    .object(
      [
        ("id", .string(diagnostic.id.rawValue)),
        ("severity", .string(diagnostic.severity.rawValue)),
        ("message", .string(diagnostic.message)),
      ]
        + place(diagnostic.span) + [
          ("labels", .array(diagnostic.labels.map(json))),
          ("notes", .array(diagnostic.notes.map(JSON.string))),
          ("help", diagnostic.help.map(JSON.string) ?? .null),
        ])
  }

  private func json(_ label: Diagnostic.Label) -> JSON {
    .object([("message", .string(label.message))] + place(label.span))
  }

  private func place(_ span: SourceSpan?) -> [(name: String, value: JSON)] {
    [
      ("file", span.map { .string($0.file.path) } ?? .null),
      ("line", number(span?.start.line)),
      ("column", number(span?.start.column)),
      ("endLine", number(span?.end.line)),
      ("endColumn", number(span?.end.column)),
    ]
  }

  private func number(_ value: Int?) -> JSON {
    value.map(JSON.integer) ?? .null
  }
}
