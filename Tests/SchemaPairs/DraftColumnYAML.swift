import SQLExpressions
import SchemaModel

extension DraftWriter {
  func columnLines(_ column: DraftColumn, of table: DraftTable, before: DraftColumn?) -> [String] {
    var fields = ["type: \(scalar(typeText(column)))"]
    fields += sourceFields(column)
    if column.isTouched { fields.append("on_update: now()") }
    if let comment = column.comment { fields.append("comment: \(scalar(comment))") }
    if let targets = column.targets { fields.append("targets: \(list(targets.map(\.rawValue)))") }
    if let before, before.name != column.name { fields.append("renamed_from: \(scalar(before.name))") }
    var postgresql = [
      ("type", column.postgresqlType), ("storage", column.storage), ("compression", column.compression),
    ].compactMap { key, value in value.map { "\(key): \(scalar($0))" } }
    var sqlite: [String] = []
    if let type = column.sqliteType {
      let declared = table.isLoose ? column.sqliteDeclared : nil
      sqlite.append(declared.map { "declared: \(scalar($0))" } ?? "type: \(type)")
      if let value = column.sqliteDefault { sqlite.append("default: \(scalar(value))") }
    }
    if let collation = column.collation {
      if collation == "C" {
        postgresql.append("collation: C")
      } else {
        sqlite.append("collation: \(collation)")
      }
    }
    if !postgresql.isEmpty { fields.append("postgresql: \(mapping(postgresql))") }
    if !sqlite.isEmpty { fields.append("sqlite: \(mapping(sqlite))") }
    if let backfill = column.backfill { fields.append("backfill: \(scalar(sql(backfill)))") }
    if let convert = column.convert { fields.append("convert: \(scalar(sql(convert)))") }
    if fields.count == 1 { return ["\(scalar(column.name)): \(scalar(typeText(column)))"] }
    return ["\(scalar(column.name)): \(mapping(fields))"]
  }

  private func sourceFields(_ column: DraftColumn) -> [String] {
    switch column.source {
    case .none, .serial: return []
    case .literal(let text): return ["default: \(scalar(text))"]
    case .value(let id, let enumeration): return ["default: \(scalar(valueText(id, of: enumeration)))"]
    case .expression(let expression): return ["default: { expression: \(scalar(sql(expression))) }"]
    case .generated(let expression):
      let text = scalar(sql(expression))
      return [column.isVirtual ? "generated: { expression: \(text), stored: false }" : "generated: \(text)"]
    case .identity(let generation, let options):
      if options.isEmpty { return ["identity: \(generation)"] }
      let list = options.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      return ["identity: \(mapping(["generation: \(generation)"] + list))"]
    }
  }

  /// As YAML has it, with a question mark behind what can be NULL.
  private func typeText(_ column: DraftColumn) -> String {
    if column.source == .serial {
      switch column.type {
      case .smallint: return "smallserial"
      case .integer: return "serial"
      default: return "bigserial"
      }
    }
    return typeText(column.type) + (column.isNullable ? "?" : "")
  }

  private func typeText(_ type: ColumnType) -> String {
    switch type {
    case .enumeration(let id):
      guard let enumeration = Int(id.name).flatMap(draft.enumeration) else { return "?" }
      return ColumnType.enumeration(QualifiedName(schema: enumeration.schema, enumeration.name)).spelling
    case .array(let element): return typeText(element) + "[]"
    default: return type.spelling
    }
  }
}
