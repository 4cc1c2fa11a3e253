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
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw FileError("`\(path)` cannot be run") }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, nil, words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else { throw FileError("`\(path)` cannot be run") }
    var output: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 4096)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : 1, String(decoding: output, as: UTF8.self))
  }
}
