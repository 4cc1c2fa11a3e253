/// Writes text as YAML's scalars: plain wherever YAML and the reader of schemas take it as it is, in quotes otherwise.
enum YAMLScalars {
  /// The scalar on one line.
  ///
  /// - Parameter inFlow: whether it stands inside `{ … }` or `[ … ]`, where commas and brackets end it.
  static func line(_ text: String, inFlow: Bool) -> String {
    if isPlain(text, inFlow: inFlow) { return text }
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy(\.isPrinted) else { return escaped(text) }
    // What holds single quotes reads better in double ones: SQL's texts do.
    if scalars.contains("'"), !scalars.contains("\""), !scalars.contains("\\") { return "\"\(text)\"" }
    return "'" + scalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  /// The lines of a text of several, as a literal block shows them, and the block's head; nil where a block cannot
  /// show them exactly.
  static func block(_ text: String) -> (head: String, lines: [String])? {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let endsLine = lines.last == ""
    if endsLine { lines.removeLast() }
    guard lines.count > 1, let first = lines.first, let last = lines.last else { return nil }
    guard !first.isEmpty, !last.isEmpty, first.unicodeScalars.first != " " else { return nil }
    guard lines.allSatisfy({ $0.unicodeScalars.last != " " && $0.unicodeScalars.allSatisfy(\.isPrinted) })
    else { return nil }
    return (endsLine ? "|" : "|-", lines)
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, scalars.allSatisfy(\.isPrinted) else {
      return false
    }
    // YAML's nothing, its merge key, and what begins and ends a document.
    if ["~", "null", "<<"].contains(text) || text.hasPrefix("---") || text.hasPrefix("...") { return false }
    if first == " " || last == " " || last == ":" || indicators.contains(first) { return false }
    if first == "-" || first == "?" || first == ":" {
      guard !inFlow || first == "-", scalars.count > 1, scalars[1] != " " else { return false }
    }
    for (scalar, next) in zip(scalars, scalars.dropFirst()) {
      if scalar == ":", next == " " || inFlow && next == "?" { return false }
      if scalar == " ", next == "#" { return false }
    }
    return !inFlow || !scalars.contains { ",[]{}".unicodeScalars.contains($0) }
  }

  /// The characters that mean something at a scalar's start.
  private static let indicators = Set(",[]{}#&*!|>'\"%@`".unicodeScalars)

  private static func escaped(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      case "\r": escaped += "\\r"
      case _ where scalar.isPrinted: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        escaped += "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
      }
    }
    return escaped + "\""
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in YAML as it is, and a person sees that it does: no control character, end of a line, or
  /// mark that turns the direction of writing.
  fileprivate var isPrinted: Bool {
    if (0x20...0x7E).contains(value) { return true }
    // Joiners belong to words and pictures.
    if value == 0x200C || value == 0x200D { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return false
    default: return true
    }
  }
}
