public import Catalog

/// What hangs on tables and their columns and is no part of them that every table has: views, rules, policies,
/// triggers, functions, statistics, constraints, indexes, tables that inherit. And what has a table's place and is none
/// that is read: a view's or a partitioned table's own name.
///
/// - Parameter schemas: the schemas of the tables; all but the system's where nil.
/// - Throws: what the server said.
public func readPostgreSQLDependents(
  _ connection: PostgreSQLConnection, schemas: [String]? = nil
) throws(DatabaseError) -> [CatalogDependent] {
  let ofTable = "|| '.' ||"
  let query = """
    SELECT DISTINCT o.kind, o.name, n.nspname, c.relname, a.attname
    FROM pg_depend d
    JOIN pg_class c ON c.oid = d.refobjid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
    JOIN (
      SELECT 'pg_rewrite'::regclass AS catalog, w.oid,
        CASE v.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'rule' END AS kind,
        CASE WHEN v.relkind IN ('v', 'm') THEN v.oid::regclass::text
          ELSE v.oid::regclass \(ofTable) w.rulename END AS name
      FROM pg_rewrite w JOIN pg_class v ON v.oid = w.ev_class
      UNION ALL
      SELECT 'pg_policy'::regclass, p.oid, 'policy', p.polrelid::regclass \(ofTable) p.polname FROM pg_policy p
      UNION ALL
      SELECT 'pg_trigger'::regclass, g.oid, 'trigger', g.tgrelid::regclass \(ofTable) g.tgname
      FROM pg_trigger g WHERE NOT g.tgisinternal
      UNION ALL
      SELECT 'pg_proc'::regclass, f.oid, 'function', f.oid::regprocedure::text FROM pg_proc f
      UNION ALL
      SELECT 'pg_statistic_ext'::regclass, s.oid, 'statistics', s.stxname FROM pg_statistic_ext s
      UNION ALL
      SELECT 'pg_constraint'::regclass, k.oid, 'constraint', k.conrelid::regclass \(ofTable) k.conname
      FROM pg_constraint k WHERE k.conrelid <> 0
      UNION ALL
      SELECT 'pg_class'::regclass, i.indexrelid, 'index', i.indrelid::regclass \(ofTable) x.relname
      FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid
      UNION ALL
      SELECT 'pg_class'::regclass, h.inhrelid, 'table that inherits', h.inhrelid::regclass::text
      FROM pg_inherits h JOIN pg_class x ON x.oid = h.inhrelid WHERE x.relkind IN ('r', 'p', 'f')
    ) o ON o.catalog = d.classid AND o.oid = d.objid
    WHERE d.refclassid = 'pg_class'::regclass AND \(PostgreSQLCatalogQueries.isReadTable)
    UNION ALL
    SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
        WHEN 'p' THEN 'partitioned table' ELSE 'table of a partition or an extension' END,
      c.oid::regclass::text, n.nspname, c.relname, NULL
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm', 'f', 'p', 'r') AND NOT (\(PostgreSQLCatalogQueries.isReadTable))
      AND \(PostgreSQLCatalogQueries.isReadSchema)
    ORDER BY 1, 2, 3, 4, 5
    """
  var found: [CatalogDependent] = []
  try connection.ask(
    [
      PostgreSQLQuestion(query, [schemas.map(arrayText)]) { row in
        var row = row
        found.append(
          CatalogDependent(
            kind: row.text(), name: row.text(), schema: row.text(), table: row.text(), column: row.optional())
        )
      }
    ])
  return found
}
