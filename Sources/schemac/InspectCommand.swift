import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd
import SchemaModel

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Writes a live database as a schema.")

  @Argument(
    help: "postgresql://…, which libpq and its environment complete, or sqlite:PATH.")
  var source: String

  @Option(help: "A PostgreSQL schema to read, as often as there are; all where there is none.")
  var schema: [String] = []

  @Option(help: "The project's database whose patterns in schemac.yaml hold; its only one by itself.")
  var database: String?

  @Option(help: "A pattern of the tables that are wanted (`user*`, `auth.*`), as often as there are.")
  var include: [String] = []

  @Option(help: "A pattern of the tables that are not wanted, as often as there are.")
  var exclude: [String] = []

  @Flag(help: "Fail where the schema does not hold all of the database.")
  var strict = false

  @Option(name: .shortAndLong, help: "The folder to write to; standard output where there is none.")
  var output: String?

  func validate() throws {
    guard ["postgresql://", "postgres://", "sqlite:"].contains(where: source.hasPrefix) else {
      throw ValidationError("a live database is `postgresql://…` or `sqlite:PATH`")
    }
    if source.hasPrefix("sqlite:"), !schema.isEmpty { throw ValidationError("SQLite has no schemas") }
  }

  func run() throws {
    try Messages.collect { messages throws(FileError) in
      let text = try inspected(try patterns(&messages))
      // A schema of today's servers: which is the oldest is for schemac.yaml to say.
      let options = TargetOptions(versions: MinimumVersions(postgresql: 18, sqlite: 3050))
      let compiled = compile(
        [SourceFile(path: "inspected.yaml", text: text)], options: options, linting: false)
      if let output {
        try InspectedFolder(path: output).write(text, compiled, &messages)
      } else {
        messages.say(text)
      }
      let errors = compiled.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else {
        messages.report(errors)
        throw FileError(.compilerFault, "what was read from the database is no schema that schemac takes")
      }
    }
  }

  /// What `schemac.yaml` says of the tables that are wanted, and the command line closer by.
  private func patterns(_ messages: inout Messages) throws(FileError) -> TablePatterns {
    let own = TablePatterns(include: include, exclude: exclude)
    if let database {
      let folder = try ProjectFolder.open(advice: "`--database` names one of a project's", &messages)
      return try folder.databases(named: database)[0].inspection.with(own)
    }
    guard let project = try ProjectFolder.find(needsDatabases: false, &messages)?.project else { return own }
    let patterns = project.databases.count == 1 ? project.databases[0].inspection : project.inspection
    return patterns.with(own)
  }

  /// What `schemac-live` writes, which says itself what is wrong.
  private func inspected(_ patterns: TablePatterns) throws(FileError) -> String {
    guard let tool = Tool.live else {
      throw FileError(
        .cannotRead, "`schemac-live`, which reads databases, is not beside `schemac`",
        help: "build it with `swift build --product schemac-live`, and put the two into one folder")
    }
    var arguments = ["inspect"]
    for name in schema { arguments.append("--schema=\(name)") }
    for pattern in patterns.include { arguments.append("--include=\(pattern)") }
    for pattern in patterns.exclude { arguments.append("--exclude=\(pattern)") }
    if strict { arguments.append("--strict") }
    let (status, text) = try tool.run(arguments + ["--", source])
    guard status == 0 else { throw FileError.reported }
    return text
  }
}
