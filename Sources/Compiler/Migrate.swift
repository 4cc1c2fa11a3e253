public import Diagnostics
public import Differ
import PostgreSQLTarget
import SQLiteTarget
public import SchemaModel
import ZeroDBTarget

/// A migration from one version of a schema to another.
public struct Migration: Sendable {
  public var difference: SchemaDifference
  public var plan: Plan
  /// The script, which runs as it stands.
  public var script: String
}

/// Why there is no migration.
public enum MigrationError: Error, Sendable {
  /// The newer version states renames that cannot be.
  case badRenames([Diagnostic])
  /// A change that no plan is made for, in one sentence.
  case unplanned(String)
}

/// Plans the way between two versions of a schema.
///
/// - Parameters:
///   - zerodb: what the project chooses about its ZeroDB tables.
///   - fromName: what the older one is, for the script's header.
///   - toName: what the newer one is.
public func migration(
  from: Schema, to: Schema, target: Target, zerodb: ZeroDBOptions = ZeroDBOptions(), fromName: String,
  toName: String
) throws(MigrationError) -> Migration {
  let (difference, diagnostics) = difference(from: from, to: to, target: target)
  if diagnostics.hasErrors { throw .badRenames(diagnostics) }
  do throws(UnplannedChange) {
    // What a table's `zerodb:` block says is no difference to the other stores: the plan looks at it.
    guard !difference.isEmpty || target == .zerodb else {
      return Migration(difference: difference, plan: Plan(), script: "")
    }
    switch target {
    case .postgresql:
      let plan = try postgresqlPlan(difference, from: from, to: to)
      return Migration(
        difference: difference, plan: plan,
        script: postgresqlScript(plan, from: fromName, to: toName))
    case .sqlite:
      let plan = try sqlitePlan(difference, from: from, to: to)
      return Migration(
        difference: difference, plan: plan, script: sqliteScript(plan, from: fromName, to: toName))
    case .zerodb:
      let (plan, _, document) = try zerodbPlan(difference, from: from, to: to, options: zerodb)
      return Migration(difference: difference, plan: plan, script: document)
    case .swift:
      throw UnplannedChange("there are no migrations for \(target.rawValue) yet")
    }
  } catch {
    throw .unplanned(error.message)
  }
}
