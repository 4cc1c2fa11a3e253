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
  /// - Parameter input: what it reads; this program's own input where nil. It has to read all of it before it writes.
  /// - Returns: its exit status, and what it wrote to standard output.
  func run(
    _ arguments: [String], input: [UInt8]? = nil
  ) throws(FileError) -> (status: Int32, output: String) {
    let result = try Program(path: path).run(arguments, input: input.map { .bytes($0) } ?? .inherited)
    return (result.status, String(decoding: result.output, as: UTF8.self))
  }
}
