public import Catalog

/// The tables, views and sequences that belong to extensions, which a catalog leaves out.
///
/// - Parameter schemas: the schemas to look in; all but the system's where nil.
/// - Throws: what the server said.
public func readPostgreSQLExtensionTables(
  _ connection: PostgreSQLConnection, schemas: [String]? = nil
) throws(DatabaseError) -> [UnmodelledObject] {
  let query = """
    SELECT CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
        ELSE 'table' END || ' of the extension ' || x.extname,
      CASE n.nspname WHEN 'public' THEN quote_ident(c.relname) ELSE format('%I.%I', n.nspname, c.relname) END
    FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid
    JOIN pg_class c ON c.oid = d.objid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
      AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND \(PostgreSQLCatalogQueries.isReadSchema)
    """
  var found: [UnmodelledObject] = []
  try connection.ask(
    [PostgreSQLQuestion(query, [schemas.map(arrayText)]) { found.append(UnmodelledObject($0)) }])
  return found
}
