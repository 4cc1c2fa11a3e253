import Foundation

/// What one store does with a value.
enum Verdict: String, Sendable {
  case accepted, refused
}

/// A value, and what the stores do with it.
struct ValueLine: Sendable {
  /// Where it stands: `date.tsv:12`.
  var place: String
  /// What PostgreSQL reads and, where it accepts it, prints.
  var text: String
  /// The SQL literal of the same value in SQLite.
  var literal: String
  /// What the Swift model encodes; nil where no model holds the value.
  var json: String?
  var sqlite: Verdict
  /// The first PostgreSQL that accepts the value; nil where none does.
  var firstAccepting: Int?
  /// Why the value is refused, or why the stores differ.
  var note: String

  func postgresql(_ version: Int) -> Verdict {
    firstAccepting.map { $0 <= version } == true ? .accepted : .refused
  }

  /// Whether not all stores do the same with it.
  var differs: Bool {
    TestedStore.allCases.contains { $0.verdict(on: self) != sqlite }
  }

  var isAcceptedByAll: Bool { !differs && sqlite == .accepted }

  /// Whether all stores hold the value, and no Swift model does. The note says why.
  var isUnheld: Bool { isAcceptedByAll && json == nil }
}

/// The values of one logical type, as a file in `Values` lists them.
///
/// The first line is `# ` and the type. Each other is a verdict (`accepted`, `refused` or `differs`), PostgreSQL's
/// text, SQLite's literal, JSON (`-` for none) and a note, with tabs between them. In a field, `\t`, `\n`, `\r` and
/// `\\` are a tab, a line feed, a carriage return and a backslash, and `\u{200B}` is the character of that number.
/// The note of what differs begins with PostgreSQL's verdict and SQLite's: `accepted/refused: why`, and
/// `accepted from 17/refused: why` where older servers refuse the value.
struct ValueFile: Sendable, CustomStringConvertible {
  var name: String
  /// As a schema writes it: `numeric(10,2)`.
  var type: String
  var lines: [ValueLine]

  var description: String { name }
  /// Whether pgvector has the type.
  var isVector: Bool { type.hasPrefix("vector") || type.hasPrefix("halfvec") }

  static func all() throws -> [ValueFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Values")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try ValueFile(file: $0.lastPathComponent, String(contentsOf: $0, encoding: .utf8)) }
  }

  init(file: String, _ text: String) throws(BadValueFile) {
    name = String(file.prefix { $0 != "." })
    // Lines end with a line feed and nothing else: a value may hold what Swift takes for a line's end.
    let rows = text.unicodeScalars.split(separator: "\n").map(String.init)
    guard let first = rows.first, first.hasPrefix("# ") else { throw BadValueFile(file, 1) }
    type = String(first.dropFirst(2))
    lines = []
    for (number, row) in rows.enumerated().dropFirst() {
      guard let line = ValueLine(row, place: "\(file):\(number + 1)") else {
        throw BadValueFile(file, number + 1)
      }
      lines.append(line)
    }
  }
}

/// A line that no value can be read from.
struct BadValueFile: Error, CustomStringConvertible {
  var description: String

  init(_ file: String, _ line: Int) {
    description = "\(file):\(line) is not in the form that ValueFile describes"
  }
}

extension ValueLine {
  fileprivate init?(_ row: String, place: String) {
    let fields = row.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false)
      .compactMap { unescaped(String($0)) }
    guard fields.count == 5 else { return nil }
    self.place = place
    (text, literal, note) = (fields[1], fields[2], fields[4])
    json = fields[3] == "-" ? nil : fields[3]
    switch fields[0] {
    case "accepted": (firstAccepting, sqlite) = (0, .accepted)
    case "refused": (firstAccepting, sqlite) = (nil, .refused)
    case "differs":
      guard let colon = note.firstRange(of: ": ") else { return nil }
      let verdicts = note[..<colon.lowerBound].split(separator: "/")
      guard verdicts.count == 2, let sqlite = Verdict(rawValue: String(verdicts[1])) else { return nil }
      self.sqlite = sqlite
      switch verdicts[0] {
      case "accepted": firstAccepting = 0
      case "refused": firstAccepting = nil
      case let words:
        guard words.hasPrefix("accepted from "), let version = Int(words.dropFirst(14)) else { return nil }
        firstAccepting = version
      }
      note = String(note[colon.upperBound...])
    default: return nil
    }
  }
}

/// A field without its escapes; nil where there is none such.
private func unescaped(_ field: String) -> String? {
  var output = String.UnicodeScalarView()
  var rest = field.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\\" else {
      output.append(scalar)
      continue
    }
    switch rest.popFirst() {
    case "\\": output.append("\\")
    case "t": output.append("\t")
    case "n": output.append("\n")
    case "r": output.append("\r")
    case "u":
      guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
        let number = UInt32(String(rest[..<end]), radix: 16), let scalar = Unicode.Scalar(number)
      else { return nil }
      output.append(scalar)
      rest = rest[rest.index(after: end)...]
    default: return nil
    }
  }
  return String(output)
}
