import SQLExpressions
public import SchemaModel

/// Everything that differs between two versions of a schema as one target sees them, in meaning: neither the order
/// of tables nor the spelling of an expression makes a difference.
public struct SchemaDifference: Hashable, Sendable {
  /// The older version, narrowed to the target.
  public var from: Schema
  /// The newer version, narrowed to the target.
  public var to: Schema
  public var enumerations: [EnumerationChange] = []
  public var sequences: [Change<NumberSequence>] = []
  public var extensions: [Change<Extension>] = []
  public var tables: [TableChange] = []
  /// The tables that both versions have, changed or not: their names before, by their names behind.
  public var keptTables: [QualifiedName: QualifiedName] = [:]
  /// The same of sequences.
  public var keptSequences: [QualifiedName: QualifiedName] = [:]

  public init(from: Schema, to: Schema) {
    self.from = from
    self.to = to
  }

  public var isEmpty: Bool {
    enumerations.isEmpty && sequences.isEmpty && extensions.isEmpty && tables.isEmpty
  }

  /// The same difference the other way round: what was renamed gets its old name back.
  public var reversed: SchemaDifference {
    var difference = SchemaDifference(from: to, to: from)
    difference.enumerations = enumerations.map(\.reversed)
    difference.sequences = sequences.map(\.reversed)
    difference.extensions = extensions.map(\.reversed)
    difference.tables = tables.map(\.reversed)
    difference.keptTables = Dictionary(
      keptTables.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    difference.keptSequences = Dictionary(
      keptSequences.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return difference
  }

  public var addedTables: [Table] {
    tables.compactMap { if case .add(let table) = $0 { table } else { nil } }
  }

  public var droppedTables: [Table] {
    tables.compactMap { if case .drop(let table) = $0 { table } else { nil } }
  }

  /// What differs in each table that both versions have, by its name behind; tables that are the same are not there.
  public var alteredTables: [QualifiedName: TableDifference] {
    var altered: [QualifiedName: TableDifference] = [:]
    for case .alter(let change) in tables { altered[change.to.name] = change }
    return altered
  }
}

/// What happens to a table.
public enum TableChange: Hashable, Sendable {
  case add(Table)
  case drop(Table)
  case alter(TableDifference)

  /// The same change the other way round.
  public var reversed: TableChange {
    switch self {
    case .add(let table): .drop(table)
    case .drop(let table): .add(table)
    case .alter(let difference): .alter(difference.reversed)
    }
  }
}

/// What happens to an enumeration.
public enum EnumerationChange: Hashable, Sendable {
  case add(Enumeration)
  case drop(Enumeration)
  case alter(EnumerationDifference)

  /// The same change the other way round.
  public var reversed: EnumerationChange {
    switch self {
    case .add(let enumeration): .drop(enumeration)
    case .drop(let enumeration): .add(enumeration)
    case .alter(let difference): .alter(difference.reversed)
    }
  }
}

/// What differs in an enumeration that both versions have.
public struct EnumerationDifference: Hashable, Sendable {
  public var from: Enumeration
  public var to: Enumeration
  /// The values that have another name: old to new.
  public var renamedValues: [String: String]

  public init(from: Enumeration, to: Enumeration, renamedValues: [String: String] = [:]) {
    self.from = from
    self.to = to
    self.renamedValues = renamedValues
  }

  public var reversed: EnumerationDifference {
    EnumerationDifference(
      from: to, to: from,
      renamedValues: Dictionary(renamedValues.map { ($1, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  public var changesComment: Bool { (from.comment ?? "") != (to.comment ?? "") }

  /// The name that a value of the older version gets; nil where it goes, be it that another one gets its name.
  public func newName(of value: String) -> String? {
    if let new = renamedValues[value] { return new }
    guard !renamedValues.values.contains(value) else { return nil }
    return to.values.contains { $0.name == value } ? value : nil
  }

  /// The values that stay, in the older version's order and under the names that they get.
  public var keptValues: [String] { from.values.compactMap { newName(of: $0.name) } }

  /// A value's text, in SQL, under the name that it gets.
  public func renaming(_ value: String) -> String {
    let branches = renamedValues.sorted { $0.key < $1.key }.map { " WHEN \(quoted($0)) THEN \(quoted($1))" }
    return "CASE \(value)\(branches.joined()) ELSE \(value) END"
  }

  public var addedValues: [String] {
    let kept = Set(keptValues)
    return to.values.map(\.name).filter { !kept.contains($0) }
  }

  /// Under their old names.
  public var removedValues: [String] {
    from.values.map(\.name).filter { newName(of: $0) == nil }
  }

  /// Whether values that stay have another order.
  public var reordersValues: Bool {
    let kept = keptValues
    let stays = Set(kept)
    return kept != to.values.map(\.name).filter(stays.contains)
  }

  public var isEmpty: Bool {
    from.name == to.name && renamedValues.isEmpty && !changesComment
      && from.values.map(\.name) == to.values.map(\.name)
  }
}
