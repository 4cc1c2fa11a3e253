import Diagnostics
import YAMLTree

/// A mapping that is read by a table of keys.
struct MappingReader {
  let node: YAMLNode
  private let pairs: [YAMLPair]

  /// Reports every key that the table does not hold.
  ///
  /// - Returns: nil, with a report, where the node is not a mapping.
  init?(_ node: YAMLNode, _ table: KeyTable, _ diagnostics: inout [Diagnostic]) {
    guard let pairs = node.mapping else {
      diagnostics.append(
        Diagnostic(.wrongShape, "\(table.place) is a mapping, `key: value`", at: node.span))
      return nil
    }
    self.node = node
    self.pairs = pairs
    for (position, pair) in pairs.enumerated() where !table.contains(pair.key) {
      if table.isFree(pair.key) { continue }
      // `{ type: numeric(10,2) }` is two keys to YAML: the type's own message says so.
      if pair.value.isNothing, pair.key.hasSuffix(")") || pair.key.hasSuffix(")?"), position > 0,
        pairs[position - 1].value.scalar?.text.contains("(") == true
      {
        continue
      }
      diagnostics.append(
        Diagnostic(
          .unknownKey, "`\(pair.key)` is not a key of \(table.place)", at: pair.keySpan,
          help: pair.value.isNothing && pair.key.contains(" ")
            ? "inside `{ … }` a comma ends a value: quote a text that holds one" : table.help(for: pair.key)))
    }
  }

  subscript(_ key: String) -> YAMLNode? {
    pairs.first { $0.key == key }?.value
  }

  /// The place of a key, or of the mapping where the key is not there.
  func span(of key: String) -> SourceSpan {
    pairs.first { $0.key == key }?.keySpan ?? node.span
  }
}

extension KeyTable {
  /// Keys that begin with `x-` are the user's own at a file's top.
  func isFree(_ key: String) -> Bool {
    key.hasPrefix("x-") && place == Self.file.place
  }

  /// What to write instead of a key that is not there.
  func help(for key: String) -> String {
    if let advice = Self.advice[key.lowercased()] { return advice }
    if let near = suggestion(for: key, among: keys.map(\.name)) { return "did you mean `\(near)`?" }
    return "the keys here are \(keys.map { "`\($0.name)`" }.joined(separator: ", "))"
  }

  /// What people of other tools write.
  private static let advice: [String: String] = [
    "nullable": "a column that can be NULL has a `?` behind its type: `text?`",
    "null": "a column that can be NULL has a `?` behind its type: `text?`",
    "not_null": "columns are NOT NULL unless their type ends in `?`",
    "required": "columns are NOT NULL unless their type ends in `?`",
    "pk": "did you mean `primary_key`?",
    "fk": "did you mean `references`?",
    "index": "indexes stand in the table's `indexes`",
    "constraints": "constraints stand in `unique`, `checks` and `foreign_keys`",
    "fields": "did you mean `columns`?",
    "autoincrement": "did you mean `identity: by default`?",
    "auto_increment": "did you mean `identity: by default`?",
    "description": "did you mean `comment`?",
    "method": "did you mean `using`?",
    "direction": "did you mean `order`?",
    "min": "did you mean `minimum`?",
    "max": "did you mean `maximum`?",
  ]
}
