import SchemaModel

extension FeedbackStream {
  var written: YAMLValue {
    var pairs = YAMLPairs()
    pairs.add("agent_id", agent)
    pairs.add("prompt", prompt.written)
    pairs.add("response", response.written)
    pairs.add("feedback", feedback.written)
    pairs.add("context", names: context)
    return .mapping(pairs.pairs, isOpen: true)
  }
}

extension RowTemplate {
  /// The text with its columns in braces; a brace that stands for itself is written twice.
  fileprivate var written: String {
    parts.map { part in
      switch part {
      case .column(let name): "{\(name)}"
      case .text(let text):
        text.unicodeScalars.map { $0 == "{" || $0 == "}" ? "\($0)\($0)" : String($0) }.joined()
      }
    }
    .joined()
  }
}

extension Feedback {
  fileprivate var written: YAMLValue {
    guard let values else { return .scalar(column) }
    let numbers = values.map { YAMLPair($0.value, String($0.number)) }
    return .mapping([YAMLPair("column", column), YAMLPair("values", .mapping(numbers))])
  }
}
