import Foundation
import SchemaModel
import TestSupport
import Testing

@testable import SQLiteTarget

/// Random vectors, the same for the same seed.
///
/// No two rows are nearly as far from one query as each other: both programs compute in four bytes, and may round
/// differently.
struct VectorSample {
  private(set) var rows: [[Float]] = []
  private(set) var queries: [[Float]] = []
  private var generator: SplitMix

  init(seed: UInt64, rows count: Int, queries number: Int) {
    generator = SplitMix(state: seed)
    for _ in 0..<number { queries.append(vector()) }
    var taken = queries.map { _ in Distances() }
    while rows.count < count {
      let row = vector()
      let found = queries.map { Distances.between(row, $0) }
      guard !zip(taken, found).contains(where: { $0.hasNear($1) }) else { continue }
      for place in taken.indices { taken[place].add(found[place]) }
      rows.append(row)
    }
  }

  /// Its members are whole numbers of 4096ths, which four bytes hold as they are.
  private mutating func vector() -> [Float] {
    (0..<8).map { _ in Float(Int.random(in: -4_000_000...4_000_000, using: &generator)) / 4096 }
  }
}

/// The distances of rows from one query, as eight bytes compute them.
private struct Distances {
  var euclidean: [Double] = []
  var cosine: [Double] = []

  static func between(_ left: [Float], _ right: [Float]) -> (euclidean: Double, cosine: Double) {
    func product(_ one: [Float], _ other: [Float]) -> Double {
      zip(one, other).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    let difference = zip(left, right).map { $0 - $1 }
    return (
      product(difference, difference).squareRoot(),
      1 - product(left, right) / (product(left, left) * product(right, right)).squareRoot()
    )
  }

  func hasNear(_ found: (euclidean: Double, cosine: Double)) -> Bool {
    euclidean.contains { abs($0 - found.euclidean) < 1e-5 * found.euclidean }
      || cosine.contains { abs($0 - found.cosine) < 1e-5 }
  }

  mutating func add(_ found: (euclidean: Double, cosine: Double)) {
    euclidean.append(found.euclidean)
    cosine.append(found.cosine)
  }
}

/// SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Runs one script through the `sqlite3` program with the vector extension, and returns what it prints.
func runWithVectors(_ script: String) throws -> [String] {
  let variable = "SCHEMAC_TEST_SQLITE_VEC"
  let library = try #require(
    ProcessInfo.processInfo.environment[variable],
    "\(variable) is not set: run Scripts/test, or export \(variable)=$(Scripts/sqlite-vec) first")
  let shell = try run(
    URL(filePath: "/usr/bin/env"), ["sqlite3", "-bail", ":memory:"],
    input: ".load '\(library)'\n\(script)")
  try #require(shell.status == 0, "\(shell.errors)")
  return shell.output.split(separator: "\n").map(String.init)
}
