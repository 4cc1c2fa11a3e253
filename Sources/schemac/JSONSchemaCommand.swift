import ArgumentParser
import Compiler
import Diagnostics
import FrontEnd

struct JSONSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "json-schema",
    abstract: "Prints the JSON Schema by which editors complete and check schema files.")

  @Flag(help: "That of schemac.yaml instead.")
  var project = false

  func run() {
    Console.say((project ? EditorSchema.project : .schemaFile).json.text)
  }
}
