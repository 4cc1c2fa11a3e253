import SQLExpressions
import SchemaModel

/// The extensions that a schema names, and those that follow from what it uses.
func extensions(_ schema: Schema) -> [Extension] {
  var needed = Set<String>()
  for table in schema.tables {
    for column in table.columns {
      needed.formUnion(extensions(column.overrides.postgresqlType ?? column.type))
      switch column.source {
      case .default(let value): needed.formUnion(extensions(value))
      case .generated(let generated): needed.formUnion(extensions(generated.expression))
      case .none, .identity, .serial: break
      }
    }
    for check in table.checks { needed.formUnion(extensions(check.expression)) }
    for index in table.indexes + table.exclusions.map(\.index) {
      if let method = extensionOfMethod[index.method] { needed.insert(method) }
      for key in index.keys {
        needed.formUnion(extensions(key.value))
        if let name = key.operatorClass, let named = extensionOfOperatorClass[name] { needed.insert(named) }
      }
      if index.method == "gist", table.hasScalarKey(index) { needed.insert("btree_gist") }
      if let predicate = index.predicate { needed.formUnion(extensions(predicate)) }
    }
  }
  let named = Set(schema.extensions.map(\.name))
  let derived = needed.subtracting(named).sorted().map { Extension(name: $0) }
  return (schema.extensions + derived).sorted { $0.name < $1.name }
}

extension Table {
  /// Whether an index of method `gist` has a key that such an index takes by an extension's operator classes alone.
  fileprivate func hasScalarKey(_ index: Index) -> Bool {
    // Enumerations are told by their columns.
    let scope = ExpressionScope(table: self, enumerations: [])
    return index.keys.contains { key in
      if let name = key.operatorClass { return name.isClassOfScalars }
      return key.value.inferredType(in: scope)?.isScalar == true
    }
  }
}

extension String {
  /// Whether it is an operator class of `btree_gist`.
  fileprivate var isClassOfScalars: Bool {
    guard hasPrefix("gist_"), hasSuffix("_ops") else { return false }
    return scalarClasses.contains(String(dropFirst(5).dropLast(4)))
  }
}

private let scalarClasses: Set<String> = [
  "bit", "bool", "bpchar", "bytea", "cash", "cidr", "date", "enum", "float4", "float8", "inet", "int2",
  "int4",
  "int8", "interval", "macad", "macad8", "numeric", "oid", "text", "time", "timestamp", "timestamptz",
  "timetz",
  "uuid", "vbit",
]

extension ColumnType {
  /// Whether `gist` knows values of the type by `btree_gist` alone.
  fileprivate var isScalar: Bool {
    switch self {
    case .boolean, .smallint, .integer, .bigint, .numeric, .real, .doublePrecision, .text, .varchar, .char,
      .bytea, .uuid, .date, .time, .timestamp, .timestamptz, .interval, .enumeration:
      true
    case .json, .jsonb, .array, .vector, .halfvec: false
    case .named(let type):
      type.name.schema == nil
        && [
          "bit", "bit varying", "cidr", "inet", "macaddr", "macaddr8", "money", "oid", "time with time zone",
        ]
        .contains(type.name.name)
    }
  }
}

private func extensions(_ type: ColumnType) -> Set<String> {
  switch type {
  case .vector, .halfvec: ["vector"]
  case .array(let element): extensions(element)
  case .named(let named): extensionOfType[named.name.name].map { [$0] } ?? []
  default: []
  }
}

private func extensions(_ expression: Expression) -> Set<String> {
  var needed = Set<String>()
  expression.visit { part in
    switch part {
    case .call(let call):
      if let name = extensionOfFunction[call.name.name] { needed.insert(name) }
    case .cast(_, let type):
      needed.formUnion(extensions(type))
    default:
      break
    }
  }
  return needed
}

private let extensionOfType = [
  "citext": "citext", "cube": "cube", "geography": "postgis", "geometry": "postgis",
  "hstore": "hstore", "lquery": "ltree", "ltree": "ltree", "ltxtquery": "ltree", "seg": "seg",
  "sparsevec": "vector",
]

private let extensionOfMethod = ["bloom": "bloom", "hnsw": "vector", "ivfflat": "vector"]

private let extensionOfOperatorClass = [
  "gin__int_ops": "intarray", "gin_trgm_ops": "pg_trgm", "gist__int_ops": "intarray",
  "gist__intbig_ops": "intarray", "gist_trgm_ops": "pg_trgm",
]

private let extensionOfFunction = [
  "crypt": "pgcrypto", "digest": "pgcrypto", "gen_random_bytes": "pgcrypto", "gen_salt": "pgcrypto",
  "hmac": "pgcrypto", "levenshtein": "fuzzystrmatch", "soundex": "fuzzystrmatch",
  "similarity": "pg_trgm", "unaccent": "unaccent", "uuid_generate_v1": "uuid-ossp",
  "uuid_generate_v1mc": "uuid-ossp", "uuid_generate_v4": "uuid-ossp", "vector_dims": "vector",
  "vector_norm": "vector",
]
