import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tests may run as root, whom no permission stops: what a folder refuses is made by putting the wrong thing into its
/// place.
@Suite("schemac writes whole files, to its own folders, over its own files")
struct WritingTests {
  @Test(
    "An output folder or file that is a link is refused, and nothing is written",
    arguments: ["generated", "generated/app", "generated/app/Swift", "generated/app/zerodb"])
  func linkedFolders(_ path: String) throws {
    try withProject { project in
      try project.link(path, to: project.outside.path)
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(
        run.errors.contains("`\(path)` is a symbolic link, and schemac writes through none"), "\(run.errors)")
      #expect(try Project.contents(project.outside) == [:])
      #expect(!FileManager.default.fileExists(atPath: project.output.path + "/sqlite.sql"))
    }
  }

  @Test(arguments: ["postgresql.sql", "manifest.sha256", "zerodb/users.json", "Swift/Users.swift"])
  func `A linked output file is refused, and what it leads to is kept`(_ path: String) throws {
    try withProject { project in
      // Even a file that schemac made itself, and a link to nothing.
      try project.outside.write("-- Made by schemac from x. Do not edit.\n", to: "mine")
      for destination in ["/mine", "/nothing"] {
        let link = "generated/app/" + path
        try project.link(link, to: project.outside.path + destination)
        let run = try project.schemac("generate")
        #expect(run.status == 1)
        #expect(run.errors.contains("`\(link)` is a symbolic link"), "\(run.errors)")
        #expect(try Project.contents(project.outside).keys.sorted() == ["mine"])
        #expect(project.outside.text(of: "mine") == "-- Made by schemac from x. Do not edit.\n")
        try FileManager.default.removeItem(at: project.folder.appending(path: link))
      }
    }
  }

  @Test("A link in the place of the side file is not followed")
  func linkedSideFile() throws {
    try withProject { project in
      try project.outside.write("mine", to: "mine")
      try project.link("generated/app/.schemac-writing", to: project.outside.path + "/mine")
      let run = try project.schemac("generate")
      #expect(run.status == 0, "\(run.errors)")
      #expect(project.outside.text(of: "mine") == "mine")
      #expect(project.output.text(of: ".schemac-writing") == nil)
    }
  }

  @Test("A folder where a file belongs, and a file where a folder belongs, are said and kept")
  func wrongKinds() throws {
    for (path, message) in [
      ("sqlite.sql/mine.txt", "`generated/app/sqlite.sql` is no regular file"),
      ("manifest.sha256/mine.txt", "`generated/app/manifest.sha256` is no regular file"),
      ("Swift", "`generated/app/Swift` is no folder"),
    ] {
      try withProject { project in
        try project.output.write("mine", to: path)
        let run = try project.schemac("generate")
        #expect(run.status == 1)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(try Project.contents(project.output) == [path: Data("mine".utf8)])
      }
    }
    try withProject { project in
      try project.folder.write("mine", to: "generated")
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("`generated` is no folder"), "\(run.errors)")
    }
    try withProject { project in
      try FileManager.default.createDirectory(at: project.output, withIntermediateDirectories: true)
      #expect(mkfifo(project.output.path + "/sqlite.sql", 0o600) == 0)
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("`generated/app/sqlite.sql` is no regular file"), "\(run.errors)")
    }
  }

  @Test("A file of somebody else's in the place of an output that was made is kept")
  func replacedOutput() throws {
    try withProject { project in
      #expect(try project.schemac("generate").status == 0)
      for path in ["zerodb/users.json", "sqlite.sql"] {
        let made = try #require(project.output.text(of: path))
        try project.output.write("my own work\n", to: path)
        let run = try project.schemac("generate")
        #expect(run.status == 1)
        #expect(run.errors.contains("`generated/app/\(path)` is not schemac's"))
        #expect(project.output.text(of: path) == "my own work\n")
        try project.output.write(made, to: path)
      }
    }
  }

  @Test(
    "A path that leads out of the project is refused, however it is spelt",
    arguments: ["../x", "../\u{301}x", "a/../\u{338}b/../../x", "a/..", "/tmp/x", ".", "./.", "a/./../../x"])
  func outputPaths(_ path: String) throws {
    try withProject { project in
      try project.folder.write(
        "databases: { app: { schema: schemas, output: '\(path)', targets: [sqlite] } }\n", to: "schemac.yaml")
      let run = try project.schemac("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("must be a path below the folder of `schemac.yaml`"), "\(run.errors)")
      #expect(
        try Project.contents(project.scratch).keys.sorted() == [
          "project/schemac.yaml", "project/schemas/users.yaml",
        ])
    }
  }

  @Test("`models` overwrites no file that it did not make, and writes through no link")
  func models() throws {
    try withProject { project in
      try project.folder.write("struct Users {}\n", to: "Models/Users.swift")
      let run = try project.schemac("models", "schemas/users.yaml", "--output", "Models")
      #expect(run.status == 1)
      #expect(run.errors.contains("`Models/Users.swift` is not schemac's"), "\(run.errors)")
      #expect(project.folder.text(of: "Models/Users.swift") == "struct Users {}\n")

      try FileManager.default.removeItem(at: project.folder.appending(path: "Models/Users.swift"))
      try project.outside.write("mine", to: "mine")
      try project.link("Models/Users.swift", to: project.outside.path + "/mine")
      #expect(try project.schemac("models", "schemas/users.yaml", "--output", "Models").status == 1)
      #expect(project.outside.text(of: "mine") == "mine")

      try FileManager.default.removeItem(at: project.folder.appending(path: "Models/Users.swift"))
      for _ in 1...2 {
        #expect(
          try project.schemac("models", "schemas/users.yaml", "--output", "Models/new/deep").status == 0)
      }
      #expect(project.folder.text(of: "Models/new/deep/Users.swift")?.contains("struct User") == true)
    }
  }
}
