import Differ
import SchemaModel

/// How stored values of one type become stored values of another, each in its canonical form.
struct StoredConversion: Hashable {
  /// The new value, in SQL over the column; nil where it is the old one.
  var value: String?
  /// True for the rows whose values have no place in the new type; nil where there can be none.
  var misfits: String?
}

/// How a column's values are turned into those of another type, with the results that PostgreSQL has.
///
/// - Parameters:
///   - name: the column's name in SQL.
///   - from: the type in whose canonical form its values are.
///   - to: the type that they get.
/// - Returns: nil where SQLite can't say it: a person has to say how.
func storedConversion(of name: String, from: ColumnType, to: ColumnType) -> StoredConversion? {
  if from == to { return StoredConversion() }
  let conversion = conversion(from: from, to: to)
  guard conversion != .unknown, from.isWhollySupported, to.isWhollySupported else { return nil }
  switch (from, to) {
  case (.array(let from), .array(let to)):
    return from.hasJSON(of: to) ? StoredConversion() : nil
  case (.json, .jsonb):
    return StoredConversion(value: "json(\(name))", misfits: "NOT (\(TypeChecks.jsonb(name)))")
  case (.jsonb, .json):
    return StoredConversion()
  case (.vector, .vector(let length)), (.halfvec, .vector(let length)), (.halfvec, .halfvec(let length)):
    guard conversion == .narrowing, let length else { return StoredConversion() }
    return StoredConversion(misfits: "length(\(name)) <> \(length * 4)")
  default:
    if from.isNumber, to.isNumber { return numberConversion(name, from, to, conversion) }
    if to.isText { return textConversion(name, from, to, conversion) }
    return timeConversion(name, from, to, conversion)
  }
}

extension ColumnType {
  /// Whether SQLite has such a column without the schema's say.
  fileprivate var isWhollySupported: Bool {
    if case .array(let element) = self { return element.isWhollySupported }
    if case .none = support(self) { return false }
    return true
  }

  /// Whether an array's members are the same JSON in another type.
  fileprivate func hasJSON(of other: ColumnType) -> Bool {
    switch (self, other) {
    case (.numeric, .numeric), (.time, .time), (.timestamp, .timestamp), (.timestamptz, .timestamptz),
      (.vector, .vector), (.halfvec, .halfvec):
      true
    case (.text, _), (.varchar, _), (.uuid, _), (.enumeration, _):
      if case .char = other { false } else { other.isText }
    case (_, .numeric): isInteger
    case (.array(let element), .array(let other)): element.hasJSON(of: other)
    default: isInteger && other.isInteger
    }
  }
}
