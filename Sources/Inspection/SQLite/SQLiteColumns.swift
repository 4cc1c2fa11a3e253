import Catalog
import SQLExpressions
import SchemaModel

/// Where columns' values come from.
extension SQLiteInspector {
  mutating func addSources(of found: CatalogTable, to table: inout Table) {
    for (place, column) in found.columns.enumerated() {
      let path = "\(found.name).\(column.name)"
      if let generated = column.generated {
        let source = self.generated(generated, place, of: table)
        if source == .none { omit("generated column", "\(path) (\(generated.expression))") }
        table.columns[place].source = source
      } else if let text = column.default {
        guard let kept = defaulted(table.columns[place], text, of: table) else {
          omit("default", "\(path) (\(text))")
          continue
        }
        table.columns[place] = kept
      }
      if let collation = column.collation { omit("column collation", "\(path) (\(collation))") }
    }
  }

  private func generated(_ found: CatalogGenerated, _ place: Int, of table: Table) -> ColumnSource {
    let type = table.columns[place].type
    let scope = ExpressionScope(table: table, enumerations: enumerationNames)
    let candidates = portableCandidates(found.expression, over: table)
    // SQLite has no casts where PostgreSQL needs one.
    for candidate in candidates + candidates.map({ $0.choosing(type) }) {
      guard candidate.inferredType(in: scope)?.isAssignable(to: type) != false else { continue }
      var column = table.columns[place]
      column.source = .generated(Generated(expression: candidate, isStored: found.isStored))
      if making.column(column, of: table)?.column.generated == found { return column.source }
    }
    return .none
  }

  /// The column with its default: as a portable one, else in SQLite's own words.
  private func defaulted(_ column: Column, _ text: String, of table: Table) -> Column? {
    if text.uppercased() == "NULL" { return column }
    func has(_ column: Column) -> Bool { making.column(column, of: table)?.column.default == text }
    var kept = column
    for candidate in defaultCandidates(text, column.type) {
      kept.source = .default(candidate)
      if has(kept) { return kept }
    }
    kept.source = column.source
    kept.overrides.sqliteDefault = try? parseExpression(text)
    return kept.overrides.sqliteDefault != nil && has(kept) ? kept : nil
  }

  /// What a default could have been that stands so in SQLite, the likeliest first.
  private func defaultCandidates(_ text: String, _ type: ColumnType) -> [Expression] {
    let read = try? parseExpression(text)
    var candidates: [Expression] = []
    switch (read, type) {
    case (.literal(.number(let digits))?, .boolean):
      candidates.append(.literal(.boolean(digits == "1")))
    case (.literal(.string(let value))?, .array):
      if let elements = arrayElements(value) { candidates.append(.literal(.string(elements))) }
    case (.literal(.string(let digits))?, .numeric):
      if let number = try? parseExpression(digits) { candidates.append(number) }
    case (_, .bytea):
      if text.lowercased().hasPrefix("x'") {
        candidates.append(.literal(.string("\\x" + text.dropFirst(2).dropLast().lowercased())))
      }
    default:
      break
    }
    guard let read, !read.isRaw else { return candidates + usualValues }
    // A call could be SQLite's own way of saying what schemas say in another.
    if case .literal = read { return candidates + [read] + usualValues }
    return candidates + usualValues + [read]
  }
}

/// The members of an array of texts and numbers, which SQLite has as JSON, as PostgreSQL writes them.
private func arrayElements(_ json: String) -> String? {
  guard json.hasPrefix("["), json.hasSuffix("]") else { return nil }
  let inside = json.dropFirst().dropLast()
  let isPlain = !inside.contains { "[]{}\\".contains($0) }
  return isPlain ? "{\(inside)}" : nil
}

/// What columns of times and keys get by default, in any schema.
let usualValues: [Expression] = [
  "now()", "current_date", "localtime", "localtimestamp", "gen_random_uuid()", "random()",
  "gen_random_uuid()::text", "now()::date", "now()::text", "now() AT TIME ZONE 'UTC'",
].compactMap { try? parseExpression($0) }
