public import Differ
import SQLExpressions
import SchemaModel

/// The plan that leads a PostgreSQL database from one version of a schema to another.
///
/// - Throws: the changes that cannot be planned as they are stated. They are named, never left out.
public func postgresqlPlan(
  _ difference: SchemaDifference, options: PlanOptions
) throws(UnplannedChanges) -> Plan {
  if difference.from.isEmpty, !options.isReverse {
    do throws(UnsupportedExpression) {
      let statements = try createStatements(difference.to).map(\.text)
      return Plan(steps: [PlanStep(cause: "create everything", statements: statements)])
    } catch {
      throw UnplannedChanges([UnplannedChange(error.message, help: error.help)])
    }
  }
  var planner = MigrationPlanner(difference, options)
  planner.plan()
  if !planner.problems.isEmpty { throw UnplannedChanges(planner.problems) }
  return planner.result
}

/// Fills a plan, phase by phase.
struct MigrationPlanner {
  let difference: SchemaDifference
  let options: PlanOptions
  let types: EnumerationFates
  /// The tables that both versions have and that the plan touches.
  private(set) var tables: [KeptTable]
  /// The same, by their names before and behind.
  private(set) var tablesBefore: [QualifiedName: KeptTable] = [:]
  private(set) var tablesBehind: [QualifiedName: KeptTable] = [:]
  /// What becomes of their constraints and indexes, by their names behind.
  private(set) var fates: [QualifiedName: TableFates] = [:]
  let addedTables: [Table]
  /// Their places in the order in which they come.
  let addedPlaces: [QualifiedName: Int]
  let droppedTables: [Table]
  /// What an online plan does before all else happens at one stroke, of each table by its name behind.
  private(set) var earlyWork: [QualifiedName: EarlyWork] = [:]
  private(set) var steps: [[PlannedStep]]
  /// What takes away again what an online plan has built early, where a run of it did not come to its end.
  var clearing: [PlanStep] = []
  /// What of that has to be done before all else.
  var clearingFirst: [PlanStep] = []
  /// The indexes behind keys that the way back drops: the way there may have ended before they were keys.
  var looseIndexes: [String] = []
  /// Names that an online plan must not give to what it builds.
  var takenNames: Set<String> = []
  /// The names of the newer version's tables, indexes, keys and sequences.
  private(set) var namesBehind: Set<String> = []
  /// The keys that have to be there as soon as the older ones are gone.
  private(set) var neededKeys: Set<KeyColumns> = []
  private(set) var problems: [UnplannedChange] = []
  /// The sequences that an online plan makes before all else.
  var earlySequences: Set<QualifiedName> = []
  /// Whether anything is kept, or put back.
  var usesBackup = false

  init(_ difference: SchemaDifference, _ options: PlanOptions) {
    self.difference = difference
    self.options = options
    let types = EnumerationFates(difference, options)
    self.types = types
    let altered = difference.alteredTables
    let places = Dictionary(
      difference.from.tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    // A table that does not differ is touched where a type that it uses makes room for a new one, and where a key
    // that it refers to is made again.
    let newSwappedNames = Set(types.swappedNames.compactMap { types.changes[$0]?.to.name })
    tables = difference.to.tables.compactMap { table in
      if let change = altered[table.name] { return KeptTable(change, types, options) }
      let usesSwapped =
        !newSwappedNames.isEmpty
        && table.columns.contains {
          $0.postgresqlType.enumerationName.map(newSwappedNames.contains) == true
        }
      let refersToAltered = table.foreignKeys.contains { altered[$0.table] != nil }
      guard usesSwapped || refersToAltered,
        let old = difference.keptTables[table.name].flatMap({ places[$0] })
      else { return nil }
      return KeptTable(TableDifference(from: difference.from.tables[old], to: table), types, options)
    }
    addedTables = inDependencyOrder(difference.addedTables)
    addedPlaces = Dictionary(
      addedTables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    droppedTables = difference.droppedTables
    steps = Array(repeating: [], count: Phase.allCases.count)
    for position in tables.indices where restores(tables[position]) {
      tables[position].putBack(Set(lostColumns(tables[position]).map(\.name)))
    }
    if options.usesShadows, options.strategy == .online, !options.isReverse {
      for position in tables.indices { tables[position].shadow(shadowedColumns(of: tables[position])) }
    }
    tablesBefore = Dictionary(tables.map { ($0.from.name, $0) }, uniquingKeysWith: { first, _ in first })
    tablesBehind = Dictionary(tables.map { ($0.to.name, $0) }, uniquingKeysWith: { first, _ in first })
    fates = tablesBehind.mapValues { TableFates($0) }
    if options.strategy == .online {
      namesBehind = difference.to.relationNames
      takenNames = difference.from.relationNames.union(namesBehind)
      neededKeys = keysOfKeptReferences
    }
  }

  var result: Plan {
    var plan =
      switch options.strategy {
      case .transaction: Plan(steps: steps.joined().map(\.step))
      case .online: onlinePlan()
      }
    if usesBackup, !options.isReverse { plan.backup = options.backup }
    return plan
  }

  mutating func plan() {
    planNamespacesAndExtensions()
    planEnumerations()
    planDroppedTables()
    planRenames()
    planSequences()
    if options.strategy == .online {
      for table in tables {
        attempt { planner throws(UnplannedChange) in try planner.planEarly(table) }
      }
    }
    for table in tables {
      attempt { planner throws(UnplannedChange) in try planner.planColumns(table) }
      attempt { planner throws(UnplannedChange) in try planner.planObjects(table) }
      attempt { planner throws(UnplannedChange) in try planner.planGuards(table) }
      planStorage(table)
      planComments(table)
    }
    planLogging()
    for table in addedTables {
      attempt { planner throws(UnplannedChange) in try planner.planAddedTable(table) }
    }
    planBackup()
    // Rows that are written leave deferred questions open, and a table with open questions cannot be altered.
    let isDeferred = difference.from.hasDeferredConstraints || difference.to.hasDeferredConstraints
    let writes =
      steps.joined().contains { $0.step.work == .update && $0.step.commit == .together }
      || options.isReverse && options.backup != nil
    if isDeferred, writes {
      steps[Phase.prepare.rawValue].insert(
        PlannedStep(
          step: PlanStep(
            cause: "check every row as it is written", statements: ["SET CONSTRAINTS ALL IMMEDIATE"])),
        at: 0)
    }
  }

  /// Collects what cannot be planned, so that all of it is said at once.
  mutating func attempt(_ body: (inout MigrationPlanner) throws(UnplannedChange) -> Void) {
    do throws(UnplannedChange) {
      try body(&self)
    } catch {
      problems.append(error)
    }
  }

  /// - Parameter effects: what it does to the catalog, where that is not done at one stroke with all else.
  mutating func add(_ step: PlanStep, in phase: Phase, _ effects: [CatalogEffect] = []) {
    steps[phase.rawValue].append(PlannedStep(step: step, effects: effects))
  }

  /// Puts a question about rows into the first step of the plan.
  mutating func ask(_ guards: [RowGuard], because cause: String, _ hazards: [Hazard] = []) {
    guard !guards.isEmpty || !hazards.isEmpty else { return }
    add(PlanStep(cause: cause, statements: [], guards: guards, work: .scan, hazards: hazards), in: .prepare)
  }

  mutating func note(_ work: EarlyWork, of table: QualifiedName) { earlyWork[table] = work }
}

/// A step, and what it does to the catalog.
struct PlannedStep {
  var step: PlanStep
  var effects: [CatalogEffect] = []
}
