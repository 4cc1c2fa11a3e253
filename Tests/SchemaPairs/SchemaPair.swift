public import Compiler
import Diagnostics
import SchemaModel

/// Two versions of a schema, and rows for the older one: all made from a seed.
public struct SchemaPair: Sendable {
  public let seed: UInt64
  public let features: PairFeatures
  var older: Draft
  var newer: Draft
  var rowsPerTable = 5
  /// What was changed, in order.
  var edits: [Edit]
  /// Both versions as a user would write them.
  public private(set) var fromYAML: String
  public private(set) var toYAML: String
  public private(set) var from: CompiledSchema
  public private(set) var to: CompiledSchema

  /// Nil where a version has errors.
  init?(seed: UInt64, features: PairFeatures, older: Draft, newer: Draft, edits: [Edit]) {
    self.seed = seed
    self.features = features
    self.older = older
    self.newer = newer
    self.edits = edits
    fromYAML = older.yaml()
    toYAML = newer.yaml(after: older)
    from = compiled(fromYAML, for: features)
    to = compiled(toYAML, for: features)
    if from.hasErrors || to.hasErrors { return nil }
  }

  /// Whether the migration is tried with everything kept that it deletes, as two of three are.
  public var keepsData: Bool { seed % 3 != 0 }

  /// Statements that fill the older version's tables; some may be refused.
  public var rows: [String] {
    RowMaker(draft: older, newer: newer, features: features, seed: seed, rowsPerTable: rowsPerTable)
      .statements()
  }
}

/// Reads YAML as `schemac` reads a user's.
func compiled(_ yaml: String, for features: PairFeatures) -> CompiledSchema {
  compile(
    [SourceFile(path: "schema.yaml", bytes: Array(yaml.utf8))], requested: TargetSet([features.target]),
    options: TargetOptions(versions: MinimumVersions(postgresql: features.minimumVersion)), linting: false)
}

/// How many of the versions that were made the compiler took.
public struct PairStatistics: Sendable {
  public var made = 0
  public var accepted = 0
  /// What was said of the others, and how often.
  public var refusals: [String: Int] = [:]

  public init() {}
}

/// Makes the pair of a seed. A version that the compiler refuses is made again.
public func makePair(
  seed: UInt64, features: PairFeatures, _ statistics: inout PairStatistics
) -> SchemaPair? {
  guard
    let older = makeVersion(
      &statistics, features,
      { attempt in
        var maker = Maker(features, random: Random(seed, 1, attempt))
        maker.makeSchema()
        return (maker.draft, maker.draft.yaml())
      })
  else { return nil }
  var edits: [Edit] = []
  let newer = makeVersion(&statistics, features, unlike: older.yaml()) { attempt in
    var random = Random(seed, 2, attempt)
    let count = random.pick(1, 1, 2, 2, 3, 3, 4, 5, 6, 8)
    edits = (0..<count).map { _ in random.one(of: Edit.weighted) ?? .addColumn }
    let draft = edited(older, edits, seed: seed, attempt, features)
    return (draft, draft.yaml(after: older))
  }
  return newer.flatMap { SchemaPair(seed: seed, features: features, older: older, newer: $0, edits: edits) }
}

/// Applies changes, each with numbers of its own, so that one can be left out and the others stay nearly the same.
func edited(_ draft: Draft, _ edits: [Edit], seed: UInt64, _ attempt: Int, _ features: PairFeatures) -> Draft
{
  var maker = Maker(features, random: Random(seed: 0), draft: draft)
  for (number, edit) in edits.enumerated() {
    maker.random = Random(seed, 3, attempt, number)
    maker.apply(edit)
  }
  return maker.draft
}

private func makeVersion(
  _ statistics: inout PairStatistics, _ features: PairFeatures, unlike: String? = nil,
  _ make: (Int) -> (Draft, String)
) -> Draft? {
  for attempt in 0..<40 {
    let (draft, yaml) = make(attempt)
    guard yaml != unlike else { continue }
    let found = compiled(yaml, for: features).diagnostics.filter { $0.severity == .error }
    statistics.made += 1
    if found.isEmpty {
      statistics.accepted += 1
      return draft
    }
    statistics.refusals[found[0].message, default: 0] += 1
  }
  return nil
}
