import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd
import SchemaModel

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes every output that schemac.yaml names, where it differs from what is there.")

  @Option(help: "The one database to generate.")
  var database: String?

  @Option(help: "A target to generate; all of the database's where there is none.")
  var target: [Target] = []

  @Flag(help: "Write nothing; exit with status 1 where an output is stale.")
  var check = false

  @Option(help: "How to print what is wrong: text, or json on standard output.")
  var format: Messages.Format = .text

  func run() throws {
    try Messages.collect(format) { messages throws(FileError) in
      let folder = try ProjectFolder.open(advice: "`schemac init` writes one", &messages)
      if !check { Writer.lock(folder.root) }
      try generate(folder, &messages)
    }
  }

  private func generate(_ folder: ProjectFolder, _ messages: inout Messages) throws(FileError) {
    // Nothing is written before everything is known to be right.
    var work: [Work] = []
    let databases = try folder.databases(named: database)
    for database in databases {
      let compiled = try folder.compile(database)
      messages.report(compiled.diagnostics)
      if compiled.hasErrors { continue }
      work.append(try prepare(database, compiled, folder))
    }
    let obstacles = work.flatMap(\.findings.obstacles)
    messages.report(obstacles.map { Diagnostic(.foreignFile, $0, at: nil) })
    guard work.count == databases.count, obstacles.isEmpty else { throw FileError.reported }
    if check { return try report(work, &messages) }
    for item in work { try item.folder.write(item.findings) }
    let proofs = try prove(work)
    for item in work { messages.say(item.summary(proof: proofs[item.database.name])) }
  }

  private func prepare(
    _ database: Database, _ compiled: CompiledSchema, _ folder: ProjectFolder
  ) throws(FileError) -> Work {
    guard let chosen = compiled.targets else {
      throw FileError(
        .badConfiguration,
        "neither schemac.yaml nor the files say the targets of `\(database.name)`: `targets: [postgresql]`")
    }
    let targets = target.isEmpty ? chosen : chosen.intersection(TargetSet(target))
    let outputs: [OutputFile]
    do throws(EmissionError) {
      outputs = try emit(compiled, for: targets, database: database.name, source: database.schema)
    } catch {
      throw FileError(.compilerFault, "`\(database.name)`: \(error.message)")
    }
    let output = try OutputFolder(root: folder.root, output: database.output)
    let findings = try output.compare(outputs, targets: targets)
    let isWritten = findings.stale.contains { $0.path == "sqlite.sql" }
    return Work(
      database: database, schema: compiled.schema, folder: output, findings: findings,
      sqlite: isWritten ? output.path + "/sqlite.sql" : nil)
  }

  private func report(_ work: [Work], _ messages: inout Messages) throws(FileError) {
    var stale: [String] = []
    for item in work {
      let name = item.folder.name
      for output in item.findings.stale { stale.append("`\(name)/\(output.path)` is stale") }
      for orphan in item.findings.orphans { stale.append("`\(name)/\(orphan)` is no output any more") }
      if item.findings.manifestIsStale, item.findings.stale.isEmpty, item.findings.orphans.isEmpty {
        stale.append("`\(name)/\(Manifest.fileName)` is stale")
      }
    }
    messages.report(stale.map { Diagnostic(.staleOutput, $0, at: nil, help: "run `schemac generate`") })
    guard stale.isEmpty else { throw FileError.reported }
    messages.say("\(count(work.count, "database")), every output is fresh\n")
  }

  /// Creates every SQLite output that was written in a database in memory, where `schemac-live` lies beside this
  /// program. What was there before was tried when it was written.
  private func prove(_ work: [Work]) throws(FileError) -> [String: String] {
    let scripts = work.compactMap { item in item.sqlite.map { (item.database.name, $0) } }
    guard !scripts.isEmpty, let tool = Tool.live else { return [:] }
    let (status, output) = try tool.run(["prove"] + scripts.map(\.1))
    guard status == 0 else { throw FileError.reported }
    let lines = output.split(separator: "\n").map(String.init)
    return Dictionary(uniqueKeysWithValues: zip(scripts.map(\.0), lines))
  }
}

/// One database's part of a run.
private struct Work {
  var database: Database
  var schema: Schema
  var folder: OutputFolder
  var findings: OutputFolder.Findings
  /// The path of its SQLite script, where it is written anew.
  var sqlite: String?

  func summary(proof: String?) -> String {
    let indexes = schema.tables.reduce(0) { $0 + $1.indexes.count }
    let checks = schema.tables.reduce(0) { $0 + $1.checks.count }
    var parts = [
      "\(count(schema.tables.count, "table")), \(count(indexes, "index")), \(count(checks, "check"))",
      "\(count(findings.stale.count, "file")) written, \(findings.unchanged.count) unchanged",
    ]
    if !findings.orphans.isEmpty { parts.append("\(findings.orphans.count) removed") }
    if let proof {
      parts.append(proof)
    } else if sqlite != nil {
      parts.append("not proven: schemac-live is not beside schemac")
    }
    return "\(database.name): \(parts.joined(separator: "; "))\n"
  }
}
