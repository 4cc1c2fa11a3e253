import SchemaModel

// Columns and functions.
extension Parser {
  /// A column or a call, qualified or not.
  mutating func path() throws(ParseFailure) -> Expression {
    var parts = [try namePart()]
    while take(".") { parts.append(try namePart()) }
    guard parts.count <= 3, let last = parts.last else { throw unknown }
    if stands("(") { return try call(parts) }
    if parts.count > 1 {
      guard meansTable(parts.dropLast()) else { throw unknown }
    }
    return .column(columnName(last))
  }

  private mutating func namePart() throws(ParseFailure) -> Token {
    let token = current
    guard token.kind == .name || token.kind == .quotedName else { throw unknown }
    advance()
    return token
  }

  private func columnName(_ token: Token) -> String {
    token.kind == .quotedName || columns.contains(token.text) ? token.text : token.word
  }

  /// Whether a column's qualifier can be the table that the expression belongs to.
  private func meansTable(_ qualifier: ArraySlice<Token>) -> Bool {
    guard let last = qualifier.last else { return true }
    guard let table else {
      return last.kind == .quotedName || !["excluded", "old", "new"].contains(last.word)
    }
    guard matches(last, table.name) else { return false }
    guard qualifier.count == 2, let schema = qualifier.first else { return true }
    return matches(schema, table.schema ?? "public")
  }

  private func matches(_ token: Token, _ name: String) -> Bool {
    token.text == name || (token.kind == .name && token.word == name)
  }

  private mutating func call(_ parts: [Token]) throws(ParseFailure) -> Expression {
    guard parts.count <= 2, let name = parts.last else { throw unknown }
    if parts.count == 1, name.kind == .name, Keywords.notFunctions.contains(name.word),
      !Keywords.writtenAsFunctions.contains(name.word)
    {
      throw unknown
    }
    let schema = parts.count == 2 ? functionName(parts[0]) : nil
    return try call(QualifiedName(schema: ownSchema(schema), functionName(name)))
  }

  /// Reads the arguments of a call.
  mutating func call(_ name: QualifiedName) throws(ParseFailure) -> Expression {
    try expect("(")
    let arguments = take(")") ? [] : try arguments()
    // The second argument of `normalize` is a word of its own grammar.
    guard name != QualifiedName("normalize") || arguments.count == 1 else { throw unknown }
    guard !stands("over"), !stands("filter"), !stands("within") else { throw unknown }
    try grow()
    return .call(FunctionCall(name, arguments))
  }

  /// Arguments up to the closing bracket; those that the catalog prints as `VARIADIC ARRAY[…]` one by one.
  private mutating func arguments() throws(ParseFailure) -> [Expression] {
    var arguments: [Expression] = []
    repeat {
      guard take("variadic") else {
        arguments.append(try expression())
        continue
      }
      guard case .array(let members) = try expression(), !members.isEmpty, stands(")") else { throw unknown }
      arguments += members
    } while take(",")
    try expect(")")
    return arguments
  }

  private func functionName(_ token: Token) -> String {
    token.kind == .quotedName ? token.text : token.word
  }
}

/// A schema as a name has it: nil for those that need not be said.
func ownSchema(_ schema: String?) -> String? {
  schema == "pg_catalog" || schema == "public" ? nil : schema
}
