import ArgumentParser
import Diagnostics

/// Where a command's diagnostics go: to standard error as text, each at once, or to standard output as JSON, all at the
/// end and nothing beside them.
struct Messages {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  private let format: Format
  private var collected: [Diagnostic] = []

  /// Does a command's work. Where it fails, that is reported, and the exit status is 1.
  static func collect(
    _ format: Format = .text, _ work: (inout Messages) throws(FileError) -> Void
  ) throws {
    var messages = Messages(format)
    var hasFailed = false
    do throws(FileError) {
      try work(&messages)
    } catch {
      hasFailed = true
      messages.report(error.diagnostics)
    }
    if format == .json { Console.say(JSONRenderer().render(messages.collected)) }
    if hasFailed { throw ExitCode(1) }
  }

  init(_ format: Format = .text) {
    self.format = format
  }

  mutating func report(_ diagnostics: [Diagnostic]) {
    switch format {
    case .text: Console.report(diagnostics)
    case .json: collected += diagnostics
    }
  }

  /// A result in words, which has no place in JSON.
  func say(_ text: String) {
    if format == .text { Console.say(text) }
  }
}
