import SQLExpressions
import SchemaModel

/// A name as PostgreSQL reads it back: in quotes unless it is plain and no keyword.
func identifier(_ name: String) -> String {
  let isPlain =
    name.utf8.first.map { $0 == 0x5F || (0x61...0x7A).contains($0) } == true
    && name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  if isPlain, !keywords.contains(name) { return name }
  return doublyQuoted(name)
}

func identifier(_ name: QualifiedName) -> String {
  name.schema.map { identifier($0) + "." + identifier(name.name) } ?? identifier(name.name)
}

func identifiers(_ names: [String]) -> String {
  names.map { identifier($0) }.joined(separator: ", ")
}

/// Every keyword of PostgreSQL that cannot be a name everywhere: reserved ones, and those that are reserved for
/// functions, types or columns. Source: appendix C of its manual, 13 to 18.
private let keywords: Set<String> = [
  "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization",
  "between", "bigint", "binary", "bit", "boolean", "both", "case", "cast", "char", "character",
  "check", "coalesce", "collate", "collation", "column", "concurrently", "constraint", "create",
  "cross", "current_catalog", "current_date", "current_role", "current_schema", "current_time",
  "current_timestamp", "current_user", "dec", "decimal", "default", "deferrable", "desc",
  "distinct", "do", "else", "end", "except", "exists", "extract", "false", "fetch", "float", "for",
  "foreign", "freeze", "from", "full", "grant", "greatest", "group", "grouping", "having", "ilike",
  "in", "initially", "inner", "inout", "int", "integer", "intersect", "interval", "into", "is",
  "isnull", "join", "json", "json_array", "json_arrayagg", "json_exists", "json_object",
  "json_objectagg", "json_query", "json_scalar", "json_serialize", "json_table", "json_value",
  "lateral", "leading", "least", "left", "like", "limit", "localtime", "localtimestamp",
  "merge_action", "national", "natural", "nchar", "none", "normalize", "not", "notnull", "null",
  "nullif", "numeric", "offset", "on", "only", "or", "order", "out", "outer", "overlaps",
  "overlay", "placing", "position", "precision", "primary", "real", "references", "returning",
  "right", "row", "select", "session_user", "setof", "similar", "smallint", "some", "substring",
  "symmetric", "system_user", "table", "tablesample", "then", "time", "timestamp", "to",
  "trailing", "treat", "trim", "true", "union", "unique", "user", "using", "values", "varchar",
  "variadic", "verbose", "when", "where", "window", "with", "xmlattributes", "xmlconcat",
  "xmlelement", "xmlexists", "xmlforest", "xmlnamespaces", "xmlparse", "xmlpi", "xmlroot",
  "xmlserialize", "xmltable",
]
