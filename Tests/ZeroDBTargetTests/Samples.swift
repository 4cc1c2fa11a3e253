import SchemaModel

private func table(_ name: String, _ columns: [(String, ColumnType)], indexes: [String]) -> Table {
  Table(
    name: QualifiedName(name),
    columns: columns.map { Column(name: $0.0, type: $0.1, isNullable: $0.0 != "id") },
    primaryKey: PrimaryKey(name: ObjectName("\(name)_pkey", isDerived: true), columns: ["id"]),
    overrides: TableOverrides(zerodbIndexes: indexes))
}

private let timestamp = ColumnType.timestamp(precision: nil)
private let varchar = ColumnType.varchar(length: nil)

/// PublicFounders' tables, with the indexes that its migration plan names.
let publicFounders = Schema(tables: [
  table(
    "users",
    [
      ("id", .uuid), ("linkedin_id", varchar), ("email", varchar), ("name", varchar), ("headline", varchar),
      ("profile_picture_url", varchar), ("location", varchar), ("phone_number", varchar),
      ("phone_verified", .boolean), ("created_at", timestamp), ("updated_at", timestamp),
    ], indexes: ["linkedin_id", "email", "id"]),
  table(
    "founder_profiles",
    [
      ("id", .uuid), ("user_id", .uuid), ("bio", .text), ("current_focus", .text),
      ("autonomy_mode", .enumeration(QualifiedName("autonomy_mode"))), ("public_visibility", .boolean),
      ("embedding_id", .text), ("created_at", timestamp), ("updated_at", timestamp),
    ], indexes: ["user_id", "id", "public_visibility"]),
  table(
    "goals",
    [
      ("id", .uuid), ("user_id", .uuid), ("type", .enumeration(QualifiedName("goal_type"))),
      ("description", .text),
      ("priority", .integer), ("is_active", .boolean), ("embedding_id", .text), ("created_at", timestamp),
      ("updated_at", timestamp),
    ], indexes: ["user_id", "type", "is_active", "priority"]),
  table(
    "asks",
    [
      ("id", .uuid), ("user_id", .uuid), ("description", .text), ("urgency", .text), ("status", .text),
      ("goal_id", .uuid), ("fulfilled_at", timestamp), ("embedding_id", .text), ("created_at", timestamp),
      ("updated_at", timestamp),
    ], indexes: ["user_id", "urgency", "status", "goal_id"]),
  table(
    "posts",
    [
      ("id", .uuid), ("user_id", .uuid), ("type", .text), ("content", .text), ("visibility", .text),
      ("embedding_id", .text), ("created_at", timestamp), ("updated_at", timestamp),
    ], indexes: ["user_id", "type", "visibility", "created_at"]),
  table(
    "companies",
    [
      ("id", .uuid), ("name", .text), ("website", .text), ("industry", .text), ("stage", .text),
      ("founded_year", .smallint), ("created_at", timestamp), ("updated_at", timestamp),
    ], indexes: ["name", "industry", "stage"]),
  table(
    "company_roles",
    [
      ("id", .uuid), ("user_id", .uuid), ("company_id", .uuid), ("role", .text), ("is_current", .boolean),
      ("start_date", .date), ("end_date", .date), ("created_at", timestamp), ("updated_at", timestamp),
    ], indexes: ["user_id", "company_id", "is_current"]),
  table(
    "introductions",
    [
      ("id", .uuid), ("requester_id", .uuid), ("target_id", .uuid), ("connector_id", .uuid),
      ("status", .text),
      ("context", .text), ("message", .text), ("created_at", timestamp), ("responded_at", timestamp),
      ("completed_at", timestamp),
    ], indexes: ["requester_id", "target_id", "connector_id", "status"]),
])

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
      ("a_vector", .vector(dimensions: 3)), ("a_halfvec", .halfvec(dimensions: nil)),
    ].map { Column(name: $0.0, type: $0.1) }
      + [chosen("an_address", .named(NamedType(name: QualifiedName("inet"))), "object")],
    primaryKey: PrimaryKey(name: ObjectName("every_type_pkey", isDerived: true), columns: ["a_uuid"]))
])

/// A column whose field type is said.
func chosen(_ name: String, _ type: ColumnType, _ zerodbType: String) -> Column {
  var column = Column(name: name, type: type)
  column.overrides.zerodbType = zerodbType
  return column
}
