import Diagnostics
import SQLExpressions
import SchemaModel

/// A function that SQLite has, or that can be spelt with what it has.
struct SQLiteFunction {
  enum Family {
    case text, number, choice, time, random, document
    /// SQLite's own, by its own meaning.
    case own
  }

  var family: Family
  /// The number of arguments that it takes.
  var arity: ClosedRange<Int>
  /// Whether the same arguments always give the same value.
  var isTimeless = true

  /// By PostgreSQL's name, or SQLite's for its own.
  static let all: [String: SQLiteFunction] = {
    var all: [String: SQLiteFunction] = [:]
    func add(_ names: String, _ family: Family, _ arity: ClosedRange<Int>, isTimeless: Bool = true) {
      for name in names.split(separator: " ") {
        all[String(name)] = SQLiteFunction(family: family, arity: arity, isTimeless: isTimeless)
      }
    }
    add("length char_length character_length octet_length bit_length lower upper ascii chr", .text, 1...1)
    add("trim btrim ltrim rtrim", .text, 1...2)
    add("left right strpos position starts_with encode", .text, 2...2)
    add("substr substring", .text, 2...3)
    add("replace", .text, 3...3)
    add("concat", .text, 1...100)
    add("abs ceil ceiling floor sign", .number, 1...1)
    add("round trunc", .number, 1...2)
    add("mod div", .number, 2...2)
    add("coalesce greatest least num_nulls num_nonnulls", .choice, 1...100)
    add("nullif", .choice, 2...2)
    add(
      "now transaction_timestamp statement_timestamp clock_timestamp current_date", .time, 0...0,
      isTimeless: false)
    add("localtime localtimestamp", .time, 0...1, isTimeless: false)
    add("gen_random_uuid uuid_generate_v4 random", .random, 0...0, isTimeless: false)
    add("gen_random_bytes", .random, 1...1, isTimeless: false)
    add("extract date_part date_trunc timezone", .time, 2...2)
    add(
      "json_typeof jsonb_typeof json_array_length jsonb_array_length cardinality vector_dims", .document,
      1...1)
    add("array_length", .document, 2...2)
    add("jsonb_build_object json_build_object jsonb_build_array json_build_array", .document, 0...0)
    add("ifnull instr", .own, 2...2)
    add("iif", .own, 3...3)
    add("typeof hex quote unicode zeroblob json json_quote", .own, 1...1)
    add("json_valid", .own, 1...1)
    add("json_type json_extract", .own, 1...10)
    add("printf strftime date time datetime julianday unixepoch char", .own, 0...10)
    add("min max", .own, 2...10)
    add("randomblob", .own, 1...1, isTimeless: false)
    return all
  }()

  /// Functions of PostgreSQL that SQLite has only where it was built with them, so that no schema can rely on them.
  static let mathematical: Set<String> = [
    "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cos", "cosh", "degrees", "exp", "ln", "log",
    "log10", "pi", "pow", "power", "radians", "sin", "sinh", "sqrt", "tan", "tanh",
  ]
}

extension Lowering {
  mutating func lower(_ call: FunctionCall) throws(UnsupportedExpression) -> Lowered {
    let name = call.name.name
    guard let function = SQLiteFunction.all[name], Self.isKnownSchema(call.name.schema, of: function) else {
      throw unknownFunction(call)
    }
    // What looks like SQLite's `date('…')` is a cast in PostgreSQL, unless it says `now`.
    if name == "date", call.arguments.count == 1, call.arguments[0].writtenText == nil {
      return try cast(call.arguments[0], to: .date)
    }
    guard function.arity.contains(call.arguments.count) else {
      throw UnsupportedExpression(
        message:
          "`\(name)` is called with \(call.arguments.count) arguments, which SQLite has no spelling for")
    }
    if place.isTimeless, !function.isTimeless { throw notTimeless(name) }
    switch function.family {
    case .choice: return try choice(name, call.arguments)
    case .time: return try timeFunction(name, call.arguments)
    case .random: return try randomFunction(name, call.arguments)
    case .document: return try documentFunction(name, call.arguments)
    case .text, .number, .own: break
    }
    var arguments: [Lowered] = []
    for argument in call.arguments { arguments.append(try settled(try lower(argument))) }
    switch function.family {
    case .text: return try textFunction(name, arguments)
    case .number: return try numberFunction(name, arguments)
    default: return try ownFunction(name, arguments)
    }
  }

  /// Extensions that make random values are often kept in a schema of their own.
  private static func isKnownSchema(_ schema: String?, of function: SQLiteFunction) -> Bool {
    switch schema {
    case nil, "pg_catalog": true
    case "extensions": function.family == .random
    default: false
    }
  }

  func notTimeless(_ name: String) -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite refuses `\(name)` in \(place.name), since its value changes")
  }

  private func unknownFunction(_ call: FunctionCall) -> UnsupportedExpression {
    let name = call.name.name
    if SQLiteFunction.mathematical.contains(name) {
      return UnsupportedExpression(
        message: "SQLite has the function `\(name)` only where it was built with its mathematical functions")
    }
    let near =
      Self.isPostgreSQLFunction(name) ? nil : suggestion(for: name, among: SQLiteFunction.all.keys.sorted())
    // What SIMILAR TO is read as has a name that nobody wrote.
    let missing = name == "similar_to_escape" ? "`SIMILAR TO`" : "function `\(call.name)`"
    return UnsupportedExpression(
      message: "SQLite has no \(missing)", help: near.map { "did you mean `\($0)`?" })
  }

  /// SQLite's own functions, for what is written for SQLite alone.
  private func ownFunction(_ name: String, _ arguments: [Lowered]) throws(UnsupportedExpression) -> Lowered {
    let isNow = arguments.contains { $0.constant?.lowercased() == "now" }
    let isClock = ["strftime", "date", "time", "datetime", "julianday", "unixepoch"].contains(name)
    if place.isTimeless, isClock, isNow || arguments.isEmpty { throw notTimeless(name) }
    // Their author knows what they give.
    return Lowered(.call(name, arguments.map(\.tree)), name == "json_valid" ? .boolean : nil)
  }
}
