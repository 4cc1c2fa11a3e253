import Compiler
import Diagnostics
import Differ
import FrontEnd
import Inspection
public import LiveSchemas
public import SchemaModel
import SchemaWriter

/// Why a comparison could not be made.
public struct ComparisonError: Error, CustomStringConvertible {
  public var description: String
}

extension LiveSchema {
  /// Compares a database with a version, as `schemac diff` does: what was read is written, and read as a schema.
  ///
  /// - Returns: a line for each difference; none where there is none.
  public func changes(to version: Schema) throws -> [String] {
    let (target, found) = (inspection.target, try schema())
    let (difference, diagnostics) = difference(from: found, to: version, target: target)
    if diagnostics.hasErrors { throw ComparisonError(description: TextRenderer().render(diagnostics)) }
    guard !difference.isEmpty else { return [] }
    let migration = try migration(
      from: found, to: version, target: target, fromName: "the database", toName: "the schema")
    return DiffReport(
      migration, from: "the database", to: "the schema", target: target, allowed: Set(Hazard.ID.allCases)
    ).text(scriptAdvice: "").split(separator: "\n\n")[0].split(separator: "\n").map(String.init)
  }

  /// The database as a schema: written, and read back.
  public func schema() throws -> Schema {
    let text = try write(inspection.schema, targets: TargetSet([inspection.target])) + writtenDependents
    let read = readSchema([SourceFile(path: "database", text: text)])
    if read.diagnostics.hasErrors {
      throw ComparisonError(description: TextRenderer().render(read.diagnostics) + text)
    }
    return read.schema
  }
}
