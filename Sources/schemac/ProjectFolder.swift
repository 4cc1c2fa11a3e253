import Compiler
import Diagnostics
import FrontEnd

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A project: its root and what its `schemac.yaml` says.
struct ProjectFolder {
  static let fileName = "schemac.yaml"

  /// The folder of `schemac.yaml`.
  var root: String
  var project: Project
  /// What leads from the working folder to the root: empty, or some `../`.
  var pathToRoot = ""

  /// The project that the working folder lies in: the nearest `schemac.yaml` in it or above it. What is wrong with
  /// the file is reported.
  ///
  /// - Parameter advice: what to do where there is none.
  static func open(advice: String, _ messages: inout Messages) throws(FileError) -> ProjectFolder {
    if let found = try find(needsDatabases: true, &messages) { return found }
    throw FileError("there is no \(fileName) here or above; \(advice)")
  }

  /// The same, or nil where there is none.
  ///
  /// - Parameter needsDatabases: whether it is an error that it names no database.
  static func find(needsDatabases: Bool, _ messages: inout Messages) throws(FileError) -> ProjectFolder? {
    var folder = FileManager.default.currentDirectoryPath
    var pathToRoot = ""
    while true {
      let path = folder == "/" ? "/" + fileName : folder + "/" + fileName
      if Files.exists(path) {
        let (project, diagnostics) = readProject(
          SourceFile(path: fileName, bytes: try Files.read(path)), needsDatabases: needsDatabases)
        messages.report(diagnostics)
        if diagnostics.hasErrors { throw FileError.reported }
        return ProjectFolder(root: folder, project: project, pathToRoot: pathToRoot)
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      pathToRoot += "../"
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The databases to work on: all, or the one of that name.
  func databases(named name: String?) throws(FileError) -> [Database] {
    guard let name else { return project.databases }
    guard let database = project.database(named: name) else {
      let names = project.databases.map(\.name)
      let help =
        suggestion(for: name, among: names).map { "; did you mean `\($0)`?" }
        ?? "; there are \(names.map { "`\($0)`" }.joined(separator: ", "))"
      throw FileError(.badConfiguration, "`schemac.yaml` names no database `\(name)`\(help)")
    }
    return [database]
  }

  func compile(_ database: Database) throws(FileError) -> CompiledSchema {
    Compiler.compile(
      try Files.schemaFiles(database.schema, root: root), targets: database.targets,
      options: database.options)
  }
}
