/// Prints tokens in one uniform way, so that texts that differ in spaces, comments, quotes of names and the case of
/// keywords come out equal.
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
    var printer = Printer()
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let rest = tokens[index...]
      if isOwnTable(rest) {
        index += 2
        continue
      }
      printer.append(tokens[index], next: rest.dropFirst().first, in: self)
      index += 1
    }
    return printer.text
  }

  /// Whether these begin with the name of the table and a dot.
  private func isOwnTable(_ tokens: ArraySlice<SQLiteToken>) -> Bool {
    guard let table, let name = tokens.first?.name, tokens.first?.kind != .string else { return false }
    return SQLiteNames.key(name) == table && tokens.dropFirst().first?.isSymbol(".") == true
  }

  /// The column's own spelling of a name.
  func column(_ name: String) -> String? {
    columns?[SQLiteNames.key(name)]
  }

  fileprivate var isExpression: Bool { columns != nil }

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

  /// Where the parenthesis that opens at `index` closes.
  static func closing(of index: Int, in tokens: ArraySlice<SQLiteToken>) -> Int? {
    var depth = 0
    for place in tokens[index...].indices {
      if tokens[place].isSymbol("(") { depth += 1 }
      if tokens[place].isSymbol(")") {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }
}

/// What has been printed so far, and what that means for the next token.
private struct Printer {
  var text = ""
  /// Whether the last token ends a value, so that a sign after it is an operator between two.
  private var endsValue = false
  /// Whether nothing may separate the last token from the next.
  private var isGlued = true
  /// Whether a parenthesis that follows belongs to the last token.
  private var isCallee = false
  private var isCastType = false
  private var isCollation = false

  mutating func append(_ token: SQLiteToken, next: SQLiteToken?, in scope: SQLiteText) {
    switch token.kind {
    case .string: add(SQLiteNames.literal(token.text), endsValue: true)
    case .number, .blob: add(token.text.lowercased(), endsValue: true)
    case .symbol: append(symbol: token.text)
    case .word: append(word: token.text, isCall: next?.isSymbol("(") == true, in: scope)
    case .doubleQuoted, .quoted:
      if isCollation {
        append(collation: token.text)
      } else if let column = scope.column(token.text) {
        add(SQLiteNames.quoted(column), endsValue: true)
      } else if scope.isExpression, token.kind == .doubleQuoted, next?.isSymbol("(") != true {
        add(SQLiteNames.literal(token.text), endsValue: true)
      } else {
        add(SQLiteNames.quoted(token.text), endsValue: true)
        isCallee = true
      }
    }
  }

  private mutating func append(symbol: String) {
    switch symbol {
    case "(":
      if !isCallee { separate() }
      text += symbol
      end(endsValue: false, isGlued: true)
    case ")", ",", ";":
      text += symbol
      isCastType = false
      end(endsValue: symbol == ")", isGlued: false)
    case ".":
      text += symbol
      end(endsValue: false, isGlued: true)
    case "-", "+", "~":
      let isPrefix = !endsValue
      separate()
      text += symbol
      end(endsValue: false, isGlued: isPrefix)
    default:
      let uniform = symbol == "==" ? "=" : symbol == "!=" ? "<>" : symbol
      add(uniform, endsValue: false)
    }
  }

  private mutating func append(word: String, isCall: Bool, in scope: SQLiteText) {
    let upper = word.uppercased()
    if isCollation { return append(collation: word) }
    if isCastType { return add(upper, endsValue: true) }
    guard scope.isExpression else {
      let isKeyword = SQLiteNames.keywords.contains(upper)
      add(isKeyword ? upper : word, endsValue: !isKeyword)
      isCallee = !isKeyword
      return
    }
    if isCall,
      upper == "CAST" || !Self.operators.contains(upper) || Self.calledToo.contains(upper) && !endsValue
    {
      add(upper == "CAST" ? upper : word.lowercased(), endsValue: true)
      isCallee = true
    } else if Self.operators.contains(upper) {
      add(upper, endsValue: Self.values.contains(upper))
      isCastType = upper == "AS"
      isCollation = upper == "COLLATE"
    } else if let column = scope.column(word) {
      add(SQLiteNames.quoted(column), endsValue: true)
    } else {
      add(upper == "TRUE" || upper == "FALSE" ? upper : word, endsValue: true)
    }
  }

  private mutating func append(collation name: String) {
    add(SQLiteNames.collation(name).map(SQLiteNames.quoted) ?? "BINARY", endsValue: true)
  }

  private mutating func add(_ piece: String, endsValue: Bool) {
    separate()
    text += piece
    end(endsValue: endsValue, isGlued: false)
  }

  private mutating func separate() {
    if !isGlued { text += " " }
  }

  private mutating func end(endsValue: Bool, isGlued: Bool) {
    self.endsValue = endsValue
    self.isGlued = isGlued
    isCallee = false
    isCollation = false
  }

  /// Words of expressions that no column can be without quotes.
  private static let operators: Set<String> = [
    "AND", "AS", "BETWEEN", "CASE", "CAST", "COLLATE", "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP",
    "DISTINCT", "ELSE", "END", "ESCAPE", "EXISTS", "FROM", "GLOB", "IN", "IS", "ISNULL", "LIKE", "MATCH",
    "NOT",
    "NOTNULL", "NULL", "OR", "RAISE", "REGEXP", "SELECT", "THEN", "WHEN", "WHERE",
  ]
  /// Those that stand for a value or end one.
  private static let values: Set<String> = [
    "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "END", "ISNULL", "NOTNULL", "NULL",
  ]
  /// Operators that are functions too, where a value is expected.
  private static let calledToo: Set<String> = ["GLOB", "LIKE", "MATCH", "REGEXP", "RAISE"]
}
