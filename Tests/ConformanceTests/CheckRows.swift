import Foundation

/// What must become of the rows of a section.
enum RowVerdict: String, Sendable {
  case passes
  /// Refused, and by the section's check.
  case fails
  /// The check would refuse it, but its column's type comes first.
  case refusedByType = "refused by the type"
}

/// Rows that checks let in, and rows that they keep out: a file of the folder `CheckRows`.
struct CheckRows: Sendable {
  struct Section: Sendable {
    /// `<table>.<check>`.
    var check: String
    var verdict: RowVerdict
    /// Each is tried alone, behind the setup.
    var statements: [String]
  }

  var setup: [String] = []
  var sections: [Section] = []

  init() {}

  /// Reads a file: `-- setup`, then `-- <table>.<check>: passes`, `…: fails` or `…: refused by the type`, each followed
  /// by its statements. Any other line that begins with `--` is a comment.
  init(_ text: String) throws {
    var parts: [(heading: Heading?, script: String)] = [(nil, "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let heading = Heading(line) {
        parts.append((heading, ""))
      } else if !line.hasPrefix("--") {
        parts[parts.count - 1].script += line + "\n"
      }
    }
    for part in parts {
      let statements = try split(part.script)
      switch part.heading {
      case .setup: setup += statements
      case .rows(let check, let verdict):
        sections.append(Section(check: check, verdict: verdict, statements: statements))
      case nil where statements.isEmpty: break
      case nil: throw BadRows(message: "statements stand above the first heading")
      }
    }
  }

  /// The statements for a check with one of some verdicts.
  func statements(for check: String, _ verdicts: RowVerdict...) -> [String] {
    sections.filter { $0.check == check && verdicts.contains($0.verdict) }.flatMap(\.statements)
  }
}

struct BadRows: Error {
  var message: String
}

private enum Heading {
  case setup
  case rows(check: String, RowVerdict)

  init?(_ line: Substring) {
    if line == "-- setup" {
      self = .setup
      return
    }
    guard line.hasPrefix("-- "), let colon = line.range(of: ": ", options: .backwards),
      let verdict = RowVerdict(rawValue: String(line[colon.upperBound...]))
    else { return nil }
    self = .rows(check: String(line[..<colon.lowerBound].dropFirst(3)), verdict)
  }
}

/// The statements of a script, without the `;` behind each.
///
/// By scalars: a quote and a combining accent behind it are one character.
private func split(_ script: String) throws -> [String] {
  var result: [String] = []
  var statement = String.UnicodeScalarView()
  var isText = false
  for scalar in script.unicodeScalars {
    if scalar == "'" { isText.toggle() }
    if scalar == ";", !isText {
      result.append(String(statement).trimmingCharacters(in: .whitespacesAndNewlines))
      statement.removeAll()
    } else {
      statement.append(scalar)
    }
  }
  let rest = String(statement).trimmingCharacters(in: .whitespacesAndNewlines)
  guard rest.isEmpty, !isText else { throw BadRows(message: "no `;` behind \(rest)") }
  return result
}
