public import SchemaModel

/// Reads a type as a person writes it or as PostgreSQL's catalog prints it: `varchar(255)`, `text[]`,
/// `auth.status`.
///
/// Synonyms become one case; the schemas `public` and `pg_catalog` go. What isn't one of `ColumnType`'s cases
/// is `.named`: PostgreSQL's and well-known extensions' types in lower case, any other name as it is written,
/// so that whoever knows the enumerations can find it.
/// - Throws: where the text isn't a type, and where a length, precision or dimension is one that no server
///   takes.
public func parseType(_ text: String) throws(SQLSyntaxError) -> ColumnType {
  try parseType(text, enumerations: [])
}

/// Reads a type as `parseType(_:)` does; a name that is exactly an enumeration's is `.enumeration`, even
/// where PostgreSQL has a type of that name.
public func parseType(
  _ text: String, enumerations: Set<QualifiedName>
) throws(SQLSyntaxError) -> ColumnType {
  try refuseOpenBracket(text)
  var parser = Parser(tokens: try Lexer.tokens(of: text), text: text)
  parser.enumerations = enumerations
  guard parser.current.kind != .end else {
    throw SQLSyntaxError(message: "the type is empty", offset: 0)
  }
  do throws(ParseFailure) {
    let type = try parser.typeName()
    guard parser.current.kind == .end else { throw ParseFailure.unknown(at: parser.position) }
    return type
  } catch {
    switch error {
    case .refused(let error): throw error
    case .unknown(let place): throw parser.typeError(at: place)
    }
  }
}

/// YAML's flow style ends a plain scalar at a comma or bracket, so that half a type is what arrives here.
private func refuseOpenBracket(_ text: String) throws(SQLSyntaxError) {
  guard let open = text.unicodeScalars.firstIndex(where: { $0 == "(" || $0 == "[" }),
    !text.unicodeScalars[open...].contains(where: { $0 == ")" || $0 == "]" })
  else { return }
  let isArray = text.unicodeScalars[open] == "["
  let example = isArray ? "text[]" : "numeric(10,2)"
  throw SQLSyntaxError(
    message: "the bracket isn't closed",
    offset: text.unicodeScalars.distance(from: text.startIndex, to: open),
    help: "in YAML's flow style quote the type: '\(example)'")
}

extension Parser {
  func typeError(at place: Int) -> SQLSyntaxError {
    let token = tokens[min(place, tokens.count - 1)]
    guard token.kind != .end else {
      return error("the type `\(trimmed(text))` isn't finished", at: token)
    }
    let source = Array(text.utf8)[token.range]
    let found = String(decoding: source, as: UTF8.self)
    if place > 0 {
      return error("`\(found)` cannot stand here in the type `\(trimmed(text))`", at: token)
    }
    return error("a type begins with a name, not with `\(found)`", at: token)
  }
}
