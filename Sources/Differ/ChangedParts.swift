public import Diagnostics
public import SchemaModel

extension Column {
  /// What differs between two columns of one name, both in the form in which equal meaning is equal value.
  func changedParts(to other: Column) -> [ChangedPart] {
    if self == other { return [] }
    var parts: [ChangedPart] = []
    if type != other.type { parts.append(.type) }
    if isNullable != other.isNullable { parts.append(.nullable) }
    if source != other.source {
      for part in [source.part, other.source.part] {
        if let part, !parts.contains(part) { parts.append(part) }
      }
    }
    if onUpdate != other.onUpdate { parts.append(.onUpdate) }
    if comment != other.comment { parts.append(.comment) }
    let (own, others) = (overrides, other.overrides)
    if own != others {
      if !own.collates(as: others) { parts.append(.collation) }
      if !own.isSame(beside: others) { parts.append(.overrides) }
    }
    return parts
  }
}

extension ColumnOverrides {
  fileprivate func collates(as other: ColumnOverrides) -> Bool {
    postgresqlCollation == other.postgresqlCollation && sqlite.collation == other.sqlite.collation
  }

  /// Whether nothing but collations differs.
  fileprivate func isSame(beside other: ColumnOverrides) -> Bool {
    var copy = self
    copy.postgresqlCollation = other.postgresqlCollation
    copy.sqlite.collation = other.sqlite.collation
    return copy == other
  }
}

extension ColumnSource {
  fileprivate var part: ChangedPart? {
    switch self {
    case .none: nil
    case .default: .default
    case .identity, .serial: .identity
    case .generated: .generated
    }
  }
}

/// A constraint or an index.
public protocol NamedObject: Hashable, Sendable {
  var name: ObjectName { get set }
  var renamedFrom: [String] { get }
  var origin: Origin { get }
  /// What differs from another one, both in the form in which equal meaning is equal value.
  func changedParts(to other: Self) -> [ChangedPart]
}

extension PrimaryKey: NamedObject {
  public func changedParts(to other: PrimaryKey) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.columns, columns == other.columns),
      (.overrides, sqlite == other.sqlite),
      (.include, keyIndex.including == other.keyIndex.including),
      (.with, keyIndex.storageParameters == other.keyIndex.storageParameters),
    ].different
  }
}

extension UniqueConstraint: NamedObject {
  public func changedParts(to other: UniqueConstraint) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.columns, columns == other.columns),
      (.nullsNotDistinct, nullsAreDistinct == other.nullsAreDistinct),
      (.deferrable, deferral == other.deferral), (.overrides, sqlite == other.sqlite),
      (.include, keyIndex.including == other.keyIndex.including),
      (.with, keyIndex.storageParameters == other.keyIndex.storageParameters),
    ].different
  }
}

extension ExclusionConstraint: NamedObject {
  public func changedParts(to other: ExclusionConstraint) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.elements, elements == other.elements),
      (.using, method == other.method), (.include, including == other.including),
      (.where, predicate == other.predicate), (.with, storageParameters == other.storageParameters),
      (.deferrable, deferral == other.deferral),
    ].different
  }
}

extension Check: NamedObject {
  public func changedParts(to other: Check) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.expression, expression == other.expression),
      (.notValid, isValidated == other.isValidated),
    ].different
  }
}

extension ForeignKey: NamedObject {
  public func changedParts(to other: ForeignKey) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.columns, columns == other.columns),
      (.references, table == other.table && referencedColumns == other.referencedColumns),
      (.onDelete, onDelete == other.onDelete), (.onUpdate, onUpdate == other.onUpdate),
      (.deferrable, deferral == other.deferral), (.notValid, isValidated == other.isValidated),
    ].different
  }
}

extension Index: NamedObject {
  public func changedParts(to other: Index) -> [ChangedPart] {
    [
      (.name, name.text == other.name.text), (.columns, keys == other.keys),
      (.unique, isUnique == other.isUnique),
      (.nullsNotDistinct, nullsAreDistinct == other.nullsAreDistinct), (.using, method == other.method),
      (.include, including == other.including), (.where, predicate == other.predicate),
      (.with, storageParameters == other.storageParameters), (.comment, comment == other.comment),
    ].different
  }
}

extension [(ChangedPart, Bool)] {
  /// The parts that are not the same.
  fileprivate var different: [ChangedPart] { filter { !$0.1 }.map(\.0) }
}
