import Foundation
import Testing

/// The settings under which models have to compile.
enum LanguageMode: String, CaseIterable, Sendable {
  case swift5
  case swift6Strict

  var arguments: [String] {
    switch self {
    case .swift5: ["-swift-version", "5"]
    case .swift6Strict:
      [
        "-swift-version", "6", "-default-isolation", "MainActor",
        "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature", "ExistentialAny",
        "-enable-upcoming-feature", "MemberImportVisibility",
      ]
    }
  }
}

/// What a program said, and how it ended.
struct ProgramResult {
  var status: Int32
  var output: String
}

/// Runs a program that is on the PATH, or at a path, to its end.
func run(_ program: String, _ arguments: [String]) throws -> ProgramResult {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return ProgramResult(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
}

/// Writes files to a temporary folder, and calls `body` with the folder and their paths.
func withFiles<Result>(
  _ files: [(path: String, text: String)], _ body: (String, [String]) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("schemac-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  let places = try files.map { file in
    let place = folder.appendingPathComponent(file.path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: place)
    return place.path
  }
  return try body(folder.path, places)
}

/// The compiler's messages about the files as one module; none where all is well. A warning counts as an
/// error.
func compilerMessages(_ files: [(path: String, text: String)], _ arguments: [String]) throws -> String {
  try withFiles(files) { _, places in
    let result = try run(
      "swiftc", ["-typecheck", "-wmo", "-warnings-as-errors", "-module-name", "Models"] + arguments + places)
    return result.status == 0 ? "" : String(result.output.prefix(4000)) + "status \(result.status)"
  }
}

/// What the compiler needs to find the GRDB that the tests themselves are built with.
func grdbArguments() throws -> [String] {
  let source = URL(fileURLWithPath: #filePath)
  let package = source.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let products = try #require(
    ProcessInfo.processInfo.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
      .first { FileManager.default.fileExists(atPath: $0.path + "/Modules/GRDB.swiftmodule") })
  // The folder of the build holds the checkouts, wherever it is.
  var folder = products
  let map = "/checkouts/GRDB.swift/Sources/GRDBSQLite/module.modulemap"
  while folder.path.count > 1, !FileManager.default.fileExists(atPath: folder.path + map) {
    folder.deleteLastPathComponent()
  }
  let checkouts = folder.path.count > 1 ? folder : package.appendingPathComponent(".build")
  return ["-I", products.path + "/Modules", "-Xcc", "-fmodule-map-file=" + checkouts.path + map]
}
