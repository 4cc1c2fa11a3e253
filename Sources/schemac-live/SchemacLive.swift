import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
struct SchemacLive: ParsableCommand {
  #if LiveDatabases
    static let configuration = CommandConfiguration(
      commandName: "schemac-live",
      abstract: "Reads and checks real databases for schemac, which runs it.",
      version: "0.1.0",
      subcommands: [ProveCommand.self, InspectCommand.self])
  #else
    func run() throws {
      report("error: this schemac-live was built without the trait LiveDatabases\n")
      throw ExitCode(1)
    }
  #endif
}

/// Says something on standard error.
func report(_ text: String) {
  let bytes = Array(text.utf8)
  _ = write(2, bytes, bytes.count)
}
