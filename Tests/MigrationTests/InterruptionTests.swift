import Catalog
import Compiler
import Differ
import Foundation
import SchemaModel
import TestSupport
import Testing

/// A script is cut off behind each of its statements; run again it comes to its end, and its reverse leads back.
@Suite("An online migration that is cut off anywhere is gone on with, or led back")
struct InterruptionTests {
  /// Who goes.
  enum Killed: String, CaseIterable, CustomTestStringConvertible {
    case client = "the client"
    case backend = "the client's backend too"

    /// What psql reads behind a statement.
    var command: String {
      switch self {
      case .client: "\\! kill -9 $PPID\n"
      case .backend: "SELECT pg_terminate_backend(pg_backend_pid());\n"
      }
    }

    var testDescription: String { rawValue }
  }

  static let cases =
    Topic.all.first { $0.name == "online" }?.cases.map(\.folder.path).filter { !$0.contains("no_key") } ?? []

  @Test(
    "Cut off behind any statement", .enabled(if: TestServer.areWanted),
    arguments: cases, [TestServer.postgreSQL15, .postgreSQL18])
  func everywhere(_ path: String, _ server: TestServer) throws {
    try withTemporaryDatabaseString(server) { string in
      let run = try InterruptedRun(MigrationCase(CaseFolder(path: path)), PostgreSQLStore(server, string))
      let points = run.script.statementEnds
      try #require(points.count > 5)
      for (number, point) in points.enumerated() {
        // Both ways of dying are tried, in turn.
        let killed = Killed.allCases[number % 2]
        try run.prove(cutOffAt: point, killed)
      }
    }
  }
}

/// One migration, begun again and again.
struct InterruptedRun {
  let item: MigrationCase
  let store: PostgreSQLStore
  let script: String
  let reverse: String
  let from: String
  let behind: DatabaseCatalog

  init(_ item: MigrationCase, _ store: PostgreSQLStore) throws {
    self.item = item
    self.store = store
    let (from, to) = (try item.compiled("from", .postgresql), try item.compiled("to", .postgresql))
    let plain = try item.migration(from, to, .postgresql, strategy: .online)
    // What is lost for good cannot be led back.
    let migration =
      plain.losesSomething
      ? try item.migration(from, to, .postgresql, keepsData: true, strategy: .online) : plain
    script = migration.script
    reverse = migration.reverseScript
    self.from = try item.createScript("from", .postgresql)
    try store.clean()
    try store.execute(try item.createScript("to", .postgresql))
    behind = try store.catalog()
  }

  func prove(cutOffAt point: String.Index, _ killed: InterruptionTests.Killed) throws {
    let place = "\(item.folder.name), \(killed.rawValue), behind `\(lastLine(before: point))`"
    let before = try begin(cutOffAt: point, killed)
    let again = try store.runByClient(script)
    #expect(again.status == 0, "\(place): \(again.errors)")
    #expect(differences(from: behind.ignoringColumnOrder, to: try store.catalog().withoutBackup) == [], "\(place)")
    let third = try store.runByClient(script)
    #expect(third.status == 0 && third.output.contains("everything is done already"), "\(place): \(third.output)\(third.errors)")
    _ = try begin(cutOffAt: point, killed)
    let back = try store.runByClient(reverse)
    #expect(back.status == 0, "\(place), the way back: \(back.errors)")
    let found = differences(from: before.ignoringColumnOrder, to: try store.catalog().ignoringColumnOrder)
    #expect(found == [], "\(place), the way back")
  }

  /// Makes the older version with its rows, and kills a run of the script.
  private func begin(
    cutOffAt point: String.Index, _ killed: InterruptionTests.Killed
  ) throws -> DatabaseCatalog {
    try store.clean()
    try store.execute(from)
    try store.execute(item.rows(.postgresql))
    let before = try store.catalog()
    let cut = try store.runByClient(script[..<point] + "\n" + killed.command)
    #expect(cut.status != 0, "the run goes on")
    return before
  }

  private func lastLine(before point: String.Index) -> Substring {
    script[..<point].split(separator: "\n").last ?? ""
  }
}

extension String {
  /// The places behind the semicolons that end statements, as psql reads them.
  var statementEnds: [String.Index] {
    var ends: [String.Index] = []
    var index = startIndex
    var isQuoted = false
    while index < endIndex {
      let character = self[index]
      if isQuoted {
        if character == "'" { isQuoted = false }
      } else if character == "'" {
        isQuoted = true
      } else if character == "-", self[index...].hasPrefix("--") {
        index = self[index...].firstIndex(of: "\n") ?? endIndex
        continue
      } else if character == "\\" {
        // A command of psql's ends with its line.
        index = self[index...].firstIndex(of: "\n") ?? endIndex
        continue
      } else if character == ";" {
        ends.append(self.index(after: index))
      }
      index = self.index(after: index)
    }
    return ends
  }
}
