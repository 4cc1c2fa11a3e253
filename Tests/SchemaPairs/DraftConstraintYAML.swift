import SchemaModel

extension DraftWriter {
  func add(_ key: String, _ members: [String], to lines: inout [String]) {
    guard !members.isEmpty else { return }
    lines.append("  \(key):")
    lines += members.map { "    - \($0)" }
  }

  func keyFields(_ key: DraftKey, _ table: DraftTable, before: DraftKey?) -> String {
    var fields = naming(key.name, before: before?.name)
    fields.append("columns: \(columnList(key.columns))")
    if key.nullsNotDistinct { fields.append("nulls_not_distinct: true") }
    if let deferrable = key.deferrable { fields.append("deferrable: \(deferrable)") }
    var sqlite = key.onConflict.map { ["on_conflict: \($0)"] } ?? []
    // The number of a row has no order.
    if key.isDescending, let last = key.columns.last,
      key.columns.compactMap(table.column).allSatisfy(\.source.isPlain)
    {
      let columns = key.columns.dropLast().map { scalar(name(of: $0)) }
      sqlite.append(
        "columns: [\((columns + ["{ column: \(scalar(name(of: last))), order: desc }"]).joined(separator: ", "))]"
      )
    }
    if !sqlite.isEmpty { fields.append("sqlite: \(mapping(sqlite))") }
    if !key.including.isEmpty { fields.append("include: \(columnList(key.including))") }
    if !key.parameters.isEmpty { fields.append("with: \(parameters(key.parameters))") }
    return mapping(fields)
  }

  func exclusionFields(_ exclusion: DraftExclusion, before: DraftExclusion?) -> String {
    var fields = naming(exclusion.name, before: before?.name)
    let elements = exclusion.elements.map { element in
      let key = element.value.onlyColumn.map { "column: \(scalar(name(of: $0)))" }
      return mapping([
        key ?? "expression: \(scalar(sql(element.value)))", "with: \(scalar(element.comparison))",
      ])
    }
    fields += ["using: \(exclusion.method)", "elements: [\(elements.joined(separator: ", "))]"]
    if let predicate = exclusion.predicate { fields.append("where: \(scalar(sql(predicate)))") }
    if let deferrable = exclusion.deferrable { fields.append("deferrable: \(deferrable)") }
    return mapping(fields)
  }

  func checkFields(_ check: DraftCheck, before: DraftCheck?) -> String {
    mapping(
      naming(check.name, before: before?.name) + ["expression: \(scalar(sql(check.expression)))"]
        + (check.isNotValid ? ["not_valid: true"] : [])
        + targets(check.targets))
  }

  func foreignKeyFields(
    _ key: DraftForeignKey, _ table: DraftTable, before: DraftForeignKey?
  ) -> String {
    var fields = naming(key.name, before: before?.name)
    fields.append("columns: \(columnList(key.columns))")
    if let other = draft.table(key.table) {
      let name = scalar(qualified(other.schema, other.name))
      fields.append("references: { table: \(name), columns: \(columnList(key.references)) }")
    }
    if let action = key.onDelete { fields.append("on_delete: \(action)") }
    if let action = key.onUpdate { fields.append("on_update: \(action)") }
    if let deferrable = key.deferrable { fields.append("deferrable: \(deferrable)") }
    if key.isNotValid { fields.append("not_valid: true") }
    return mapping(fields)
  }

  func indexFields(_ index: DraftIndex, _ table: DraftTable, before: DraftIndex?) -> String {
    var fields = naming(index.name, before: before?.name)
    let columns = index.keys.filter { $0.column != nil }
    let expressions = index.keys.filter { $0.column == nil }
    if !columns.isEmpty { fields.append("columns: [\(columns.map(indexKey).joined(separator: ", "))]") }
    if !expressions.isEmpty {
      fields.append("expressions: [\(expressions.map(indexKey).joined(separator: ", "))]")
    }
    if index.isUnique { fields.append("unique: true") }
    if index.nullsNotDistinct { fields.append("nulls_not_distinct: true") }
    if let method = index.method { fields.append("using: \(method)") }
    if !index.including.isEmpty { fields.append("include: \(columnList(index.including))") }
    if let predicate = index.predicate { fields.append("where: \(scalar(sql(predicate)))") }
    if !index.parameters.isEmpty { fields.append("with: \(parameters(index.parameters))") }
    if let comment = index.comment { fields.append("comment: \(scalar(comment))") }
    return mapping(fields + targets(index.targets))
  }

  private func indexKey(_ key: DraftIndex.Key) -> String {
    var fields: [String] = []
    if let column = key.column {
      fields.append("column: \(scalar(name(of: column)))")
    } else {
      fields.append("expression: \(scalar(sql(key.value)))")
    }
    if key.isDescending { fields.append("order: desc") }
    if let nulls = key.nulls { fields.append("nulls: \(nulls)") }
    if let operatorClass = key.operatorClass { fields.append("opclass: \(operatorClass)") }
    if !key.operatorClassParameters.isEmpty {
      fields.append("opclass_parameters: \(parameters(key.operatorClassParameters))")
    }
    if let collation = key.collation { fields.append("collation: \(scalar(collation))") }
    return mapping(fields)
  }

  private func targets(_ targets: [Target]?) -> [String] {
    targets.map { ["targets: \(list($0.map(\.rawValue)))"] } ?? []
  }

  /// The name that is said, and the one that it has in the version before, where both are said.
  private func naming(_ name: String?, before: String?) -> [String] {
    guard let name else { return [] }
    guard let before, before != name else { return ["name: \(scalar(name))"] }
    return ["name: \(scalar(name))", "renamed_from: \(scalar(before))"]
  }
}
