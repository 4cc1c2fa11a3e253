import Diagnostics
import SchemaModel

/// What a storage parameter can be.
enum ParameterKind {
  case boolean
  case word([String])
  case whole(ClosedRange<Int>)
  case real(ClosedRange<Double>)

  func takes(_ value: String) -> Bool {
    switch self {
    case .boolean: return ["true", "false", "on", "off", "yes", "no", "1", "0"].contains(value)
    case .word(let words): return words.contains(value)
    case .whole(let range): return Int(value).map(range.contains) ?? false
    case .real(let range): return value.isPlainNumber && Double(value).map(range.contains) ?? false
    }
  }

  /// What it takes, behind `is`.
  var description: String {
    switch self {
    case .boolean: "`true` or `false`"
    case .word(let words): "one of \(listed(words))"
    case .whole(let range) where range.upperBound == Int(Int32.max):
      "a whole number from \(range.lowerBound) on"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .real(let range) where range.upperBound >= 1e10: "a number from \(Int(range.lowerBound)) on"
    case .real(let range): "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"
    }
  }
}

private let upward = 0...Int(Int32.max)
private let orMinusOne = -1...Int(Int32.max)

/// What VACUUM goes by, which a table and its TOAST table have alike.
private let vacuumParameters: [String: ParameterKind] = [
  "autovacuum_enabled": .boolean, "autovacuum_freeze_max_age": .whole(100_000...2_000_000_000),
  "autovacuum_freeze_min_age": .whole(0...1_000_000_000),
  "autovacuum_freeze_table_age": .whole(0...2_000_000_000),
  "autovacuum_multixact_freeze_max_age": .whole(10_000...2_000_000_000),
  "autovacuum_multixact_freeze_min_age": .whole(0...1_000_000_000),
  "autovacuum_multixact_freeze_table_age": .whole(0...2_000_000_000),
  "autovacuum_vacuum_cost_delay": .real(0...100), "autovacuum_vacuum_cost_limit": .whole(1...10_000),
  "autovacuum_vacuum_insert_scale_factor": .real(0...100),
  "autovacuum_vacuum_insert_threshold": .whole(orMinusOne),
  "autovacuum_vacuum_max_threshold": .whole(orMinusOne),
  "autovacuum_vacuum_scale_factor": .real(0...100), "autovacuum_vacuum_threshold": .whole(upward),
  "log_autovacuum_min_duration": .whole(orMinusOne),
  "vacuum_index_cleanup": .word(["auto", "on", "off", "true", "false", "yes", "no", "1", "0"]),
  "vacuum_max_eager_freeze_failure_rate": .real(0...1), "vacuum_truncate": .boolean,
]

private let tableParameters: [String: ParameterKind] = [
  "autovacuum_analyze_scale_factor": .real(0...100), "autovacuum_analyze_threshold": .whole(upward),
  "fillfactor": .whole(10...100), "parallel_workers": .whole(0...1024),
  "toast_tuple_target": .whole(128...8160), "user_catalog_table": .boolean,
]

/// What servers have from a version on.
private let firstVersions = [
  "autovacuum_vacuum_max_threshold": 18, "vacuum_max_eager_freeze_failure_rate": 18,
]

private let fillFactor: [String: ParameterKind] = ["fillfactor": .whole(10...100)]

/// By their methods; those of methods that an extension of somebody's own brings are not known.
private let indexParameters: [String: [String: ParameterKind]] = [
  "btree": fillFactor.merging(["deduplicate_items": .boolean]) { first, _ in first },
  "hash": fillFactor,
  "gist": fillFactor.merging(["buffering": .word(["on", "off", "auto"])]) { first, _ in first },
  "spgist": fillFactor,
  "gin": ["fastupdate": .boolean, "gin_pending_list_limit": .whole(64...Int(Int32.max))],
  "brin": ["autosummarize": .boolean, "pages_per_range": .whole(1...131_072)],
  "ivfflat": ["lists": .whole(1...32_768)],
  "hnsw": ["ef_construction": .whole(4...1000), "m": .whole(2...100)],
]

/// What a table's storage parameter can be, and from which version on; nil where there is no such parameter.
private func parameterKind(_ name: String) -> (kind: ParameterKind, firstVersion: Int?)? {
  let word = name.hasPrefix("toast.") ? String(name.dropFirst(6)) : name
  let kind = vacuumParameters[word] ?? (word == name ? tableParameters[word] : nil)
  return kind.map { ($0, firstVersions[word]) }
}

/// Whether a table has such a storage parameter.
package func isTableParameter(_ name: String) -> Bool { parameterKind(name) != nil }

extension Checks {
  mutating func checkParameters(of table: Table) {
    for parameter in table.overrides.storageParameters {
      guard let (kind, firstVersion) = parameterKind(parameter.name) else {
        let known = vacuumParameters.keys.flatMap { [$0, "toast." + $0] } + tableParameters.keys
        refuse(parameter.name, "a table", known, at: table.origin)
        continue
      }
      if let firstVersion { needs(firstVersion, "`\(parameter.name)`", at: table.origin) }
      check(parameter, is: kind, at: table.origin)
    }
  }

  mutating func checkParameters(_ parameters: [StorageParameter], ofMethod method: String, at origin: Origin)
  {
    guard let known = indexParameters[method] else { return }
    for parameter in parameters {
      if let kind = known[parameter.name] {
        check(parameter, is: kind, at: origin)
      } else {
        refuse(parameter.name, "an index of method `\(method)`", Array(known.keys), at: origin)
      }
    }
  }

  private mutating func refuse(_ name: String, _ place: String, _ known: [String], at origin: Origin) {
    refuse(
      "`\(name)` is no storage parameter of \(place)", at: origin,
      help: suggestion(for: name, among: known.sorted()).map { "did you mean `\($0)`?" })
  }

  private mutating func check(_ parameter: StorageParameter, is kind: ParameterKind, at origin: Origin) {
    guard !kind.takes(parameter.value) else { return }
    refuse(
      "the storage parameter `\(parameter.name)` is \(kind.description), not `\(parameter.value)`", at: origin
    )
  }
}
