/// What came of trying a migration.
public struct Proof: Sendable {
  public enum Outcome: Hashable, Sendable {
    /// The scripts ran, there and back.
    case migrated
    /// Nothing differs.
    case same
    /// Rows stopped the script at its head, for this reason; without them it ran.
    case stopped(String)
    /// The script ran; rows that nothing was kept for stopped the reverse at its head.
    case stoppedBack
    /// There is no plan, for this reason.
    case unplanned(String)
  }

  public var outcome = Outcome.migrated
  /// What does not hold, a line each. Empty where all is proved.
  public var failures: [String] = []
  /// The rows that were there before.
  public var rows = 0
  /// The columns whose values a change makes anew, and nobody compared.
  public var skipped = 0

  init() {}
}

/// What a proof fills the older version with.
public enum RowSource: Sendable {
  /// A script, which must run.
  case script(String)
  /// Statements, of which those stay that the server takes.
  case candidates([String])
}
