public import Differ
public import SchemaModel

/// All that `schemac diff` says of two versions: what differs, the plan, and the script.
public struct DiffReport: Sendable {
  public var from: String
  public var to: String
  public var target: Target
  public var changes: [ReportedChange]
  public var plan: Plan
  /// Nil where the plan is refused, where nothing has to be done, and where the target has no scripts.
  public var script: String?
  /// For ZeroDB, in place of a script: the document that a client carries out, JSON.
  public var document: String?
  /// What a person should know, a sentence each, without a full stop.
  public var notes: [String]
  /// The hazards that were not allowed, each once.
  public var refused: [Hazard.ID]
  /// The way back; nil where the report is of the way back itself.
  public var reverse: Reverse?

  /// Whether nothing differs, and nothing has to be done.
  public var isEmpty: Bool { changes.isEmpty && plan.steps.isEmpty }

  /// The way back.
  public struct Reverse: Sendable {
    public var plan: Plan
    /// Nil where it has a hazard that was not allowed, where nothing has to be done, and where the target has no scripts.
    public var script: String?
    public var refused: [Hazard.ID]
    /// What it cannot restore.
    public var losses: [Hazard] { plan.hazards.filter { $0.id == .irreversible } }
  }

  /// - Parameters:
  ///   - from: what the older version is called.
  ///   - to: what the newer version is called.
  ///   - allowed: the hazards that do not stop the plan.
  ///   - isReverse: whether the way back is wanted.
  public init(
    _ migration: Migration, from: String, to: String, target: Target, allowed: Set<Hazard.ID>,
    isReverse: Bool = false
  ) {
    let difference = isReverse ? migration.difference.reversed : migration.difference
    (self.from, self.to) = isReverse ? (to, from) : (from, to)
    self.target = target
    changes = difference.reportedChanges(for: target)
    plan = isReverse ? migration.reverse : migration.plan
    refused = plan.refused(allowed)
    let hasScripts = target == .postgresql || target == .sqlite
    func script(_ text: String, of plan: Plan) -> String? {
      hasScripts && !plan.steps.isEmpty && plan.refused(allowed).isEmpty ? text : nil
    }
    self.script = script(isReverse ? migration.reverseScript : migration.script, of: plan)
    // It says both ways.
    if target == .zerodb, !plan.steps.isEmpty, refused.isEmpty { document = migration.script }
    notes = plan.notes
    notes += difference.reorderedTables.map {
      "the columns of `\($0)` stand in another order, which is no difference"
    }
    if target == .swift, !changes.isEmpty {
      notes.append("models hold no rows: `schemac generate` makes them anew, and nothing is migrated")
    }
    guard !isReverse else { return }
    reverse = Reverse(
      plan: migration.reverse, script: script(migration.reverseScript, of: migration.reverse),
      refused: migration.reverse.refused(allowed))
  }
}

extension Plan {
  /// The hazards that stop it, each once.
  fileprivate func refused(_ allowed: Set<Hazard.ID>) -> [Hazard.ID] {
    let found = Set(hazards.map(\.id))
    return Hazard.ID.allCases.filter { $0.isRefused && found.contains($0) && !allowed.contains($0) }
  }
}
