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
    if !draft.sequences.isEmpty {
      lines.append("sequences:")
      lines += draft.sequences.map { "  " + sequenceLine($0) }
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

  // MARK: Sequences

  private func sequenceLine(_ sequence: DraftSequence) -> String {
    var fields = sequence.options.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if let comment = sequence.comment { fields.append("comment: \(scalar(comment))") }
    if let owner = sequence.owner, let table = draft.tables.first(where: { $0.column(owner) != nil }),
      table.schema == sequence.schema, table.targets == nil, let column = table.column(owner),
      column.targets == nil, column.source.isPlain || column.source.isGenerated
    {
      fields.append("owned_by: \(scalar(qualified(table.name, name(of: owner))))")
    }
    if let old = older?.sequence(sequence.id), old.name != sequence.name || old.schema != sequence.schema {
      fields.append("renamed_from: \(scalar(formerName(old.schema, old.name, sequence.schema)))")
    }
    return "\(scalar(qualified(sequence.schema, sequence.name))): \(mapping(fields))"
  }

  /// As PostgreSQL reads the name of an object in a text.
  private func sequenceText(_ id: Int) -> String {
    let sequence = draft.sequence(id) ?? older?.sequence(id)
    return QualifiedName(schema: sequence?.schema, sequence?.name ?? "?").objectText
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
    let options = sqliteOptions(table)
    if !options.isEmpty { lines.append("  sqlite: \(mapping(options))") }
    lines += postgresqlLines(table)
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
    add(
      "exclusions",
      table.exclusions.map { exclusion in
        exclusionFields(exclusion, before: old?.exclusions.first { $0.id == exclusion.id })
      }, to: &lines)
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
}

extension DraftWriter {
  private func sqliteOptions(_ table: DraftTable) -> [String] {
    // Who numbers rows needs their numbers.
    let key = table.primaryKey?.columns.compactMap(table.column) ?? []
    let canBe = !key.isEmpty && key.allSatisfy { $0.source.isPlain }
    return [
      table.isLoose ? "strict: false" : nil, table.isWithoutRowid && canBe ? "without_rowid: true" : nil,
      table.isNameless ? "constraint_names: false" : nil,
    ].compactMap(\.self)
  }

  private func postgresqlLines(_ table: DraftTable) -> [String] {
    let block =
      (table.isUnlogged ? ["unlogged: true"] : [])
      + (table.parameters.isEmpty ? [] : ["with: \(parameters(table.parameters))"])
    return block.isEmpty ? [] : ["  postgresql: \(mapping(block))"]
  }

  func parameters(_ parameters: [String: String]) -> String {
    mapping(parameters.sorted { $0.key < $1.key }.map { "\($0.key): \(scalar($0.value))" })
  }

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
    schema == newSchema ? part(name) : qualified(schema ?? "public", name)
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
      case .sequence(let id): "'\(sequenceText(id).doubling("'"))'"
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
