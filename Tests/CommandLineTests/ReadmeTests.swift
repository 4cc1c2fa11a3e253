import Foundation
import TestSupport
import Testing

/// A fenced block of the README.
struct Block {
  var kind: String
  /// The file that it shows, where it shows one.
  var file: String?
  var lines: [String]

  static func all(in text: String) -> [Block] {
    var blocks: [Block] = []
    var current: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let block = current {
          blocks.append(block)
          current = nil
        } else {
          let words = line.dropFirst(3).split(separator: " ").map(String.init)
          current = Block(kind: words.first ?? "", file: words.dropFirst().first, lines: [])
        }
      } else {
        current?.lines.append(line)
      }
    }
    return blocks
  }
}

@Suite("The README is true")
struct ReadmeTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("Its files compile, its commands print what it shows, and its outputs are what comes out")
  func blocks() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let blocks = Block.all(in: text)
    #expect(blocks.contains { $0.kind == "console" })
    try withDatabase { server in
      try withTemporaryFolder { folder in
        for block in blocks { try check(block, in: folder, server) }
      }
    }
  }

  private func check(_ block: Block, in folder: URL, _ server: [String: String]?) throws {
    switch (block.kind, block.file) {
    case (_, let file?) where file.hasPrefix("Examples/"):
      let shown = try #require(Self.root.text(of: file), "\(file)")
      #expect(shown.contains(block.lines.joined(separator: "\n")), "\(file) is not as shown")
    case ("yaml", let file?):
      try folder.write(block.lines.joined(separator: "\n") + "\n", to: file)
    case ("console", "psql"?) where server == nil:
      break
    case ("console", let place):
      try check(console: block.lines, in: place == "repository" ? Self.root : folder, server ?? [:])
    case (_, let file?):
      let output = try #require(folder.text(of: file), "\(file)")
      for part in block.lines.joined(separator: "\n").components(separatedBy: "\n…\n") {
        #expect(output.contains(part), "\(file) does not hold:\n\(part)")
      }
    case ("sh", nil):
      // The run of this test, or what leads to it, is a run of these.
      for line in block.lines {
        let script = try #require(line.split(separator: " ").first.map(String.init))
        #expect(FileManager.default.isExecutableFile(atPath: Self.root.appending(path: script).path))
      }
    default:
      Issue.record("a block of the README that nothing checks: \(block.kind)")
    }
  }

  /// Calls `body` with how psql reaches a database of its own; with nil, where no server is wanted.
  private func withDatabase(_ body: ([String: String]?) throws -> Void) throws {
    guard TestServer.areWanted else { return try body(nil) }
    try withTemporaryDatabaseString(.postgreSQL18) { string in
      var environment = ["PATH": ProcessInfo.processInfo.environment["SCHEMAC_TEST_PGBIN_18"] ?? ""]
      for word in string.split(separator: " ") {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        environment["PG" + (parts[0] == "dbname" ? "database" : parts[0]).uppercased()] = parts[1]
      }
      try body(environment)
    }
  }

  /// Runs the lines behind `$ `, and compares what they print with the lines below each.
  ///
  /// - Parameter server: variables of the environment, by which psql reaches a server.
  private func check(console lines: [String], in folder: URL, _ server: [String: String]) throws {
    var commands: [(command: String, output: [String])] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), []))
      } else {
        commands[commands.count - 1].output.append(line)
      }
    }
    // A block is one session: where it goes, the next command begins.
    var place = folder
    let noted = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: noted) }
    let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    for (command, output) in commands {
      let settings = server.filter { $0.key != "PATH" }.map { "export \($0.key)='\($0.value)'; " }.joined()
      let path = "PATH='\(tools)':'\(server["PATH", default: tools])':$PATH; "
      let script = "\(settings)\(path)\(command)\npwd > '\(noted.path)'"
      let result = try run(URL(filePath: "/bin/sh"), ["-c", script], in: place)
      let end = try String(contentsOf: noted, encoding: .utf8)
      place = URL(filePath: end.trimmingCharacters(in: .newlines))
      let wanted = output.map { $0 + "\n" }.joined()
      #expect(withoutVersion(result.output) == withoutVersion(wanted), "\(command)\n\(result.errors)")
    }
  }

  /// The machine's SQLite may be another.
  private func withoutVersion(_ text: String) -> String {
    text.replacing(/SQLite \d+\.\d+(\.\d+)?/, with: "SQLite")
  }
}
