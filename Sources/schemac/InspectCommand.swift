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
      let words = (strict ? ["--strict"] : []) + (output == nil ? [] : ["--files"])
      let text = try live.inspect(self.live.arguments(patterns) + words)
      let files = output == nil ? [SourceFile(path: "inspected.yaml", text: text)] : Self.files(in: text)
      let compiled = compile(files, options: .newest, linting: false)
      if let output {
        try InspectedFolder(path: output).write(files, &messages)
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

  /// The files that `schemac-live` writes, a line `--- NAME` before each: no line of theirs begins so.
  private static func files(in text: String) -> [SourceFile] {
    let mark = Array("\n--- ".utf8)
    // The last line ends as all the others do.
    let bytes = Array("\n\(text)".utf8.dropLast())
    let starts = bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      let file = bytes[(start + mark.count)..<end]
      let line = file.firstIndex(of: mark[0]) ?? end
      return SourceFile(
        path: String(decoding: file[..<line], as: UTF8.self),
        bytes: Array(file[line...].dropFirst()) + [mark[0]])
    }
  }
}

extension TargetOptions {
  /// For a schema of today's servers: which is the oldest is for schemac.yaml to say.
  static var newest: TargetOptions { TargetOptions(versions: MinimumVersions(postgresql: 18, sqlite: 3050)) }
}
