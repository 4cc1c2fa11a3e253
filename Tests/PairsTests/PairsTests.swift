import Differ
import Foundation
import LiveDatabases
import SchemaModel
import SchemaPairs
import TestSupport
import Testing

/// What a run is told by its environment.
///
/// | variable | says |
/// |---|---|
/// | `SCHEMAC_PAIRS_COUNT` | how many pairs are tried, 300 by itself |
/// | `SCHEMAC_PAIRS_SEED` | the seed of the first one, 1 by itself |
/// | `SCHEMAC_PAIRS_FRESH` | set: the first seed is a random one, which is printed |
/// | `SCHEMAC_PAIRS_ON` | `sqlite`, `15`, `16` or `18`: the one database to try them on |
/// | `SCHEMAC_PAIRS_STRATEGY` | `online` or `transaction`: the one way to migrate PostgreSQL |
/// | `SCHEMAC_PAIRS_PRINT` | set: every pair is printed, with its scripts |
/// | `SCHEMAC_PAIRS_FOLDER` | where what fails is written, a folder for each kind of failure |
struct PairSettings {
  private static func variable(_ name: String) -> String? {
    ProcessInfo.processInfo.environment["SCHEMAC_PAIRS_" + name]
  }

  static let seeds: [UInt64] = {
    let count = UInt64(variable("COUNT") ?? "") ?? 300
    if let first = variable("SEED").flatMap(UInt64.init) { return Array(first..<first + count) }
    guard variable("FRESH") != nil else { return Array(1...count) }
    let fresh = UInt64.random(in: 1_000_000..<1_000_000_000)
    return Array(fresh..<fresh + count)
  }()

  static let prints = variable("PRINT") != nil
  static let folder = variable("FOLDER").map { URL(filePath: $0) }

  static let strategies = Strategy.allCases.filter { strategy in
    variable("STRATEGY").map { $0 == strategy.rawValue } ?? true
  }

  static func wants(_ name: String) -> Bool { variable("ON").map { $0 == name } ?? (name != "16") }
  static let servers = TestServer.allCases.filter { wants("\($0.rawValue)") }
}

/// What psql said.
private struct ScriptFailure: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}

@Suite("Migrations between random versions are what they say, there and back, and no row is lost")
struct PairsTests {
  @Test("SQLite", .enabled(if: PairSettings.wants("sqlite")))
  func sqlite() throws {
    try run(PairFeatures(target: .sqlite), "SQLite", on: SQLiteStore())
  }

  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: PairSettings.servers,
    PairSettings.strategies)
  func postgresql(_ server: TestServer, _ strategy: Strategy) throws {
    let features = PairFeatures(
      target: .postgresql, hasContributed: server == .postgreSQL15, hasVectors: server != .postgreSQL15,
      minimumVersion: server == .postgreSQL18 ? 18 : 15)
    try withTemporaryDatabaseString(server) { string in
      let store = try PostgreSQLStore(PostgreSQLConnection(string), strategy: strategy) { script in
        let run = try server.psql(script, in: string)
        if run.status != 0 { throw ScriptFailure(message: run.errors) }
      }
      try run(features, "\(server), \(strategy.rawValue)", on: store)
    }
  }

  private func run(_ features: PairFeatures, _ name: String, on store: some ProofStore) throws {
    var run = PairRun()
    let start = ContinuousClock.now
    for seed in PairSettings.seeds {
      if PairSettings.prints { print(run.pair(seed: seed, features)?.text ?? "no pair") }
      run.run(seed: seed, features, on: store)
    }
    let seconds = (ContinuousClock.now - start).components.seconds
    let seeds = PairSettings.seeds
    print("\(name), seeds from \(seeds.first ?? 0) and to \(seeds.last ?? 0), \(seconds) s: \(run.summary)")
    if PairSettings.prints {
      for (reason, count) in run.reasons.sorted(by: { $0.value > $1.value }) { print("\(count)\t\(reason)") }
    }
    for (number, finding) in run.findings.enumerated() {
      if let folder = PairSettings.folder {
        try write(finding, to: folder.appending(path: "\(features.target.rawValue)-\(number + 1)"))
      }
      let failures = finding.failures.prefix(5).joined(separator: "\n")
      Issue.record("\(finding.count) pairs on \(name): \(failures)\n\(finding.pair.text)")
    }
    #expect(run.pairs == seeds.count)
    #expect(run.statistics.accepted * 100 >= run.statistics.made * 85, "\(run.statistics.refusals)")
  }

  /// A failure as the folder of a case.
  private func write(_ finding: PairRun.Finding, to folder: URL) throws {
    try folder.write(finding.pair.fromYAML, to: "from/schema.yaml")
    try folder.write(finding.pair.toYAML, to: "to/schema.yaml")
    try folder.write(finding.pair.rows.map { "\($0);\n" }.joined(), to: "rows.sql")
    let failures = finding.failures.joined(separator: "\n")
    try folder.write(
      "\(finding.count) pairs fail like this\n\n\(failures)\n\n\(finding.pair.text)\n", to: "what.txt")
  }
}
