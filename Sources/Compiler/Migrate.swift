public import Diagnostics
public import Differ
import PostgreSQLTarget
import SQLiteTarget
public import SchemaModel
import ZeroDBTarget

/// What a person chooses about a migration.
public struct MigrationOptions: Hashable, Sendable {
  /// Whether rows and values that the plan deletes are kept beside, so that the way back restores them.
  public var keepsData: Bool
  /// How PostgreSQL is migrated; SQLite knows one way.
  public var strategy: Strategy
  /// Whether a type that would write every row anew is changed by a second column beside.
  public var usesShadows: Bool
  public var zerodb: ZeroDBOptions

  public init(
    keepsData: Bool = false, strategy: Strategy = .online, usesShadows: Bool = false,
    zerodb: ZeroDBOptions = ZeroDBOptions()
  ) {
    self.keepsData = keepsData
    self.strategy = strategy
    self.usesShadows = usesShadows
    self.zerodb = zerodb
  }
}

/// A migration from one version of a schema to another, and the way back.
public struct Migration: Sendable {
  public var difference: SchemaDifference
  public var plan: Plan
  /// The script, which runs as it stands.
  public var script: String
  /// Its statements alone, for runners that see to the rest themselves; for PostgreSQL.
  public var plainScript: String { postgresqlStatements(plan, from: fromName, to: toName) }
  /// What undoes the plan; its `irreversible` hazards say what it cannot bring back.
  public var reverse: Plan
  /// The script that undoes the other one.
  public var reverseScript: String
  /// The statements of that script alone.
  public var plainReverseScript: String { postgresqlStatements(reverse, from: toName, to: fromName) }
  /// What looks odd in the newer version's renames, and no error.
  public var warnings: [Diagnostic]
  fileprivate var fromName: String
  fileprivate var toName: String
}

/// Why there is no migration: what the newer version has to say first.
public struct MigrationError: Error, Sendable {
  public var diagnostics: [Diagnostic]
}

/// Plans the way between two versions of a schema, and back.
///
/// - Parameters:
///   - fromName: what the older one is, for the script's header.
///   - toName: what the newer one is.
public func migration(
  from: Schema, to: Schema, target: Target, options: MigrationOptions = MigrationOptions(), fromName: String,
  toName: String
) throws(MigrationError) -> Migration {
  let (difference, diagnostics) = difference(from: from, to: to, target: target)
  if diagnostics.hasErrors {
    throw MigrationError(diagnostics: diagnostics.filter { $0.severity == .error })
  }
  var migration = Migration(
    difference: difference, plan: Plan(), script: "", reverse: Plan(), reverseScript: "",
    warnings: diagnostics, fromName: fromName, toName: toName)
  // What a table's `zerodb:` block says is no difference to the other stores: the plan looks at it.
  guard !difference.isEmpty || target == .zerodb else { return migration }
  do throws(UnplannedChanges) {
    switch target {
    case .postgresql:
      (migration.plan, migration.reverse) = try plans(
        difference, options, plan: postgresqlPlan(_:options:))
      migration.reverse = migration.reverse.beginning(whereverEnded: migration.plan)
      migration.script = postgresqlScript(migration.plan, from: fromName, to: toName)
      migration.reverseScript = postgresqlScript(migration.reverse, from: toName, to: fromName)
    case .zerodb:
      (migration.plan, migration.reverse, migration.script) = try zerodbPlan(
        difference, from: from, to: to, options: options.zerodb, keepsData: options.keepsData)
      // The document says both ways.
      migration.reverseScript = migration.script
    case .sqlite:
      (migration.plan, migration.reverse) = try plans(
        difference, options, plan: sqlitePlan(_:options:))
      migration.script = sqliteScript(migration.plan, from: fromName, to: toName)
      migration.reverseScript = sqliteScript(migration.reverse, from: toName, to: fromName)
    case .swift:
      // Models hold no rows: they are made anew.
      break
    }
  } catch {
    throw MigrationError(
      diagnostics: error.changes.map {
        Diagnostic(.unplannedChange, $0.message, at: $0.origin.span, help: $0.help)
      }.sortedByPlace())
  }
  return migration
}

/// A plan and the one that undoes it. What the first deletes is kept under a name that is made of what it does, so
/// that whoever makes the same plan again finds it.
private func plans(
  _ difference: SchemaDifference, _ options: MigrationOptions,
  plan: (SchemaDifference, PlanOptions) throws(UnplannedChanges) -> Plan
) throws(UnplannedChanges) -> (forward: Plan, reverse: Plan) {
  var forwardOptions = PlanOptions(strategy: options.strategy, usesShadows: options.usesShadows)
  var forward = try plan(difference, forwardOptions)
  if options.keepsData {
    let statements = forward.steps.flatMap(\.statements).joined(separator: "\n")
    forwardOptions.backup = "schemac_backup_" + SHA256.hexDigest(of: Array(statements.utf8)).prefix(8)
    forward = try plan(difference, forwardOptions)
  }
  let reverseOptions = PlanOptions(
    backup: forward.backup, isReverse: true, strategy: options.strategy)
  return (forward, try plan(difference.reversed, reverseOptions))
}
