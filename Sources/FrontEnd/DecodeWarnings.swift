import Diagnostics
import YAMLTree

extension Decoder {
  /// The id of a kind of warning.
  mutating func warning(_ text: String, at span: SourceSpan) -> DiagnosticID? {
    let id = DiagnosticID(rawValue: text)
    if let id, id.canBeSwitched { return id }
    if id != nil {
      report(.unknownWord, "`\(text)` is always an error, which cannot be switched off", at: span)
    } else {
      let all = Words.warnings.map { "`\($0)`" }.joined(separator: ", ")
      report(
        .unknownWord, "there is no warning `\(text)`", at: span,
        help: suggestion(for: text, among: Words.warnings).map { "did you mean `\($0)`?" }
          ?? "the warnings are \(all)"
      )
    }
    return nil
  }

  /// `allow: [not-enforced]`: warnings that are known of a table or a column, and all that stands in it.
  mutating func allow(_ node: YAMLNode?, in pair: YAMLPair) {
    let ids = members(node, "`allow`", orOne: true).compactMap { member in
      text(member, "a warning's id").flatMap { warning($0, at: member.span) }
    }
    if !ids.isEmpty { allowances.append(Allowance(Set(ids), in: [pair.keySpan, pair.value.span])) }
  }
}
