import Compiler
import Diagnostics
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

@testable import SQLiteTarget

/// SQLite's vector extension reads the BLOBs that SQLite's tables keep, and finds what pgvector finds.
@Suite("Vectors have the same nearest neighbours", .enabled(if: TestServer.areWanted))
struct VectorTests {
  static let schema = """
    tables:
      chunks:
        columns:
          id: integer
          embedding: vector(8)
        primary_key: [id]
    """
  /// What each program calls a distance.
  static let distances = [
    (operator: "<->", function: "vec_distance_L2", name: "Euclidean"),
    (operator: "<=>", function: "vec_distance_cosine", name: "cosine"),
  ]
  static let servers = [TestServer.postgreSQL16, .postgreSQL18]

  @Test("By Euclidean and by cosine distance, in the same order")
  func neighbours() throws {
    let named = ProcessInfo.processInfo.environment["SCHEMAC_TEST_SEED"].flatMap { UInt64($0) }
    let seed = named ?? .random(in: .min ... .max)
    print("The seed of the vectors is SCHEMAC_TEST_SEED=\(seed)")
    let sample = VectorSample(seed: seed, rows: 300, queries: 20)
    let inSQLite = try Self.ordersInSQLite(sample)
    #expect(inSQLite.count == Self.distances.count * sample.queries.count)
    for server in Self.servers {
      let inPostgreSQL = try withTemporaryDatabase(server) { try Self.orders(sample, $0) }
      for (number, (one, other)) in zip(inPostgreSQL, inSQLite).enumerated() {
        #expect(one.count == sample.rows.count)
        #expect(one == other, "\(server), order \(number) of SCHEMAC_TEST_SEED=\(seed)")
      }
    }
    try MadeSection("vectors", of: "Documentation/Conformance.md").expect(Self.table(sample))
  }

  static func script(_ target: Target) throws -> String {
    let file = SourceFile(path: "vectors.yaml", bytes: Array(schema.utf8))
    let compiled = compile([file], requested: TargetSet([.postgresql, .sqlite]))
    try #require(!compiled.hasErrors, "\(TextRenderer().render(compiled.diagnostics))")
    return try #require(try emit(compiled, for: target, database: "vectors", source: "vectors").first).text
  }

  /// The rows' numbers, nearest first, for each distance and query.
  static func orders(_ sample: VectorSample, _ connection: PostgreSQLConnection) throws -> [[String]] {
    func literal(_ vector: [Float]) -> String { "'\(LogicalValue.vector(vector).canonicalText)'" }
    try connection.execute("CREATE EXTENSION vector")
    try connection.execute(try script(.postgresql))
    let rows = sample.rows.enumerated().map { "(\($0.offset), \(literal($0.element)))" }
    try connection.execute("INSERT INTO chunks VALUES \(rows.joined(separator: ", "))")
    return try distances.flatMap { distance in
      try sample.queries.map { query in
        try connection.query(
          "SELECT id FROM chunks ORDER BY embedding \(distance.operator) \(literal(query))"
        )
        .compactMap { $0[0] }
      }
    }
  }

  static func ordersInSQLite(_ sample: VectorSample) throws -> [[String]] {
    func literal(_ vector: [Float]) throws -> String {
      try sqliteLiteral(.vector(vector), as: .vector(dimensions: 8))
    }
    var script = try script(.sqlite)
    for (id, row) in sample.rows.enumerated() {
      script += "INSERT INTO chunks VALUES (\(id), \(try literal(row)));\n"
    }
    for distance in distances {
      for query in sample.queries {
        script += """
          SELECT 'order';
          SELECT id FROM chunks ORDER BY \(distance.function)(embedding, \(try literal(query)));

          """
      }
    }
    return try runWithVectors(script).split(separator: "order").map(Array.init)
  }

  static func table(_ sample: VectorSample) -> String {
    let numbers = servers.map { "\($0.rawValue)" }.joined(separator: " and ")
    let lines = distances.map {
      "| \($0.name) | `\($0.operator)` | `\($0.function)` | same | \(servers.count * sample.queries.count) |"
    }
    return """
      \(sample.rows.count) random rows with a `vector(8)` column, in tables made by schemac, ordered by their distance from
      \(sample.queries.count) random vectors: by pgvector on PostgreSQL \(numbers), and on SQLite by the extension `sqlite-vec`, which
      reads the BLOBs as SQLite keeps them.

      | distance | pgvector | sqlite-vec | order of the rows | orders compared |
      |---|---|---|---|---:|
      \(lines.joined(separator: "\n"))

      """
  }
}
