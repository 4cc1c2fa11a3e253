public import Foundation

/// What a program that was run left behind.
public struct ToolRun: Sendable {
  public var status: Int32
  public var output: String
  public var errors: String
}

/// Runs one of the package's own executables, which lie beside the test bundle.
public func runTool(
  _ name: String = "schemac", _ arguments: [String], in folder: URL? = nil,
  input: String? = nil, environment: [String: String] = [:]
) throws -> ToolRun {
  let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  return try run(bundle.appending(path: name), arguments, in: folder, input: input, environment: environment)
}

/// Runs a program to its end.
public func run(
  _ program: URL, _ arguments: [String], in folder: URL? = nil, input: String? = nil,
  environment: [String: String] = [:]
) throws -> ToolRun {
  let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  // Files, not pipes: a full pipe would stop the program for ever.
  let (output, errors) = (scratch.appending(path: "output"), scratch.appending(path: "errors"))
  for file in [output, errors] { try Data().write(to: file) }
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder
  if !environment.isEmpty {
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  }
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = try FileHandle(forWritingTo: errors)
  if let input {
    let file = scratch.appending(path: "input")
    try Data(input.utf8).write(to: file)
    process.standardInput = try FileHandle(forReadingFrom: file)
  } else {
    process.standardInput = FileHandle.nullDevice
  }
  try process.run()
  process.waitUntilExit()
  return ToolRun(
    status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
    errors: try String(contentsOf: errors, encoding: .utf8))
}

/// Calls `body` with a new, empty folder, which is gone afterwards.
public func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "schemac-" + UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.resolvingSymlinksInPath())
}

extension URL {
  /// Writes a file below this folder, with the folders above it.
  public func write(_ text: String, to path: String) throws {
    let file = appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A file's text below this folder; nil where there is none.
  public func text(of path: String) -> String? {
    try? String(contentsOf: appending(path: path), encoding: .utf8)
  }
}
