import Compiler
import Differ
import Foundation
import SchemaModel
import TestSupport
import Testing

/// What others' linter says of online plans. Complaints about what the schema itself asks for are justified by name
/// in `squawk-justified.txt`.
@Suite("A linter for migrations has nothing to say against online plans")
struct SquawkTests {
  /// One complaint, as squawk's JSON has it.
  private struct Complaint: Decodable {
    var file: String
    var line: Int
    var line_end: Int
    var message: String
    var rule_name: String
  }

  @Test("Of the bare statements of every case, there and back", .enabled(if: TestServer.areWanted))
  func complaints() throws {
    let program = try #require(
      ProcessInfo.processInfo.environment["SCHEMAC_TEST_SQUAWK"],
      "SCHEMAC_TEST_SQUAWK is not set: run Scripts/test, or export it as $(Scripts/squawk)")
    let justified = try justifications()
    var used: Set<Justification> = []
    try withTemporaryFolder { folder in
      let count = try writeScripts(to: folder)
      try #require(count > 100)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let squawk = try run(URL(filePath: program), ["--reporter", "json"] + files, in: folder)
      let complaints = try JSONDecoder().decode([Complaint].self, from: Data(squawk.output.utf8))
      // All of it is justified, and there is some: else squawk has read nothing.
      try #require(!complaints.isEmpty, "\(squawk.errors)")
      for complaint in complaints {
        let text = folder.text(of: complaint.file) ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = lines[complaint.line...min(complaint.line_end, lines.count - 1)].joined(separator: "\n")
        let excuse = justified.first {
          $0.rule == complaint.rule_name && ($0.word == "*" || place.contains($0.word))
        }
        guard let excuse else {
          Issue.record("\(complaint.file): \(complaint.rule_name): \(complaint.message)\n\(place)")
          continue
        }
        used.insert(excuse)
      }
    }
    #expect(justified.filter { !used.contains($0) } == [], "nobody complains of these any more")
  }

  /// - Returns: how many there are.
  private func writeScripts(to folder: URL) throws -> Int {
    var count = 0
    for item in Topic.all.flatMap(\.cases) where item.isFor(.postgresql) && item.refusal(.postgresql) == nil {
      let (from, to) = (try item.compiled("from", .postgresql), try item.compiled("to", .postgresql))
      let migration = try item.migration(from, to, .postgresql, keepsData: true, strategy: .online)
      guard migration.plan.strategy == .online, !migration.plan.steps.isEmpty else { continue }
      let name = item.folder.path.split(separator: "/").suffix(2).joined(separator: "-")
      try folder.write(migration.plainScript, to: name + ".sql")
      try folder.write(migration.plainReverseScript, to: name + "-back.sql")
      count += 1
    }
    return count
  }

  private func justifications() throws -> [Justification] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try #require(folder.text(of: "squawk-justified.txt"))
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t")
      try #require(parts.count == 3, "\(line)")
      return Justification(rule: String(parts[0]), word: String(parts[1]))
    }
  }

  /// A rule that is broken for a reason, by statements with this word, or `*`.
  private struct Justification: Hashable {
    var rule: String
    var word: String
  }
}
