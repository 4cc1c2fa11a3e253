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
      fail("the result could not be written to standard output")
      exit(1)
    }
  }

  /// Messages, on standard error.
  static func report(_ text: String) {
    _ = send(text, to: 2)
  }

  static func report(_ diagnostics: [Diagnostic]) {
    let isTerminal = isatty(2) == 1
    let hasColour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    report(TextRenderer(showsLines: isTerminal, usesColour: hasColour).render(diagnostics))
  }

  /// An error without a place in a file.
  static func fail(_ message: String) {
    report("error: \(visible(message))\n")
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}

/// The system's `write`, which has another module on every system.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
