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

  init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}

extension KeyTable {
  static let file = KeyTable(
    "a schema file",
    [
      Key("tables", "The tables, by name."),
      Key("enums", "The enumerations, by name, each with its values in order."),
      Key("extensions", "PostgreSQL extensions beyond those that follow from what is used."),
      Key("schema", "The PostgreSQL schema of what this file declares; `public` where it is left out."),
      Key("targets", "The targets that this file is compiled to."),
    ])

  static let table = KeyTable(
    "a table",
    [
      Key("comment", "What the table is for."),
      Key("columns", "The columns, by name, in their order."),
      Key("primary_key", "The columns of the primary key."),
      Key("unique", "The unique constraints, each a list of columns."),
      Key("checks", "Conditions that every row meets, by name."),
      Key("foreign_keys", "References to other tables."),
      Key("indexes", "The indexes."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("schema", "Its PostgreSQL schema."),
      Key("targets", "Where the table exists."),
      Key("allow", "The warnings that are known, and not said of it any more."),
      Key("zerodb", "What is different in ZeroDB."),
      Key("swift", "What is different in Swift."),
    ])

  static let column = KeyTable(
    "a column",
    [
      Key("type", "Its type; `?` behind it means that it can be NULL."),
      Key("default", "The value of a row that does not say one."),
      Key("identity", "`always` or `by default`: numbers itself."),
      Key("generated", "The expression that it is computed by."),
      Key("on_update", "What an UPDATE that leaves it unchanged sets it to."),
      Key("comment", "What it holds."),
      Key("primary_key", "Whether it alone is the primary key."),
      Key("unique", "Whether its values are unique."),
      Key("check", "A condition that its values meet."),
      Key("references", "The column that it refers to: `users(id)`."),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("targets", "Where the column exists."),
      Key("allow", "The warnings that are known, and not said of it any more."),
      Key("postgresql", "What is different in PostgreSQL."),
      Key("sqlite", "What is different in SQLite."),
      Key("zerodb", "What is different in ZeroDB."),
      Key("swift", "What is different in Swift."),
    ])

  static let primaryKey = KeyTable(
    "a primary key",
    [
      Key("name", "Its name; `<table>_pkey` where it is left out."),
      Key("columns", "Its columns, in order."),
      Key("renamed_from", "Its names before this one, newest first."),
    ])

  static let unique = KeyTable(
    "a unique constraint",
    [
      Key("name", "Its name."),
      Key("columns", "Its columns, in order."),
      Key("nulls_not_distinct", "Whether two NULLs count as equal."),
      Key("deferrable", "`false`, `true`, or `initially deferred`."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("targets", "Where the constraint exists."),
    ])

  static let check = KeyTable(
    "a check",
    [
      Key("name", "Its name."),
      Key("expression", "The condition."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("targets", "Where the check exists."),
    ])

  static let foreignKey = KeyTable(
    "a foreign key",
    [
      Key("name", "Its name."),
      Key("columns", "The referring columns, in order."),
      Key("references", "What they refer to: `users(id)`, or `{ table: users, columns: [id] }`."),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted."),
      Key("on_update", "What happens to the row when the values that it refers to change."),
      Key("deferrable", "`false`, `true`, or `initially deferred`."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("targets", "Where the constraint exists."),
    ])

  static let reference = KeyTable(
    "a reference",
    [
      Key("table", "The table."),
      Key("columns", "The columns; the table's primary key where they are left out."),
      Key("on_delete", "What happens to the row when the row that it refers to is deleted."),
      Key("on_update", "What happens to the row when the values that it refers to change."),
      Key("deferrable", "`false`, `true`, or `initially deferred`."),
    ])

  static let index = KeyTable(
    "an index",
    [
      Key("name", "Its name."),
      Key("columns", "Its columns, each a name or a mapping."),
      Key("expressions", "Its expressions, behind its columns."),
      Key("unique", "Whether its keys are unique."),
      Key("nulls_not_distinct", "Whether two NULLs count as equal in a unique index."),
      Key("using", "PostgreSQL's access method."),
      Key("include", "Columns that are kept in the index without being part of its key."),
      Key("where", "The rows that are in it."),
      Key("with", "Its storage parameters."),
      Key("comment", "What it is for."),
      Key("renamed_from", "Its names before this one, newest first."),
      Key("targets", "Where the index exists."),
      Key("postgresql", "What is different in PostgreSQL."),
      Key("sqlite", "What is different in SQLite."),
    ])

  static let indexVariant = KeyTable(
    "an index's block for a target",
    [
      Key("columns", "Its columns there."),
      Key("expressions", "Its expressions there."),
      Key("using", "PostgreSQL's access method."),
      Key("include", "Columns that are kept in the index there without being part of its key."),
      Key("where", "The rows that are in it there."),
      Key("with", "Its storage parameters there."),
    ])

  static let indexKey = KeyTable(
    "an index's key",
    [
      Key("column", "The column."),
      Key("expression", "The expression."),
      Key("order", "`asc` or `desc`."),
      Key("nulls", "`first` or `last`."),
      Key("opclass", "PostgreSQL's operator class."),
      Key("collation", "The collation to sort by."),
    ])

  static let enumeration = KeyTable(
    "an enumeration",
    [
      Key("values", "Its values, in order."),
      Key("comment", "What it is for."),
      Key("schema", "Its PostgreSQL schema."),
      Key("renamed_from", "Its names before this one, newest first."),
    ])

  static let enumerationValue = KeyTable(
    "an enumeration's value",
    [
      Key("value", "The value."),
      Key("renamed_from", "Its names before this one, newest first."),
    ])

  static let `extension` = KeyTable(
    "an extension",
    [Key("name", "Its name."), Key("schema", "The PostgreSQL schema that its objects go to.")])

  static let identity = KeyTable(
    "an identity",
    [
      Key("generation", "`always` or `by default`."),
      Key("start", "The first number."),
      Key("increment", "The step."),
      Key("minimum", "The smallest number."),
      Key("maximum", "The largest number."),
      Key("cache", "How many numbers a session takes at once."),
      Key("cycle", "Whether it starts again behind the last number."),
    ])

  static let generated = KeyTable(
    "a generated column's value",
    [
      Key("expression", "The expression."),
      Key("stored", "Whether it is stored; `true` where it is left out."),
    ])

  static let defaultExpression = KeyTable(
    "a default", [Key("expression", "The expression that gives the value.")])

  static let postgresqlColumn = KeyTable(
    "a column's block for PostgreSQL",
    [
      Key("type", "Its type there, in PostgreSQL's words."),
      Key("default", "Its default there, an expression in PostgreSQL's words."),
    ])

  static let sqliteColumn = KeyTable(
    "a column's block for SQLite",
    [
      Key("type", "What it is kept as: `integer`, `real`, `text`, `blob` or `any`. Nothing checks it then."),
      Key("default", "Its default there, an expression in SQLite's words."),
    ])

  static let zerodbColumn = KeyTable(
    "a column's block for ZeroDB",
    [
      Key("type", "Its type there."),
      Key("field", "The field's name; for a vector, that of the field that keeps its id."),
      Key("namespace", "The vector store's namespace that a vector goes to."),
    ])

  static let zerodbTable = KeyTable(
    "a table's block for ZeroDB",
    [
      Key("name", "Its name there."),
      Key("indexes", "The fields that are indexed there."),
      Key("rlhf", "What its rows are there, instead of a table's: interactions with their feedback."),
    ])

  static let feedbackStream = KeyTable(
    "a table's `rlhf`",
    [
      Key("agent_id", "The agent whose interactions they are."),
      Key("prompt", "What it was asked, with columns in braces: `Match request: {goal}`."),
      Key("response", "What it answered, with columns in braces."),
      Key("feedback", "The column that judges the answer, or a mapping with `column` and `values`."),
      Key("context", "The columns that go along."),
    ])

  static let feedback = KeyTable(
    "the feedback",
    [
      Key("column", "The column that judges the answer."),
      Key("values", "The number that stands for each value of the column."),
    ])

  static let swiftColumn = KeyTable(
    "a column's block for Swift",
    [Key("name", "The property's name."), Key("type", "The property's type.")])

  static let swiftTable = KeyTable("a table's block for Swift", [Key("name", "The type's name.")])
}
