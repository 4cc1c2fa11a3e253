#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Another program.
struct Tool {
  var path: String

  /// `schemac-live`, which lies beside this program where it is installed.
  static var live: Tool? {
    guard let own = ownPath, let slash = own.lastIndex(of: "/") else { return nil }
    let path = own[..<slash] + "/schemac-live"
    return Files.kind(String(path), followingLinks: true) == .file ? Tool(path: String(path)) : nil
  }

  private static var ownPath: String? {
    #if os(Linux)
      return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      return CommandLine.arguments.first
    #endif
  }

  /// Runs the program; its messages go where this one's go.
  ///
  /// - Returns: its exit status, and what it wrote to standard output.
  func run(_ arguments: [String]) throws(FileError) -> (status: Int32, output: String) {
    let result = try Program(path: path).run(arguments)
    return (result.status, String(decoding: result.output, as: UTF8.self))
  }
}
