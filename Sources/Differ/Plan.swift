public import Diagnostics
public import SQLExpressions

/// What a migration does, in order, and what can go wrong with it. Every target fills it; a script is printed from it.
public struct Plan: Hashable, Sendable {
  public var steps: [PlanStep]
  /// What a person should know beside the steps, a sentence each, without a full stop.
  public var notes: [String]
  /// Where the rows are kept that the plan deletes: a PostgreSQL schema, or the beginning of SQLite tables' names.
  public var backup: String?
  /// What the catalog says of the objects that the plan touches, at each place where a run of it can have ended. Empty
  /// where it ends nowhere but at its end.
  public var facts: [CatalogFact]
  /// The last place: behind everything that the catalog shows.
  public var lastPlace = 0
  /// A statement that is run before the facts are asked for, and leaves nothing behind: it finds out what the last
  /// fact is about. Nil where that fact is not needed.
  public var inquiry: String?
  /// What tells places apart of which the catalog says the same; nil where nothing does.
  public var definitions: CatalogInquiry?
  /// The indexes that the plan builds or drops beside others' work, as the target's SQL names them.
  public var builtIndexes: [String] = []
  /// The indexes that an earlier run may have left without the keys that they are for.
  public var looseIndexes: [String] = []
  public var strategy: Strategy
  /// What takes away again what a run has built that did not come to its end, before the way back.
  public var clearing: [PlanStep]
  /// What of that has to be taken away before the way back begins.
  public var clearingFirst: [PlanStep] = []
  /// The place that is reached when everything is done that is done at one stroke.
  public var stroke: Int

  public init(
    steps: [PlanStep] = [], notes: [String] = [], backup: String? = nil, facts: [CatalogFact] = [],
    strategy: Strategy = .transaction, clearing: [PlanStep] = [], stroke: Int = 0
  ) {
    self.steps = steps
    self.notes = notes
    self.backup = backup
    self.facts = facts
    self.strategy = strategy
    self.clearing = clearing
    self.stroke = stroke
  }

  public var hazards: [Hazard] { steps.flatMap(\.hazards) }
}

/// A fact that has to be found out by a statement of its own.
public struct CatalogInquiry: Hashable, Sendable {
  public var fact: CatalogFact
  public var statement: String

  public init(_ fact: CatalogFact, by statement: String) {
    self.fact = fact
    self.statement = statement
  }
}

/// One change to the database.
public struct PlanStep: Hashable, Sendable {
  /// Why it is taken, in one line.
  public var cause: String
  /// Without their semicolons.
  public var statements: [String]
  /// A statement that takes the locks of its transaction, all of them or none, and lets others by in between; nil where
  /// each statement waits for itself.
  public var locking: String?
  /// Rows that would stop it, found before the first change.
  public var guards: [RowGuard]
  /// What is asked at the script's head, and stops it before the first change.
  public var head: [String]
  /// What is asked behind the last change, and undoes everything if it does not hold.
  public var tail: [String]
  /// The locks that it takes on tables that are there, until its transaction ends.
  public var locks: [TableLock]
  /// What it does to the rows that are there.
  public var work: Work
  public var commit: Commit
  /// The place of the plan that is reached when its transaction has ended: how many transactions that the catalog shows
  /// have run by then.
  public var place: Int = 0
  public var timeouts: Timeouts
  public var hazards: [Hazard]

  public init(
    cause: String, statements: [String], guards: [RowGuard] = [], head: [String] = [],
    tail: [String] = [], locks: [TableLock] = [], work: Work = .none, commit: Commit = .together,
    timeouts: Timeouts = Timeouts(), hazards: [Hazard] = []
  ) {
    self.cause = cause
    self.statements = statements
    self.guards = guards
    self.head = head
    self.tail = tail
    self.locks = locks
    self.work = work
    self.commit = commit
    self.timeouts = timeouts
    self.hazards = hazards
  }
}

/// A lock on a table.
public struct TableLock: Hashable, Sendable {
  /// By PostgreSQL's names, the weakest first.
  public enum Mode: String, CaseIterable, Comparable, Hashable, Sendable {
    case rowShare = "ROW SHARE"
    case rowExclusive = "ROW EXCLUSIVE"
    case shareUpdateExclusive = "SHARE UPDATE EXCLUSIVE"
    case share = "SHARE"
    case shareRowExclusive = "SHARE ROW EXCLUSIVE"
    case accessExclusive = "ACCESS EXCLUSIVE"

    public static func < (left: Self, right: Self) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The table, as the schema names it.
  public var table: String
  public var mode: Mode

  public init(_ mode: Mode, on table: String) {
    self.table = table
    self.mode = mode
  }
}

/// What a step does to the rows that are there.
public enum Work: String, Hashable, Sendable {
  /// It changes the catalog alone.
  case none
  /// It reads every row of a table.
  case scan
  /// It writes every row of a table anew.
  case rewrite
  /// It builds an index over the rows.
  case index
  /// It changes values in rows.
  case update
}

/// When what a step does becomes lasting.
public enum Commit: String, Hashable, Sendable {
  /// With the steps around it that say the same: they are one transaction.
  case together
  /// In a transaction of its own, while clients go on.
  case alone
  /// With each of its statements, which cannot run in a transaction, or end several themselves.
  case outside
}

/// How long a step may wait and work.
public struct Timeouts: Hashable, Sendable {
  /// Seconds that a statement waits for a lock; nil where the session's own setting holds.
  public var lock: Int?
  /// Seconds that a statement works; 0 is for ever, nil the session's own setting.
  public var statement: Int?

  public init(lock: Int? = nil, statement: Int? = nil) {
    self.lock = lock
    self.statement = statement
  }
}

/// Rows that may not be there when the migration begins.
public struct RowGuard: Hashable, Sendable {
  /// What such rows are, behind their number: `rows of users have no phone_number`.
  public var description: String
  /// A query that gives their number, in the target's SQL.
  public var count: String
  /// Whether it can be asked only where the others find nothing: it converts what might not fit.
  public var comesLast: Bool

  public init(description: String, count: String, comesLast: Bool = false) {
    self.description = description
    self.count = count
    self.comesLast = comesLast
  }

  /// The rows of a table that meet a condition, both in the target's SQL.
  public init(description: String, table: String, condition: String, comesLast: Bool = false) {
    self.init(
      description: description, count: "SELECT count(*) FROM \(table) WHERE \(condition)",
      comesLast: comesLast)
  }
}

/// A change that no plan is made for.
public struct UnplannedChange: Error, Hashable, Sendable {
  /// One sentence without a full stop.
  public var message: String
  public var origin: Origin
  /// What to do about it.
  public var help: String?

  public init(_ message: String, at origin: Origin = Origin(), help: String? = nil) {
    self.message = message
    self.origin = origin
    self.help = help
  }
}

/// All the changes that no plan is made for; there is no plan then.
public struct UnplannedChanges: Error, Hashable, Sendable {
  public var changes: [UnplannedChange]

  public init(_ changes: [UnplannedChange]) {
    self.changes = changes
  }
}

/// Calls `body`; an expression that the target cannot say is a change that cannot be planned.
public func planned<Value>(
  _ body: () throws(UnsupportedExpression) -> Value
) throws(UnplannedChange) -> Value {
  do throws(UnsupportedExpression) {
    return try body()
  } catch {
    throw UnplannedChange(error.message, help: error.help)
  }
}
