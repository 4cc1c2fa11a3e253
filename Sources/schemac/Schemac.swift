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

  /// Runs the command that the words say. What is wrong with these is said without the password that one may hold.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let said = fullMessage(for: error)
      let told = withoutAddresses(said, from: CommandLine.arguments)
      if told == said { exit(withError: error) }
      Console.report(told + "\n")
      exit(withError: exitCode(for: error))
    }
  }
}

extension ExitCode {
  /// There are differences, and `--exit-code` asks to say so.
  static let differences = ExitCode(2)
  /// The plan has a hazard that was not allowed.
  static let refused = ExitCode(3)
}
