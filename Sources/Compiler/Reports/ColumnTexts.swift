import Differ
import SQLExpressions
import SchemaModel

// What columns and tables say, in the schema's own spelling.

extension Column {
  /// The column in short: `varchar(100)?`.
  func definition(for target: Target) -> String {
    seenType(by: target) + (isNullable ? "?" : "")
      + (source == .none ? "" : defaultText(for: target).map { ", default \($0)" } ?? "")
  }

  /// What it says of a part; nil where it says nothing.
  func text(of part: ChangedPart, for target: Target) -> String? {
    switch part {
    case .type: seenType(by: target)
    case .nullable: isNullable ? "NULL" : "NOT NULL"
    case .default: defaultText(for: target)
    case .identity: identityText
    case .generated: generatedText
    case .onUpdate: onUpdate?.words
    case .comment: comment
    case .collation: collationText(for: target)
    case .overrides: overridesText(for: target)
    default: nil
    }
  }

  private func seenType(by target: Target) -> String {
    switch target {
    case .postgresql: (overrides.postgresqlType ?? type).spelling
    case .sqlite:
      overrides.sqlite.declaredType ?? overrides.sqliteType?.rawValue.lowercased() ?? type.spelling
    case .zerodb, .swift: type.spelling
    }
  }

  private func defaultText(for target: Target) -> String? {
    switch target {
    case .postgresql: if let own = overrides.postgresqlDefault { return own.words }
    case .sqlite: if let own = overrides.sqliteDefault { return own.words }
    case .zerodb, .swift: break
    }
    guard case .default(let value) = source else { return nil }
    return value.words
  }

  private var identityText: String? {
    switch source {
    case .serial: return "serial"
    case .identity(let identity):
      return
        ([identity.generation.rawValue] + (identity.options.words.map { [$0] } ?? [])
        + (identity.sequenceName.map { ["sequence \($0)"] } ?? [])).joined(separator: ", ")
    case .none, .default, .generated: return nil
    }
  }

  private var generatedText: String? {
    guard case .generated(let generated) = source else { return nil }
    return generated.expression.words + (generated.isStored ? "" : ", not stored")
  }

  private func collationText(for target: Target) -> String {
    switch target {
    case .postgresql: overrides.postgresqlCollation.map { "\($0)" } ?? "default"
    case .sqlite, .zerodb, .swift: SQLiteKeyCollation(overrides.sqlite.collation).rawValue.lowercased()
    }
  }

  private func overridesText(for target: Target) -> String? {
    guard target != .postgresql else {
      return said([
        ("storage", overrides.postgresqlStorage?.rawValue),
        ("compression", overrides.postgresqlCompression?.rawValue),
      ])
    }
    return said([
      ("type", overrides.zerodbType), ("field", overrides.zerodbField),
      ("namespace", overrides.zerodbNamespace), ("type", overrides.swiftType), ("name", overrides.swiftName),
      ("on_conflict", overrides.sqlite.onConflict?.rawValue.lowercased()),
      ("not_null", overrides.sqlite.takesNull ? "false" : nil),
      ("autoincrement", overrides.sqlite.reusesNumbers ? "false" : nil),
    ])
  }
}

extension Table {
  /// What its block for the target says.
  func ownWords(for target: Target) -> String? {
    guard target != .postgresql else {
      return said([
        ("unlogged", overrides.isUnlogged ? "true" : nil), ("with", overrides.storageParameters.words),
      ])
    }
    return said([
      ("name", overrides.zerodbName),
      ("indexes", overrides.zerodbIndexes.map { "[\($0.joined(separator: ", "))]" }),
      ("rlhf", overrides.zerodbStream.map { "interactions of \($0.agent)" }), ("name", overrides.swiftName),
      ("strict", overrides.sqlite.isLoose ? "false" : nil),
      ("without_rowid", overrides.sqlite.isWithoutRowid ? "true" : nil),
      ("constraint_names", overrides.sqlite.hasNamelessConstraints ? "false" : nil),
    ])
  }
}

/// Keys with their values; nil where none is said.
private func said(_ pairs: [(key: String, value: String?)]) -> String? {
  let texts = pairs.compactMap { pair in pair.value.map { "\(pair.key): \($0)" } }
  return texts.isEmpty ? nil : texts.joined(separator: ", ")
}

extension Expression {
  /// As a schema would say it. The portable spelling has words for every expression.
  var words: String { (try? spelling()) ?? "" }
}
