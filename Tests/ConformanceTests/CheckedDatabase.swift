import Compiler
import Diagnostics
import Foundation
import FrontEnd
import SchemaModel
import TestSupport
import Testing

/// A database of the repository's `schemac.yaml` that is for PostgreSQL and SQLite.
struct CheckedDatabase: Sendable, CustomTestStringConvertible {
  var name: String
  var source: String
  var compiled: CompiledSchema
  /// Every check that both stores have, as `<table>.<check>`, sorted.
  var checks: [String]
  /// Nil where the database has no file of rows.
  var rows: CheckRows?

  var testDescription: String { name }

  static func all() throws -> [CheckedDatabase] {
    let (project, diagnostics) = readProject(try sourceFile("schemac.yaml", in: root))
    try refuse(diagnostics)
    return try project.databases.compactMap(CheckedDatabase.init)
  }

  private init?(_ database: Database) throws {
    name = database.name
    source = database.schema
    compiled = compile(
      try schemaFiles(in: root + "/" + database.schema), targets: database.targets, options: database.options)
    try refuse(compiled.diagnostics)
    guard let targets = compiled.targets, targets.contains(.postgresql), targets.contains(.sqlite) else {
      return nil
    }
    checks = compiled.schema.narrowed(to: .postgresql).narrowed(to: .sqlite).tables.flatMap { table in
      table.checks.map { "\(table.name.name).\($0.name.text)" }
    }.sorted()
    let file = here + "/CheckRows/\(name).sql"
    if FileManager.default.fileExists(atPath: file) {
      rows = try CheckRows(String(contentsOfFile: file, encoding: .utf8))
    }
  }

  func script(_ target: Target) throws -> String {
    try emit(compiled, for: target, database: name, source: source).map(\.text).joined()
  }
}

private let here = URL(filePath: #filePath).deletingLastPathComponent().path
private let root = URL(filePath: here).deletingLastPathComponent().deletingLastPathComponent().path

/// The YAML files below a folder.
private func schemaFiles(in folder: String) throws -> [SourceFile] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { try sourceFile($0, in: folder) }
}

private func sourceFile(_ path: String, in folder: String) throws -> SourceFile {
  SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + path))))
}

private func refuse(_ diagnostics: [Diagnostic]) throws {
  if diagnostics.hasErrors { throw BadRows(message: TextRenderer().render(diagnostics)) }
}
