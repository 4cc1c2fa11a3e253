import Diagnostics
import FrontEnd
import SQLExpressions
import SchemaModel
import SchemaWriter

extension Versions {
  /// The store of the database that a version is in; where both are in one, the older's, which is to change.
  var liveTarget: Target? { (older.database ?? newer.database)?.target }

  /// Reads the versions that are in databases, each in the other's words where both mean the same to its server.
  ///
  /// - Parameter name: the name of a project's database, whose patterns hold.
  mutating func readDatabases(
    for target: Target, _ options: LiveOptions, database name: String?
  ) throws(FileError) {
    guard older.database != nil || newer.database != nil else {
      guard options.isEmpty else {
        throw FileError(
          "`--schema`, `--include` and `--exclude` are for databases, and neither version is in one")
      }
      return
    }
    var messages = Messages()
    let patterns = try options.patterns(name, &messages)
    let arguments = options.arguments(patterns) + ["--target=\(target.rawValue)"]
    if let database = newer.database {
      let other = older.database == nil && database.target == target ? try text(of: older) : nil
      try newer.take(try database.inspect(arguments + (other == nil ? [] : ["--beside"]), beside: other))
    }
    if let database = older.database {
      let other = database.target == target ? try text(of: newer) : nil
      let words = other == nil ? [] : newer.database == nil ? ["--beside"] : ["--beside", "--beside-live"]
      try older.take(try database.inspect(arguments + words, beside: other))
    }
  }

  /// The version as one schema.
  private func text(of version: Version) throws(FileError) -> String {
    let read = readSchema(version.files)
    guard !read.diagnostics.hasErrors else {
      Console.report(read.diagnostics)
      throw FileError.reported
    }
    do throws(UnsupportedExpression) {
      return try write(read.schema, targets: read.targets)
    } catch {
      throw FileError(.compilerFault, error.message)
    }
  }
}
