import SchemaModel

/// What becomes of a value, as far as that is plain.
struct Conversion {
  private let names: [String: String]
  private let isNumber: Bool
  /// Whether the type stays, too.
  let isWhole: Bool

  /// Nil where a change makes the column's values anew.
  init?(_ old: Column, _ new: Column, in pair: KeptTables.Pair, _ kept: KeptTables) {
    names = kept.valueNames(old.type, new.type) ?? [:]
    isNumber = old.type.family == .integer && new.type.family == .decimal
    isWhole = old.type == new.type || kept.valueNames(old.type, new.type) != nil
    guard Self.keepsSource(old, new, pair) else { return nil }
    if isWhole {
      guard old.overrides == new.overrides, !kept.renamesValues(in: old.type) else { return nil }
      return
    }
    guard new.convert == nil, old.overrides == new.overrides else { return nil }
    switch (old.type, new.type) {
    case (.integer, .bigint), (.smallint, .integer), (.smallint, .bigint), (.bigint, .integer),
      (.integer, .smallint), (.bigint, .smallint),
      (.text, .varchar), (.varchar, .text), (.varchar, .varchar), (.uuid, .text), (.uuid, .varchar),
      (.enumeration, .text),
      (.integer, .text), (.bigint, .text), (.smallint, .text), (.integer, .numeric), (.smallint, .numeric),
      (.bigint, .numeric):
      break
    default: return nil
    }
  }

  /// Whether neither version computes the column, or both compute it alike from columns that stay as they are.
  private static func keepsSource(_ old: Column, _ new: Column, _ pair: KeptTables.Pair) -> Bool {
    guard case .generated(let generated) = new.source else { return true }
    guard case .generated(let before) = old.source else { return false }
    let names = Dictionary(pair.columns.map { ($0.from.name, $0.to) }) { first, _ in first }
    guard before.expression.renamingColumns({ names[$0]?.name ?? $0 }) == generated.expression else {
      return false
    }
    return before.expression.columns.allSatisfy { name in
      guard let from = pair.from.column(named: name), let to = names[name] else { return false }
      return from.type == to.type && from.isNullable == to.isNullable
    }
  }

  /// The value that an old one becomes.
  func callAsFunction(_ value: String) -> String { form(names[value] ?? value) }

  /// A number without the zeros behind it.
  func form(_ value: String) -> String {
    guard isNumber, value.contains(".") else { return value }
    let digits = value.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(digits.reversed())
  }
}
