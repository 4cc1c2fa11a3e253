import Diagnostics
import Differ
import Foundation
import FrontEnd
import SchemaModel
import TestSupport
import Testing
import ZeroDBTarget

/// A change of a schema: a folder with `from`, `to`, what is expected, and perhaps `options.txt`.
struct PlanCase: Sendable, CustomTestStringConvertible {
  var folder: CaseFolder
  var testDescription: String { folder.name }

  static let all = CaseFolder.all(beside: #filePath, in: "Plans").map(PlanCase.init)

  static func named(_ name: String) throws -> PlanCase {
    try #require(all.first { $0.folder.name == name }, "no case \(name)")
  }

  /// Lines such as `table_limit 3`, `fields object`, `descriptions`, `backup`.
  private var words: [String: String] {
    let text = (try? String(contentsOf: URL(filePath: folder.path + "/options.txt"), encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").map { line in
        let parts = line.split(separator: " ")
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }, uniquingKeysWith: { first, _ in first })
  }

  var options: ZeroDBOptions {
    ZeroDBOptions(
      fields: words["fields"].flatMap(ZeroDBOptions.FieldForm.init) ?? .plain,
      describes: words["descriptions"] != nil, tableLimit: words["table_limit"].flatMap { Int($0) })
  }

  var keepsData: Bool { words["backup"] != nil }

  func schema(_ version: String) throws -> Schema {
    let read = readSchema(try folder.schemaFiles(in: version))
    let errors = read.diagnostics + zerodbChecks(read.schema, options: options)
    try #require(
      !errors.contains { $0.severity == .error }, "\(folder.name)/\(version): \(errors.map(\.message))")
    return read.schema
  }

  func difference() throws -> SchemaDifference {
    Differ.difference(from: try schema("from"), to: try schema("to"), target: .zerodb).difference
  }

  func plan(keepsData: Bool? = nil) throws -> (plan: Plan, reverse: Plan, document: String) {
    let (from, to) = (try schema("from"), try schema("to"))
    let (difference, diagnostics) = Differ.difference(from: from, to: to, target: .zerodb)
    try #require(!diagnostics.contains { $0.severity == .error }, "\(diagnostics.map(\.message))")
    return try zerodbPlan(
      difference, from: from, to: to, options: options, keepsData: keepsData ?? self.keepsData)
  }
}
