import SchemaModel

/// The names of types.
enum TypeWords {
  /// Words after which a type may go on, so that it cannot be told by its first word alone.
  static let beginSeveral: Set<String> = [
    "bit", "bpchar", "char", "character", "dec", "decimal", "double", "float", "interval", "national",
    "nchar", "numeric", "time", "timestamp", "timestamptz", "timetz", "varbit", "varchar",
  ]

  /// Names without modifiers that are a case of `ColumnType`, PostgreSQL's internal names among them.
  static let plain: [String: ColumnType] = [
    "boolean": .boolean, "bool": .boolean,
    "smallint": .smallint, "int2": .smallint,
    "integer": .integer, "int": .integer, "int4": .integer,
    "bigint": .bigint, "int8": .bigint,
    "real": .real, "float4": .real,
    "float8": .doublePrecision,
    "text": .text, "bytea": .bytea, "uuid": .uuid, "date": .date, "json": .json, "jsonb": .jsonb,
  ]

  /// Names of types without a case of their own, which are folded to lower case where they are not quoted.
  static let known: Set<String> = [
    "aclitem", "bigserial", "bit", "bit varying", "box", "box2d", "box3d", "bpchar", "cidr", "circle",
    "citext", "cube", "datemultirange", "daterange", "geography", "geometry", "hstore", "inet",
    "int4multirange", "int4range", "int8multirange", "int8range", "interval", "jsonpath", "line", "lquery",
    "lseg", "ltree", "ltxtquery", "macaddr", "macaddr8", "money", "name", "nummultirange", "numrange",
    "oid", "path", "pg_lsn", "pg_snapshot", "point", "polygon", "raster", "regclass", "regcollation",
    "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator", "regproc", "regprocedure",
    "regrole", "regtype", "serial", "serial2", "serial4", "serial8", "smallserial", "sparsevec", "tid",
    "time with time zone", "timetz", "tsmultirange", "tsquery", "tsrange", "tstzmultirange", "tstzrange",
    "tsvector", "txid_snapshot", "varbit", "xid", "xid8", "xml",
  ]

  /// Words that `interval` may be followed by.
  static let intervalFields: Set<String> = ["year", "month", "day", "hour", "minute", "second"]

  /// Whether it is `interval day`, `interval day to second` or the like.
  static func isInterval(_ name: String) -> Bool {
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.first == "interval", words.count == 2 || words.count == 4 else { return false }
    return intervalFields.contains(words[1])
      && (words.count == 2 || (words[2] == "to" && intervalFields.contains(words[3])))
  }

  /// A synonym's name as the server prints it.
  static func printed(_ name: String) -> String {
    switch name {
    case "timetz": "time with time zone"
    case "varbit": "bit varying"
    case "serial4": "serial"
    case "serial2": "smallserial"
    case "serial8": "bigserial"
    default: name
    }
  }
}
