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

  func run() throws {
    do throws(FileError) {
      let compiled =
        paths.isEmpty
        ? try project()
        : try paths.map { path throws(FileError) in
          try compile(path)
        }
      let diagnostics = compiled.flatMap(\.diagnostics)
      Console.report(diagnostics)
      if diagnostics.hasErrors { throw FileError(message: "") }
      let tables = compiled.reduce(0) { $0 + $1.schema.tables.count }
      Console.say("\(count(tables, "table")), no errors\n")
    } catch {
      if !error.message.isEmpty { Console.fail(error.message) }
      throw ExitCode(1)
    }
  }

  private func compile(_ path: String) throws(FileError) -> CompiledSchema {
    let files = try Files.schemaFiles(path)
    guard !files.isEmpty else { throw FileError(message: "there is no YAML file in `\(path)`") }
    return Compiler.compile(files, requested: target.isEmpty ? nil : TargetSet(target))
  }

  private func project() throws(FileError) -> [CompiledSchema] {
    let folder = try ProjectFolder.open(advice: "name the YAML files to check")
    return try folder.project.databases.map { database throws(FileError) in try folder.compile(database) }
  }
}

extension Target: ExpressibleByArgument {}

/// `1 table`, `2 tables`.
func count(_ number: Int, _ word: String) -> String {
  let ending = word.hasSuffix("x") ? "es" : "s"
  return "\(number) \(word)\(number == 1 ? "" : ending)"
}
