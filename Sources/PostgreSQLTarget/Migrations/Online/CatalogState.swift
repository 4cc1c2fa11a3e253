import Differ
import SQLExpressions
import SchemaModel

/// What PostgreSQL's catalog says of objects at one time; what is not in it is not there.
typealias CatalogState = [CatalogObject: String]

/// What a step does to one object.
struct CatalogEffect: Hashable {
  var object: CatalogObject
  /// Nil where there is no such object.
  var before: String?
  var after: String?
}

func catalogState(of enumeration: Enumeration) -> CatalogState {
  var state: CatalogState = [.type(enumeration.name): valueList(enumeration.values.map(\.name))]
  state[.typeComment(enumeration.name)] = comment(enumeration.comment)
  return state
}

func catalogState(of sequence: NumberSequence) -> CatalogState {
  let owner = sequence.ownedBy.map { " owned by \($0.table.name).\($0.column)" } ?? ""
  var state: CatalogState = [
    .sequence(sequence.name): "\(typeName(sequence.type)) \(catalogValue(of: sequence.numbers))\(owner)"
  ]
  state[.sequenceComment(sequence.name)] = comment(sequence.comment)
  return state
}

func valueList(_ values: [String]) -> String { "(\(values.joined(separator: ", ")))" }

func catalogState(of table: Table) -> CatalogState {
  var state: CatalogState = [.table(table.name): "there"]
  if table.overrides.isUnlogged { state[.logging(table.name)] = "unlogged" }
  state[.parameters(table.name)] = catalogValue(of: table.overrides.storageParameters)
  state[.tableComment(table.name)] = comment(table.comment)
  for column in table.columns { state.merge(catalogState(of: column, in: table)) { first, _ in first } }
  if let key = table.primaryKey {
    state[.constraint(table.name, key.name.text)] = "p (\(key.columns.joined(separator: ", ")))"
    state.merge(catalogState(of: key.index, on: table.name)) { first, _ in first }
  }
  for key in table.uniqueConstraints {
    state[.constraint(table.name, key.name.text)] =
      "u (\(key.columns.joined(separator: ", ")))" + catalogValue(of: key.deferral)
    state.merge(catalogState(of: key.index, on: table.name)) { first, _ in first }
  }
  for check in table.checks {
    state[.constraint(table.name, check.name.text)] = "check" + (check.isValidated ? "" : " not valid")
  }
  for key in table.foreignKeys {
    state[.constraint(table.name, key.name.text)] =
      catalogValue(of: key) + (key.isValidated ? "" : " not valid")
  }
  for exclusion in table.exclusions {
    state[.constraint(table.name, exclusion.name.text)] = catalogValue(of: exclusion)
    state.merge(catalogState(of: exclusion.index, on: table.name)) { first, _ in first }
  }
  for item in table.indexes {
    state.merge(catalogState(of: item, on: table.name)) { first, _ in first }
    state[.indexComment(QualifiedName(schema: table.name.schema, item.name.text))] = comment(item.comment)
  }
  if let body = try? onUpdateBody(table) {
    state[.trigger(table.name, onUpdateName(table).name)] = body
  }
  return state
}

/// A server keeps those of a TOAST table with that, where there is one: nobody relies on them.
private func catalogValue(of parameters: [StorageParameter]) -> String? {
  let own = parameters.filter { !$0.name.hasPrefix("toast.") }.map { "\($0.name)=\($0.value)" }
  return own.isEmpty ? nil : own.sorted().joined(separator: ", ")
}

func catalogState(of column: Column, in table: Table) -> CatalogState {
  var state: CatalogState = [
    .columnType(table.name, column.name): catalogName(of: column.postgresqlType.withoutSynonyms),
    .nullability(table.name, column.name): column.isNullable ? "NULL" : "NOT NULL",
    .source(table.name, column.name): catalogSource(of: column),
  ]
  state[.collation(table.name, column.name)] = column.overrides.postgresqlCollation?.name
  state[.columnComment(table.name, column.name)] = comment(column.comment)
  if case .identity(let identity) = column.source {
    state[.numbering(table.name, column.name)] = catalogValue(
      of: SequenceNumbers(identity.options, of: column.postgresqlType))
  }
  return state
}

private func comment(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }

/// What building an index does, but for its comment.
func catalogState(of index: Index, on table: QualifiedName) -> CatalogState {
  let name = QualifiedName(schema: table.schema, index.name.text)
  var state: CatalogState = [.index(name): catalogValue(of: index)]
  state[.parameters(name)] = catalogValue(of: index.storageParameters)
  return state
}

func catalogSource(of column: Column) -> String {
  switch column.source {
  case .generated(let generated): generated.isStored ? "stored" : "virtual"
  case .identity(let identity): identity.generation == .always ? "identity always" : "identity"
  case .serial: "default"
  case .none, .default: column.hasDefault ? "default" : "none"
  }
}

private func catalogValue(of numbers: SequenceNumbers) -> String {
  "\(numbers.start) \(numbers.increment) \(numbers.minimum) \(numbers.maximum) \(numbers.cache) \(numbers.cycles ? "t" : "f")"
}

func catalogValue(of key: ForeignKey) -> String {
  "f (\(key.columns.joined(separator: ", "))) \(key.table.name) (\(key.referencedColumns.joined(separator: ", "))) "
    + "\(key.onDelete.catalogLetter) \(key.onUpdate.catalogLetter)" + catalogValue(of: key.deferral)
}

func catalogValue(of exclusion: ExclusionConstraint) -> String {
  let columns = exclusion.index.plainColumns
  return (columns.isEmpty ? "x" : "x (\(columns.joined(separator: ", ")))")
    + catalogValue(of: exclusion.deferral)
}

func catalogValue(of deferral: Deferral) -> String {
  switch deferral {
  case .notDeferrable: ""
  case .initiallyImmediate: " deferrable"
  case .initiallyDeferred: " deferred"
  }
}

func catalogValue(of index: Index) -> String {
  let keys = index.keys.map { key in
    var text = "an expression"
    if case .column(let name) = key.value { text = name }
    let nullsFirst = key.nullsFirst ?? key.isDescending
    if key.isDescending { return text + (nullsFirst ? " desc" : " desc nulls last") }
    return text + (nullsFirst ? " nulls first" : "")
  }
  var text = (index.isUnique ? "unique " : "") + index.method + " (\(keys.joined(separator: ", ")))"
  if !index.including.isEmpty { text += " including (\(index.including.joined(separator: ", ")))" }
  if !index.nullsAreDistinct { text += " nulls not distinct" }
  if index.predicate != nil { text += " partial" }
  return text
}

extension ForeignKey.Action {
  /// The letter that the catalog has for it.
  fileprivate var catalogLetter: String {
    switch self {
    case .noAction: "a"
    case .restrict: "r"
    case .cascade: "c"
    case .setNull: "n"
    case .setDefault: "d"
    }
  }
}

extension PrimaryKey {
  /// The index behind it.
  var index: Index {
    Index(
      name: name, keys: columns.map { IndexKey(value: .column($0)) }, isUnique: true,
      including: keyIndex.including, storageParameters: keyIndex.storageParameters)
  }
}

extension UniqueConstraint {
  /// The index behind it.
  var index: Index {
    Index(
      name: name, keys: columns.map { IndexKey(value: .column($0)) }, isUnique: true,
      nullsAreDistinct: nullsAreDistinct, including: keyIndex.including,
      storageParameters: keyIndex.storageParameters)
  }
}

/// Whether it is one of PostgreSQL's own types that take modifiers and have no meaning elsewhere.
private func hasOwnModifiers(_ name: String) -> Bool {
  name == "bit" || name == "bit varying" || name == "time with time zone" || name.hasPrefix("interval")
}

/// A type as `format_type` prints it; of a type that is not PostgreSQL's own, its name alone.
private func catalogName(of type: ColumnType) -> String {
  func limited(_ name: String, _ limit: Int?) -> String { limit.map { "\(name)(\($0))" } ?? name }
  switch type {
  case .varchar(let length): return limited("character varying", length)
  case .char(let length): return limited("character", length)
  case .numeric(let precision?, let scale): return "numeric(\(precision),\(scale ?? 0))"
  case .time(let precision): return limited("time", precision) + " without time zone"
  case .timestamp(let precision): return limited("timestamp", precision) + " without time zone"
  case .timestamptz(let precision): return limited("timestamp", precision) + " with time zone"
  case .enumeration(let name): return name.name
  case .array(let element): return catalogName(of: element) + "[]"
  case .named(let named) where named.name.schema == nil && hasOwnModifiers(named.name.name):
    return type.spelling
  case .named(let named): return named.name.name
  default: return typeName(type)
  }
}
