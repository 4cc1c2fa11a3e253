import Compiler
import Diagnostics
import Differ
import SchemaModel
import TestSupport
import Testing

@Suite("apply(A) + migrate(A to B) = apply(B), no row is lost, and the reverse leads back")
struct MigrationTests {
  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases, Topic.all)
  func postgresql(_ server: TestServer, _ topic: Topic) throws {
    try withTemporaryDatabaseString(server) { string in
      let store = try PostgreSQLStore(server, string)
      for item in topic.cases { attempt(item) { try Proof(item: item, store: store).run() } }
    }
  }

  @Test("PostgreSQL, online", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases, Topic.all)
  func online(_ server: TestServer, _ topic: Topic) throws {
    try withTemporaryDatabaseString(server) { string in
      let store = try PostgreSQLStore(server, string)
      for item in topic.cases {
        attempt(item) { try Proof(item: item, store: store, strategy: .online).run() }
      }
    }
  }

  @Test("SQLite", arguments: Topic.all)
  func sqlite(_ topic: Topic) throws {
    try withTemporaryFolder { folder in
      let store = try SQLiteStore(in: folder)
      for item in topic.cases { attempt(item) { try Proof(item: item, store: store).run() } }
    }
  }

  @Test("A second diff is empty", arguments: Topic.all)
  func secondDiff(_ topic: Topic) {
    for item in topic.cases {
      attempt(item) {
        for target in [Target.postgresql, .sqlite] where item.isFor(target) {
          let version = try item.compiled("to", target)
          #expect(try item.migration(version, version, target).difference.isEmpty, "\(item.folder.name)")
        }
      }
    }
  }

  @Test("What is made of a case is what was read", arguments: Topic.all)
  func outputs(_ topic: Topic) {
    for item in topic.cases {
      attempt(item) {
        for target in [Target.postgresql, .sqlite] where item.isFor(target) {
          try expectOutputs(of: item, target)
        }
      }
    }
  }

  @Test("There are cases, and each has rows to lose")
  func rowsToLose() throws {
    let cases = Topic.all.flatMap(\.cases)
    try #require(!cases.isEmpty)
    for item in cases {
      for target in [Target.postgresql, .sqlite] where item.isFor(target) {
        let isEmpty = try item.compiled("from", target).schema.isEmpty
        #expect(isEmpty || item.rows(target).contains("INSERT"), "\(item.folder.path) for \(target.rawValue)")
      }
    }
  }

  /// One case that fails keeps no other from being run.
  private func attempt(_ item: MigrationCase, _ body: () throws -> Void) {
    do { try body() } catch { Issue.record("\(item.folder.path): \(error)") }
  }

  private func expectOutputs(of item: MigrationCase, _ target: Target) throws {
    let (from, to) = (try item.compiled("from", target), try item.compiled("to", target))
    let name = target.rawValue
    let plain: Migration
    let keeping: Migration
    do throws(MigrationError) {
      plain = try item.migration(from, to, target)
      keeping = try item.migration(from, to, target, keepsData: true)
    } catch {
      guard let file = item.refusal(target) else { throw error }
      return item.folder.expect(error.text, equals: file)
    }
    #expect(item.refusal(target) == nil, "\(item.folder.name): there is a plan for \(name)")
    let report = DiffReport(
      plain, from: "from", to: "to", target: target, allowed: Set(Hazard.ID.allCases))
    let warnings = plain.warnings.map { "\($0.severity.rawValue): \($0.message)\n" }.joined()
    item.folder.expect(warnings + report.text(scriptAdvice: ""), equals: "expected/\(name).txt")
    guard !plain.plan.steps.isEmpty else { return }
    item.folder.expect(plain.script, equals: "expected/\(name).sql")
    item.folder.expect(plain.reverseScript, equals: "expected/\(name).reverse.sql")
    guard keeping.script != plain.script else { return }
    item.folder.expect(keeping.script, equals: "expected/\(name).kept.sql")
    item.folder.expect(keeping.reverseScript, equals: "expected/\(name).kept.reverse.sql")
  }
}

extension MigrationError {
  /// What a person reads.
  fileprivate var text: String {
    diagnostics.filter { $0.severity == .error }.map { diagnostic in
      "error: \(diagnostic.message)\n" + (diagnostic.help.map { "help: \($0)\n" } ?? "")
    }.joined()
  }
}
