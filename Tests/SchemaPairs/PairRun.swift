import Compiler
import SchemaModel

/// Many pairs, one behind the other, on one database.
public struct PairRun: Sendable {
  /// Pairs that fail in one way.
  public struct Finding: Sendable {
    public var kind: String
    public var count: Int
    /// The first of them, as small as it could be made.
    public var pair: SchemaPair
    public var failures: [String]
  }

  public private(set) var pairs = 0
  public private(set) var rows = 0
  public private(set) var skipped = 0
  public private(set) var statistics = PairStatistics()
  /// How many pairs came out how.
  public private(set) var outcomes: [String: Int] = [:]
  /// The reasons why there was no plan, or a script stopped, without their names.
  public private(set) var reasons: [String: Int] = [:]
  private var found: [String: Finding] = [:]

  public init() {}

  /// The most frequent first.
  public var findings: [Finding] { found.values.sorted { ($0.count, $1.kind) > ($1.count, $0.kind) } }

  /// The pair of a seed, as it is.
  public func pair(seed: UInt64, _ features: PairFeatures) -> SchemaPair? {
    var statistics = PairStatistics()
    return makePair(seed: seed, features: features, &statistics)
  }

  /// Tries the pair of a seed.
  public mutating func run(
    seed: UInt64, _ features: PairFeatures, on store: some ProofStore, shrinks: Bool = true
  ) {
    guard let pair = makePair(seed: seed, features: features, &statistics) else {
      return add("no pair", nil)
    }
    pairs += 1
    let proof = pair.proof(on: store)
    rows += proof.rows
    skipped += proof.skipped
    guard let kind = proof.kind else { return add(proof.outcome) }
    add("failed", nil)
    found[kind]?.count += 1
    guard found[kind] == nil else { return }
    let small = shrinks ? pair.shrunk { $0.proof(on: store).kind == kind } : pair
    found[kind] = Finding(kind: kind, count: 1, pair: small, failures: small.proof(on: store).failures)
  }

  private mutating func add(_ outcome: Proof.Outcome) {
    switch outcome {
    case .migrated: add("migrated", nil)
    case .same: add("same", nil)
    case .stoppedBack: add("stopped on the way back", nil)
    case .stopped(let reason): add("stopped", reason)
    case .unplanned(let reason): add("unplanned", reason)
    }
  }

  private mutating func add(_ outcome: String, _ reason: String?) {
    outcomes[outcome, default: 0] += 1
    guard let reason else { return }
    var proof = Proof()
    proof.failures = ["\(outcome): \(reason)"]
    reasons[proof.kind ?? "", default: 0] += 1
  }

  /// What came of it, in a few lines.
  public var summary: String {
    let made = statistics.made == 0 ? 0 : statistics.accepted * 1000 / statistics.made
    let counts = outcomes.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }.joined(
      separator: ", ")
    return
      "\(pairs) pairs with \(rows) rows: \(counts); \(made / 10).\(made % 10) % of the versions were accepted; \(skipped) changed columns were not compared"
  }
}

extension SchemaPair {
  /// Tries the migration on a database. Whatever the database refuses outside of the migration is a failure too.
  public func proof(on store: some ProofStore) -> Proof {
    do {
      return try prove(from: from, to: to, rows: .candidates(rows), keepsData: keepsData, on: store)
    } catch {
      var proof = Proof()
      proof.failures = ["outside of the migration: \(error)"]
      return proof
    }
  }

  /// All that there is to see of the pair.
  public var text: String {
    let title = "seed \(seed), \(features.target.rawValue): \(edits.map(\.rawValue).joined(separator: ", "))"
    let script = { (text: String) in text.isEmpty ? "-- nothing\n" : text }
    var parts = [
      "# \(title)", "# from", fromYAML, "# to", toYAML, "# rows",
      rows.map { "\($0);" }.joined(separator: "\n"),
    ]
    do {
      let planned = try Planned(
        from: from.schema, to: to.schema, target: features.target, keepsData: keepsData)
      parts += ["# script", script(planned.script), "# reverse", script(planned.reverse)]
    } catch {
      parts.append("# no plan: \(error.message)")
    }
    return parts.joined(separator: "\n\n")
  }
}
