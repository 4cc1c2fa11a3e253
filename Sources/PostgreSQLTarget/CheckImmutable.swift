import Diagnostics
import SQLExpressions
import SchemaModel

extension Checks {
  /// What is computed once and kept must come out the same ever after: not with the time, not with a setting of the
  /// session as its time zone, language or date style.
  mutating func checkImmutable(
    _ expression: Expression, _ scope: ExpressionScope, _ what: String, at origin: Origin
  ) {
    expression.visit { part in
      switch part {
      case .call(let call):
        if let (reason, help) = obstacle(in: call, scope) {
          refuse("\(what) calls `\(call.name.name)`, which \(reason)", at: origin, help: help)
        }
      case .cast(let operand, let type):
        guard let operandType = operand.inferredType(in: scope), operand.isNoLiteral,
          operandType.dependsOnSettings(as: type)
        else { return }
        if case .enumeration = operandType {
          refuse(
            "\(what) turns an enumeration into text, which PostgreSQL does not count on to stay the same",
            at: origin,
            help: "compare the values: `CASE \(operand.columns.first ?? "value") WHEN '…' THEN '…' END`")
        } else {
          refuse(
            "\(what) turns `\(operandType.spelling)` into `\(type.spelling)`, which depends on the session's settings",
            at: origin, help: helpForMoments)
        }
      case .binary(let operation, let left, let right):
        if let types = left.inferredType(in: scope).flatMap({ left in
          right.inferredType(in: scope).map { (left, $0) }
        }),
          operation.countsInDays(types.0, types.1)
        {
          refuse(
            "\(what) adds an interval to a `timestamptz`, and how long a day is depends on the session's time zone",
            at: origin, help: helpForMoments)
        }
      default:
        break
      }
    }
  }

  private func obstacle(in call: FunctionCall, _ scope: ExpressionScope) -> (reason: String, help: String?)? {
    let name = call.name.name
    if changingFunctions.contains(name) { return ("gives another value each time", nil) }
    if settingFunctions.contains(name) { return ("depends on the session's settings", remedies[name]) }
    if name == "to_tsvector", call.arguments.count == 1 {
      return ("without a language depends on a setting", "name it: `to_tsvector('english', …)`")
    }
    if name == "to_timestamp", call.arguments.count == 2 {
      return ("depends on the session's settings", nil)
    }
    if name == "age", call.arguments.count == 1 { return ("depends on the day", nil) }
    if ["date_trunc", "date_part", "extract"].contains(name), call.arguments.count >= 2,
      case .timestamptz? = call.arguments[1].inferredType(in: scope)
    {
      return ("depends on the session's time zone", helpForMoments)
    }
    return nil
  }
}

private let helpForMoments = "say the zone first: `(created_at AT TIME ZONE 'UTC')`"

private let remedies = [
  "concat": "join with `||`", "concat_ws": "join with `||`", "format": "join with `||`",
]

private let changingFunctions: Set<String> = [
  "clock_timestamp", "current_date", "current_time", "current_user", "gen_random_uuid", "localtime",
  "localtimestamp", "nextval", "now", "random", "session_user", "statement_timestamp", "timeofday",
  "transaction_timestamp", "uuid_generate_v1", "uuid_generate_v4", "uuidv4", "uuidv7",
]

/// Functions that PostgreSQL calls stable.
private let settingFunctions: Set<String> = [
  "array_to_string", "concat", "concat_ws", "current_schema", "current_setting", "format",
  "make_timestamptz", "row_to_json", "to_char", "to_date", "to_json",
  "to_jsonb", "to_number", "unaccent",
]

extension BinaryOperator {
  /// Whether it moves a moment by an interval, of which a day has 23 to 25 hours.
  fileprivate func countsInDays(_ left: ColumnType, _ right: ColumnType) -> Bool {
    guard self == .add || self == .subtract else { return false }
    switch (left, right) {
    case (.timestamptz, .interval): return true
    case (.interval, .timestamptz): return self == .add
    default: return false
    }
  }
}

extension Expression {
  /// Whether it is computed: a literal's cast happens once, when the expression is read.
  fileprivate var isNoLiteral: Bool {
    if case .literal = self { false } else { true }
  }
}

extension ColumnType {
  /// Whether PostgreSQL's cast from this type to another looks at the session's settings.
  fileprivate func dependsOnSettings(as other: ColumnType) -> Bool {
    switch (self, other) {
    case (.timestamptz, .timestamptz), (.timestamp, .timestamp), (.date, .date): false
    case (.timestamptz, _): true
    case (.date, .timestamptz), (.timestamp, .timestamptz): true
    // An enumeration's values can be renamed.
    case (.enumeration, _) where other.isText: true
    case (.date, _) where other.isText, (.timestamp, _) where other.isText,
      (.array, _) where other.isText:
      true
    case (_, .date) where isText, (_, .timestamp) where isText, (_, .timestamptz) where isText,
      (_, .time) where isText:
      true
    default: false
    }
  }
}
