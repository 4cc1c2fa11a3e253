import Compiler
import Diagnostics
import Foundation
import SchemaModel

/// What a diff of two versions costs, beside reading and checking one of them: pairing, both plans, both scripts and
/// the report, in memory.
enum DiffBenchmark {
  private static let head = """
    | tables | changed | compiling one, ms | PostgreSQL, ms | ratio | SQLite, ms | ratio |
    |---:|---:|---:|---:|---:|---:|---:|

    """

  static func run(_ words: [String]) throws {
    if words.count == 2, let count = Int(words[0]), let every = Int(words[1]) {
      print(try row(tableCount: count, changedEvery: every))
    } else {
      // Past `print`'s buffer: the rows come from processes of their own.
      FileHandle.standardOutput.write(Data(head.utf8))
      for (count, every) in [(1_000, 50), (10_000, 50), (1_000, 1), (10_000, 1)] {
        try Benchmarks.runSelf(["diff", "\(count)", "\(every)"])
      }
    }
  }

  private static func row(tableCount: Int, changedEvery: Int) throws -> String {
    let newer = files(SampleProject(tableCount: tableCount, changedEvery: changedEvery))
    let from = read(files(SampleProject(tableCount: tableCount)))
    let to = read(newer)
    guard !from.hasErrors, !to.hasErrors else {
      throw BadSample(message: TextRenderer().render(from.diagnostics + to.diagnostics))
    }
    var compiling: [Double] = []
    var costs: [Target: [Double]] = [:]
    for _ in 0..<(tableCount > 5_000 ? 5 : 15) {
      compiling.append(Cost.of { _ = read(newer) }.processor)
      for target in [Target.postgresql, .sqlite] {
        costs[target, default: []].append(
          try Cost.of { try diff(from.schema, to.schema, target) }.processor)
      }
    }
    let least = median(compiling)
    let cells =
      ["\(tableCount)", "\(100 / changedEvery) %", Benchmarks.milliseconds(least)]
      + [Target.postgresql, .sqlite].flatMap { target in
        let cost = median(costs[target] ?? [0])
        return [Benchmarks.milliseconds(cost), Benchmarks.ratio(cost / least)]
      }
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static func files(_ project: SampleProject) -> [SourceFile] {
    project.files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  }

  /// What `schemac check` does, but for the lints.
  private static func read(_ files: [SourceFile]) -> CompiledSchema {
    compile(files, targets: TargetSet([.postgresql, .sqlite]), linting: false)
  }

  private static func diff(_ from: Schema, _ to: Schema, _ target: Target) throws {
    let migration = try migration(from: from, to: to, target: target, fromName: "from", toName: "to")
    let report = DiffReport(migration, from: "from", to: "to", target: target, allowed: [])
    guard !report.changes.isEmpty, !report.text(scriptAdvice: "").isEmpty, !migration.script.isEmpty else {
      throw BadSample(message: "the versions do not differ")
    }
  }
}
