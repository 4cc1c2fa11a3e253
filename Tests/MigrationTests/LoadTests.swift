import Foundation
import TestSupport
import Testing

/// The benchmark of `Benchmarks/online-load`, shortened: it fails where a client's statement fails during an online
/// migration, and where the two strategies end with other tables. How long anybody waited is printed, and fails nothing.
@Suite("Clients go on while a table is migrated online")
struct LoadTests {
  /// What it measures of one run.
  private struct Figures: Decodable {
    var statements: Int
    var longest_ms: Double
    var failed: Int
  }

  private struct Report: Decodable {
    var runs: [String: Figures]
  }

  @Test("Readers and writers of a table that gets everything new", .enabled(if: TestServer.areWanted))
  func load() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "schemac")
    try withTemporaryFolder { folder in
      let benchmark = try run(
        URL(filePath: "/usr/bin/env"),
        [
          "SCHEMAC=\(tool.path)", root.path + "/Benchmarks/online-load", "--rows", "50000", "--seconds", "3",
          "--version", "18", "--json", "figures.json",
        ], in: folder)
      try #require(benchmark.status == 0, "\(benchmark.output)\(benchmark.errors)")
      let text = try #require(folder.text(of: "figures.json"))
      let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
      let online = try #require(report.runs["online"])
      let naive = try #require(report.runs["naive"])
      #expect(online.failed == 0 && online.statements > 0 && naive.statements > 0)
      print("the longest wait, in ms: \(online.longest_ms) online, \(naive.longest_ms) in one transaction")
    }
  }
}
