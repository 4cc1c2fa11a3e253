import SQLExpressions
import SchemaModel

extension QualifiedName {
  /// The name as a key or a reference says it: `users`, `auth.users`, `"odd.name"`.
  var written: String {
    if !needsQuotes { return description }
    return (schema.map { doublyQuoted($0) + "." } ?? "") + doublyQuoted(name)
  }

  private var needsQuotes: Bool { needsQuotes(name) || schema.map(needsQuotes) == true }

  private func needsQuotes(_ part: String) -> Bool {
    part.unicodeScalars.contains { ".,\"()[]?".unicodeScalars.contains($0) } || part.beginsOrEndsBlank
  }
}

extension String {
  var beginsOrEndsBlank: Bool { unicodeScalars.first == " " || unicodeScalars.last == " " }
}

extension ForeignKey {
  /// `users(id)`.
  var target: String {
    let columns = referencedColumns.map { column in
      column.unicodeScalars.contains { ",()\"".unicodeScalars.contains($0) } || column.beginsOrEndsBlank
        ? doublyQuoted(column) : column
    }
    return "\(table.written)(\(columns.joined(separator: ", ")))"
  }
}

extension ColumnType {
  /// The type as a column says it.
  var written: String {
    switch self {
    case .array(let element):
      element.written + "[]"
    case .enumeration(let name):
      // A word that means a number which counts itself is no enumeration's name without quotes.
      serialWords.contains(name.description.lowercased()) ? doublyQuoted(name.name) : name.written
    case .named(let type) where type.name.schema == nil && !type.isWellKnown:
      "public.\(spelling)"
    default:
      spelling
    }
  }
}

private let serialWords: Set<String> = [
  "smallserial", "serial2", "serial", "serial4", "bigserial", "serial8",
]
