import SchemaModel
import ZeroDBTarget

private let timestamp = ColumnType.timestamp(precision: nil)

/// A column of every type.
let everyTypeSchema = Schema(tables: [
  Table(
    name: QualifiedName(schema: "app", "every_type"),
    columns: [
      ("a_boolean", .boolean), ("a_smallint", .smallint), ("an_integer", .integer), ("a_bigint", .bigint),
      ("a_short_numeric", .numeric(precision: 15, scale: 2)),
      ("a_long_numeric", .numeric(precision: 16, scale: 2)),
      ("a_numeric", .numeric(precision: nil, scale: nil)), ("a_real", .real), ("a_double", .doublePrecision),
      ("a_text", .text), ("a_varchar", .varchar(length: 9)), ("a_char", .char(length: 2)),
      ("a_bytea", .bytea),
      ("a_uuid", .uuid), ("a_date", .date), ("a_time", .time(precision: nil)), ("a_timestamp", timestamp),
      ("a_timestamptz", .timestamptz(precision: 3)), ("an_interval", .interval), ("a_json", .json),
      ("a_jsonb", .jsonb), ("an_enum", .enumeration(QualifiedName("mood"))), ("an_array", .array(of: .text)),
      ("a_vector", .vector(dimensions: 3)), ("a_halfvec", .halfvec(dimensions: 4)),
    ].map { Column(name: $0.0, type: $0.1) }
      + [chosen("an_address", .named(NamedType(name: QualifiedName("inet"))), "object")],
    primaryKey: PrimaryKey(name: ObjectName("every_type_pkey", isDerived: true), columns: ["a_uuid"]))
])

/// The files of a schema.
func files(
  _ schema: Schema, _ options: ZeroDBOptions = ZeroDBOptions()
) throws -> [(path: String, text: String)] {
  try zerodbFiles(schema, database: "test", source: "test.yaml", options: options)
}

/// A column whose field type is said.
func chosen(_ name: String, _ type: ColumnType, _ zerodbType: String) -> Column {
  var column = Column(name: name, type: type)
  column.overrides.zerodbType = zerodbType
  return column
}
