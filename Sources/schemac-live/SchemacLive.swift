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

/// All that is on standard input.
func standardInput() -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(0, &buffer, buffer.count)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

/// Says something on standard error.
func report(_ text: String) {
  let bytes = Array(text.utf8)
  _ = write(2, bytes, bytes.count)
}
