/// PostgreSQL's words that are more than names, by what they cannot be without quotes.
enum Keywords {
  /// Reserved: neither a column nor a function.
  static let reserved: Set<String> = [
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "both", "case", "cast",
    "check", "collate", "column", "constraint", "create", "current_catalog", "current_date", "current_role",
    "current_time", "current_timestamp", "current_user", "default", "deferrable", "desc", "distinct", "do",
    "else", "end", "except", "false", "fetch", "for", "foreign", "from", "grant", "group", "having", "in",
    "initially", "intersect", "into", "lateral", "leading", "limit", "localtime", "localtimestamp", "not",
    "null", "offset", "on", "only", "or", "order", "placing", "primary", "references", "returning", "select",
    "session_user", "some", "symmetric", "system_user", "table", "then", "to", "trailing", "true", "union",
    "unique", "user", "using", "variadic", "when", "where", "window", "with",
  ]

  /// Reserved words that mean a value, so that they never stand for a column.
  static let values: Set<String> = [
    "array", "case", "cast", "current_catalog", "current_date", "current_role", "current_time",
    "current_timestamp", "current_user", "false", "localtime", "localtimestamp", "not", "null",
    "session_user", "system_user", "true", "user",
  ]

  /// Words that may name a column or a type, but not a function: as one, they have a grammar of their own.
  static let notFunctions: Set<String> = [
    "between", "bigint", "bit", "boolean", "char", "character", "coalesce", "dec", "decimal", "exists",
    "extract", "float", "greatest", "grouping", "inout", "int", "integer", "interval", "json",
    "json_array", "json_arrayagg", "json_exists", "json_object", "json_objectagg", "json_query",
    "json_scalar", "json_serialize", "json_table", "json_value", "least", "merge_action", "national",
    "nchar", "none", "normalize", "nullif", "numeric", "out", "overlay", "position", "precision", "real",
    "row", "setof", "smallint", "substring", "time", "timestamp", "treat", "trim", "values", "varchar",
    "xmlattributes", "xmlconcat", "xmlelement", "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse",
    "xmlpi", "xmlroot", "xmlserialize", "xmltable",
  ]

  /// Those of `notFunctions` that are nevertheless written as a function with arguments between commas.
  static let writtenAsFunctions: Set<String> = [
    "coalesce", "greatest", "json_array", "json_exists", "json_object", "json_query", "json_scalar",
    "json_serialize", "json_value", "least", "normalize", "nullif", "overlay", "substring", "trim",
  ]

  /// Functions that stand without brackets; CURRENT_ROLE is read as CURRENT_USER.
  static let withoutBrackets: Set<String> = [
    "current_catalog", "current_date", "current_schema", "current_time", "current_user",
    "localtime", "localtimestamp", "session_user", "system_user",
  ]
}
