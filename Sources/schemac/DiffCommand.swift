import ArgumentParser
import Compiler
import Diagnostics
import Differ
import FrontEnd
import SchemaModel

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Plans the migration from one version of a schema to another, and prints its script.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case sql
    case json
  }

  @Argument(
    help:
      "The older version: a YAML file, a folder of them, a snapshot, or git:REV[:PATH]; with --against, the newer."
  )
  var from: String?

  @Argument(help: "The newer version; the project's schema in the work tree where it is left out.")
  var to: String?

  @Option(help: "Compare the work tree with what it and this revision have last had in common.")
  var against: String?

  @Option(help: "The project's database, whose folder, targets and minimum versions hold.")
  var database: String?

  @Option(help: "The target to migrate.")
  var target: Target?

  @Option(help: "How to print it: text, sql, or json for ZeroDB.")
  var format: Format = .text

  @Option(help: "Hazards that are allowed, separated by commas, or `all`.")
  var allow: String = ""

  @Flag(help: "Keep rows and values that the plan deletes beside, so that the way back restores them.")
  var backup = false

  @Flag(help: "Print the script that leads back.")
  var reverse = false

  @Flag(help: "Exit with status 2 where there are differences.")
  var exitCode = false

  func validate() throws {
    _ = try allowedHazards()
    try checkFormat()
    if from == nil, against == nil {
      throw ValidationError("say which versions to compare: FROM and TO, or --against REV")
    }
    if to != nil, against != nil {
      throw ValidationError("with --against there is one more version at most: the work tree's")
    }
  }

  /// ZeroDB's plans are documents, those of the others scripts.
  private func checkFormat() throws {
    if target == .zerodb, format == .sql {
      throw ValidationError("ZeroDB runs no SQL: its plan is a document, `--format json`")
    }
    if target != .zerodb, format == .json {
      throw ValidationError("only ZeroDB's plans are documents: `--target zerodb`, or `--format sql`")
    }
  }

  func run() throws {
    let allowed = try allowedHazards()
    let status: ExitCode?
    do throws(FileError) {
      status = try diff(allowed)
    } catch {
      Console.report(error.diagnostics)
      throw ExitCode(1)
    }
    if let status { throw status }
  }

  /// - Returns: the status to exit with, where it is not 0.
  private func diff(_ allowed: Set<Hazard.ID>) throws(FileError) -> ExitCode? {
    // What a target would refuse of the older version is past: it counts only where there is no schema without it.
    let versions = try versions()
    let older = readSchema(versions.older.files)
    // A diff is of the change; what is unwise in the whole schema is for `schemac check` to say.
    let newer = compile(
      versions.newer.files, targets: versions.database?.targets, requested: target.map { TargetSet([$0]) },
      options: versions.database?.options ?? TargetOptions(), linting: false)
    if older.diagnostics.hasErrors { Console.report(older.diagnostics) }
    Console.report(newer.diagnostics)
    guard !older.diagnostics.hasErrors, !newer.hasErrors else { throw FileError.reported }
    let migration = try migration(older.schema, newer, versions)
    Console.report(migration.warnings)
    let plan = reverse ? migration.reverse : migration.plan
    let refused = plan.hazards.filter { $0.id.isRefused && !allowed.contains($0.id) }
    switch format {
    case .text: Console.say(describe(migration))
    case .sql where refused.isEmpty, .json where refused.isEmpty:
      Console.say(reverse ? migration.reverseScript : migration.script)
    case .sql, .json: break
    }
    for hazard in refused {
      Console.report(
        "refused: \(hazard.id.rawValue): \(hazard.message); allow it with `--allow \(hazard.id.rawValue)`\n")
    }
    if !refused.isEmpty { return .refused }
    let differs = !migration.difference.isEmpty || !plan.steps.isEmpty
    return exitCode && differs ? .differences : nil
  }

  /// What is compared; a note about it goes to standard error.
  private func versions() throws(FileError) -> Versions {
    var messages = Messages()
    let versions = try Versions.read(
      from: from, to: to, against: against, database: database, &messages)
    for note in [versions.older.note, versions.newer.note].compactMap(\.self) {
      Console.report("note: \(note.onOneLine)\n")
    }
    return versions
  }

  private func migration(
    _ older: Schema, _ newer: CompiledSchema, _ versions: Versions
  ) throws(FileError) -> Migration {
    let stores = newer.targets?.targets.filter { $0 == .postgresql || $0 == .sqlite } ?? []
    guard let target = target ?? (stores.count == 1 ? stores[0] : nil) else {
      throw FileError(.badConfiguration, "say which target to migrate: `--target postgresql`")
    }
    do throws(MigrationError) {
      return try Compiler.migration(
        from: older, to: newer.schema, target: target,
        options: MigrationOptions(
          keepsData: backup, versions: newer.options.versions, zerodb: newer.options.zerodb),
        fromName: versions.older.name, toName: versions.newer.name)
    } catch {
      Console.report(error.diagnostics)
      throw FileError.reported
    }
  }

  private func describe(_ migration: Migration) -> String {
    let notes = migration.plan.notes.map { "note: \($0)\n" }.joined()
    if migration.plan.steps.isEmpty {
      return
        (migration.difference.isEmpty
        ? "no difference\n" : "differences that need no change to the database\n")
        + notes
    }
    return migration.plan.steps.map { step in
      "\(step.cause)\n" + step.hazards.map { "  \($0.id.rawValue): \($0.message)\n" }.joined()
    }
    .joined() + notes
  }

  private func allowedHazards() throws -> Set<Hazard.ID> {
    if allow == "all" { return Set(Hazard.ID.allCases) }
    return Set(
      try allow.split(separator: ",").map { word in
        guard let hazard = Hazard.ID(rawValue: String(word)) else {
          let names = Hazard.ID.allCases.map(\.rawValue)
          let help = suggestion(for: String(word), among: names).map { "; did you mean `\($0)`?" } ?? ""
          throw ValidationError("there is no hazard `\(word)`\(help)")
        }
        return hazard
      })
  }
}
