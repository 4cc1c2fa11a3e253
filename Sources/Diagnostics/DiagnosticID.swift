/// The stable name of every kind of diagnostic. What each means is in its documentation comment.
public enum DiagnosticID: String, CaseIterable, Hashable, Sendable {
  // Reading.
  /// A file or folder cannot be read.
  case cannotRead = "cannot-read"
  /// A file is not UTF-8, or holds a character that YAML does not allow.
  case badEncoding = "bad-encoding"
  /// The text is not YAML.
  case yamlSyntax = "yaml-syntax"
  /// A file, its nesting or what its aliases unfold to is larger than any schema needs.
  case tooLarge = "too-large"
  /// A file holds more than one YAML document.
  case severalDocuments = "several-documents"
  /// A key stands twice in one mapping.
  case duplicateKey = "duplicate-key"

  // Shape.
  /// A key that means nothing in its place.
  case unknownKey = "unknown-key"
  /// A key that its place needs is not there.
  case missingKey = "missing-key"
  /// A mapping where a list belongs, a list where a scalar belongs, and the like.
  case wrongShape = "wrong-shape"
  /// A scalar that is none of the words that its place takes.
  case unknownWord = "unknown-word"
  /// Keys that contradict each other.
  case conflictingKeys = "conflicting-keys"

  // Names and references.
  /// A name that no target can hold: empty, or with a NUL in it.
  case badName = "bad-name"
  /// Two things of one kind have one name.
  case duplicateName = "duplicate-name"
  /// A name is longer than PostgreSQL's 63 bytes.
  case longName = "long-name"
  /// A type that is not written as a type is.
  case badType = "bad-type"
  /// A type's word that is known nowhere.
  case unknownType = "unknown-type"
  /// A reference to a table that there isn't.
  case unknownTable = "unknown-table"
  /// A reference to a column that there isn't.
  case unknownColumn = "unknown-column"
  /// A foreign key whose two sides differ in their number of columns.
  case foreignKeyColumns = "foreign-key-columns"
  /// A foreign key to columns that are not unique together.
  case foreignKeyNotUnique = "foreign-key-not-unique"
  /// A foreign key between types that the server refuses to compare.
  case foreignKeyTypes = "foreign-key-types"
  /// A foreign key whose action cannot be carried out on its columns.
  case foreignKeyAction = "foreign-key-action"
  /// A default that is not a value of its column's type.
  case badDefault = "bad-default"
  /// A text default that looks like a call, but is text.
  case defaultLooksLikeCall = "default-looks-like-call"
  /// A column that its generation, identity or `on_update` does not suit.
  case badColumn = "bad-column"

  // Expressions.
  /// An expression that cannot be read, or that holds what never belongs in one.
  case badExpression = "bad-expression"
  /// Text that the expression tree does not know, where more than one target would need it.
  case rawExpression = "raw-expression"
  /// A function that a chosen target does not have.
  case unknownFunction = "unknown-function"
  /// An expression that means something else on a target.
  case meaningDiffers = "meaning-differs"

  // Targets.
  /// A thing that a target's server refuses.
  case refusedByTarget = "refused-by-target"
  /// A meaning that a target cannot enforce.
  case notEnforced = "not-enforced"
  /// A vector index past the limits of pgvector.
  case vectorIndexLimit = "vector-index-limit"

  // Lints.
  /// An index that repeats a constraint, or the beginning of another index.
  case redundantIndex = "redundant-index"
  /// A foreign key whose columns no index begins with.
  case foreignKeyWithoutIndex = "foreign-key-without-index"
  /// A table without a primary key.
  case tableWithoutPrimaryKey = "table-without-primary-key"
  /// A type that people come to regret, where a better one costs nothing.
  case regrettedType = "regretted-type"
  /// A name that every statement has to quote.
  case reservedWord = "reserved-word"
  /// Two names that only capitals tell apart.
  case namesDifferByCase = "names-differ-by-case"

  // Projects.
  /// `schemac.yaml` says something that cannot be.
  case badConfiguration = "bad-configuration"
  /// A file that the compiler did not make stands where it would write.
  case foreignFile = "foreign-file"
  /// A file or folder cannot be written or removed.
  case cannotWrite = "cannot-write"
  /// An output differs from what would be written, and `generate --check` was asked.
  case staleOutput = "stale-output"
  /// Outputs could not be made of a schema that passed its checks: a fault of schemac's own.
  case compilerFault = "compiler-fault"

  // Differences.
  /// A `renamed_from` that matches nothing, while something of its kind would be dropped.
  case badRename = "bad-rename"
  case possibleRename = "possible-rename"
  /// A change that cannot be planned.
  case unplannedChange = "unplanned-change"
}
