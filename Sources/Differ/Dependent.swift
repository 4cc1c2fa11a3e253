public import SchemaModel

/// Something in a database that no schema holds and that hangs on a table, or on one of its columns: a view, a policy, a
/// trigger; or that has a table's place. No plan drops or changes it, so that it may be in a plan's way.
public struct Dependent: Hashable, Sendable {
  /// What it is: `view`, `policy`.
  public var kind: String
  /// As the database names it.
  public var name: String
  public var table: QualifiedName
  /// Nil where it hangs on the table as such.
  public var column: String?

  public init(kind: String, name: String, table: QualifiedName, column: String? = nil) {
    self.kind = kind
    self.name = name
    self.table = table
    self.column = column
  }

  /// Whether PostgreSQL adapts it by itself where a column gets another type.
  fileprivate var followsTypes: Bool {
    ["statistics", "constraint", "index", "table that inherits"].contains(kind)
  }
}

extension SchemaDifference {
  /// The changes of tables that cannot be made as long as other objects are there: they would be lost, or the server
  /// refuses.
  public func changes(under dependents: [Dependent]) -> [UnplannedChange] {
    let dropped = Dictionary(droppedTables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let altered = Dictionary(
      alteredTables.values.map { ($0.from.name, $0) }, uniquingKeysWith: { first, _ in first })
    let added = Set(addedTables.map(\.name))
    let swapped = swappedEnumerations
    var seen: Set<String> = []
    var found: [UnplannedChange] = []
    for dependent in dependents {
      guard !added.contains(dependent.table) else {
        found.append(
          UnplannedChange(
            "the table `\(dependent.table)` cannot be added: a \(dependent.kind), which no schema holds, has its place",
            help: "drop that first, or take the table out of the schema"))
        continue
      }
      let object = dependent.column.map { "\(dependent.table).\($0)" } ?? "\(dependent.table)"
      func add(_ what: String, _ help: String) {
        guard seen.insert("\(dependent.kind) \(dependent.name) \(what)").inserted else { return }
        found.append(
          UnplannedChange(
            "the \(dependent.kind) `\(dependent.name)`, which no schema holds, hangs on `\(object)`, \(what)",
            help: help))
      }
      let help = "drop it first, and make it again afterwards if it is still wanted"
      if dropped[dependent.table] != nil {
        add("which is dropped", "drop it first")
      } else if let column = dependent.column,
        let change = altered[dependent.table]?.columns.first(where: { $0.isOf(column) })
      {
        switch change {
        case .drop: add("which is dropped", "drop it first")
        case .modify(_, _, let parts) where parts.contains(.type) && !dependent.followsTypes:
          add("which gets another type", help)
        case .modify(_, _, let parts) where parts.contains(.generated):
          add("which is made anew", help)
        case .modify, .add: break
        }
      }
      if let column = dependent.column, !dependent.followsTypes,
        let type = from.table(named: dependent.table)?.column(named: column)?.type.enumerationName,
        swapped.contains(type)
      {
        add("whose enumeration is made anew", help)
      }
    }
    return found
  }

  /// The enumerations of which a new one takes the place.
  private var swappedEnumerations: Set<QualifiedName> {
    Set(
      enumerations.compactMap { change in
        guard case .alter(let change) = change, !change.removedValues.isEmpty || change.reordersValues else {
          return nil
        }
        return change.from.name
      })
  }
}

extension Change<Column> {
  /// Whether it is about an older version's column.
  fileprivate func isOf(_ column: String) -> Bool {
    switch self {
    case .add: false
    case .drop(let old), .modify(let old, _, _): old.name == column
    }
  }
}

extension ColumnType {
  fileprivate var enumerationName: QualifiedName? {
    switch self {
    case .enumeration(let name): name
    case .array(let element): element.enumerationName
    default: nil
    }
  }
}
