import SQLExpressions
import SchemaModel

/// A name as SQLite reads it back: in quotes unless it is plain and no keyword.
func identifier(_ name: String) -> String {
  let isPlain =
    name.utf8.first.map { $0 == 0x5F || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) } == true
    && name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
        || $0 == 0x5F
    }
  if isPlain, !keywords.contains(name.lowercased()) { return name }
  return doublyQuoted(name)
}

func identifiers(_ names: [String]) -> String {
  names.map { identifier($0) }.joined(separator: ", ")
}

/// Every keyword of SQLite. Source: https://sqlite.org/lang_keywords.html
private let keywords: Set<String> = [
  "abort", "action", "add", "after", "all", "alter", "always", "analyze", "and", "as", "asc",
  "attach", "autoincrement", "before", "begin", "between", "by", "cascade", "case", "cast", "check",
  "collate", "column", "commit", "conflict", "constraint", "create", "cross", "current",
  "current_date", "current_time", "current_timestamp", "database", "default", "deferrable",
  "deferred", "delete", "desc", "detach", "distinct", "do", "drop", "each", "else", "end", "escape",
  "except", "exclude", "exclusive", "exists", "explain", "fail", "false", "filter", "first",
  "following", "for", "foreign", "from", "full", "generated", "glob", "group", "groups", "having",
  "if", "ignore", "immediate", "in", "index", "indexed", "initially", "inner", "insert", "instead",
  "intersect", "into", "is", "isnull", "join", "key", "last", "left", "like", "limit", "match",
  "materialized", "natural", "no", "not", "nothing", "notnull", "null", "nulls", "of", "offset",
  "on", "or", "order", "others", "outer", "over", "partition", "plan", "pragma", "preceding",
  "primary", "query", "raise", "range", "recursive", "references", "regexp", "reindex", "release",
  "rename", "replace", "restrict", "returning", "right", "rollback", "row", "rowid", "rows",
  "savepoint", "select", "set", "strict", "table", "temp", "temporary", "then", "ties", "to",
  "transaction", "trigger", "true", "unbounded", "union", "unique", "update", "using", "vacuum",
  "values", "view", "virtual", "when", "where", "window", "with", "within", "without",
]
