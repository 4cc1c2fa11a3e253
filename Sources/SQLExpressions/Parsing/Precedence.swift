public import SchemaModel

/// How tightly PostgreSQL's operators bind, from the loosest.
enum Precedence: Int, Comparable {
  case lowest, or, and, not, `is`, comparison, pattern, custom, additive, multiplicative, power, atTimeZone,
    collate, sign, subscript_, cast, highest

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter one: what the right operand of a left-associative operator takes.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .highest }
}

extension BinaryOperator {
  /// The operator that is written with these characters, `!=` and SQLite's `==` among them.
  init(symbol: String) {
    switch symbol {
    case "=", "==": self = .equal
    case "<>", "!=": self = .notEqual
    case "<": self = .less
    case "<=": self = .lessOrEqual
    case ">": self = .greater
    case ">=": self = .greaterOrEqual
    case "+": self = .add
    case "-": self = .subtract
    case "*": self = .multiply
    case "/": self = .divide
    case "%": self = .remainder
    case "^": self = .power
    case "||": self = .concatenate
    default: self = .custom(symbol)
    }
  }

  /// Its standard spelling: `AND`, `<>`, `||`.
  public var symbol: String {
    switch self {
    case .or: "OR"
    case .and: "AND"
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .power: "^"
    case .concatenate: "||"
    case .custom(let symbol): symbol
    }
  }

  /// Whether it is one of `=`, `<>`, `<`, `<=`, `>` and `>=`.
  public var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }

  var precedence: Precedence {
    switch self {
    case .or: .or
    case .and: .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .add, .subtract: .additive
    case .multiply, .divide, .remainder: .multiplicative
    case .power: .power
    case .concatenate, .custom: .custom
    }
  }
}
