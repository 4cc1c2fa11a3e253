import ArgumentParser
import Compiler
import Diagnostics
import Differ

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a diagnostic or a hazard means, what causes it, and what to do about it.")

  @Argument(help: "The id that stands behind a message, `unknown-key`; all of them where it is left out.")
  var id: String?

  func validate() throws {
    guard let id, DiagnosticID(rawValue: id) == nil, Hazard.ID(rawValue: id) == nil else { return }
    let ids = DiagnosticID.allCases.map(\.rawValue) + Hazard.ID.allCases.map(\.rawValue)
    let help =
      suggestion(for: id, among: ids).map { "did you mean `\($0)`?" } ?? "`schemac explain` lists them"
    throw ValidationError("there is no diagnostic or hazard `\(id)`; \(help)")
  }

  func run() {
    guard let id else { return Console.say(Self.list) }
    let diagnostic = DiagnosticID(rawValue: id).map(Self.text)
    let hazard = Hazard.ID(rawValue: id).map(Self.text)
    Console.say([diagnostic, hazard].compactMap(\.self).joined(separator: "\n"))
  }

  private static var list: String {
    let width =
      (DiagnosticID.allCases.map(\.rawValue.count) + Hazard.ID.allCases.map(\.rawValue.count)).max() ?? 0
    func line(_ id: String, _ summary: String) -> String {
      "  \(id)\(String(repeating: " ", count: width - id.count + 2))\(summary)\n"
    }
    return "Diagnostics:\n" + DiagnosticID.allCases.map { line($0.rawValue, $0.explanation.summary) }.joined()
      + "\nHazards of migrations:\n" + Hazard.ID.allCases.map { line($0.rawValue, $0.summary) }.joined()
  }

  private static func text(_ id: DiagnosticID) -> String {
    let explanation = id.explanation
    return "\(id.rawValue)\n\n\(explanation.summary)\n\(explanation.meaning)\n\n"
      + "For example, \(explanation.example.text)\nWhat to do: \(explanation.remedy)\n"
  }

  private static func text(_ hazard: Hazard.ID) -> String {
    "\(hazard.rawValue), a hazard of a migration\n\n\(hazard.summary)\n\(hazard.meaning)\n\nWhat to do: \(hazard.remedy)\n"
  }
}

extension Explanation.Example {
  fileprivate var text: String {
    switch self {
    case .schema(let yaml): "a schema file:\n\n\(indented(yaml))"
    case .configuration(let yaml): "a schemac.yaml:\n\n\(indented(yaml))"
    case .change(let from, let to): "from\n\n\(indented(from))\nto\n\n\(indented(to))"
    case .situation(let words): "\(words).\n"
    }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
  }
}
