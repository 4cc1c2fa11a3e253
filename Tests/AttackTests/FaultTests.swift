import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What goes wrong while schemac writes")
struct FaultTests {
  /// Two versions of a schema, no output of which is the same.
  enum Version: String, CaseIterable {
    case one, two

    var schema: String {
      let own = self == .one ? "first" : "second"
      let names = (0..<40).map { "shared_\($0)" } + (0..<10).map { "\(own)_\($0)" }
      return "tables:\n"
        + names.map { "  \($0):\n    columns: { id: { type: bigint, primary_key: true }, \(own): text }\n" }
        .joined()
    }

    var other: Version { self == .one ? .two : .one }

    func write(_ project: Project) throws {
      try project.folder.write(schema, to: "schemas/users.yaml")
    }

    /// What stands in the output folder after a whole run.
    func outputs() throws -> [String: Data] {
      var outputs: [String: Data] = [:]
      try withProject { project in
        try write(project)
        let run = try project.schemac("generate")
        #expect(run.status == 0, "\(run.errors)")
        outputs = try Project.contents(project.output)
      }
      return outputs
    }
  }

  @Test("Killed at any moment, every file is whole, and the next run leaves what it would have made alone")
  func killed() throws {
    let (first, second) = (try Version.one.outputs(), try Version.two.outputs())
    #expect(first.count > 50 && second.count == first.count)
    try withProject { project in
      var version = Version.one
      try version.write(project)
      let start = Date()
      #expect(try project.schemac("generate").status == 0)
      let duration = Date().timeIntervalSince(start)
      var halfway = 0
      for _ in 1...60 {
        version = version.other
        try version.write(project)
        try kill(project, after: .random(in: 0...duration))
        var found = try Project.contents(project.output)
        let isHalfway = found["manifest.sha256"].map {
          $0 != first["manifest.sha256"] && $0 != second["manifest.sha256"]
        }
        halfway += isHalfway == true ? 1 : 0
        found["manifest.sha256"] = nil
        found[".schemac-writing"] = nil
        for (path, data) in found {
          #expect(data == first[path] || data == second[path], "\(path) is neither whole old nor whole new")
        }
      }
      #expect(halfway > 0, "no run was killed while it wrote")
      let repair = try project.schemac("generate")
      #expect(repair.status == 0, "\(repair.errors)")
      #expect(try Project.contents(project.output) == (version == .one ? first : second))
    }
  }

  private func kill(_ project: Project, after seconds: TimeInterval) throws {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "schemac")
    process.arguments = ["generate"]
    process.currentDirectoryURL = project.folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(seconds * 1_000_000))
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  @Test("Several runs at once end as one does")
  func concurrent() throws {
    let expected = try Version.two.outputs()
    try withProject { project in
      try Version.one.write(project)
      #expect(try project.schemac("generate").status == 0)
      try Version.two.write(project)
      let processes = try (0..<6).map { _ in
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
          .appending(path: "schemac")
        process.arguments = ["generate"]
        process.currentDirectoryURL = project.folder
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
      #expect(try Project.contents(project.output) == expected)
    }
  }

  @Test("Where a file may not be as large as it must be, the old one stays whole")
  func sizeLimit() throws {
    try withProject(targets: "[postgresql]") { project in
      #expect(try project.schemac("generate").status == 0)
      let before = try Project.contents(project.output)
      try Version.one.write(project)
      let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "schemac")
      // Four blocks: the script does not fit, the manifest does.
      let run = try run(
        URL(filePath: "/bin/sh"), ["-c", "ulimit -f 4; exec \"$0\" generate", tool.path], in: project.folder)
      #expect(run.status == 1)
      #expect(
        run.errors.contains("generated/app/postgresql.sql` cannot be written: File too large"),
        "\(run.errors)")
      var after = try Project.contents(project.output)
      after["manifest.sha256"] = before["manifest.sha256"]
      #expect(after == before)
      #expect(try project.schemac("generate").status == 0)
      #expect(project.output.text(of: "postgresql.sql")?.contains("shared_0") == true)
    }
  }

  static let canMount: Bool = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schemac-mount-" + UUID().uuidString)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard mountSmall(folder) else { return false }
    unmount(folder)
    return true
  }()

  private static func mountSmall(_ folder: URL) -> Bool {
    (try? run(
      URL(filePath: "/usr/bin/env"), ["mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", folder.path]))?
      .status == 0
  }

  private static func unmount(_ folder: URL) {
    _ = try? run(URL(filePath: "/usr/bin/env"), ["umount", folder.path])
  }

  @Test(
    "A disk that is full stops it, and every old file stays whole", .enabled(if: canMount, "only root mounts")
  )
  func fullDisk() throws {
    try withProject { project in
      try FileManager.default.createDirectory(at: project.output, withIntermediateDirectories: true)
      #expect(Self.mountSmall(project.output))
      defer { Self.unmount(project.output) }
      let first = try project.schemac("generate")
      #expect(first.status == 0, "\(first.errors)")
      let before = try Project.contents(project.output)
      try Version.one.write(project)
      let full = try project.schemac("generate")
      #expect(full.status == 1)
      #expect(full.errors.contains("cannot be written: No space left on device"), "\(full.errors)")
      let after = try Project.contents(project.output)
      #expect(after[".schemac-writing"] == nil)
      let expected = try Version.one.outputs()
      for (path, data) in after where path != "manifest.sha256" {
        #expect(data == before[path] || data == expected[path], "\(path)")
      }
      #expect(
        try run(
          URL(filePath: "/usr/bin/env"), ["mount", "-o", "remount,size=1m", project.output.path]
        ).status == 0)
      let repair = try project.schemac("generate")
      #expect(repair.status == 0, "\(repair.errors)")
      #expect(try Project.contents(project.output) == expected)
    }
  }

  @Test(
    "A result that cannot be written to standard output is a failure",
    .enabled(if: access("/dev/full", W_OK) == 0))
  func fullOutput() throws {
    try withProject { project in
      let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "schemac")
      let run = try run(
        URL(filePath: "/bin/sh"), ["-c", "exec \"$0\" check > /dev/full", tool.path], in: project.folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("could not be written to standard output"))
    }
  }
}
