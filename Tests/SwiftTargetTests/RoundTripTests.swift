import Foundation
import SchemaModel
import SwiftTarget
import Testing

@Suite struct RoundTripTests {
  /// One compilation for all that is to be run.
  @Test(arguments: LanguageMode.allCases)
  func `Models read rows as stores and services write them, and write them in one form`(
    _ mode: LanguageMode
  ) throws {
    let program = try ["Row.swift", "Trials.swift", "main.swift"].map {
      (path: $0, text: try programFile($0))
    }
    let files =
      swiftFiles(everyTypeSchema, files: everyTypeSchema.files, database: "types", options: SwiftOptions())
      + program
    let result = try withFiles(files) { folder, places in
      let program = folder + "/program"
      let compilation = try run(
        "swiftc",
        ["-wmo", "-warnings-as-errors", "-module-name", "Program", "-o", program] + mode.arguments + places)
      return compilation.status == 0 ? try run(program, []) : compilation
    }
    #expect(result.status == 0)
    #expect(result.output == "all is well\n")
  }
}

/// A file of the program that reads and writes rows by the models of `everyTypeSchema`.
private func programFile(_ name: String) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return try String(contentsOf: folder.appendingPathComponent("Cases/Program/\(name)"), encoding: .utf8)
}
