import Differ
import SchemaModel
import TestSupport
import Testing

@testable import ZeroDBTarget

@Suite("What a change becomes in ZeroDB") struct PlanTests {
  @Test("Plans are as committed", arguments: PlanCase.all)
  func document(_ item: PlanCase) throws {
    do {
      let (plan, _, document) = try item.plan()
      item.folder.expect(document, equals: "plan.json")
      item.folder.expect(describe(plan), equals: "plan.txt")
    } catch let error as UnplannedChanges {
      let texts = error.changes.map { "\($0.message)\n\($0.help ?? "")\n" }
      item.folder.expect(texts.joined(), equals: "refused.txt")
    }
  }

  @Test("A version planned against itself asks for nothing", arguments: PlanCase.all)
  func nothing(_ item: PlanCase) throws {
    let to = try item.schema("to")
    let difference = difference(from: to, to: to, target: .zerodb).difference
    let options = ZeroDBOptions(fields: item.options.fields, describes: item.options.describes)
    let (plan, reverse, document) = try zerodbPlan(difference, from: to, to: to, options: options)
    #expect(plan == Plan())
    #expect(reverse == Plan())
    #expect(document.contains("\"tables\": []") && document.contains("\"unchanged\": []"))
  }

  @Test(
    "Nothing is deleted before its copy is compared, and every request is one that `generate` could write")
  func order() throws {
    for item in PlanCase.all {
      guard let document = try? item.plan().document else { continue }
      for table in try Value(json: document)["tables"]?.list ?? [] {
        let steps = table["steps"]?.list ?? []
        let actions = steps.compactMap { $0["step"]?.string }
        if let copy = actions.firstIndex(of: "copy_rows") {
          let compare = try #require(actions.firstIndex(of: "compare_counts"), "\(item)")
          let goes = try #require(actions.firstIndex(of: "switch_clients"), "\(item)")
          #expect(copy < compare && compare < goes, "\(item)")
          for (place, action) in actions.enumerated() where action.hasPrefix("delete") {
            #expect(place > goes, "\(item)")
          }
        }
        for request in steps.compactMap({ $0["request"]?["schema"] }) {
          #expect(request["fields"] != nil && request["indexes"] != nil, "\(item)")
        }
      }
    }
  }

  @Test("A backup deletes nothing, so that nothing is refused", arguments: PlanCase.all)
  func backup(_ item: PlanCase) throws {
    guard let (plan, _, document) = try? item.plan(keepsData: true) else { return }
    let steps = try Value(json: document)["tables"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? []
    #expect(steps.allSatisfy { !($0["step"]?.string?.hasPrefix("delete") ?? true) })
    #expect(plan.hazards.filter(\.id.isRefused) == [])
  }

  @Test func `A new name is the next of its line, and nobody else's`() throws {
    let long = String(repeating: "a", count: 100)
    let tables = ["users", "users_v2", "posts_v9", "a_v2x", "_v2", "v3", long].map {
      Table(name: QualifiedName($0))
    }
    var names = PlanNames(from: tables, to: tables)
    var found: [String] = []
    for table in tables {
      found.append(try names.next(for: TablePair(TableDifference(from: table, to: table))))
    }
    #expect(
      found == [
        "users_v3", "users_v4", "posts_v10", "a_v2x_v2", "_v3", "v3_v2",
        String(repeating: "a", count: 97) + "_v2",
      ])
    #expect(found.dropFirst(5).allSatisfy(isSafeName))
  }

  /// What the command line says, in short.
  private func describe(_ plan: Plan) -> String {
    plan.steps.map { step in
      "\(step.cause)\n" + step.hazards.map { "  \($0.id.rawValue): \($0.message)\n" }.joined()
    }
    .joined() + plan.notes.map { "note: \($0)\n" }.joined()
  }
}
