import Foundation
import TestSupport
import Testing

@Suite("diff keeps its contract in every format")
struct DiffTests {
  private static let formats = ["text", "sql", "json"]

  @Test("Status 0 and 2: done; or a difference, where --exit-code asks for it", arguments: formats)
  func done(_ format: String) throws {
    try withTemporaryFolder { folder in
      let sample = try DiffSample(folder)
      for target in ["postgresql", "sqlite"] {
        let words = ["--target", target, "--format", format, "--backup"]
        for (more, status) in [([], 0), (["--exit-code"], 2), (["--reverse"], 0)] {
          let run = try runTool("schemac", ["diff", "a", "b"] + words + more, in: folder)
          #expect(run.status == status, "\(words + more): \(run.errors)")
          #expect(run.output.contains("schemac_backup_"), "\(words + more): \(run.output)")
        }
        let same = try runTool("schemac", ["diff", "a", "a", "--exit-code"] + words, in: sample.folder)
        #expect(same.status == 0, "\(words): \(same.errors)")
      }
    }
  }

  @Test("Status 3: a plan that deletes is refused until it is allowed or keeps all, and prints no script")
  func refused() throws {
    try withTemporaryFolder { folder in
      let sample = try DiffSample(folder)
      let sql = try sample.diff("--target", "postgresql", "--format", "sql", "--exit-code")
      #expect(sql.status == 3)
      #expect(sql.output == "")
      #expect(
        sql.errors.contains("refused: deletes-data: the values of `members.age` are deleted"), "\(sql.errors)"
      )
      let text = try sample.diff("--target", "postgresql")
      #expect(text.status == 3)
      #expect(text.output.contains("No script is printed until it is allowed: `--allow deletes-data`"))
      let json = try sample.diff("--target", "postgresql", "--format", "json")
      #expect(json.status == 3)
      let document = try json.document()
      #expect(document["script"] is NSNull)
      #expect(document["refused"] as? [String] == ["deletes-data"])
      for more in [["--allow", "deletes-data"], ["--allow", "all"], ["--backup"]] {
        let run = try runTool(
          "schemac", ["diff", "a", "b", "--target", "postgresql", "--format", "sql"] + more, in: folder)
        #expect(run.status == 0 && run.output.contains("DROP COLUMN age"), "\(more): \(run.errors)")
      }
    }
  }

  @Test("Status 1: a change that needs the schema's say prints nothing, and what to say", arguments: formats)
  func needsSaying(_ format: String) throws {
    try withTemporaryFolder { folder in
      let after = DiffSample.after.replacing("backfill: mail", with: "backfill: male")
      let run = try DiffSample(folder, after: after).diff("--target", "postgresql", "--format", format)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("`members` had no column `male`"), "\(run.errors)")
    }
  }

  @Test("Status 64: ZeroDB's plan is a document, and Swift has none", arguments: ["zerodb", "swift"])
  func noScript(_ target: String) throws {
    try withTemporaryFolder { folder in
      let sample = try DiffSample(folder)
      let run = try sample.diff("--target", target, "--format", "sql")
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.errors.contains("json"), "\(run.errors)")
      let json = try sample.diff("--target", target, "--format", "json", "--allow", "all")
      #expect(json.status == 0, "\(json.errors)")
      let document = try json.document()
      #expect(document["script"] is NSNull)
      let plan = document["document"] as? [String: Any]
      #expect(plan?["schemac_zerodb_plan"] as? Int == (target == "zerodb" ? 1 : nil))
    }
  }
}
