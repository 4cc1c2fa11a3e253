/// A JSON text as a tree. Objects keep the order of their members.
public indirect enum JSON: Sendable {
  case string(String)
  case boolean(Bool)
  case null
  case integer(Int)
  case number(Double)
  case array([JSON])
  case object([(name: String, value: JSON)])
  /// A JSON text that was made before, as it is.
  case written(String)

  /// The text, indented by two spaces, with a newline at its end.
  public var text: String {
    var text = ""
    write(to: &text, indentation: "")
    return text + "\n"
  }

  private func write(to text: inout String, indentation: String) {
    switch self {
    case .string(let value):
      text += quoted(value)
    case .boolean(let value):
      text += value ? "true" : "false"
    case .null:
      text += "null"
    case .integer(let value):
      text += "\(value)"
    case .number(let value):
      text += "\(value)"
    case .array(let members):
      writeMembers(members, in: ("[", "]"), to: &text, indentation) { member, text, indentation in
        member.write(to: &text, indentation: indentation)
      }
    case .object(let members):
      writeMembers(members, in: ("{", "}"), to: &text, indentation) { member, text, indentation in
        text += quoted(member.name) + ": "
        member.value.write(to: &text, indentation: indentation)
      }
    case .written(let value):
      // A newline inside of a string is escaped, so that every one here stands between two members.
      var lines = value.split(separator: "\n")
      let first = lines.isEmpty ? "null" : lines.removeFirst()
      text += first + lines.map { "\n\(indentation)\($0)" }.joined()
    }
  }
}

private func writeMembers<Member>(
  _ members: [Member], in brackets: (String, String), to text: inout String, _ indentation: String,
  write: (Member, inout String, String) -> Void
) {
  text += brackets.0
  let inner = indentation + "  "
  for (position, member) in members.enumerated() {
    text += position == 0 ? "\n" : ",\n"
    text += inner
    write(member, &text, inner)
  }
  text += members.isEmpty ? brackets.1 : "\n\(indentation)\(brackets.1)"
}

/// A JSON string. Control characters are escaped, and so are the two line separators that end a line in
/// JavaScript.
private func quoted(_ value: String) -> String {
  if value.isPrintableASCII, !value.holds("\""), !value.holds("\\") { return "\"\(value)\"" }
  var text = "\""
  for scalar in value.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}
