import Compiler
import Diagnostics
import Differ
import Differ
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// A migration to be run for real: a folder with `from`, `to`, and rows that fit `from`.
///
/// | file | holds |
/// |---|---|
/// | `case.yaml` | `about`, what it is for; `targets`, where not both; `postgresql`, the oldest version; `repeated`, run again behind the reverse |
/// | `rows.sql` | rows for both stores, or `rows.postgresql.sql` and `rows.sqlite.sql` |
/// | `after.sql` | queries behind the migration, each ended by `;` at a line's end; `after.txt` has the rows they give |
/// | `between.sql` | what happens between the migration and its reverse |
/// | `back.sql` | queries behind the reverse; `back.txt` has the rows they give, `back_stops.txt` what the reverse says when it stops |
/// | `stops.txt` | texts that the script says when it stops without having changed anything |
/// | `refused.txt` | why there is no plan |
/// | `expected/` | what is made, to be read by a person |
struct MigrationCase: Sendable {
  var folder: CaseFolder
  private var settings: [String: String] = [:]

  init(_ folder: CaseFolder) {
    self.folder = folder
    for line in (Self.read(folder, "case.yaml") ?? "").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      settings[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(
        in: .whitespaces)
    }
  }

  func isFor(_ target: Target) -> Bool {
    settings["targets"].map { $0.contains(target.rawValue) } ?? true
  }

  /// Whether it is run once more behind its reverse.
  var isRepeated: Bool { settings["repeated"] == "true" }

  var versions: MinimumVersions {
    MinimumVersions(postgresql: settings["postgresql"].flatMap(Int.init) ?? 15)
  }

  // MARK: - The two versions

  func compiled(_ version: String, _ target: Target) throws -> CompiledSchema {
    let compiled = compile(
      try folder.schemaFiles(in: version), requested: TargetSet([target]),
      options: TargetOptions(versions: versions), linting: false)
    try #require(!compiled.hasErrors, "\(folder.name): \(compiled.diagnostics.map(\.message))")
    return compiled
  }

  func createScript(_ version: String, _ target: Target) throws -> String {
    try #require(
      try emit(try compiled(version, target), for: target, database: "", source: version).first
    ).text
  }

  func migration(
    _ from: CompiledSchema, _ to: CompiledSchema, _ target: Target, keepsData: Bool = false,
    strategy: Strategy = .transaction
  ) throws(MigrationError) -> Migration {
    try Compiler.migration(
      from: from.schema, to: to.schema, target: target,
      options: MigrationOptions(keepsData: keepsData, strategy: strategy), fromName: "from", toName: "to")
  }

  // MARK: - What it says

  /// A file of the case: the target's own where there is one, else the common one.
  func text(_ name: String, _ ending: String, _ target: Target) -> String? {
    Self.read(folder, "\(name).\(target.rawValue).\(ending)") ?? Self.read(folder, "\(name).\(ending)")
  }

  func rows(_ target: Target) -> String { text("rows", "sql", target) ?? "" }

  /// The queries of a file.
  func queries(_ name: String, _ target: Target) -> [String] {
    (text(name, "sql", target) ?? "").components(separatedBy: ";\n").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }.filter { !$0.isEmpty }
  }

  /// The rows that they give, values with `|` between them.
  func rows(_ name: String, _ target: Target) -> [String] {
    var lines = (text(name, "txt", target) ?? "").components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// What a script says when it stops; nil where it doesn't.
  func stops(_ name: String, _ target: Target) -> [String]? {
    text(name, "txt", target)?.split(separator: "\n").map(String.init)
  }

  /// The file that says why there is no plan; nil where there is one.
  func refusal(_ target: Target) -> String? {
    ["refused.\(target.rawValue).txt", "refused.txt"].first { Self.read(folder, $0) != nil }
  }

  private static func read(_ folder: CaseFolder, _ name: String) -> String? {
    URL(filePath: folder.path).text(of: name)
  }
}

/// The cases of one subject, which are run one after the other in one database.
struct Topic: Sendable, CustomTestStringConvertible {
  var name: String
  var cases: [MigrationCase]
  var testDescription: String { name }

  /// All of them; with SCHEMAC_TEST_CASE set, only the cases whose path holds that text.
  static let all: [Topic] = CaseFolder.all(beside: #filePath).map { topic in
    let wanted = ProcessInfo.processInfo.environment["SCHEMAC_TEST_CASE"]
    let folders = CaseFolder.all(beside: topic.path + "/x", in: "").filter {
      wanted == nil || $0.path.contains(wanted ?? "")
    }
    return Topic(name: topic.name, cases: folders.map(MigrationCase.init))
  }
}
