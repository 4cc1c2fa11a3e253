/// What a column holds in a new row, over the row as it was.
struct NewValue {
  /// In SQL.
  var sql: String
  /// Whether it is an old column as it stands.
  var isCopy = false
  /// Whether it is one but for the names of an enumeration's values.
  var isRenamed = false
  var canBeNull = true
  /// Whether it can be something that its type does not let in.
  var isInDoubt = false
  /// True for the rows whose old value has no place in the new type.
  var misfits: String?
  /// What is lost of the old values, as a part of a sentence.
  var loss: String?
  /// Whether rows get it that should get a value which is not there any more.
  var isStandIn = false
}
