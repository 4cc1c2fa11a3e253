import Diagnostics
import SchemaModel
import YAMLTree

extension Decoder {
  /// What a table's rows are in ZeroDB, where they are no rows.
  mutating func feedbackStream(_ node: YAMLNode, _ columns: [String]) -> FeedbackStream? {
    guard let reader = MappingReader(node, .feedbackStream, &diagnostics) else { return nil }
    for key in ["agent_id", "prompt", "response", "feedback"] where reader[key] == nil {
      report(.missingKey, "`rlhf` has no `\(key)`", at: reader.node.span)
    }
    let agent = name(reader["agent_id"], "`agent_id`")
    let prompt = template(reader["prompt"], "`prompt`", columns)
    let response = template(reader["response"], "`response`", columns)
    let feedback = feedback(reader["feedback"], columns)
    let context = names(reader["context"], "`context`", orOne: true, of: columns)
    guard let agent, let prompt, let response, let feedback else { return nil }
    return FeedbackStream(
      agent: agent, prompt: prompt, response: response, feedback: feedback, context: context,
      origin: Origin(node.span))
  }

  private mutating func feedback(_ node: YAMLNode?, _ columns: [String]) -> Feedback? {
    guard let node else { return nil }
    if node.scalar != nil {
      guard let name = name(node, "`feedback`") else { return nil }
      check(column: name, isOneOf: columns, at: node.span, "`feedback`")
      return Feedback(column: name, origin: Origin(node.span))
    }
    guard let reader = MappingReader(node, .feedback, &diagnostics) else { return nil }
    guard let column = reader["column"] else {
      report(.missingKey, "`feedback` has no `column`", at: node.span)
      return nil
    }
    guard let name = name(column, "`column`") else { return nil }
    check(column: name, isOneOf: columns, at: column.span, "`feedback`")
    let values = reader["values"]
    return Feedback(
      column: name, values: values.map { self.values($0) }, origin: Origin(values?.span ?? column.span))
  }

  private mutating func values(_ node: YAMLNode) -> [Feedback.Value] {
    guard let pairs = node.mapping else {
      report(
        .wrongShape, "`values` is a mapping from each value to its number", at: node.span,
        help: "write it like `values: { true: 1.0, false: -0.5 }`")
      return []
    }
    return pairs.compactMap { pair in
      guard let text = text(pair.value, "a value's feedback") else { return nil }
      let isPlain = text.utf8.allSatisfy { "+-.0123456789eE".utf8.contains($0) }
      guard isPlain, let number = Double(text), number.isFinite else {
        report(.unknownWord, "a value's feedback is a number, not `\(text)`", at: pair.value.span)
        return nil
      }
      return Feedback.Value(pair.key, number)
    }
  }

  // MARK: Templates

  /// A text with columns in braces. A brace that stands for itself is written twice.
  private mutating func template(_ node: YAMLNode?, _ what: String, _ columns: [String]) -> RowTemplate? {
    guard let node else { return nil }
    if node.mapping != nil {
      report(
        .wrongShape, "\(what) is text, and braces without quotes are a mapping to YAML", at: node.span,
        help: "quote it: `'{column}'`")
      return nil
    }
    guard let text = text(node, what) else { return nil }
    guard !text.isEmpty else {
      report(.badExpression, "\(what) is empty", at: node.span)
      return nil
    }
    if columns.contains(text) {
      report(
        .badExpression, "\(what) is the text `\(text)` in every row, not the column's value", at: node.span,
        help: "write the column in braces: `'{\(text)}'`")
      return nil
    }
    return parts(of: Array(text.unicodeScalars), node, what, columns)
      .map { RowTemplate($0, origin: Origin(node.span)) }
  }

  private mutating func parts(
    of text: [Unicode.Scalar], _ node: YAMLNode, _ what: String, _ columns: [String]
  ) -> [RowTemplate.Part]? {
    var parts: [RowTemplate.Part] = []
    var plain = String.UnicodeScalarView()
    var position = 0
    while position < text.count {
      let scalar = text[position]
      if scalar != "{" && scalar != "}" {
        plain.append(scalar)
        position += 1
      } else if position + 1 < text.count, text[position + 1] == scalar {
        plain.append(scalar)
        position += 2
      } else if scalar == "{", let end = text[position...].firstIndex(of: "}") {
        var name = String.UnicodeScalarView()
        name.append(contentsOf: text[(position + 1)..<end])
        let place = node.span(ofTextAt: position + 1, length: end - position - 1)
        if name.isEmpty {
          report(.badExpression, "\(what) has braces with no column between them", at: place)
        } else {
          check(column: String(name), isOneOf: columns, at: place, what)
        }
        if !plain.isEmpty { parts.append(.text(String(plain))) }
        parts.append(.column(String(name)))
        plain = String.UnicodeScalarView()
        position = end + 1
      } else {
        report(
          .badExpression,
          "\(what) has a `\(scalar)` without its \(scalar == "{" ? "closing" : "opening") brace",
          at: node.span(ofTextAt: position),
          help: "a column stands in a pair, `{column}`; a brace that stands for itself is written twice")
        return nil
      }
    }
    return plain.isEmpty ? parts : parts + [.text(String(plain))]
  }
}
