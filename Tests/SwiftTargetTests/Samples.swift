import SchemaModel

/// A column of a test's schema.
func column(
  _ name: String, _ type: ColumnType, nullable: Bool = false, source: ColumnSource = .none,
  comment: String? = nil, swiftName: String? = nil, swiftType: String? = nil
) -> Column {
  var overrides = ColumnOverrides()
  overrides.swiftName = swiftName
  overrides.swiftType = swiftType
  return Column(
    name: name, type: type, isNullable: nullable, source: source, comment: comment, overrides: overrides)
}

/// A table of a test's schema.
func table(
  _ name: String, schema: String? = nil, _ columns: [Column], key: [String] = [], comment: String? = nil,
  swiftName: String? = nil, targets: TargetSet = .all, file: String = "tables"
) -> Table {
  Table(
    name: QualifiedName(schema: schema, name), comment: comment, columns: columns,
    primaryKey: key.isEmpty
      ? nil : PrimaryKey(name: ObjectName("\(name)_pkey", isDerived: true), columns: key),
    targets: targets, overrides: TableOverrides(swiftName: swiftName), file: file)
}

func enumeration(_ name: String, _ values: [String], comment: String? = nil) -> Enumeration {
  Enumeration(name: QualifiedName(name), values: values.map { EnumerationValue($0) }, comment: comment)
}

extension ColumnType {
  static func enumeration(_ name: String) -> ColumnType { .enumeration(QualifiedName(name)) }
}

/// Every type, alone, nullable and in an array.
let everyType: [(name: String, type: ColumnType)] = [
  ("boolean", .boolean), ("smallint", .smallint), ("integer", .integer), ("bigint", .bigint),
  ("price", .numeric(precision: 12, scale: 2)), ("amount", .numeric(precision: nil, scale: nil)),
  ("real", .real), ("double", .doublePrecision), ("text", .text), ("varchar", .varchar(length: 20)),
  ("char", .char(length: 2)), ("bytea", .bytea), ("uuid", .uuid), ("date", .date),
  ("time", .time(precision: nil)), ("timestamp", .timestamp(precision: nil)),
  ("timestamptz", .timestamptz(precision: nil)), ("interval", .interval), ("json", .json), ("jsonb", .jsonb),
  ("mood", .enumeration("mood")), ("vector", .vector(dimensions: 3)), ("halfvec", .halfvec(dimensions: 3)),
]

let everyTypeSchema = Schema(
  tables: [
    table(
      "every_types",
      [column("id", .bigint)] + everyType.map { column("a_\($0.name)", $0.type) }
        + everyType.map { column("nullable_\($0.name)", $0.type, nullable: true) }
        + everyType.map { column("many_\($0.name)", .array(of: $0.type)) }
        + everyType.map { column("nullable_many_\($0.name)", .array(of: $0.type), nullable: true) }
        + [
          column("grid", .array(of: .array(of: .uuid))),
          column("grid2", .array(of: .array(of: .text)), nullable: true),
        ],
      key: ["id"])
  ],
  enumerations: [enumeration("mood", ["happy", "so-so", "no", "", "1.10"])])

/// HustleMode's two tables.
let hustleMode = Schema(
  tables: [
    table(
      "users",
      [
        column("id", .uuid, comment: "Universal user identifier"),
        column("phone_number", .varchar(length: 20), comment: "Messaging platform lookup key"),
        column("email", .varchar(length: 255), nullable: true), column("name", .text, nullable: true),
        column("timezone", .text), column("status", .enumeration("user_status")),
        column("created_at", .timestamptz(precision: nil)),
        column("last_active", .timestamptz(precision: nil), nullable: true),
      ], key: ["id"], comment: "Core user identification and static profile", file: "users"),
    table(
      "user_preferences",
      [
        column("user_id", .uuid), column("default_personality", .enumeration("personality")),
        column("ai_memory_enabled", .boolean), column("check_in_time", .time(precision: nil), nullable: true),
        column("timezone", .text, nullable: true),
      ], key: ["user_id"], file: "user_preferences"),
  ],
  enumerations: [
    enumeration("user_status", ["active", "paused", "deleted"]),
    enumeration("personality", ["taskmaster", "cheerleader"], comment: "How the coach talks."),
  ])

extension Schema {
  /// The names of the YAML files that the tables say they are from.
  var files: [String] {
    var names: [String] = []
    for table in tables where !names.contains(table.file) { names.append(table.file) }
    return names
  }
}
