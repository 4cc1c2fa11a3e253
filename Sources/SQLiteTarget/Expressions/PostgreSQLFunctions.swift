extension Lowering {
  /// Whether a function that SQLite lacks is one of PostgreSQL's, and not a misspelt one.
  static func isPostgreSQLFunction(_ name: String) -> Bool {
    // Families of functions that share their beginning.
    let beginnings = [
      "array_", "bit_", "bool_", "current_", "date_", "gen_random_", "inet_", "json_", "jsonb_", "make_",
      "num_", "pg_", "quote_", "range_", "regexp_", "set_", "sha", "string_", "to_", "ts_", "uuid", "xml",
    ]
    return names.contains(name) || beginnings.contains { name.hasPrefix($0) }
  }

  private static let names: Set<String> = [
    "age", "broadcast", "btrim", "cbrt", "clock_timestamp", "concat_ws", "crypt", "currval", "decode",
    "digest", "every", "factorial", "family", "format", "gcd", "gen_salt", "generate_series", "hashtext",
    "host", "initcap", "isempty", "isfinite", "justify_days", "justify_hours", "l2_distance", "lastval",
    "lcm", "lower_inc", "lower_inf", "lpad", "masklen", "md5", "min_scale", "nextval", "normalize", "now",
    "overlay", "parse_ident", "phraseto_tsquery", "plainto_tsquery", "repeat", "reverse", "row_to_json",
    "rpad", "scale", "session_user", "setseed", "setval", "setweight", "similar_to_escape", "similarity",
    "split_part", "statement_timestamp", "strip", "system_user", "text", "timeofday", "timezone",
    "translate", "trim_scale", "txid_current", "unaccent", "unistr", "unnest", "upper_inc", "upper_inf",
    "vector_norm", "websearch_to_tsquery", "width_bucket", "word_similarity",
  ]
}
