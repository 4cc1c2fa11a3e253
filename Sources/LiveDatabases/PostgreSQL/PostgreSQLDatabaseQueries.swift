/// The queries for what is in no schema, and for rights.
extension PostgreSQLCatalogQueries {
  /// Where only some schemas are read, nothing that belongs to the whole database is.
  var objectsOfDatabase: [String] {
    func ofDatabase(_ kind: String, _ catalog: String, _ name: String, where condition: String = "true")
      -> String
    {
      """
      SELECT '\(kind)', \(name) FROM \(catalog) o
      WHERE $1::text[] IS NULL AND o.oid >= \(Self.firstUserObject) AND \(condition)
        AND \(Self.standsAlone(catalog, "o.oid"))
      """
    }
    return [
      ofDatabase(
        "cast", "pg_cast", "castsource::regtype || ' AS ' || casttarget::regtype"),
      ofDatabase("event trigger", "pg_event_trigger", "evtname"),
      ofDatabase("publication", "pg_publication", "pubname"),
      ofDatabase("foreign-data wrapper", "pg_foreign_data_wrapper", "fdwname"),
      ofDatabase("foreign server", "pg_foreign_server", "srvname"),
      ofDatabase("language", "pg_language", "lanname"),
      ofDatabase("access method", "pg_am", "amname"),
      ofDatabase("transform", "pg_transform", "trftype::regtype::text"),
      ofDatabase("default privileges", "pg_default_acl", "pg_get_userbyid(defaclrole)"),
      // Whoever isn't a superuser may read few of its columns.
      """
      SELECT 'subscription', s.subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
      WHERE $1::text[] IS NULL AND d.datname = current_database()
      """,
    ] + grants
  }

  /// The server counts the objects of users from here.
  private static let firstUserObject = 16384

  /// Rights that aren't what an object has from the beginning.
  private var grants: [String] {
    [
      """
      SELECT 'grants', c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'S') AND NOT c.relispartition AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_class", "c.oid"))
        AND (c.relacl <> acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND cardinality(a.attacl) > 0))
      """,
      """
      SELECT 'grants', f.oid::regprocedure::text FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
      WHERE f.proacl <> acldefault('f', f.proowner) AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_proc", "f.oid"))
      """,
      """
      SELECT 'grants', t.oid::regtype::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typacl <> acldefault('T', t.typowner) AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_type", "t.oid"))
      """,
      """
      SELECT 'grants', n.nspname FROM pg_namespace n LEFT JOIN pg_init_privs i
        ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid
      WHERE n.nspacl <> coalesce(i.initprivs, acldefault('n', n.nspowner)) AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_namespace", "n.oid"))
      """,
    ]
  }
}
