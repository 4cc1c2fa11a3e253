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

  public init(isEmpty: Bool = false, script: String, reverse: String, guards: [RowGuard] = []) {
    self.isEmpty = isEmpty
    self.script = script
    self.reverse = reverse
    self.guards = guards
  }

  /// - Throws: ``NotPlanned``
  init(from: Schema, to: Schema, target: Target, keepsData: Bool) throws(NotPlanned) {
    do throws(MigrationError) {
      let migration = try migration(from: from, to: to, target: target, fromName: "from", toName: "to")
      isEmpty = migration.difference.isEmpty
      script = migration.script
      reverse = ""
      guards = migration.plan.steps.flatMap(\.guards)
    } catch {
      throw NotPlanned(error)
    }
  }
}

/// Why there is no plan, in one line.
public struct NotPlanned: Error {
  public var message: String

  init(_ error: MigrationError) {
    switch error {
    case .badRenames(let diagnostics): message = diagnostics.map(\.message).joined(separator: "; ")
    case .unplanned(let text): message = text
    }
  }
}
