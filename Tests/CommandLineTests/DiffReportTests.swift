import Foundation
import TestSupport
import Testing

@Suite("What diff reports")
struct DiffReportTests {
  @Test("text says the changes, the plan, what does not come back and how to get the script, in this order")
  func text() throws {
    try withTemporaryFolder { folder in
      let run = try DiffSample(folder).diff("--target", "postgresql", "--allow", "all")
      var rest = run.output[...]
      for line in [
        "6 changes from a to b, for postgresql:", "  drop    table",
        "  rename  column             members.email",
        "members.name               nullable: NULL → NOT NULL", "Before the first change:", "! deletes-data:",
        "The plan:", "ALTER TABLE members RENAME COLUMN mail TO email;", "What to do:", "  deletes-data ",
        "The way back does not restore everything:", "`members.age`",
        "The script: the same with `--format sql`",
      ] {
        let range = try #require(
          rest.firstRange(of: line), "\(line) is not behind the others:\n\(run.output)")
        rest = rest[range.upperBound...]
      }
    }
  }

  @Test("json holds every change, the steps with their hazards, the script and the way back")
  func json() throws {
    try withTemporaryFolder { folder in
      let sample = try DiffSample(folder)
      let document = try sample.diff("--target", "postgresql", "--format", "json", "--backup").document()
      #expect(document["schemac_diff"] as? Int == 1)
      #expect(document["target"] as? String == "postgresql")
      let changes = try #require(document["changes"] as? [[String: Any]])
      let named = changes.map { "\($0["action"] ?? "") \($0["kind"] ?? "") \($0["object"] ?? "")" }
      #expect(
        named
          == [
            "drop table visits", "rename column members.email", "modify column members.email",
            "modify column members.name", "drop column members.age",
            "rename unique constraint members.members_email_key",
          ])
      #expect(changes.first { $0["action"] as? String == "rename" }?["old_name"] as? String == "members.mail")
      let parts = changes.first { $0["object"] as? String == "members.name" }?["parts"] as? [[String: String]]
      #expect(parts == [["part": "nullable", "before": "NULL", "after": "NOT NULL"]])
      let plan = try #require(document["plan"] as? [String: Any])
      #expect((plan["backup"] as? String)?.hasPrefix("schemac_backup_") == true)
      let steps = try #require(plan["steps"] as? [[String: Any]])
      let script = try #require(document["script"] as? String)
      for statement in steps.flatMap({ $0["statements"] as? [String] ?? [] }) {
        #expect(script.contains(statement))
      }
      let hazards = steps.flatMap { $0["hazards"] as? [[String: String]] ?? [] }
      #expect(hazards.contains { $0["id"] == "breaks-clients" && $0["remedy"]?.isEmpty == false })
      let sql = try sample.diff("--target", "postgresql", "--format", "sql", "--backup")
      #expect(sql.output == script)
      let back = try sample.diff("--target", "postgresql", "--format", "sql", "--backup", "--reverse")
      #expect((document["reverse"] as? [String: Any])?["script"] as? String == back.output)
    }
  }

  @Test("What a schema says forges no line and writes no control character")
  func forging() throws {
    let comment = #"comment: "x\n  drop    table  users\e[2J""#
    let after = DiffSample.before.replacing("  visits:\n", with: "  visits:\n    \(comment)\n")
    try withTemporaryFolder { folder in
      let run = try DiffSample(folder, after: after).diff("--target", "postgresql")
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.contains("\n  drop") && !run.output.contains("\u{1B}"), "\(run.output)")
      #expect(run.output.contains("comment: none → x␊  drop    table  users␛[2J"), "\(run.output)")
    }
  }

  @Test("Another order of columns is a note, and no difference")
  func columnOrder() throws {
    let after = DiffSample.before.replacing(
      "      name: text?\n      age: integer?\n", with: "      age: integer?\n      name: text?\n")
    try withTemporaryFolder { folder in
      let sample = try DiffSample(folder, after: after)
      let run = try sample.diff("--target", "postgresql", "--exit-code")
      #expect(run.status == 0)
      #expect(
        run.output
          == "no difference\n\nNotes:\n  - the columns of `members` stand in another order, which is no difference\n"
      )
    }
  }
}

extension ToolRun {
  /// What was printed, as JSON.
  func document() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }
}
