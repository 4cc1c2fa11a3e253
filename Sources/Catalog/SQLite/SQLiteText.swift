/// Prints tokens in one uniform way, so that texts that differ in spaces, comments, quotes of names and the
/// case of keywords come out equal.
struct SQLiteText {
  /// The columns that names may mean, by their keys; nil in a whole statement, where names can mean anything.
  private var columns: [String: String]?
  /// The table that the columns may be qualified with.
  private var table: String?

  /// For expressions over a table's columns.
  init(columns: [String], table: String?) {
    self.columns = Dictionary(columns.map { (SQLiteNames.key($0), $0) }) { first, _ in first }
    self.table = table.map(SQLiteNames.key)
  }

  /// For whole statements.
  init() {}

  /// The expression without parentheses around all of it.
  func expression(_ tokens: ArraySlice<SQLiteToken>) -> String {
    statement(Self.withoutOuterParentheses(tokens))
  }

  /// The tokens as text.
  func statement(_ tokens: ArraySlice<SQLiteToken>) -> String {
    var printer = SQLitePrinter()
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let rest = tokens[index...]
      let qualifiers = ownQualifiers(rest)
      if qualifiers > 0 {
        index += qualifiers
        continue
      }
      printer.append(tokens[index], next: rest.dropFirst().first, in: self)
      index += 1
    }
    return printer.text
  }

  /// How many tokens at the beginning say only that a column of the table follows: `t.`, or `main.t.`.
  private func ownQualifiers(_ tokens: ArraySlice<SQLiteToken>) -> Int {
    guard let table else { return 0 }
    for count in [2, 4] where tokens.count > count {
      let qualifiers = tokens.prefix(count)
      let name = qualifiers[qualifiers.endIndex - 2]
      let isQualified = zip(qualifiers, 0...).allSatisfy { token, place in
        place % 2 == 1 ? token.isSymbol(".") : token.kind != .string && token.name != nil
      }
      if isQualified, name.name.map(SQLiteNames.key) == table { return count }
    }
    return 0
  }

  /// The column's own spelling of a name.
  func column(_ name: String) -> String? {
    columns?[SQLiteNames.key(name)]
  }

  var isExpression: Bool { columns != nil }

  /// The tokens without pairs of parentheses that enclose all of them.
  static func withoutOuterParentheses(_ tokens: ArraySlice<SQLiteToken>) -> ArraySlice<SQLiteToken> {
    var tokens = tokens
    while tokens.count > 2, tokens.first?.isSymbol("(") == true,
      closing(of: tokens.startIndex, in: tokens) == tokens.endIndex - 1
    {
      tokens = tokens.dropFirst().dropLast()
    }
    return tokens
  }

  /// Where the parenthesis that opens at `index` closes; nil where none opens there.
  static func closing(of index: Int, in tokens: ArraySlice<SQLiteToken>) -> Int? {
    var depth = 0
    for place in tokens[index...].indices {
      if tokens[place].isSymbol("(") { depth += 1 }
      if tokens[place].isSymbol(")") { depth -= 1 }
      if depth <= 0 { return depth == 0 && place > index ? place : nil }
    }
    return nil
  }
}
