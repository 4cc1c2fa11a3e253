import Compiler
import Foundation
import SchemaModel
import TestSupport
import Testing

@Suite("The Swift models carry every value that both stores accept")
struct ValueModelTests {
  @Test("The models in the folder Models are those of the values' tables")
  func models() throws {
    let files = try ValueFile.all()
    let options = TargetOptions(swift: SwiftOptions(access: .internal, conformsToGRDB: true))
    let compiled = compile([ValueSchema(files: files).source], targets: TargetSet([.swift]), options: options)
    let folder = CaseFolder(path: URL(filePath: #filePath).deletingLastPathComponent().path + "/Models")
    for output in try emit(compiled, for: .swift, database: "values", source: "values") {
      folder.expect(output.text, equals: String(output.path.trimmingPrefix("Swift/")))
    }
    for file in files { #expect(file.model != nil, "ValueModels.swift has no model for \(file.name)") }
  }

  @Test("From SQLite to JSON, to SQLite and back")
  func sqlite() throws {
    let files = try ValueFile.all()
    #expect(try ValueCarriage(sqlite: files).mismatches(files).map(\.description) == [])
  }

  @Test(
    "From PostgreSQL to the same JSON", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let files = try ValueFile.all().filter(TestedStore.postgresql(server).offers)
    let fromSQLite = try ValueCarriage(sqlite: files)
    let mismatches = try ValueCarriage(server, files).mismatches(files, like: fromSQLite)
    #expect(mismatches.map(\.description) == [])
  }

  @Test("What both stores accept and no model holds has its reason")
  func notes() throws {
    for file in try ValueFile.all() {
      for line in file.lines where line.isAcceptedByAll && line.json == nil {
        #expect(!line.note.isEmpty, "\(line.place)")
      }
    }
  }
}
