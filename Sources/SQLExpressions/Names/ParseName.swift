public import SchemaModel

/// Reads the name of a table or a type: `users`, `auth.users`, `"Odd.name"`, `auth."Users"`.
///
/// What stands without quotes is taken as it is written, not folded to lower case.
/// - Throws: for an empty part, more than two parts, a control character, and quotes that don't stand around
///   a part.
public func parseQualifiedName(_ text: String) throws(SQLSyntaxError) -> QualifiedName {
  var reader = NameReader(text)
  let name = try reader.qualifiedName(stoppingAt: [])
  guard reader.isAtEnd else { throw reader.unexpected() }
  return name
}

/// Reads what a foreign key refers to: `users(id)`, `auth.users(tenant_id, id)`, or `users` without columns.
/// - Throws: as `parseQualifiedName`, and where the brackets don't hold names between commas.
public func parseReference(
  _ text: String
) throws(SQLSyntaxError) -> (table: QualifiedName, columns: [String]) {
  var reader = NameReader(text)
  let table = try reader.qualifiedName(stoppingAt: ["(", ")"])
  guard !reader.isAtEnd else { return (table, []) }
  let open = reader.index
  guard reader.take("(") else { throw reader.unexpected() }
  var columns: [String] = []
  repeat {
    columns.append(try reader.part(stoppingAt: [",", ")", "("]))
  } while reader.take(",")
  guard reader.take(")") else {
    guard reader.isAtEnd else { throw reader.unexpected() }
    throw SQLSyntaxError(
      message: "the bracket isn't closed", offset: open,
      help: "in YAML's flow style quote the reference: 'users(tenant_id, id)'")
  }
  guard reader.isAtEnd else { throw reader.unexpected() }
  return (table, columns)
}

/// Reads names with dots and quotes.
private struct NameReader {
  let scalars: [UnicodeScalar]
  var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var isAtEnd: Bool { index == scalars.count }

  mutating func skipBlanks() {
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" || scalars[index] == "\n" {
      index += 1
    }
  }

  /// Reads the character, if it is there, and the blanks behind it.
  mutating func take(_ scalar: UnicodeScalar) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    skipBlanks()
    return true
  }

  mutating func qualifiedName(stoppingAt stops: Set<UnicodeScalar>) throws(SQLSyntaxError) -> QualifiedName {
    let first = try part(stoppingAt: stops.union(["."]))
    guard take(".") else { return QualifiedName(first) }
    let second = try part(stoppingAt: stops.union(["."]))
    guard index == scalars.count || scalars[index] != "." else {
      throw SQLSyntaxError(
        message: "a name has two parts at most", offset: index,
        help: "put a name that holds a dot in double quotes")
    }
    return QualifiedName(schema: first, second)
  }

  /// Reads one part, in quotes or up to one of `stops`, and the blanks behind it.
  mutating func part(stoppingAt stops: Set<UnicodeScalar>) throws(SQLSyntaxError) -> String {
    skipBlanks()
    let start = index
    let content = index < scalars.count && scalars[index] == "\"" ? try quoted() : plain(stoppingAt: stops)
    if let control = content.firstIndex(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw SQLSyntaxError(message: "a control character stands in a name", offset: start + control)
    }
    guard !content.isEmpty else {
      throw SQLSyntaxError(message: "a name is empty", offset: start)
    }
    skipBlanks()
    if index < scalars.count, !stops.contains(scalars[index]) { throw unexpected() }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: content)
    return String(text)
  }

  private mutating func plain(stoppingAt stops: Set<UnicodeScalar>) -> ArraySlice<UnicodeScalar> {
    let start = index
    while index < scalars.count, scalars[index] != "\"", !stops.contains(scalars[index]) { index += 1 }
    var end = index
    while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\t" || scalars[end - 1] == "\n" {
      end -= 1
    }
    return scalars[start..<end]
  }

  private mutating func quoted() throws(SQLSyntaxError) -> ArraySlice<UnicodeScalar> {
    let start = index
    var content: [UnicodeScalar] = []
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\"" {
        guard index < scalars.count, scalars[index] == "\"" else { return content[...] }
        index += 1
      }
      content.append(scalar)
    }
    throw SQLSyntaxError(message: "the name that begins here is not closed by a quote", offset: start)
  }

  func unexpected() -> SQLSyntaxError {
    let found = index < scalars.count ? String(Character(scalars[index])) : ""
    return SQLSyntaxError(
      message: "`\(found)` cannot stand here in a name", offset: index,
      help: "double quotes stand around a whole part of a name")
  }
}
