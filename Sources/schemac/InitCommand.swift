import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd
import SchemaModel

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a schemac.yaml and a first schema into this folder; overwrites nothing.")

  @Option(help: "A target to compile to; postgresql, sqlite and swift where none is named.")
  var target: [Target] = []

  func run() throws {
    try Messages.collect { messages throws(FileError) in
      let files = self.files
      let found = files.map(\.path).filter(Files.exists)
      guard found.isEmpty else {
        let names = found.map { "`\($0)`" }.joined(separator: ", ")
        throw FileError(
          .foreignFile, "\(names) \(found.count == 1 ? "is" : "are") here already, and nothing was written")
      }
      let writer = Writer(root: ".", folder: "")
      for file in files { try writer.write(Array(file.text.utf8), to: file.path) }
      for file in files { messages.say("wrote \(file.path): \(file.purpose)\n") }
      messages.say("next: schemac generate\n")
    }
  }

  private var files: [(path: String, purpose: String, text: String)] {
    let targets = target.isEmpty ? TargetSet([.postgresql, .sqlite, .swift]) : TargetSet(target)
    let names = targets.targets.map(\.rawValue).joined(separator: ", ")
    return [
      (ProjectFolder.fileName, "the databases and their targets", FirstProject.settings(targets: names)),
      ("schemas/example.yaml", "a first schema", FirstProject.schema),
      (FirstProject.fileSchema, "what editors complete schemas by", EditorSchema.schemaFile.json.text),
      (FirstProject.projectSchema, "what editors complete schemac.yaml by", EditorSchema.project.json.text),
    ]
  }
}
