import Diagnostics
import SchemaModel

/// What may stand as a value in YAML. The decoder takes its words from here and its keys from the tables, and the
/// editors' JSON Schema is made of both.
indirect enum Shape: Sendable {
  /// Any scalar: a name, a type, an expression.
  case text
  case boolean
  case wholeNumber
  case number
  /// One of some words, in whatever case, with `_` for a blank.
  case words([String])
  case list(of: Shape)
  /// A mapping by a table of keys.
  case mapping(KeyTable)
  /// A mapping from names of the user's own.
  case named(Shape)
  /// What may be left empty.
  case orNothing(Shape)
  case oneOf([Shape])

  static let comment = orNothing(text)
  static let names = orNothing(list(of: text))
  /// A list of names, or one name alone.
  static let nameOrNames = oneOf([text, names])
  /// Ids of warnings, in a list, or one alone.
  static let warnings = oneOf([words(Words.warnings), orNothing(list(of: words(Words.warnings)))])
  static let targets = list(of: words(Target.allCases.map(\.rawValue)))
  static let action = words(ForeignKey.Action.allCases.map(\.rawValue))
  static let deferral = words(Words.deferrals.map(\.0))
  static let reference = oneOf([text, mapping(.reference)])
  static let check = oneOf([text, mapping(.check)])
  static let indexKey = oneOf([text, mapping(.indexKey)])
  static let indexKeys = orNothing(oneOf([text, list(of: indexKey)]))
  static let parameters = orNothing(named(text))
  static let enumerationValues = list(of: oneOf([comment, mapping(.enumerationValue)]))
}

/// The words that some places take, each with what it means.
enum Words {
  static let warnings = DiagnosticID.allCases.filter(\.canBeSwitched).map(\.rawValue)
  static let warningLevels = WarningLevel.allCases.map { ($0.rawValue, $0) }
  static let deferrals: [(String, Deferral)] = [
    ("false", .notDeferrable), ("true", .initiallyImmediate),
    ("initially immediate", .initiallyImmediate), ("initially deferred", .initiallyDeferred),
  ]
  static let generations: [(String, Identity.Generation)] = [
    ("always", .always), ("by default", .byDefault),
  ]
  static let countedTypes: [(String, ColumnType)] = [
    ("bigint", .bigint), ("integer", .integer), ("smallint", .smallint),
  ]
  /// Whether the order is descending.
  static let orders: [(String, Bool)] = [("asc", false), ("desc", true)]
  /// Whether NULLs come first.
  static let nulls: [(String, Bool)] = [("first", true), ("last", false)]
  static let longStorages = PostgreSQLStorage.allCases.map { ($0.rawValue, $0) }
  static let compressions = PostgreSQLCompression.allCases.map { ($0.rawValue, $0) }
  static let storages: [(String, SQLiteStorage)] = SQLiteStorage.allCases.map {
    ($0.rawValue.lowercased(), $0)
  }
}
