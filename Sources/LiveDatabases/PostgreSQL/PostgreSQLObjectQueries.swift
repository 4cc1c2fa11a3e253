/// The queries for what is not part of a table.
extension PostgreSQLCatalogQueries {
  var enumerations: String {
    """
    SELECT n.nspname, t.typname,
      (SELECT array_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
      obj_description(t.oid, 'pg_type')
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'e' AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_type", "t.oid"))
    """
  }

  /// Those that are not there anyhow.
  var schemas: String {
    """
    SELECT n.nspname FROM pg_namespace n
    WHERE n.nspname <> 'public' AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_namespace", "n.oid"))
    """
  }

  /// All but the language that every database has.
  var extensions: String {
    """
    SELECT x.extname, n.nspname, x.extversion
    FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
    WHERE x.extname <> 'plpgsql'
    """
  }

  var functions: String {
    """
    SELECT n.nspname, f.proname, pg_get_function_identity_arguments(f.oid), pg_get_functiondef(f.oid),
      obj_description(f.oid, 'pg_proc')
    FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
    WHERE f.prokind <> 'a' AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_proc", "f.oid"))
    """
  }

  var sequences: String {
    """
    SELECT n.nspname, c.relname,
      (SELECT p.refobjid::regclass || '.' || quote_ident(a.attname) FROM pg_depend p
        JOIN pg_attribute a ON a.attrelid = p.refobjid AND a.attnum = p.refobjsubid
        WHERE p.classid = 'pg_class'::regclass AND p.objid = c.oid AND p.deptype = 'a'
          AND p.refclassid = 'pg_class'::regclass),
      c.relpersistence = 'u' AND NOT EXISTS (SELECT FROM pg_depend p JOIN pg_class t ON t.oid = p.refobjid
        WHERE p.classid = 'pg_class'::regclass AND p.objid = c.oid AND p.deptype = 'a'
          AND p.refclassid = 'pg_class'::regclass AND t.relpersistence = 'u'),
      obj_description(c.oid, 'pg_class'),
      format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_sequence s ON s.seqrelid = c.oid
    WHERE c.relkind = 'S' AND \(Self.isReadSchema) AND \(Self.standsAlone("pg_class", "c.oid"))
    """
  }
}
