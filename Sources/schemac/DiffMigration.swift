public import ArgumentParser
import Compiler
import Diagnostics
public import Differ
import FrontEnd
import SchemaModel

extension Strategy: ExpressibleByArgument {}

extension DiffCommand {
  func target(_ newer: CompiledSchema, _ versions: Versions) throws(FileError) -> Target {
    if let target = target ?? versions.liveTarget { return target }
    let stores = newer.targets?.targets.filter { $0 == .postgresql || $0 == .sqlite } ?? []
    guard stores.count == 1, let target = stores.first else {
      throw FileError(.badConfiguration, "say which target to migrate: `--target postgresql`")
    }
    return target
  }

  func migration(
    _ older: Schema, _ newer: CompiledSchema, _ versions: Versions, _ target: Target
  ) throws(FileError) -> Migration {
    let options = MigrationOptions(
      keepsData: backup, strategy: strategy, usesShadows: shadowColumns, zerodb: newer.options.zerodb)
    let migration: Migration
    do throws(MigrationError) {
      migration = try Compiler.migration(
        from: older, to: newer.schema, target: target, options: options, fromName: versions.older.name,
        toName: versions.newer.name)
    } catch {
      Console.report(error.diagnostics)
      throw FileError.reported
    }
    let blocked = migration.difference.changes(under: versions.older.dependents)
    guard blocked.isEmpty else {
      Console.report(blocked.map { Diagnostic(.unplannedChange, $0.message, at: nil, help: $0.help) })
      throw FileError.reported
    }
    return migration
  }

  func scriptAdvice(_ target: Target) -> String {
    switch target {
    case .postgresql:
      "The script: the same with `--format sql`; run it by `psql -X -v ON_ERROR_STOP=1 -f FILE`."
    case .sqlite: "The script: the same with `--format sql`; run it by `sqlite3 -bail DB < FILE`."
    case .zerodb: "What a client carries out: the same with `--format json`, the member `document`."
    case .swift: ""
    }
  }
}
