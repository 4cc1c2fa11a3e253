import CLibYAML
import Compiler
import Diagnostics
import Foundation
import SchemaModel

/// Compiles made-up schemas for all targets, and compares the cost with that of libyaml's events alone over the same
/// bytes, in the same process, in turn.
///
///     Benchmarks                     a table for 100, 1,000 and 10,000 tables
///     Benchmarks TABLES              one row of it
///     Benchmarks diff                the cost of a diff, beside that of compiling one of its versions
///     Benchmarks write TABLES DIR    writes such a schema, to measure the command line with
///     Benchmarks start PROGRAM WORD… how long a program takes from its start to its end, beside `true`
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "write", arguments.count == 3, let count = Int(arguments[2]) {
      try write(SampleProject(tableCount: count), to: arguments[3])
    } else if arguments.first == "start" {
      print(try start(Array(arguments.dropFirst())))
    } else if arguments.first == "diff" {
      try DiffBenchmark.run(Array(arguments.dropFirst()))
    } else if let word = arguments.first, let count = Int(word) {
      print(try measure(SampleProject(tableCount: count)))
    } else {
      // Past `print`'s buffer: the rows come from processes of their own.
      FileHandle.standardOutput.write(Data(Self.head.utf8))
      // A process for each, since a process's peak memory never falls.
      for count in [100, 1_000, 10_000] { try runSelf(["\(count)"]) }
    }
  }

  static func runSelf(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
  }

  private static let head = """
    | tables | bytes | libyaml alone, ms | processor ms | ratio | wall ms | ratio | peak memory, MB |
    |---:|---:|---:|---:|---:|---:|---:|---:|

    """

  private static func measure(_ project: SampleProject) throws -> String {
    let files = project.files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    let tables = files.count * 10
    let rounds = max(3, min(25, 20_000 / max(tables, 1)))
    var bare: [Double] = []
    var costs: [Cost] = []
    for _ in 0..<rounds {
      bare.append(Cost.of { for file in files { readEvents(file) } }.processor)
      costs.append(try Cost.of { try compileAll(files) })
    }
    let (loop, processor) = (median(bare), median(costs.map(\.processor)))
    let wall = median(costs.map(\.wall))
    let cells = [
      "\(tables)", "\(files.reduce(0) { $0 + $1.bytes.count })", milliseconds(loop), milliseconds(processor),
      ratio(processor / loop), milliseconds(wall), ratio(wall / loop), "\(Int(peakMemory().rounded()))",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  /// What is measured: reading, checking, and the outputs of all four targets.
  private static func compileAll(_ files: [SourceFile]) throws {
    let compiled = compile(files, targets: .all)
    guard !compiled.hasErrors else { throw BadSample(message: TextRenderer().render(compiled.diagnostics)) }
    for target in Target.allCases {
      _ = try emit(compiled, for: target, database: "sample", source: "schemas")
    }
  }

  /// The least that any reader of YAML by libyaml has to do.
  private static func readEvents(_ file: SourceFile) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    file.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var event = yaml_event_t()
      var isOver = false
      while !isOver, yaml_parser_parse(&parser, &event) == 1 {
        isOver = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }

  /// The two programs in turn, so that both see the same machine.
  private static func start(_ words: [String]) throws -> String {
    var (bare, costs): ([Double], [Double]) = ([], [])
    for _ in 0..<200 {
      bare.append(try spawnTime(["true"]))
      costs.append(try spawnTime(words))
    }
    let (least, most) = (milliseconds(median(bare)), milliseconds(median(costs)))
    return
      "true: \(least) ms; \(words.joined(separator: " ")): \(most) ms; ratio \(ratio(median(costs) / median(bare)))"
  }

  private static func write(_ project: SampleProject, to folder: String) throws {
    let settings = """
      databases:
        sample: { schema: schemas, output: generated, targets: [postgresql, sqlite, zerodb, swift] }

      """
    for file in project.files + [(path: "schemac.yaml", text: settings)] {
      let url = URL(filePath: folder).appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
  }

  static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }
  static func ratio(_ number: Double) -> String { String(format: "%.2f", number) }
}

struct BadSample: Error {
  var message: String
}
