import SchemaModel

/// What may stand in one kind of place: the decoder reads by it, and the editors' JSON Schema is made from it.
struct KeyTable: Sendable {
  /// The place in words, with its article: `a column`.
  var place: String
  var keys: [Key]

  init(_ place: String, _ keys: [Key]) {
    self.place = place
    self.keys = keys
  }

  func contains(_ name: String) -> Bool {
    keys.contains { $0.name == name }
  }
}

struct Key: Sendable {
  var name: String
  var meaning: String
  /// What its value may be.
  var shape: Shape
  /// Whether its place needs it.
  var isRequired: Bool

  init(_ name: String, _ meaning: String, _ shape: Shape, isRequired: Bool = false) {
    self.name = name
    self.meaning = meaning
    self.shape = shape
    self.isRequired = isRequired
  }
}

extension KeyTable {
  static let file = KeyTable(
    "a schema file",
    [
      Key("tables", "The tables, by name.", .orNothing(.named(.mapping(.table)))),
      Key(
        "enums", "The enumerations, by name, each with its values in order.",
        .orNothing(.named(.oneOf([.enumerationValues, .mapping(.enumeration)])))),
      Key(
        "sequences", "PostgreSQL's sequences that stand alone, by name.",
        .orNothing(.named(.orNothing(.mapping(.sequence))))),
      Key(
        "extensions", "PostgreSQL extensions beyond those that follow from what is used.",
        .orNothing(.list(of: .oneOf([.text, .mapping(.extension)])))),
      Key(
        "schema", "The PostgreSQL schema of what this file declares; `public` where it is left out.", .text),
      Key("targets", "The targets that this file is compiled to.", .targets),
    ])

  static let table = KeyTable(
    "a table",
    [
      Key("comment", "What the table is for.", .comment),
      Key(
        "columns", "The columns, by name, in their order.", .named(.oneOf([.text, .mapping(.column)])),
        isRequired: true),
      Key("primary_key", "The columns of the primary key.", .oneOf([.nameOrNames, .mapping(.primaryKey)])),
      Key(
        "unique", "The unique constraints, each a list of columns.",
        .orNothing(.list(of: .oneOf([.list(of: .text), .mapping(.unique)])))),
      Key(
        "exclusions", "The exclusion constraints: no two rows are alike in what they compare.",
        .orNothing(.list(of: .mapping(.exclusion)))),
      Key(
        "checks", "Conditions that every row meets, by name.",
        .orNothing(.oneOf([.named(.check), .text, .list(of: .check)]))),
      Key("foreign_keys", "References to other tables.", .orNothing(.list(of: .mapping(.foreignKey)))),
      Key(
        "indexes", "The indexes.", .orNothing(.list(of: .oneOf([.list(of: .indexKey), .mapping(.index)])))),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("schema", "Its PostgreSQL schema.", .text),
      Key("targets", "Where the table exists.", .targets),
      Key("allow", "The warnings that are known, and not said of it any more.", .warnings),
      Key("postgresql", "What is different in PostgreSQL.", .mapping(.postgresqlTable)),
      Key("sqlite", "What is different in SQLite.", .mapping(.sqliteTable)),
      Key("zerodb", "What is different in ZeroDB.", .mapping(.zerodbTable)),
      Key("swift", "What is different in Swift.", .mapping(.swiftTable)),
    ])

  static let column = KeyTable(
    "a column",
    [
      Key("type", "Its type; `?` behind it means that it can be NULL.", .text, isRequired: true),
      Key(
        "default", "The value of a row that does not say one.", .oneOf([.text, .mapping(.defaultExpression)])),
      Key(
        "identity", "`always` or `by default`: numbers itself.",
        .oneOf([.words(Words.generations.map(\.0)), .mapping(.identity)])),
      Key("generated", "The expression that it is computed by.", .oneOf([.text, .mapping(.generated)])),
      Key("on_update", "What an UPDATE that leaves it unchanged sets it to.", .text),
      Key(
        "backfill",
        "What rows that are there already get where they have no value, an expression over the row as it was.",
        .text),
      Key(
        "convert", "The value in the new type when the type changes, an expression over the row as it was.",
        .text),
      Key("comment", "What it holds.", .comment),
      Key("primary_key", "Whether it alone is the primary key.", .boolean),
      Key("unique", "Whether its values are unique.", .boolean),
      Key("check", "A condition that its values meet.", .text),
      Key("references", "The column that it refers to: `users(id)`.", .reference),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted.", .action),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the column exists.", .targets),
      Key("allow", "The warnings that are known, and not said of it any more.", .warnings),
      Key("postgresql", "What is different in PostgreSQL.", .mapping(.postgresqlColumn)),
      Key("sqlite", "What is different in SQLite.", .mapping(.sqliteColumn)),
      Key("zerodb", "What is different in ZeroDB.", .mapping(.zerodbColumn)),
      Key("swift", "What is different in Swift.", .mapping(.swiftColumn)),
    ])

  static let primaryKey = KeyTable(
    "a primary key",
    [
      Key("name", "Its name; `<table>_pkey` where it is left out.", .text),
      Key("columns", "Its columns, in order.", .nameOrNames, isRequired: true),
      Key("sqlite", "What is different in SQLite.", .mapping(.sqliteKey)),
      Key("include", "Columns that are kept in its index without being part of the key.", .nameOrNames),
      Key("with", "The storage parameters of its index.", .parameters),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
    ])

  static let unique = KeyTable(
    "a unique constraint",
    [
      Key("name", "Its name.", .text),
      Key("columns", "Its columns, in order.", .nameOrNames, isRequired: true),
      Key("include", "Columns that are kept in its index without being part of the key.", .nameOrNames),
      Key("with", "The storage parameters of its index.", .parameters),
      Key("nulls_not_distinct", "Whether two NULLs count as equal.", .boolean),
      Key("deferrable", "`false`, `true`, or `initially deferred`.", .deferral),
      Key("sqlite", "What is different in SQLite.", .mapping(.sqliteKey)),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the constraint exists.", .targets),
    ])

  static let exclusion = KeyTable(
    "an exclusion constraint",
    [
      Key("name", "Its name.", .text),
      Key(
        "elements", "What is compared of two rows.", .list(of: .mapping(.exclusionElement)), isRequired: true),
      Key("using", "PostgreSQL's access method; `gist` where it is left out.", .text),
      Key("include", "Columns that are kept in its index without being compared.", .nameOrNames),
      Key("where", "The rows that are compared.", .text),
      Key("with", "The storage parameters of its index.", .parameters),
      Key("deferrable", "`false`, `true`, or `initially deferred`.", .deferral),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the constraint exists.", .targets),
    ])

  static let exclusionElement = KeyTable(
    "an exclusion constraint's element",
    indexKey.keys + [Key("with", "The operator that must not hold: `=`, `&&`.", .text, isRequired: true)])

  static let check = KeyTable(
    "a check",
    [
      Key("name", "Its name.", .text),
      Key("expression", "The condition.", .text, isRequired: true),
      Key("not_valid", "Whether rows that are there already may break it.", .boolean),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the check exists.", .targets),
    ])

  static let foreignKey = KeyTable(
    "a foreign key",
    [
      Key("name", "Its name.", .text),
      Key("columns", "The referring columns, in order.", .nameOrNames, isRequired: true),
      Key(
        "references", "What they refer to: `users(id)`, or `{ table: users, columns: [id] }`.", .reference,
        isRequired: true),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted.", .action),
      Key("on_update", "What happens to the row when the values that it refers to change.", .action),
      Key("deferrable", "`false`, `true`, or `initially deferred`.", .deferral),
      Key("not_valid", "Whether rows that are there already may break it.", .boolean),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the constraint exists.", .targets),
    ])

  static let reference = KeyTable(
    "a reference",
    [
      Key("table", "The table.", .text, isRequired: true),
      Key("columns", "The columns; the table's primary key where they are left out.", .names),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted.", .action),
      Key("on_update", "What happens to the row when the values that it refers to change.", .action),
      Key("deferrable", "`false`, `true`, or `initially deferred`.", .deferral),
    ])

  static let index = KeyTable(
    "an index",
    [
      Key("name", "Its name.", .text),
      Key("columns", "Its columns, each a name or a mapping.", .indexKeys),
      Key("expressions", "Its expressions, behind its columns.", .indexKeys),
      Key("unique", "Whether its keys are unique.", .boolean),
      Key("nulls_not_distinct", "Whether two NULLs count as equal in a unique index.", .boolean),
      Key("using", "PostgreSQL's access method.", .text),
      Key("include", "Columns that are kept in the index without being part of its key.", .nameOrNames),
      Key("where", "The rows that are in it.", .text),
      Key("with", "Its storage parameters.", .parameters),
      Key("comment", "What it is for.", .comment),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
      Key("targets", "Where the index exists.", .targets),
      Key("postgresql", "What is different in PostgreSQL.", .mapping(.indexVariant)),
      Key("sqlite", "What is different in SQLite.", .mapping(.indexVariant)),
    ])

  static let indexVariant = KeyTable(
    "an index's block for a target",
    [
      Key("columns", "Its columns there.", .indexKeys),
      Key("expressions", "Its expressions there.", .indexKeys),
      Key("using", "PostgreSQL's access method.", .text),
      Key("include", "Columns that are kept in the index there without being part of its key.", .nameOrNames),
      Key("where", "The rows that are in it there.", .text),
      Key("with", "Its storage parameters there.", .parameters),
    ])

  static let indexKey = KeyTable(
    "an index's key",
    [
      Key("column", "The column.", .text),
      Key("expression", "The expression.", .text),
      Key("order", "`asc` or `desc`.", .words(Words.orders.map(\.0))),
      Key("nulls", "`first` or `last`.", .words(Words.nulls.map(\.0))),
      Key("opclass", "PostgreSQL's operator class.", .text),
      Key("opclass_parameters", "The parameters of the operator class.", .parameters),
      Key("collation", "The collation to sort by.", .text),
    ])

  static let enumeration = KeyTable(
    "an enumeration",
    [
      Key("values", "Its values, in order.", .enumerationValues, isRequired: true),
      Key("comment", "What it is for.", .comment),
      Key("schema", "Its PostgreSQL schema.", .text),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
    ])

  static let enumerationValue = KeyTable(
    "an enumeration's value",
    [
      Key("value", "The value.", .comment, isRequired: true),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
    ])

  static let `extension` = KeyTable(
    "an extension",
    [
      Key("name", "Its name.", .text, isRequired: true),
      Key("schema", "The PostgreSQL schema that its objects go to.", .text),
    ])

  static let identity = KeyTable(
    "an identity",
    [
      Key("generation", "`always` or `by default`.", .words(Words.generations.map(\.0))),
      Key("start", "The first number.", .wholeNumber),
      Key("increment", "The step.", .wholeNumber),
      Key("minimum", "The smallest number.", .wholeNumber),
      Key("maximum", "The largest number.", .wholeNumber),
      Key("cache", "How many numbers a session takes at once.", .wholeNumber),
      Key("cycle", "Whether it starts again behind the last number.", .boolean),
      Key("sequence_name", "The sequence's name; `<table>_<column>_seq` where it is left out.", .text),
    ])

  static let sequence = KeyTable(
    "a sequence",
    [
      Key(
        "type", "`bigint`, where it is left out, `integer` or `smallint`.",
        .words(Words.countedTypes.map(\.0))),
      Key("start", "The first number.", .wholeNumber),
      Key("increment", "The step.", .wholeNumber),
      Key("minimum", "The smallest number.", .wholeNumber),
      Key("maximum", "The largest number.", .wholeNumber),
      Key("cache", "How many numbers a session takes at once.", .wholeNumber),
      Key("cycle", "Whether it starts again behind the last number.", .boolean),
      Key("owned_by", "The column that takes it along when it is dropped: `orders.number`.", .text),
      Key("comment", "What it counts.", .comment),
      Key("schema", "Its PostgreSQL schema.", .text),
      Key("renamed_from", "Its names before this one, newest first.", .nameOrNames),
    ])

  static let generated = KeyTable(
    "a generated column's value",
    [
      Key("expression", "The expression.", .text, isRequired: true),
      Key("stored", "Whether it is stored; `true` where it is left out.", .boolean),
    ])

  static let defaultExpression = KeyTable(
    "a default", [Key("expression", "The expression that gives the value.", .text, isRequired: true)])

  static let postgresqlColumn = KeyTable(
    "a column's block for PostgreSQL",
    [
      Key("type", "Its type there, in PostgreSQL's words.", .text),
      Key("default", "Its default there, an expression in PostgreSQL's words.", .text),
      Key(
        "collation", "How its texts are compared and sorted: `C`, `de-x-icu`.",
        .text),
      Key(
        "storage", "How long values are kept: `plain`, `external`, `extended` or `main`.",
        .words(Words.longStorages.map(\.0))),
      Key(
        "compression", "How long values are compressed: `pglz` or `lz4`.",
        .words(Words.compressions.map(\.0))),
    ])

  static let zerodbColumn = KeyTable(
    "a column's block for ZeroDB",
    [
      Key("type", "Its type there.", .text),
      Key("field", "The field's name; for a vector, that of the field that keeps its id.", .text),
      Key("namespace", "The vector store's namespace that a vector goes to.", .text),
    ])

  static let postgresqlTable = KeyTable(
    "a table's block for PostgreSQL",
    [
      Key("unlogged", "Whether its rows are in no write-ahead log, and gone after a crash.", .boolean),
      Key("with", "Its storage parameters; those of its TOAST table begin with `toast.`.", .parameters),
    ])

  static let zerodbTable = KeyTable(
    "a table's block for ZeroDB",
    [
      Key("name", "Its name there.", .text),
      Key("indexes", "The fields that are indexed there.", .names),
      Key(
        "rlhf", "What its rows are there, instead of a table's: interactions with their feedback.",
        .mapping(.feedbackStream)),
    ])

  static let feedbackStream = KeyTable(
    "a table's `rlhf`",
    [
      Key("agent_id", "The agent whose interactions they are.", .text, isRequired: true),
      Key(
        "prompt", "What it was asked, with columns in braces: `Match request: {goal}`.", .text,
        isRequired: true),
      Key("response", "What it answered, with columns in braces.", .text, isRequired: true),
      Key(
        "feedback", "The column that judges the answer, or a mapping with `column` and `values`.",
        .oneOf([.text, .mapping(.feedback)]), isRequired: true),
      Key("context", "The columns that go along.", .nameOrNames),
    ])

  static let feedback = KeyTable(
    "the feedback",
    [
      Key("column", "The column that judges the answer.", .text, isRequired: true),
      Key("values", "The number that stands for each value of the column.", .named(.number)),
    ])

  static let swiftColumn = KeyTable(
    "a column's block for Swift",
    [Key("name", "The property's name.", .text), Key("type", "The property's type.", .text)])

  static let swiftTable = KeyTable("a table's block for Swift", [Key("name", "The type's name.", .text)])
}
