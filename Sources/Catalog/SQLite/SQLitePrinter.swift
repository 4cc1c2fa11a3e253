/// What has been printed so far, and what that means for the next token.
struct SQLitePrinter {
  private(set) var text = ""
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
    case .word: append(word: token, isCall: next?.isSymbol("(") == true, in: scope)
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
      // Two of them would begin a comment.
      if symbol == "-", text.utf8.last == UInt8(ascii: "-") { text += " " }
      text += symbol
      end(endsValue: false, isGlued: isPrefix)
    default:
      let uniform = symbol == "==" ? "=" : symbol == "!=" ? "<>" : symbol
      add(uniform, endsValue: false)
    }
  }

  private mutating func append(word token: SQLiteToken, isCall: Bool, in scope: SQLiteText) {
    let word = token.text
    let upper = token.keyword
    if isCollation { return append(collation: word) }
    if isCastType {
      add(upper, endsValue: true)
      isCallee = true
      return
    }
    guard scope.isExpression else {
      let isKeyword = SQLiteNames.keywords.contains(upper)
      add(isKeyword ? upper : word, endsValue: !isKeyword)
      isCallee = !isKeyword
      return
    }
    if isCall, isFunction(upper) {
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

  /// Whether a word that stands before a parenthesis is a function's name there.
  private func isFunction(_ upper: String) -> Bool {
    upper == "CAST" || !Self.operators.contains(upper) || Self.calledToo.contains(upper) && !endsValue
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
    "NOT", "NOTNULL", "NULL", "OR", "RAISE", "REGEXP", "SELECT", "THEN", "WHEN", "WHERE",
  ]
  /// Those that stand for a value or end one.
  private static let values: Set<String> = [
    "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "END", "ISNULL", "NOTNULL", "NULL",
  ]
  /// Operators that are functions too, where a value is expected.
  private static let calledToo: Set<String> = ["GLOB", "LIKE", "MATCH", "REGEXP", "RAISE"]
}
