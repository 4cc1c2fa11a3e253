import Compiler
import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where results and messages go.
enum Console {
  /// Results, on standard output.
  ///
  /// Where they cannot be written, the work has failed: half a script must not look like a whole one.
  static func say(_ text: String) {
    guard send(text, to: 1) else {
      report([Diagnostic(.cannotWrite, "the result could not be written to standard output", at: nil)])
      exit(1)
    }
  }

  /// Messages, on standard error.
  static func report(_ text: String) {
    _ = send(text, to: 2)
  }

  static func report(_ diagnostics: [Diagnostic]) {
    let isTerminal = isatty(2) == 1
    let environment = ProcessInfo.processInfo.environment
    let hasColour =
      isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    report(TextRenderer(showsLines: isTerminal, usesColour: hasColour).render(diagnostics))
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    Files.send(Array(text.utf8), to: descriptor)
  }
}
