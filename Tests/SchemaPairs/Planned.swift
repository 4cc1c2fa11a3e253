import Compiler
import Diagnostics
public import Differ
import SchemaModel

/// A migration there and back, as far as a proof needs it.
public struct Planned: Sendable {
  /// Whether nothing differs.
  public var isEmpty: Bool
  public var script: String
  public var reverse: String
  /// What rows can stop the script.
  public var guards: [RowGuard]
  /// What rows can stop the reverse.
  public var reverseGuards: [RowGuard]
  /// What of the older version the reverse says it cannot bring back: `table.column`.
  public var losses: Set<String>

  public init(
    isEmpty: Bool = false, script: String, reverse: String, guards: [RowGuard] = [],
    reverseGuards: [RowGuard] = [],
    losses: Set<String> = []
  ) {
    self.isEmpty = isEmpty
    self.script = script
    self.reverse = reverse
    self.guards = guards
    self.reverseGuards = reverseGuards
    self.losses = losses
  }

  /// - Throws: ``NotPlanned``
  init(
    from: Schema, to: Schema, target: Target, keepsData: Bool, strategy: Strategy = .transaction
  ) throws(NotPlanned) {
    do throws(MigrationError) {
      let migration = try migration(
        from: from, to: to, target: target,
        options: MigrationOptions(keepsData: keepsData, strategy: strategy), fromName: "from",
        toName: "to")
      isEmpty = migration.difference.isEmpty
      script = migration.script
      reverse = migration.reverseScript
      guards = migration.plan.steps.flatMap(\.guards)
      reverseGuards = migration.reverse.steps.flatMap(\.guards)
      losses = Set(migration.reverse.hazards.filter { $0.id == .irreversible }.map(\.object))
    } catch {
      throw NotPlanned(error)
    }
  }
}

/// Why there is no plan, in one line.
public struct NotPlanned: Error {
  public var message: String

  init(_ error: MigrationError) {
    message = error.diagnostics.filter { $0.severity == .error }.map(\.message).joined(separator: "; ")
  }
}
