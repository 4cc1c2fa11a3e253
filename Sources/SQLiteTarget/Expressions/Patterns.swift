import SQLExpressions
import SchemaModel

// LIKE and ILIKE. SQLite's LIKE takes `a` for `A`; its GLOB doesn't, and has wildcards of its own.
extension Lowering {
  mutating func like(
    _ value: Lowered, _ pattern: Expression, escape: Expression?, ignoringCase: Bool, negated: Bool
  ) throws(UnsupportedExpression) -> Expression {
    guard value.type.isSomeText else { throw unsupported(ignoringCase ? "ILIKE" : "LIKE", value) }
    let pieces = try patternPieces(pattern, escape: escape)
    if ignoringCase, pieces.contains(where: { $0.isBeyondASCII }) {
      warn("ILIKE ignores the case of all letters in PostgreSQL, in SQLite of ASCII's alone")
    }
    let text = pieces.map(ignoringCase ? \.likeText : \.globText).joined()
    // The most that SQLite takes.
    guard text.utf8.count <= 50_000 else {
      throw UnsupportedExpression(message: "the pattern is longer than the 50000 bytes that SQLite takes")
    }
    return .like(
      value.tree, pattern: .string(text), escape: nil, ignoringCase: ignoringCase, negated: negated)
  }

  private mutating func patternPieces(
    _ pattern: Expression, escape: Expression?
  ) throws(UnsupportedExpression) -> [PatternPiece] {
    guard let text = try lower(pattern).constant else {
      throw UnsupportedExpression(
        message:
          "SQLite's patterns differ from PostgreSQL's, and only one that is written out can be translated")
    }
    var escapeCharacter: Unicode.Scalar? = "\\"
    if let escape {
      guard let written = try lower(escape).constant, written.unicodeScalars.count <= 1 else {
        throw UnsupportedExpression(message: "ESCAPE takes one character that is written out")
      }
      escapeCharacter = written.unicodeScalars.first
    }
    var pieces: [PatternPiece] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == escapeCharacter {
        guard let escaped = rest.popFirst() else {
          throw UnsupportedExpression(message: "the pattern ends with its escape character")
        }
        pieces.append(.character(escaped))
      } else if scalar == "%" {
        pieces.append(.any)
      } else {
        pieces.append(scalar == "_" ? .one : .character(scalar))
      }
    }
    return pieces
  }
}

/// A part of a pattern.
enum PatternPiece {
  /// Any text.
  case any
  /// Any one character.
  case one
  case character(Unicode.Scalar)

  var globText: String {
    switch self {
    case .any: "*"
    case .one: "?"
    case .character(let scalar) where ["*", "?", "["].contains(scalar): "[\(scalar)]"
    case .character(let scalar): String(scalar)
    }
  }

  /// For LIKE with the escape character `\`.
  var likeText: String {
    switch self {
    case .any: "%"
    case .one: "_"
    case .character(let scalar) where ["%", "_", "\\"].contains(scalar): "\\\(scalar)"
    case .character(let scalar): String(scalar)
    }
  }

  var isBeyondASCII: Bool {
    if case .character(let scalar) = self { !scalar.isASCII } else { false }
  }
}
