public import SQLExpressions

/// What a migration does, in order, and what can go wrong with it. Every target fills it; a script is printed from it.
public struct Plan: Hashable, Sendable {
  public var steps: [PlanStep]

  public init(steps: [PlanStep] = []) {
    self.steps = steps
  }

  public var hazards: [Hazard] { steps.flatMap(\.hazards) }
}

/// One change to the database.
public struct PlanStep: Hashable, Sendable {
  /// Why it is taken, in one line.
  public var cause: String
  /// Without their semicolons.
  public var statements: [String]
  /// Rows that would stop it, found before the first change.
  public var guards: [RowGuard]
  /// What is asked at the script's head, and stops it before the first change.
  public var head: [String]
  /// What is asked behind the last change, and undoes everything if it does not hold.
  public var tail: [String]
  public var hazards: [Hazard]

  public init(
    cause: String, statements: [String], guards: [RowGuard] = [], head: [String] = [],
    tail: [String] = [], hazards: [Hazard] = []
  ) {
    self.cause = cause
    self.statements = statements
    self.guards = guards
    self.head = head
    self.tail = tail
    self.hazards = hazards
  }
}

/// A condition that no row may meet when the migration begins.
public struct RowGuard: Hashable, Sendable {
  /// What such rows are, behind their number: `rows of users have no phone_number`.
  public var description: String
  /// The table, as the target's SQL names it.
  public var table: String
  /// The condition, in the target's SQL.
  public var condition: String

  public init(description: String, table: String, condition: String) {
    self.description = description
    self.table = table
    self.condition = condition
  }
}

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
  /// One sentence without a full stop, the object in backticks.
  public var message: String

  public init(_ id: ID, _ message: String) {
    self.id = id
    self.message = message
  }
}

/// A change that no plan is made for.
public struct UnplannedChange: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  public var message: String

  public init(_ message: String) {
    self.message = message
  }
}

/// Calls `body`; an expression that the target cannot say is a change that cannot be planned.
public func planned<Value>(
  _ body: () throws(UnsupportedExpression) -> Value
) throws(UnplannedChange) -> Value {
  do throws(UnsupportedExpression) {
    return try body()
  } catch {
    throw UnplannedChange(error.message)
  }
}
