public import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd
public import SchemaModel

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads schemas and says everything that is wrong with them.")

  @Argument(help: "YAML files or folders; the project's databases where there are none.")
  var paths: [String] = []

  @Option(help: "The target that the schemas are for, where neither they nor schemac.yaml say.")
  var target: [Target] = []

  @Option(help: "How to print what is wrong: text, or json on standard output.")
  var format: Messages.Format = .text

  func run() throws {
    try Messages.collect(format) { messages throws(FileError) in
      let compiled =
        paths.isEmpty
        ? try project(&messages)
        : try paths.map { path throws(FileError) in
          try compile(path)
        }
      let diagnostics = compiled.flatMap(\.diagnostics)
      messages.report(diagnostics)
      if diagnostics.hasErrors { throw FileError.reported }
      let tables = compiled.reduce(0) { $0 + $1.schema.tables.count }
      messages.say("\(count(tables, "table")), no errors\n")
    }
  }

  private func compile(_ path: String) throws(FileError) -> CompiledSchema {
    let files = try Files.schemaFiles(path)
    guard !files.isEmpty else { throw FileError("there is no YAML file in `\(path)`") }
    return Compiler.compile(files, requested: target.isEmpty ? nil : TargetSet(target))
  }

  private func project(_ messages: inout Messages) throws(FileError) -> [CompiledSchema] {
    let folder = try ProjectFolder.open(advice: "name the YAML files to check", &messages)
    return try folder.project.databases.map { database throws(FileError) in try folder.compile(database) }
  }
}

extension Target: ExpressibleByArgument {}

/// `1 table`, `2 tables`.
func count(_ number: Int, _ word: String) -> String {
  let ending = word.hasSuffix("x") ? "es" : "s"
  return "\(number) \(word)\(number == 1 ? "" : ending)"
}
