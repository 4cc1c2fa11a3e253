import Catalog
import Differ
import Foundation
import LiveDatabases
import SchemaModel
import SchemaPairs
import TestSupport
import Testing

/// Schemas that nobody thought of. `SCHEMAC_INSPECTIONS_SEED` and `SCHEMAC_INSPECTIONS_COUNT` choose others.
@Suite("Random schemas come back as they were")
struct RandomTests {
  private var seeds: Range<UInt64> {
    func number(_ name: String) -> UInt64? { ProcessInfo.processInfo.environment[name].flatMap(UInt64.init) }
    let first = number("SCHEMAC_INSPECTIONS_SEED") ?? 1
    return first..<first + (number("SCHEMAC_INSPECTIONS_COUNT") ?? 40)
  }

  @Test(
    "PostgreSQL", .enabled(if: TestServer.areWanted), arguments: [TestServer.postgreSQL15, .postgreSQL18])
  func postgresql(_ server: TestServer) throws {
    let features = PairFeatures(
      target: .postgresql, hasContributed: server == .postgreSQL15, hasVectors: server != .postgreSQL15,
      minimumVersion: server.rawValue)
    try withTemporaryDatabase(server) { connection in
      try roundTrips(features, try PostgreSQLStore(connection, strategy: .online) { _ in }, "on \(server)")
    }
  }

  @Test("SQLite")
  func sqlite() throws {
    try roundTrips(PairFeatures(target: .sqlite), try SQLiteStore(), "on SQLite")
  }

  private func roundTrips(_ features: PairFeatures, _ store: some ProofStore, _ place: String) throws {
    var statistics = PairStatistics()
    var count = 0
    for seed in seeds {
      guard let pair = makePair(seed: seed, features: features, &statistics) else { continue }
      for version in [pair.from, pair.to] {
        do {
          try store.clean()
          try store.execute(try script(version, features.target))
          let trip = try RoundTrip(try store.catalog(), features.target)
          try store.clean()
          try store.execute(trip.script)
          trip.expectSame(try store.catalog(), "seed \(seed) \(place)")
          count += 1
        } catch {
          Issue.record("seed \(seed) \(place): \(error)")
        }
      }
    }
    #expect(count > seeds.count)
  }
}
