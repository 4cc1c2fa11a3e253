import SQLExpressions
import SchemaModel

extension Draft {
  /// The draft as a user's YAML.
  ///
  /// - Parameter older: the version before; what has another name there says so.
  func yaml(after older: Draft? = nil) -> String {
    DraftWriter(draft: self, older: older).text
  }
}

/// Writes every scalar in single quotes, so that nothing has to be known of YAML.
struct DraftWriter {
  let draft: Draft
  let older: Draft?

  var text: String {
    var lines: [String] = []
    if !draft.extensions.isEmpty {
      lines.append("extensions: [\(draft.extensions.map(scalar).joined(separator: ", "))]")
    }
    if !draft.enumerations.isEmpty {
      lines.append("enums:")
      for enumeration in draft.enumerations { lines += indented(enumerationLines(enumeration), 2) }
    }
    if !draft.tables.isEmpty {
      lines.append("tables:")
      for table in draft.tables { lines += indented(tableLines(table), 2) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Enumerations

  private func enumerationLines(_ enumeration: DraftEnumeration) -> [String] {
    let old = older?.enumeration(enumeration.id)
    var lines = ["\(scalar(qualified(enumeration.schema, enumeration.name))):"]
    if let comment = enumeration.comment { lines.append("  comment: \(scalar(comment))") }
    if let old, old.name != enumeration.name || old.schema != enumeration.schema {
      lines.append("  renamed_from: \(scalar(formerName(old.schema, old.name, enumeration.schema)))")
    }
    lines.append("  values:")
    for value in enumeration.values {
      let before = old?.values.first { $0.id == value.id }?.text
      if let before, before != value.text {
        lines.append("    - { value: \(scalar(value.text)), renamed_from: \(scalar(before)) }")
      } else {
        lines.append("    - \(scalar(value.text))")
      }
    }
    return lines
  }

  // MARK: Tables

  private func tableLines(_ table: DraftTable) -> [String] {
    let old = older?.table(table.id)
    var lines = ["\(scalar(qualified(table.schema, table.name))):"]
    if let comment = table.comment { lines.append("  comment: \(scalar(comment))") }
    if let targets = table.targets { lines.append("  targets: \(list(targets.map(\.rawValue)))") }
    if let old, old.name != table.name || old.schema != table.schema {
      lines.append("  renamed_from: \(scalar(formerName(old.schema, old.name, table.schema)))")
    }
    lines.append("  columns:")
    for column in table.columns {
      lines += indented(columnLines(column, of: table, before: older?.column(column.id)), 4)
    }
    if let key = table.primaryKey {
      let fields = keyFields(key, table, before: old?.primaryKey)
      lines.append("  primary_key: \(fields)")
    }
    add(
      "unique",
      table.uniques.map { key in keyFields(key, table, before: old?.uniques.first { $0.id == key.id }) },
      to: &lines)
    if !table.checks.isEmpty {
      // A check without a name can only stand in a list.
      add(
        "checks",
        table.checks.map { check in checkFields(check, before: old?.checks.first { $0.id == check.id }) },
        to: &lines)
    }
    add(
      "foreign_keys",
      table.foreignKeys.map { key in
        foreignKeyFields(key, table, before: old?.foreignKeys.first { $0.id == key.id })
      },
      to: &lines)
    add(
      "indexes",
      table.indexes.map { index in indexFields(index, table, before: old?.indexes.first { $0.id == index.id })
      }, to: &lines)
    return lines
  }

  private func add(_ key: String, _ members: [String], to lines: inout [String]) {
    guard !members.isEmpty else { return }
    lines.append("  \(key):")
    lines += members.map { "    - \($0)" }
  }

  private func keyFields(_ key: DraftKey, _ table: DraftTable, before: DraftKey?) -> String {
    var fields = naming(key.name, before: before?.name)
    fields.append("columns: \(columnList(key.columns))")
    if key.nullsNotDistinct { fields.append("nulls_not_distinct: true") }
    if let deferrable = key.deferrable { fields.append("deferrable: \(deferrable)") }
    return mapping(fields)
  }

  private func checkFields(_ check: DraftCheck, before: DraftCheck?) -> String {
    mapping(
      naming(check.name, before: before?.name) + ["expression: \(scalar(sql(check.expression)))"]
        + targets(check.targets))
  }

  private func foreignKeyFields(
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
    return mapping(fields)
  }

  private func indexFields(_ index: DraftIndex, _ table: DraftTable, before: DraftIndex?) -> String {
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
    if !index.parameters.isEmpty {
      let parameters = index.parameters.sorted { $0.key < $1.key }.map { "\($0.key): \(scalar($0.value))" }
      fields.append("with: \(mapping(parameters))")
    }
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

extension DraftWriter {
  /// The column's name; the one that it had, where it is no more.
  func name(of column: Int) -> String { draft.column(column)?.name ?? older?.column(column)?.name ?? "?" }

  func columnList(_ columns: [Int]) -> String { list(columns.map(name)) }

  func list(_ texts: [String]) -> String { "[\(texts.map(scalar).joined(separator: ", "))]" }

  func mapping(_ fields: [String]) -> String { "{ \(fields.joined(separator: ", ")) }" }

  func scalar(_ text: String) -> String { "'\(text.doubling("'"))'" }

  func indented(_ lines: [String], _ blanks: Int) -> [String] {
    lines.map { String(repeating: " ", count: blanks) + $0 }
  }

  /// A table's or type's name as it stands in YAML.
  func qualified(_ schema: String?, _ name: String) -> String {
    (schema.map { part($0) + "." } ?? "") + part(name)
  }

  /// How `renamed_from` says a name: with its schema where that was another.
  func formerName(_ schema: String?, _ name: String, _ newSchema: String?) -> String {
    schema == newSchema ? name : qualified(schema ?? "public", name)
  }

  private func part(_ name: String) -> String {
    name.contains { $0 == "." || $0 == "\"" } ? "\"\(name.doubling("\""))\"" : name
  }

  func sql(_ expression: DraftExpression) -> String {
    expression.parts.map { part in
      switch part {
      case .text(let text): text
      case .column(let id): "\"\(name(of: id).doubling("\""))\""
      case .value(let id, let enumeration): "'\(valueText(id, of: enumeration).doubling("'"))'"
      }
    }
    .joined()
  }

  func valueText(_ id: Int, of enumeration: Int) -> String {
    draft.enumeration(enumeration)?.values.first { $0.id == id }?.text ?? "?"
  }
}

extension String {
  /// With every such character twice.
  func doubling(_ character: Character) -> String {
    split(separator: character, omittingEmptySubsequences: false)
      .joined(separator: "\(character)\(character)")
  }
}
