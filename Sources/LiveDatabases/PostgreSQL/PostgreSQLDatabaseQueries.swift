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
        "cast", "pg_cast", "format('%s AS %s', format_type(castsource, NULL), format_type(casttarget, NULL))"),
      ofDatabase("event trigger", "pg_event_trigger", "evtname"),
      ofDatabase("publication", "pg_publication", "pubname"),
      ofDatabase(
        "subscription", "pg_subscription", "subname",
        where: "o.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"),
      ofDatabase("foreign-data wrapper", "pg_foreign_data_wrapper", "fdwname"),
      ofDatabase("foreign server", "pg_foreign_server", "srvname"),
      ofDatabase("language", "pg_language", "lanname"),
      ofDatabase("access method", "pg_am", "amname"),
      ofDatabase("transform", "pg_transform", "format_type(trftype, NULL)"),
      ofDatabase("default privileges", "pg_default_acl", "pg_get_userbyid(defaclrole)"),
    ] + grants
  }

  /// The server counts the objects of users from here.
  private static let firstUserObject = 16384

  private var grants: [String] {
    [
      """
      SELECT 'grants', c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'S') AND NOT c.relispartition AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_class", "c.oid"))
        AND (c.relacl IS NOT NULL OR EXISTS (SELECT FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL))
      """,
      """
      SELECT 'grants', f.oid::regprocedure::text FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
      WHERE f.proacl IS NOT NULL AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_proc", "f.oid"))
      """,
      """
      SELECT 'grants', t.oid::regtype::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
      WHERE t.typacl IS NOT NULL AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_type", "t.oid"))
      """,
      """
      SELECT 'grants', n.nspname FROM pg_namespace n LEFT JOIN pg_init_privs i
        ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid
      WHERE n.nspacl IS DISTINCT FROM i.initprivs AND \(Self.isReadSchema)
        AND \(Self.standsAlone("pg_namespace", "n.oid"))
      """,
    ]
  }
}
