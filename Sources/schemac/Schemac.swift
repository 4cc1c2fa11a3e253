import ArgumentParser

@main
struct Schemac: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schemac",
    abstract: "Compiles database schemas written in YAML, and plans migrations between their versions.",
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, GenerateCommand.self, DiffCommand.self, SnapshotCommand.self,
      InspectCommand.self, ModelsCommand.self, JSONSchemaCommand.self, ExplainCommand.self, InitCommand.self,
    ])
}

extension ExitCode {
  /// There are differences, and `--exit-code` asks to say so.
  static let differences = ExitCode(2)
  /// The plan has a hazard that was not allowed.
  static let refused = ExitCode(3)
}
