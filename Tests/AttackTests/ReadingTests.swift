import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("schemac reads the files of its folders, and nothing else")
struct ReadingTests {
  @Test("A link that leads out of the schema's folder is refused, and what it leads to is not shown")
  func linksOut() throws {
    try withProject { project in
      try project.outside.write("tables: { secret_of_mine: 1 }\n", to: "secret.yaml")
      try project.outside.write("tables: { secret_of_mine: 1 }\n", to: "folder/secret.yaml")
      for (link, destination) in [
        ("schemas/a.yaml", "../../outside/secret.yaml"), ("schemas/more", project.outside.path + "/folder"),
        ("schemas/deep/b.yaml", "../../schemac.yaml"),
      ] {
        try project.link(link, to: destination)
        for command in ["check", "generate"] {
          let run = try project.schemac(command)
          #expect(run.status == 1)
          #expect(run.errors.contains("is a link that leads out of"))
          #expect(!run.errors.contains("secret_of_mine"))
        }
        #expect(try project.schemac("check", "schemas").errors.contains("is a link that leads out of"))
        try FileManager.default.removeItem(at: project.folder.appending(path: link))
      }
    }
  }

  @Test("A schema's folder that is itself a link out of the project is refused")
  func linkedFolder() throws {
    try withProject { project in
      try project.outside.write(Project.users, to: "users.yaml")
      try FileManager.default.removeItem(at: project.folder.appending(path: "schemas"))
      try project.link("schemas", to: "../outside")
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("is a link that leads out of the folder of `schemac.yaml`"))
      #expect(!FileManager.default.fileExists(atPath: project.output.path))
    }
  }

  @Test("A link that stays inside is read, once, and a circle of links ends")
  func linksInside() throws {
    try withProject { project in
      try project.folder.write(
        Project.users.replacing("users", with: "teams"), to: "schemas/.data/teams.yaml")
      try project.link("schemas/teams.yaml", to: ".data/teams.yaml")
      try project.link("schemas/again.yaml", to: "users.yaml")
      for name in ["circle", "loop", "ring"] { try project.link("schemas/\(name)", to: ".") }
      let run = try project.schemac("check")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "2 tables, no errors\n")
    }
  }

  @Test("A pipe, a device and a socket are refused at once")
  func specialFiles() throws {
    try withProject { project in
      #expect(mkfifo(project.folder.appending(path: "schemas/pipe.yaml").path, 0o600) == 0)
      for arguments in [
        ["check"], ["check", "schemas/pipe.yaml"], ["generate"], ["check", "/dev/zero"],
        ["diff", "/dev/zero", "schemas", "--target", "sqlite"],
        ["models", "/dev/zero", "--output", "models"],
      ] {
        let run = try runTool("schemac", arguments, in: project.folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("is no regular file"), "\(arguments): \(run.errors)")
      }
    }
  }

  @Test("A file without end is not read to its end")
  func largeFile() throws {
    try withProject { project in
      let file = project.folder.appending(path: "schemas/large.yaml").path
      #expect(FileManager.default.createFile(atPath: file, contents: Data()))
      #expect(truncate(file, 1 << 40) == 0, "a file with a hole of a terabyte")
      let run = try project.schemac("check")
      #expect(run.status == 1)
      #expect(run.errors.contains("`\(file)` is larger than 64 MiB"), "\(run.errors)")
    }
  }

  @Test("A manifest cannot make it read, overwrite or remove what it did not make")
  func hostileManifest() throws {
    try withProject { project in
      let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      try project.outside.write("", to: "empty")
      try project.output.write("", to: "own.txt")
      try project.output.write("", to: "zerodb/.own.json")
      try project.output.write("", to: "Swift/deep/Own.swift")
      let paths = [
        "../../../outside/empty", project.outside.path + "/empty", "zerodb/../../../../outside/empty",
        "/\u{301}../../../../outside/empty", "../\u{301}/../../../outside/empty", "own.txt",
        "zerodb/.own.json",
        "Swift/deep/Own.swift", "Swift/../own.txt", ".", "..", "", "zerodb", "zerodb/", "Swift//x.swift",
        "manifest.sha256",
      ]
      try project.output.write(
        paths.map { "\(digest)  \($0)\n" }.joined() + "\u{0}\n\(digest)\n  \n", to: "manifest.sha256")
      let run = try project.schemac("generate")
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.outside.text(of: "empty") == "")
      for path in ["own.txt", "zerodb/.own.json", "Swift/deep/Own.swift"] {
        #expect(project.output.text(of: path) == "", "\(path)")
      }
      #expect(project.output.text(of: "manifest.sha256")?.contains("outside") == false)
    }
  }

  @Test("A manifest's path over a link is refused, and what it leads to stays")
  func manifestOverLink() throws {
    try withProject { project in
      let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
      try project.outside.write("", to: "old.json")
      try project.link("generated/app/zerodb", to: project.outside.path)
      try project.output.write("\(digest)  zerodb/old.json\n", to: "manifest.sha256")
      let run = try project.schemac("generate")
      #expect(project.outside.text(of: "old.json") == "")
      #expect(run.status == 1)
      #expect(run.errors.contains("`generated/app/zerodb` is a symbolic link"), "\(run.errors)")
    }
  }

  @Test("It runs nothing but the schemac-live that lies beside the real program")
  func hostilePath() throws {
    try withProject { project in
      let trap = "#!/bin/sh\ntouch \(project.outside.path)/was_run\n"
      let bin = project.folder.appending(path: "bin")
      for name in ["schemac-live", "git", "sh", "psql", "sqlite3"] {
        for place in ["", "bin/", "schemas/", "generated/app/"] {
          try project.folder.write(trap, to: place + name)
          chmod(project.folder.appending(path: place + name).path, 0o755)
        }
      }
      // A link to the program, with a trap beside the link.
      let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      try project.link("bin/schemac", to: bundle.appending(path: "schemac").path)
      let run = try run(
        URL(filePath: "/usr/bin/env"), ["PATH=\(bin.path):.", bin.path + "/schemac", "generate"],
        in: project.folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("SQLite 3."), "the real one proved the output")
      #expect(!FileManager.default.fileExists(atPath: project.outside.path + "/was_run"))
    }
  }
}
