import Diagnostics

/// A Swift string literal. What is not plainly visible is escaped.
func quoted(_ value: String) -> String {
  if value.isPrintableASCII, !value.holds("\""), !value.holds("\\") { return "\"\(value)\"" }
  var text = "\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      if isPlain(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
  }
  return text + "\""
}

/// Lines of documentation. No comment can end them or hide what follows: every line gets its own slashes, and
/// characters that are not plainly visible are left out.
func documentation(_ comment: String?) -> [String] {
  guard let comment else { return [] }
  let lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { plainLine(String($0)) }
  let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
  let last = lines.lastIndex { !$0.isEmpty } ?? first
  guard first < lines.endIndex else { return [] }
  return lines[first...last].map { $0.isEmpty ? "///" : "/// \($0)" }
}

/// The text on one line, without what is not plainly visible.
func plainLine(_ text: String) -> String {
  if text.isPrintableASCII, text.utf8.last != 0x20 { return text }
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t": line.append(" ")
    // They join letters and emoji, in words of many languages.
    case "\u{200C}", "\u{200D}": line.append(scalar)
    default: if isPlain(scalar) { line.append(scalar) }
    }
  }
  while line.last == " " { line.removeLast() }
  return String(line)
}

/// Whether the character can stand in source text: it is seen, it ends no line, and it does not turn its
/// neighbours around.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
  case .spaceSeparator: scalar == " "
  default: true
  }
}

extension [String] {
  /// The lines, those that are not empty moved to the right by two spaces.
  var indented: [String] { map { $0.isEmpty ? $0 : "  \($0)" } }
}
