public import SchemaModel

extension ColumnType {
  /// Whether PostgreSQL puts a value of this type into a column of the other without being asked to.
  public func isAssignable(to other: ColumnType) -> Bool {
    if self == other || other.isText || isNumber && other.isNumber { return true }
    switch (self, other) {
    case (.named, _), (_, .named), (.array, .array), (.vector, .vector), (.halfvec, .halfvec),
      (.vector, .halfvec), (.halfvec, .vector), (.numeric, .numeric), (.time, .time):
      return true
    case (.date, .timestamp), (.date, .timestamptz), (.timestamp, .date), (.timestamptz, .date),
      (.timestamp, .timestamptz), (.timestamptz, .timestamp), (.timestamp, .timestamp),
      (.timestamptz, .timestamptz), (.timestamp, .time), (.timestamptz, .time), (.interval, .time),
      (.time, .interval), (.json, .jsonb), (.jsonb, .json), (.array, .vector), (.array, .halfvec):
      return true
    default:
      return false
    }
  }
}
