import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

extension Decoder {
  /// A constraint's or an index's name, if it is said.
  mutating func objectName(_ reader: MappingReader, _ what: String) -> ObjectName {
    name(reader["name"], "the name of \(what)").map { ObjectName($0) } ?? .derived
  }

  mutating func primaryKey(_ node: YAMLNode, _ all: [String]) -> PrimaryKey? {
    if node.mapping == nil {
      let columns = names(node, "the primary key", orOne: true, of: all)
      return columns.isEmpty
        ? nil : PrimaryKey(name: .derived, columns: columns, origin: Origin(node.span))
    }
    guard let reader = MappingReader(node, .primaryKey, &diagnostics) else { return nil }
    guard let columns = columnList(reader, KeyTable.primaryKey.place, all) else { return nil }
    return PrimaryKey(
      name: objectName(reader, "a primary key"), columns: columns, keyIndex: keyIndex(reader, all),
      sqlite: sqliteKey(reader["sqlite"], columns), renamedFrom: renamedFrom(reader),
      origin: Origin(node.span))
  }

  mutating func unique(_ node: YAMLNode, _ all: [String]) -> UniqueConstraint? {
    if node.mapping == nil {
      let columns = names(node, "a unique constraint", orOne: true, of: all)
      return columns.isEmpty
        ? nil
        : UniqueConstraint(
          name: .derived, columns: columns, targets: targets, origin: Origin(node.span))
    }
    guard let reader = MappingReader(node, .unique, &diagnostics) else { return nil }
    guard let columns = columnList(reader, KeyTable.unique.place, all) else { return nil }
    let nullsAreEqual = boolean(reader["nulls_not_distinct"], "`nulls_not_distinct`") ?? false
    return UniqueConstraint(
      name: objectName(reader, "a unique constraint"), columns: columns,
      nullsAreDistinct: !nullsAreEqual, deferral: deferral(reader["deferrable"]),
      keyIndex: keyIndex(reader, all), sqlite: sqliteKey(reader["sqlite"], columns),
      renamedFrom: renamedFrom(reader), targets: targets(reader["targets"]) ?? targets,
      origin: Origin(node.span))
  }

  private mutating func keyIndex(_ reader: MappingReader, _ columns: [String]) -> KeyIndex {
    KeyIndex(
      including: names(reader["include"], "`include`", orOne: true, of: columns),
      storageParameters: storageParameters(reader["with"]))
  }

  /// Checks by name, or a list of conditions without one.
  mutating func checks(_ node: YAMLNode?, _ columns: [String]) -> [Check] {
    guard let node, !node.isNothing else { return [] }
    if let pairs = node.mapping {
      return pairs.compactMap { pair in
        guard let name = name(pair.key, at: pair.keySpan, "a check's name") else { return nil }
        return check(pair.value, columns, named: ObjectName(name), at: pair.keySpan)
      }
    }
    return members(node, "`checks`", orOne: true).compactMap {
      check($0, columns, named: .derived, at: $0.span)
    }
  }

  private mutating func check(
    _ node: YAMLNode, _ columns: [String], named name: ObjectName, at span: SourceSpan
  ) -> Check? {
    if node.scalar != nil {
      return expression(node, "the check", columns: columns).map {
        Check(name: name, expression: $0, targets: targets, origin: Origin(node.span))
      }
    }
    guard let reader = MappingReader(node, .check, &diagnostics) else { return nil }
    guard let condition = reader["expression"] else {
      report(.missingKey, "the check has no `expression`", at: span)
      return nil
    }
    let said = objectName(reader, "a check")
    if !name.isDerived, !said.isDerived {
      report(.conflictingKeys, "the check's name is said twice", at: reader.span(of: "name"))
    }
    return expression(condition, "the check", columns: columns).map {
      Check(
        name: name.isDerived ? said : name, expression: $0, isValidated: isValidated(reader),
        renamedFrom: renamedFrom(reader),
        targets: targets(reader["targets"]) ?? targets, origin: Origin(condition.span))
    }
  }

  mutating func foreignKey(_ node: YAMLNode, _ columns: [String]) -> ForeignKey? {
    guard let reader = MappingReader(node, .foreignKey, &diagnostics) else { return nil }
    let columns = columnList(reader, KeyTable.foreignKey.place, columns)
    guard let referenceNode = reader["references"] else {
      report(
        .missingKey, "the foreign key has no `references`", at: node.span,
        help: "say the table and its columns: `references: users(id)`")
      return nil
    }
    let reference = reference(referenceNode)
    guard let columns, let reference else { return nil }
    return ForeignKey(
      name: objectName(reader, "a foreign key"), columns: columns, table: reference.table,
      referencedColumns: reference.columns,
      onDelete: action(reader["on_delete"], "`on_delete`") ?? reference.onDelete ?? .noAction,
      onUpdate: action(reader["on_update"], "`on_update`") ?? reference.onUpdate ?? .noAction,
      deferral: reader["deferrable"] == nil ? reference.deferral : deferral(reader["deferrable"]),
      isValidated: isValidated(reader),
      renamedFrom: renamedFrom(reader),
      targets: targets(reader["targets"]) ?? targets, origin: Origin(referenceNode.span))
  }

  /// `users(id)`, `users`, or `{ table: users, columns: [id], on_delete: cascade }`.
  mutating func reference(_ node: YAMLNode) -> WrittenReference? {
    if node.mapping != nil {
      guard let reader = MappingReader(node, .reference, &diagnostics) else { return nil }
      guard let tableNode = reader["table"], let text = text(tableNode, "a table's name") else {
        report(.missingKey, "the reference has no `table`", at: node.span)
        return nil
      }
      guard let table = qualifiedName(text, at: tableNode, "a table's name") else { return nil }
      return WrittenReference(
        table: table, columns: names(reader["columns"], "`columns`"),
        onDelete: action(reader["on_delete"], "`on_delete`"),
        onUpdate: action(reader["on_update"], "`on_update`"),
        deferral: deferral(reader["deferrable"]))
    }
    guard let text = text(node, "a reference") else { return nil }
    do throws(SQLSyntaxError) {
      var (table, columns) = try parseReference(text)
      if table.schema == nil { table.schema = schema }
      if table.schema == "public" { table.schema = nil }
      return WrittenReference(table: table, columns: columns)
    } catch {
      report(
        .badName, error.message, at: node.span(ofTextAt: error.offset),
        help: error.help ?? "write the table and its columns: `users(id)`")
      return nil
    }
  }

  mutating func action(_ node: YAMLNode?, _ what: String) -> ForeignKey.Action? {
    word(node, what, ForeignKey.Action.allCases.map { ($0.rawValue, $0) })
  }

  mutating func deferral(_ node: YAMLNode?) -> Deferral {
    word(node, "`deferrable`", Words.deferrals) ?? .notDeferrable
  }

  /// Whether a constraint holds for rows that are there already.
  private mutating func isValidated(_ reader: MappingReader) -> Bool {
    !(boolean(reader["not_valid"], "`not_valid`") ?? false)
  }

  /// The `columns` of a constraint; nil, with a report, where there are none.
  mutating func columnList(_ reader: MappingReader, _ place: String, _ columns: [String]) -> [String]? {
    let before = diagnostics.count
    let columns = names(reader["columns"], place, orOne: true, of: columns)
    if columns.isEmpty {
      if diagnostics.count == before {
        report(.missingKey, "\(place) needs `columns`", at: reader.node.span)
      }
      return nil
    }
    return columns
  }
}

/// What a column or a foreign key refers to, and what is said with it.
struct WrittenReference {
  var table: QualifiedName
  var columns: [String]
  var onDelete: ForeignKey.Action?
  var onUpdate: ForeignKey.Action?
  var deferral = Deferral.notDeferrable
}
