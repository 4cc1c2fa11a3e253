/// The query for what is only named: each branch gives a kind and a name.
extension PostgreSQLCatalogQueries {
  var others: String {
    (relations + tableParts + types + objectsInSchemas + objectsOfDatabase).joined(separator: "\nUNION ALL\n")
  }

  /// A name with its schema where that isn't `public`, from two columns.
  private static func path(_ schema: String, _ name: String) -> String {
    "CASE \(schema) WHEN 'public' THEN quote_ident(\(name)) ELSE format('%I.%I', \(schema), \(name)) END"
  }

  private var relations: [String] {
    [
      """
      SELECT CASE WHEN c.relispartition THEN 'partition' ELSE CASE c.relkind WHEN 'v' THEN 'view'
        WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table' ELSE 'partitioned table' END END,
        \(Self.path("n.nspname", "c.relname"))
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE (c.relkind IN ('v', 'm', 'f', 'p') OR c.relkind = 'r' AND c.relispartition)
        AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_class", "c.oid"))
      """,
      """
      SELECT 'trigger', c.oid::regclass || '.' || quote_ident(g.tgname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_trigger g ON g.tgrelid = c.oid
      WHERE c.relkind IN ('v', 'f', 'p') AND NOT c.relispartition AND NOT g.tgisinternal
        AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_class", "c.oid"))
      """,
    ]
  }

  /// What tables have that is not read.
  private var tableParts: [String] {
    func ofTable(_ kind: String, _ joins: String = "", where condition: String, part: String? = nil) -> String
    {
      """
      SELECT '\(kind)', c.oid::regclass\(part.map { " || '.' || quote_ident(\($0))" } ?? "::text")
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \(joins)
      WHERE \(condition) AND \(Self.isReadTable)
      """
    }
    return [
      ofTable("rule", "JOIN pg_rewrite w ON w.ev_class = c.oid", where: "true", part: "w.rulename"),
      ofTable("policy", "JOIN pg_policy p ON p.polrelid = c.oid", where: "true", part: "p.polname"),
      ofTable("row level security", where: "(c.relrowsecurity OR c.relforcerowsecurity)"),
      ofTable("inheritance", "JOIN pg_inherits h ON h.inhrelid = c.oid", where: "true"),
      ofTable("typed table", where: "c.reloftype <> 0"),
      ofTable("replica identity", where: "c.relreplident <> 'd'"),
      ofTable("access method", "JOIN pg_am m ON m.oid = c.relam", where: "m.amname <> 'heap'"),
      ofTable("tablespace", where: "c.reltablespace <> 0"),
      ofTable(
        "tablespace", "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid",
        where: "x.reltablespace <> 0", part: "x.relname"),
      ofTable(
        "clustered index", "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid",
        where: "i.indisclustered", part: "x.relname"),
      ofTable(
        "column statistics",
        "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped",
        where: "(a.attoptions IS NOT NULL OR coalesce(a.attstattarget, -1) >= 0)", part: "a.attname"),
      ofTable(
        "index statistics",
        "JOIN pg_index i ON i.indrelid = c.oid JOIN pg_attribute a ON a.attrelid = i.indexrelid",
        where: "coalesce(a.attstattarget, -1) >= 0", part: "i.indexrelid::regclass::text"),
    ]
  }

  private var types: [String] {
    [
      """
      SELECT CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' WHEN 'c' THEN 'composite type'
        ELSE 'base type' END,
        \(Self.path("n.nspname", "t.typname"))
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typtype <> 'e' AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_type", "t.oid"))
      """
    ]
  }

  /// Catalogs whose rows have a name and a schema.
  private var objectsInSchemas: [String] {
    func inSchema(
      _ kind: String, _ catalog: String, _ prefix: String, where condition: String = "true"
    ) -> String {
      """
      SELECT '\(kind)', \(Self.path("n.nspname", "o.\(prefix)name"))
      FROM \(catalog) o JOIN pg_namespace n ON n.oid = o.\(prefix)namespace
      WHERE \(condition) AND \(Self.isReadSchema) AND \(Self.standsAlone(catalog, "o.oid"))
      """
    }
    return [
      inSchema("aggregate", "pg_proc", "pro", where: "o.prokind = 'a'"),
      inSchema("operator", "pg_operator", "opr", where: "o.oprcode <> 0"),
      inSchema("operator class", "pg_opclass", "opc"),
      inSchema("operator family", "pg_opfamily", "opf"), inSchema("collation", "pg_collation", "coll"),
      inSchema("conversion", "pg_conversion", "con"),
      inSchema("text search configuration", "pg_ts_config", "cfg"),
      inSchema("text search dictionary", "pg_ts_dict", "dict"),
      inSchema("text search parser", "pg_ts_parser", "prs"),
      inSchema("text search template", "pg_ts_template", "tmpl"),
      inSchema("statistics", "pg_statistic_ext", "stx"),
    ]
  }
}
