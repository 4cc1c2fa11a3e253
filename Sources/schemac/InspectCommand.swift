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

  @Option(help: "The project's database whose patterns in schemac.yaml hold; its only one by itself.")
  var database: String?

  @OptionGroup var live: LiveOptions

  @Flag(help: "Fail where the schema does not hold all of the database.")
  var strict = false

  @Option(name: .shortAndLong, help: "The folder to write to; standard output where there is none.")
  var output: String?

  func validate() throws {
    guard ["postgresql://", "postgres://", "sqlite:"].contains(where: source.hasPrefix) else {
      throw ValidationError("a live database is `postgresql://…` or `sqlite:PATH`")
    }
    if source.hasPrefix("sqlite:"), !live.schema.isEmpty { throw ValidationError("SQLite has no schemas") }
  }

  func run() throws {
    try Messages.collect { messages throws(FileError) in
      guard let source = try LiveDatabase(source) else { throw FileError("`\(source)` is no database") }
      let live = self.live.with(try patterns(&messages))
      let text = try source.inspect(live.arguments + (strict ? ["--strict"] : []))
      let options = TargetOptions.newest
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

  /// What `schemac.yaml` says of the tables that are wanted.
  private func patterns(_ messages: inout Messages) throws(FileError) -> TablePatterns {
    if let database {
      let folder = try ProjectFolder.open(advice: "`--database` names one of a project's", &messages)
      return try folder.databases(named: database)[0].inspection
    }
    guard let project = try ProjectFolder.find(needsDatabases: false, &messages)?.project else {
      return TablePatterns()
    }
    return project.databases.count == 1 ? project.databases[0].inspection : project.inspection
  }
}

extension TargetOptions {
  /// For a schema of today's servers: which is the oldest is for schemac.yaml to say.
  static var newest: TargetOptions { TargetOptions(versions: MinimumVersions(postgresql: 18, sqlite: 3050)) }
}
