import Diagnostics
import SchemaModel

/// What cannot be an interaction.
func streamChecks(_ stream: FeedbackStream, of table: Table, _ schema: Schema) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for name in stream.columns.sorted() where table.column(named: name) == nil {
    diagnostics.append(
      Diagnostic(
        .refusedByTarget, "`rlhf` of `\(table.name)` reads `\(name)`, which does not exist in ZeroDB",
        at: stream.origin.span, help: "Remove it there, or name `zerodb` in the column's `targets`."))
  }
  for column in table.columns
  where column.overrides.zerodbField != nil || column.overrides.zerodbNamespace != nil {
    diagnostics.append(
      Diagnostic(
        .conflictingKeys,
        "`\(column.name)` has no field in ZeroDB, as the rows of `\(table.name)` are none there",
        at: column.origin.span, help: "Remove its `field` or `namespace`: `rlhf` names columns."))
  }
  for (key, template) in [("prompt", stream.prompt), ("response", stream.response)] {
    for column in template.columns.compactMap({ table.column(named: $0) }) where !column.isPlainText {
      diagnostics.append(
        Diagnostic(
          .refusedByTarget, "`\(key)` cannot say `\(column.name)`, whose values are no plain text",
          at: template.origin.span, help: "Name a column of text, numbers, booleans or dates."))
    }
  }
  for column in stream.context.compactMap({ table.column(named: $0) }) {
    guard column.isEmbedded || column.zerodbTypeWord.flatMap(FieldType.init) == nil else { continue }
    diagnostics.append(
      Diagnostic(
        .refusedByTarget, "`context` cannot hold `\(column.name)`: ZeroDB has no type for its values",
        at: stream.origin.span,
        help: "Leave it out, or say what holds it there: "
          + "`zerodb: { type: \(column.isEmbedded ? "array" : "string") }`."))
  }
  guard let column = table.column(named: stream.feedback.column) else { return diagnostics }
  return diagnostics + feedbackChecks(stream.feedback, column, schema)
}

private func feedbackChecks(_ feedback: Feedback, _ column: Column, _ schema: Schema) -> [Diagnostic] {
  let named = column.valueNames(schema)
  guard let values = feedback.values else {
    if column.type.isNumber { return [] }
    let example = named?.first.map { "`{ column: \(column.name), values: { \($0): 1.0, … } }`" }
    return [
      Diagnostic(
        .refusedByTarget, "the feedback `\(column.name)` is no number", at: feedback.origin.span,
        help: example.map { "Say what its values count: \($0)." }
          ?? "Name a column of numbers, or a boolean or an enumeration with `values`.")
    ]
  }
  guard let named else {
    return [
      Diagnostic(
        .refusedByTarget, "`values` cannot name every value of `\(column.name)`", at: feedback.origin.span,
        help: column.type.isNumber
          ? "A number is the feedback itself: `feedback: \(column.name)`."
          : "Name a boolean or an enumeration.")
    ]
  }
  let said = values.map(\.value)
  return said.filter { !named.contains($0) }.map { value in
    Diagnostic(
      .unknownWord, "`\(value)` is no value of `\(column.name)`", at: feedback.origin.span,
      help: suggestion(for: value, among: named).map { "Did you mean `\($0)`?" })
  }
    + named.filter { !said.contains($0) }.map { value in
      Diagnostic(
        .missingKey, "`values` does not say what `\(value)` of `\(column.name)` counts",
        at: feedback.origin.span)
    }
}

extension Column {
  /// Every value that it can have, where they are few and have names.
  fileprivate func valueNames(_ schema: Schema) -> [String]? {
    switch type {
    case .boolean: ["true", "false"]
    case .enumeration(let name): schema.enumeration(named: name)?.values.map(\.name)
    default: nil
    }
  }

  /// Whether a value's JSON form can stand in a sentence.
  fileprivate var isPlainText: Bool {
    if type.isVector || type == .bytea { return false }
    return switch zerodbTypeWord.flatMap(FieldType.init) {
    case .string, .integer, .number, .boolean, .datetime, .timestamp, .date: true
    case .object, .array, .json, nil: false
    }
  }
}
