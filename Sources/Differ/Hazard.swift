/// A risk that a person should know before a script runs.
public struct Hazard: Hashable, Sendable {
  public enum ID: String, CaseIterable, Hashable, Sendable {
    case deletesData = "deletes-data"
    case convertsLossily = "converts-lossily"
    case dataMayNotFit = "data-may-not-fit"
    case rewritesTable = "rewrites-table"
    case scansTable = "scans-table"
    case blocksReads = "blocks-reads"
    case blocksWrites = "blocks-writes"
    case buildsIndex = "builds-index"
    case dropsIndex = "drops-index"
    case breaksClients = "breaks-clients"
    case irreversible
    case notEnforced = "not-enforced"

    /// Whether a plan with it is refused unless it is allowed.
    public var isRefused: Bool {
      self == .deletesData || self == .convertsLossily
    }
  }

  public var id: ID
  /// What it is about, as the schema names it: `users`, `users.email`.
  public var object: String
  /// One sentence without a full stop, the object in backticks.
  public var message: String

  public init(_ id: ID, _ object: String, _ message: String) {
    self.id = id
    self.object = object
    self.message = message
  }
}
