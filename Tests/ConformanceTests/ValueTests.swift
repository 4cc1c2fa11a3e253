import Foundation
import SQLExpressions
import SchemaModel
import TestSupport
import Testing

@testable import SQLiteTarget

@Suite("A value is accepted everywhere or refused everywhere, and where not, it is stated")
struct ValueTests {
  @Test("PostgreSQL does as is stated", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    let mismatches = try TestedStore.postgresql(server).mismatches(try ValueFile.all())
    #expect(mismatches.isEmpty, "\(list(mismatches))")
  }

  @Test("SQLite does as is stated")
  func sqlite() throws {
    let mismatches = try TestedStore.sqlite.mismatches(try ValueFile.all())
    #expect(mismatches.isEmpty, "\(list(mismatches))")
  }

  /// So a default is a value of its column in both stores, or an error.
  @Test("The compiler reads what is accepted, and writes SQLite's literal of it")
  func literals() throws {
    var mismatches: [Mismatch] = []
    let files = try ValueFile.all()
    let types = try ValueSchema(files: files).types()
    for file in files {
      let type = try #require(types[file.name])
      for line in file.lines {
        let literal = Result {
          try sqliteLiteral(try ValueSchema.value(line.text, as: type), as: type)
        }
        switch (literal, line.firstAccepting, line.sqlite) {
        case (.success(line.literal), .some, .accepted), (.failure, _, .refused): break
        // Another literal than the one that SQLite refuses.
        case (.success(let literal), .some, .refused) where literal != line.literal: break
        // PostgreSQL cannot read the text, so that only a program could put the value into SQLite.
        case (.failure, nil, .accepted): break
        default: mismatches.append(Mismatch(file, line, "'\(line.text)' is read as \(literal)"))
        }
      }
    }
    #expect(mismatches.isEmpty, "\(list(mismatches))")
  }

  @Test("JSON is given for what is accepted; where no model holds the value, the note says why")
  func json() throws {
    for line in try ValueFile.all().flatMap(\.lines) {
      if let json = line.json {
        #expect(line.isAcceptedByAll, "\(line.place)")
        #expect(throws: Never.self, "\(line.place)") {
          try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        }
      } else if line.isAcceptedByAll {
        #expect(!line.note.isEmpty, "\(line.place)")
      }
    }
  }

  @Test("Every type has ordinary values and wrong ones, no value twice")
  func coverage() throws {
    let files = try ValueFile.all()
    let types = try ValueSchema(files: files).types()
    #expect(Set(types.values.map(\.kind)) == Set(ColumnType.portableKinds))
    for file in files {
      #expect(file.lines.contains { $0.isAcceptedByAll }, "\(file.name)")
      #expect(file.lines.contains { $0.firstAccepting == nil && $0.sqlite == .refused }, "\(file.name)")
      // By their bytes: to Swift, two spellings of é are one.
      let keys = file.lines.map { Array("\($0.text)\t\($0.literal)".utf8) }
      #expect(Set(keys).count == keys.count, "\(file.name)")
    }
  }
}

private func list(_ mismatches: [Mismatch]) -> String {
  mismatches.map(\.description).joined(separator: "\n")
}
