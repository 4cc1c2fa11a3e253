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

  @OptionGroup var live: LiveOptions

  @Option(help: "The project's database whose patterns in schemac.yaml hold; its only one by itself.")
  var database: String?

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
      guard let live = try LiveDatabase(source) else { throw FileError("`\(source)` is no database") }
      let patterns = try self.live.patterns(database, &messages)
      let text = try live.inspect(self.live.arguments(patterns) + (strict ? ["--strict"] : []))
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
}

extension TargetOptions {
  /// For a schema of today's servers: which is the oldest is for schemac.yaml to say.
  static var newest: TargetOptions { TargetOptions(versions: MinimumVersions(postgresql: 18, sqlite: 3050)) }
}
