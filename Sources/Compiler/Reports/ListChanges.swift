import Differ
import SchemaModel

extension SchemaDifference {
  /// Every change as a list: enumerations, extensions, then tables with what is in them. What is renamed and modified
  /// is there twice.
  ///
  /// - Parameter target: the target that the difference is for.
  func reportedChanges(for target: Target) -> [ReportedChange] {
    enumerations.flatMap(\.reported) + sequences.flatMap(\.reported) + extensions.flatMap(\.reported)
      + tables.flatMap { $0.reported(for: target) }
  }
}

extension EnumerationChange {
  fileprivate var reported: [ReportedChange] {
    switch self {
    case .add(let enumeration):
      [ReportedChange(.add, .enumeration, "\(enumeration.name)", definition: enumeration.valueList)]
    case .drop(let enumeration):
      [ReportedChange(.drop, .enumeration, "\(enumeration.name)", definition: enumeration.valueList)]
    case .alter(let change):
      change.reported
    }
  }
}

extension EnumerationDifference {
  fileprivate var reported: [ReportedChange] {
    var changes: [ReportedChange] = []
    if from.name != to.name {
      changes.append(ReportedChange(.rename, .enumeration, "\(to.name)", oldName: "\(from.name)"))
    }
    var parts: [ReportedChange.Part] = []
    if changesComment { parts.append(.init(part: .comment, before: from.comment, after: to.comment)) }
    if reordersValues { parts.append(.init(part: .values, before: from.valueList, after: to.valueList)) }
    if !parts.isEmpty { changes.append(ReportedChange(.modify, .enumeration, "\(to.name)", parts: parts)) }
    for value in from.values {
      guard let new = renamedValues[value.name] else { continue }
      changes.append(
        ReportedChange(.rename, .value, "\(to.name).\(new)", oldName: "\(from.name).\(value.name)"))
    }
    changes += addedValues.map { ReportedChange(.add, .value, "\(to.name).\($0)") }
    return changes + removedValues.map { ReportedChange(.drop, .value, "\(from.name).\($0)") }
  }
}

extension Change<NumberSequence> {
  fileprivate var reported: [ReportedChange] {
    switch self {
    case .add(let object):
      return [ReportedChange(.add, .sequence, "\(object.name)", definition: object.definition)]
    case .drop(let object):
      return [ReportedChange(.drop, .sequence, "\(object.name)", definition: object.definition)]
    case .modify(let from, let to, let parts):
      var changes: [ReportedChange] = []
      if parts.contains(.name) {
        changes.append(ReportedChange(.rename, .sequence, "\(to.name)", oldName: "\(from.name)"))
      }
      let modified = parts.filter { $0 != .name }.map {
        ReportedChange.Part(part: $0, before: from.text(of: $0), after: to.text(of: $0))
      }
      if !modified.isEmpty {
        changes.append(ReportedChange(.modify, .sequence, "\(to.name)", parts: modified))
      }
      return changes
    }
  }
}

extension Change<Extension> {
  fileprivate var reported: [ReportedChange] {
    switch self {
    case .add(let object): [ReportedChange(.add, .extension, object.name)]
    case .drop(let object): [ReportedChange(.drop, .extension, object.name)]
    case .modify(let from, let to, _):
      [
        ReportedChange(
          .modify, .extension, to.name, parts: [.init(part: .schema, before: from.schema, after: to.schema)])
      ]
    }
  }
}

extension TableChange {
  fileprivate func reported(for target: Target) -> [ReportedChange] {
    switch self {
    case .add(let table): [ReportedChange(.add, .table, "\(table.name)", definition: table.size)]
    case .drop(let table): [ReportedChange(.drop, .table, "\(table.name)", definition: table.size)]
    case .alter(let change): change.reported(for: target)
    }
  }
}

extension TableDifference {
  fileprivate func reported(for target: Target) -> [ReportedChange] {
    var changes: [ReportedChange] = []
    if isRenamed { changes.append(ReportedChange(.rename, .table, "\(to.name)", oldName: "\(from.name)")) }
    var parts: [ReportedChange.Part] = []
    if changesComment { parts.append(.init(part: .comment, before: from.comment, after: to.comment)) }
    if changesOverrides {
      parts.append(
        .init(part: .overrides, before: from.ownWords(for: target), after: to.ownWords(for: target)))
    }
    if !parts.isEmpty { changes.append(ReportedChange(.modify, .table, "\(to.name)", parts: parts)) }
    for change in columns {
      changes += reported(change, .column, \.name, { $0.definition(for: target) }) {
        $0.text(of: $1, for: target)
      }
    }
    for change in primaryKey {
      changes += reported(change, .primaryKey, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    for change in uniqueConstraints {
      changes += reported(change, .uniqueConstraint, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    for change in exclusions {
      changes += reported(change, .exclusion, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    for change in checks {
      changes += reported(change, .check, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    for change in foreignKeys {
      changes += reported(change, .foreignKey, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    for change in indexes {
      changes += reported(change, .index, \.name.text, { $0.definition }) { $0.text(of: $1) }
    }
    return changes
  }

  private func reported<Object>(
    _ change: Change<Object>, _ kind: ReportedChange.Kind, _ name: (Object) -> String,
    _ definition: (Object) -> String, _ text: (Object, ChangedPart) -> String?
  ) -> [ReportedChange] {
    switch change {
    case .add(let object):
      return [ReportedChange(.add, kind, "\(to.name).\(name(object))", definition: definition(object))]
    case .drop(let object):
      return [ReportedChange(.drop, kind, "\(from.name).\(name(object))", definition: definition(object))]
    case .modify(let old, let new, let parts):
      let object = "\(to.name).\(name(new))"
      var changes: [ReportedChange] = []
      // A constraint of SQLite can come to its name, or lose it.
      if parts.contains(.name), name(old) != name(new) {
        changes.append(ReportedChange(.rename, kind, object, oldName: "\(from.name).\(name(old))"))
      }
      let modified = parts.filter { $0 != .name }.map {
        ReportedChange.Part(part: $0, before: text(old, $0), after: text(new, $0))
      }
      if !modified.isEmpty { changes.append(ReportedChange(.modify, kind, object, parts: modified)) }
      return changes
    }
  }
}

extension Enumeration {
  fileprivate var valueList: String { values.map(\.name).joined(separator: ", ") }
}

extension Table {
  fileprivate var size: String { columns.count == 1 ? "1 column" : "\(columns.count) columns" }
}
