/// What a column holds in a new row, over the row as it was.
struct NewValue {
  /// In SQL.
  var sql: String
  /// The same with NULL in place of what fails; nil where nothing can fail.
  var quiet: String?
  /// True for the rows for which computing it fails; nil where it never does.
  var failure: String?
  /// Whether it is an old column as it stands.
  var isCopy = false
  /// Whether it is one but for the names of an enumeration's values.
  var isRenamed = false
  var canBeNull = true
  /// Whether it can be something that its type does not let in.
  var isInDoubt = false
  /// Whether it is what a column held that took any value.
  var isUnchecked = false
  /// The collation by which its texts are compared, where that is another than before.
  var collation: String?
  /// True for the rows whose old value has no place in the new type.
  var misfits: String?
  /// What is lost of the old values, as a part of a sentence.
  var loss: String?
  /// Whether rows get it that should get a value which is not there any more.
  var isStandIn = false
}

extension NewValue {
  /// Says what the rows get for which it is NULL.
  mutating func fill(with other: NewValue) {
    let missing = "\(quiet ?? sql) IS NULL"
    if quiet != nil || other.quiet != nil {
      quiet = "coalesce(\(quiet ?? sql), \(other.quiet ?? other.sql))"
    }
    let failures = [failure, other.failure.map { "\(missing) AND (\($0))" }].compactMap { $0 }
    failure = failures.isEmpty ? nil : failures.joined(separator: " OR ")
    sql = "coalesce(\(sql), \(other.sql))"
  }
}
