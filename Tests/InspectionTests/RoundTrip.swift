import Catalog
import Compiler
import Diagnostics
import Differ
import Foundation
import Inspection
import SQLExpressions
import SchemaModel
import SchemaWriter
import Testing

/// A catalog, the schema that was made of it, and what that is to a reader.
struct RoundTrip {
  var catalog: DatabaseCatalog
  var target: Target
  var inspection: Inspection
  var text: String
  var compiled: CompiledSchema
  var script: String

  init(_ catalog: DatabaseCatalog, _ target: Target) throws {
    self.catalog = catalog
    self.target = target
    inspection = inspect(catalog, of: target)
    text = try SchemaWriter.write(inspection.schema, targets: TargetSet([target]))
    compiled = compile([SourceFile(path: "inspected.yaml", text: text)], options: options, linting: false)
    guard !compiled.hasErrors else {
      throw BadText(
        description: TextRenderer().render(compiled.diagnostics.filter { $0.severity == .error }) + text)
    }
    script = try InspectionTests.script(compiled, target)
  }

  /// That all is held, and the database that was made again is the one that was inspected.
  func expectSame(_ again: DatabaseCatalog, _ name: String) {
    let notHeld = inspection.notHeld.map { "\($0.kind) \($0.name)" }
    #expect(notHeld == [], "\(name)")
    let found = differences(from: catalog.comparable(compiled.schema), to: again.comparable(compiled.schema))
    #expect(found == [], "\(name)\n\(found.joined(separator: "\n"))\n\(text)")
  }

  func expectSame(_ again: DatabaseCatalog, as original: CompiledSchema, _ name: String) throws {
    expectSame(again, name)
    let changes = try changes(from: original)
    #expect(changes == "", "\(name)\n\(text)")
  }
}

extension RoundTrip {
  /// What differs between the original schema and the inspected one, though the catalogs are equal. Of SQLite only
  /// types are asked: comments, the kind of an identity and what only PostgreSQL's indexes have are not there, and
  /// an expression may come back in SQLite's own words.
  private func changes(from original: CompiledSchema) throws -> String {
    let migration = try Compiler.migration(
      from: original.schema, to: compiled.schema, target: target,
      fromName: "original", toName: "inspected")
    if target == .sqlite { return typeChanges(from: original.schema) }
    var difference = migration.difference
    // One that follows from what is used is not written.
    difference.extensions.removeAll { change in if case .drop = change { true } else { false } }
    guard !difference.isEmpty else { return "" }
    let lines = DiffReport(migration, from: "original", to: "inspected", target: target, allowed: [])
      .text(scriptAdvice: "").components(separatedBy: "\n\n")[0].split(separator: "\n").dropFirst()
    // What is as it would be by itself is not written, and raw text is the server's.
    return lines.filter { line in
      !["identity:", "vector_l2_ops", "range_ops", "[1:"].contains { line.contains($0) }
    }
    .joined(separator: "\n")
  }
}

extension RoundTrip {
  private func typeChanges(from original: Schema) -> String {
    func lines(_ schema: Schema) -> [String] {
      schema.narrowed(to: .sqlite).tables.flatMap { table in
        table.columns.map { column in
          "\(table.name.name).\(column.name) \(column.type.asSQLiteTells(column)) \(column.isNullable) \(column.isNumbered) \(column.onUpdate != nil)"
        }
      }
    }
    let (old, new) = (lines(original), lines(compiled.schema))
    return
      (old.filter { !new.contains($0) }.map { "- \($0)\n" }
      + new.filter { !old.contains($0) }.map { "+ \($0)\n" })
      .joined()
  }
}

extension ColumnType {
  /// What SQLite tells of a column's type: where the schema says how it is stored, that alone; and nothing of the
  /// values of an enumeration that only stands in arrays.
  fileprivate func asSQLiteTells(_ column: Column) -> String {
    if let declared = column.overrides.sqlite.declaredType { return declared }
    if let storage = column.overrides.sqliteType {
      return ["integer": "bigint", "blob": "bytea"][storage.rawValue.lowercased()] ?? storage.rawValue
    }
    if case .array(.enumeration) = self { return SQLiteStorage.text.rawValue }
    return spelling
  }
}
