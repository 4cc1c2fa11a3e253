import Foundation
import TestSupport
import Testing

@Suite("Whatever comes in, the compiler neither crashes nor hangs")
struct FuzzTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func fuzz(_ mode: String, _ arguments: [String], in folder: URL) throws -> ToolRun {
    try runTool("Fuzz", [mode, "--root", Self.root.path, "--findings", folder.path] + arguments)
  }

  @Test(
    "A short run of each kind finds nothing",
    arguments: [("yaml", 10_000), ("expressions", 10_000), ("compiler", 2_000)])
  func shortRun(mode: String, inputs: Int) throws {
    try withTemporaryFolder { folder in
      let run = try fuzz(mode, ["--inputs", "\(inputs)", "--jobs", "2"], in: folder)
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      #expect(run.output.contains("\(mode): \(inputs) inputs"))
    }
  }

  @Test("What a worker dies of or finds is a finding, and the inputs behind it are tried all the same")
  func faultsAreFound() throws {
    for (fault, words) in [
      ("crash", "crashes with signal 6"), ("hang", "hangs"), ("problem", "a made-up problem"),
    ] {
      try withTemporaryFolder { folder in
        let run = try fuzz("yaml", ["--inputs", "20", "--jobs", "1", "--self-test", fault], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains(words), "\(run.output)\(run.errors)")
        #expect(run.output.contains("yaml: 20 inputs") && run.output.contains("1 findings"), "\(run.output)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
      }
    }
  }
}
