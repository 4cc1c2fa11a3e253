import SQLExpressions
import SchemaModel

/// A value inside JSON: the document, and the way to the value where it isn't the whole.
struct JSONPath {
  var document: Expression
  /// In SQLite's words: `$."key"[0]`; nil for the whole document.
  var path: String?
  /// Whether it is asked for as text (`->>`).
  var isText: Bool

  /// PostgreSQL's operators that look into JSON.
  static let operators: Set<String> = ["->", "->>", "#>", "#>>"]

  /// What SQLite's functions take.
  var arguments: [Expression] { [document] + (path.map { [.string($0)] } ?? []) }
}

// `->` and `->>`, and the functions that look into JSON.
extension Lowering {
  /// What an expression takes out of JSON; nil where it is none of that kind.
  mutating func jsonPath(_ expression: Expression) throws(UnsupportedExpression) -> JSONPath? {
    switch expression {
    case .binary(.custom(let symbol), let document, let key)
    where JSONPath.operators.contains(symbol):
      guard var path = try jsonPath(document), !path.isText else {
        throw unsupported(symbol, try lower(document))
      }
      let steps =
        symbol.hasPrefix("#") ? try pathSteps(key) : [try step(try lower(key), into: path)]
      path.path = (path.path ?? "$") + steps.joined()
      path.isText = symbol.hasSuffix(">>")
      return path
    case .call(let call)
    where ["json_extract_path", "jsonb_extract_path", "json_extract_path_text", "jsonb_extract_path_text"]
      .contains(call.name.name) && call.arguments.count > 1:
      guard var path = try jsonPath(call.arguments[0]), !path.isText else { return nil }
      for argument in call.arguments.dropFirst() {
        path.path = (path.path ?? "$") + (try pathStep(try lower(argument), isIndex: false))
      }
      path.isText = call.name.name.hasSuffix("_text")
      return path
    case .subscripted(let document, let key):
      guard var path = try jsonPath(document), !path.isText else { return nil }
      path.path = (path.path ?? "$") + (try step(try lower(key), into: path))
      return path
    case .cast(let inner, .json), .cast(let inner, .jsonb):
      guard let path = try jsonPath(inner), !path.isText else { return nil }
      return path
    case .column(let name):
      guard let type = scope.type(of: name), type == .json || type == .jsonb else { return nil }
      return JSONPath(document: expression, path: nil, isText: false)
    default:
      return nil
    }
  }

  private mutating func step(_ key: Lowered, into path: JSONPath) throws(UnsupportedExpression) -> String {
    let step = try pathStep(key, isIndex: nil)
    if case .column(let name) = path.document, scope.type(of: name) == .jsonb,
      ["[0]", "[#-1]"].contains(step)
    {
      warn("PostgreSQL takes a `jsonb` that is a single value for an array of it, SQLite does not")
    }
    return step
  }

  private mutating func pathSteps(_ keys: Expression) throws(UnsupportedExpression) -> [String] {
    var steps: [String] = []
    if case .array(let members) = keys {
      for member in members { steps.append(try pathStep(try lower(member), isIndex: false)) }
      return steps
    }
    guard let text = try lower(keys).constant,
      case .array(let members) = try value(text, as: .array(of: .text))
    else { throw unknownPath() }
    for member in members {
      guard case .text(let key)? = member else { throw unknownPath() }
      var lowered = Lowered(.string(key), .text)
      lowered.constant = key
      steps.append(try pathStep(lowered, isIndex: false))
    }
    return steps
  }

  /// - Parameter isIndex: false where digits are a key of an object or a place in an array, whatever is there.
  private func pathStep(_ key: Lowered, isIndex: Bool?) throws(UnsupportedExpression) -> String {
    guard let text = key.constant else { throw unknownPath() }
    if key.type?.isInteger == true, let number = Int(text) {
      return number < 0 ? "[#\(number)]" : "[\(number)]"
    }
    if isIndex == false, Int(text) != nil {
      throw UnsupportedExpression(
        message: "`\(text)` may be a key or a place in an array, which SQLite tells apart",
        help: "write `-> \(text)` for the place, `-> '\(text)'` for the key")
    }
    guard !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) else {
      throw UnsupportedExpression(message: "SQLite has no path to a key with a quote or backslash in it")
    }
    return ".\"\(text)\""
  }

  private func unknownPath() -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite can look into JSON only by keys that are written out")
  }

  /// The value itself, which SQLite can give as text; as JSON it would be another spelling of it.
  mutating func extracted(_ expression: Expression) throws(UnsupportedExpression) -> Lowered {
    guard let path = try jsonPath(expression) else { throw unknownPath() }
    guard path.isText else {
      throw UnsupportedExpression(
        message: "SQLite can take a value out of JSON only as text", help: "write `->>` instead of `->`")
    }
    // SQLite has no booleans, and would make numbers of them.
    let value = Expression.call("json_extract", path.arguments)
    var lowered = Lowered(
      .conditional(
        operand: .call("json_type", path.arguments),
        branches: [
          .init(condition: .string("true"), result: .string("true")),
          .init(condition: .string("false"), result: .string("false")),
        ], otherwise: value.asText), .text)
    lowered.plainDocumentText = value
    documentTexts.append(value)
    return lowered
  }
}
