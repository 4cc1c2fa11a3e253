import ArgumentParser
import Compiler
import Diagnostics
import Differ
import FrontEnd
import SchemaModel

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Plans the migration from one version of a schema to another, and prints its script.",
    discussion: """
      Prints what differs in meaning, the plan with its hazards, and how the way back does; with `--format sql` the \
      script, which runs as it stands: `psql -X -v ON_ERROR_STOP=1 -f FILE`, `sqlite3 -bail DB < FILE`; with \
      `--format json` all of it for programs.

      A plan that deletes values or changes them for good is refused: `--backup` keeps them beside, `--allow` gives \
      them up. `schemac explain HAZARD` says what a hazard means.

      Exit status: 0 done, or no difference; 1 the input is wrong, or there is no plan; 2 differences, with \
      --exit-code; 3 refused; 64 wrong usage. Where several hold: 1, then 3, then 2.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case sql
    case json
  }

  @Argument(
    help:
      "The older version: a YAML file, a folder of them, a snapshot, git:REV[:PATH], postgresql://… or sqlite:PATH; with --against, the newer."
  )
  var from: String?

  @Argument(help: "The newer version; the project's schema in the work tree where it is left out.")
  var to: String?

  @Option(help: "Compare the work tree with what it and this revision have last had in common.")
  var against: String?

  @Option(help: "The project's database, whose folder, targets and minimum versions hold.")
  var database: String?

  @Option(help: "The target to migrate; for swift, there are changes and no plan.")
  var target: Target?

  @Option(help: "How to print it: text, sql (the script alone) or json (all of it, for programs).")
  var format: Format = .text

  @Option(help: "Hazards that do not stop the plan, separated by commas, or `all`.")
  var allow: String = ""

  @Flag(help: "Keep rows and values that the plan deletes beside, so that the way back restores them.")
  var backup = false

  @Option(
    help:
      "How PostgreSQL is migrated: online, so that nobody waits for long, or all or nothing, in one transaction."
  )
  var strategy: Strategy = .online

  @Flag(
    help:
      "Online: change a type that would write every row anew by a second column, filled while clients go on."
  )
  var shadowColumns = false

  @Flag(
    help:
      "With --format sql: PostgreSQL's bare statements, without what finds out how far an earlier run has come."
  )
  var plain = false

  @Flag(help: "Print the way back: its changes, its plan, its script.")
  var reverse = false

  @Flag(help: "Exit with status 2 where there are differences.")
  var exitCode = false

  @OptionGroup(title: "Of a database") var live: LiveOptions

  func validate() throws {
    _ = try allowedHazards()
    if from == nil, against == nil {
      throw ValidationError("say which versions to compare: FROM and TO, or --against REV")
    }
    if to != nil, against != nil {
      throw ValidationError("with --against there is one more version at most: the work tree's")
    }
    if shadowColumns, strategy == .transaction || target.map({ $0 != .postgresql }) == true {
      throw ValidationError("`--shadow-columns` is for PostgreSQL and `--strategy online`")
    }
    if plain, format != .sql || target == .sqlite {
      throw ValidationError("`--plain` is for PostgreSQL's scripts: take `--target postgresql --format sql`")
    }
    if format == .sql {
      switch target {
      case .zerodb:
        throw ValidationError("a plan for zerodb is a document, and no SQL: take `--format json`")
      case .swift:
        throw ValidationError(
          "Swift models hold no rows, so that there is no script: take `--format text` or `json`")
      case .postgresql, .sqlite, nil:
        break
      }
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
    var versions = try versions()
    if let target = target ?? versions.liveTarget {
      try versions.readDatabases(for: target, live, database: database)
    }
    let older = readSchema(versions.older.files)
    // A diff is of the change; what is unwise in the whole schema is for `schemac check` to say.
    let newer = compile(
      versions.newer.files, targets: versions.newer.database == nil ? versions.database?.targets : nil,
      requested: (target ?? versions.liveTarget).map { TargetSet([$0]) },
      options: versions.database?.options ?? (versions.newer.database == nil ? TargetOptions() : .newest),
      linting: false)
    if older.diagnostics.hasErrors { Console.report(older.diagnostics) }
    Console.report(newer.diagnostics)
    guard !older.diagnostics.hasErrors, !newer.hasErrors else { throw FileError.reported }
    let target = try target(newer, versions)
    let migration = try migration(older.schema, newer, versions, target)
    Console.report(migration.warnings)
    let report = DiffReport(
      migration, from: versions.older.name, to: versions.newer.name, target: target, allowed: allowed,
      isReverse: reverse)
    switch format {
    case .text: Console.say(report.text(scriptAdvice: scriptAdvice(target)))
    case .json: Console.say(report.json)
    case .sql where report.refused.isEmpty: Console.say(script(migration))
    case .sql: break
    }
    for id in report.refused {
      for hazard in report.plan.hazards where hazard.id == id { refuse(hazard) }
    }
    if !report.refused.isEmpty { return .refused }
    return exitCode && !report.isEmpty ? .differences : nil
  }

  private func script(_ migration: Migration) -> String {
    if plain { return reverse ? migration.plainReverseScript : migration.plainScript }
    return reverse ? migration.reverseScript : migration.script
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

  private func refuse(_ hazard: Hazard) {
    // The message may hold what a schema says.
    Console.report(
      "refused: \(hazard.id.rawValue): \(hazard.message.onOneLine); allow it with `--allow \(hazard.id.rawValue)`\n"
    )
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
