import SchemaModel

/// Reads the value of a literal in a schema.
///
/// A moment must say its zone: PostgreSQL would take the session's, which is another for every client.
/// - Throws: where the text is no value of the type.
func checkedValue(
  _ text: String, as type: ColumnType, enumerationValues: (QualifiedName) -> [String]?
) throws(ValueError) -> LogicalValue {
  let value = try parseValue(text, as: type, enumerationValues: enumerationValues)
  if case .timestamptz = type, !text.saysZone {
    throw ValueError(
      "`\(text)` says no zone, and every session of PostgreSQL would take its own",
      help: "say it: `2025-02-28 23:59:00Z`")
  }
  return value
}

extension String {
  /// Whether a moment's text says its zone, or is a word that needs none.
  fileprivate var saysZone: Bool {
    let text = uppercased()
    if !text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
    if text.hasSuffix("Z") || text.contains("UTC") || text.contains("+") { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text[colon...].contains("-")
  }
}
