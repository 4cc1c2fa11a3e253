import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd
import SchemaModel

/// What the build plugin runs. Which files it writes follows from the names of the YAML files alone.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    abstract: "Writes the Swift models of YAML files into one folder, as the build plugin does.")

  @Argument(help: "The YAML files of one schema.")
  var files: [String]

  @Option(help: "The folder to write to.")
  var output: String

  @Option(help: "A schemac.yaml, of which the settings for Swift are read.")
  var settings: String?

  @Option(help: "What the schema is called in the shared file.")
  var name: String = "schema"

  func run() throws {
    try Messages.collect { messages throws(FileError) in try write(&messages) }
  }

  private func write(_ messages: inout Messages) throws(FileError) {
    let options = try options(&messages)
    let sources = try files.map { path throws(FileError) in
      SourceFile(path: path, bytes: try Files.read(path))
    }
    // Lints are about the database, which a build does not touch: they would stand in every build's log.
    let compiled = compile(sources, targets: TargetSet([.swift]), options: options, linting: false)
    messages.report(compiled.diagnostics)
    if compiled.hasErrors { throw FileError.reported }
    let outputs: [OutputFile]
    do throws(EmissionError) {
      outputs = try emit(compiled, for: .swift, database: name, source: name)
    } catch {
      throw FileError(.compilerFault, error.message)
    }
    let writer = try Writer(making: output)
    for file in outputs {
      let name = String(file.path.split(separator: "/").last ?? "")
      let bytes = Array(file.text.utf8)
      if let found = try writer.read(name) {
        // A file that is written anew is compiled anew, and all that imports it.
        if found == bytes { continue }
        guard found.isMadeHere else {
          throw FileError(
            .cannotWrite,
            "`\(output)/\(name)` is not schemac's, and stands where a model belongs; move it away")
        }
      }
      try writer.write(bytes, to: name)
    }
    try writer.removeLeftover()
  }

  private func options(_ messages: inout Messages) throws(FileError) -> TargetOptions {
    guard let settings else { return TargetOptions() }
    let file = SourceFile(path: settings, bytes: try Files.read(settings))
    let (project, diagnostics) = readProject(file, needsDatabases: false)
    messages.report(diagnostics)
    if diagnostics.hasErrors { throw FileError.reported }
    return project.options
  }
}
