/// The catalog's queries, each for all objects at once. A `$1` is the array of schemas to read, or NULL for
/// all of the user's.
struct PostgreSQLCatalogQueries {
  /// As the server tells it: 150018.
  var version: Int

  /// True of a schema `n` that is to be read.
  static let isReadSchema = """
    ($1::text[] IS NULL AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      OR n.nspname = ANY ($1::text[]))
    """

  /// True where the object belongs to no extension, and no other object brings it along.
  static func standsAlone(_ catalog: String, _ oid: String) -> String {
    """
    NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '\(catalog)'::regclass AND e.objid = \(oid)
      AND e.objsubid = 0 AND e.deptype IN ('e', 'i'))
    """
  }

  /// True of a relation `c` that is read as a table.
  static let isReadTable = """
    c.relkind = 'r' AND NOT c.relispartition AND \(isReadSchema)
      AND \(standsAlone("pg_class", "c.oid"))
    """

  /// A collation's name as it is; with its schema, and both in quotes, where that isn't on the search path: names of
  /// collations have dots in them.
  private static func collation(_ oid: String) -> String {
    func quoted(_ name: String) -> String { "'\"' || replace(\(name), '\"', '\"\"') || '\"'" }
    return """
      (SELECT CASE WHEN NOT pg_collation_is_visible(l.oid)
          THEN \(quoted("ln.nspname")) || '.' || \(quoted("l.collname"))
          WHEN l.collname ~ '\"' THEN \(quoted("l.collname")) ELSE l.collname END
        FROM pg_collation l JOIN pg_namespace ln ON ln.oid = l.collnamespace WHERE l.oid = \(oid))
      """
  }

  var tables: String {
    """
    SELECT c.oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class'), c.relpersistence = 'u',
      c.reloptions || (SELECT array_agg('toast.' || option) FROM unnest(o.reloptions) AS option)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_class o ON o.oid = c.reltoastrelid
    WHERE \(Self.isReadTable)
    """
  }

  var columns: String {
    """
    SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      pg_get_expr(d.adbin, d.adrelid), a.attgenerated,
      CASE WHEN a.attcollation <> t.typcollation THEN
        \(Self.collation("a.attcollation")) END,
      CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END,
      \(version >= 140000 ? "a.attcompression" : "''"),
      col_description(a.attrelid, a.attnum), a.attidentity,
      s.seqrelid::regclass, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
      s.seqcache, s.seqcycle
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_depend p ON a.attidentity <> '' AND p.refclassid = 'pg_class'::regclass
      AND p.refobjid = a.attrelid AND p.refobjsubid = a.attnum AND p.classid = 'pg_class'::regclass
      AND p.deptype = 'i'
    LEFT JOIN pg_sequence s ON s.seqrelid = p.objid
    WHERE \(Self.isReadTable)
    ORDER BY a.attrelid, a.attnum
    """
  }

  var constraints: String {
    """
    SELECT k.conrelid, k.conname, k.contype,
      (SELECT array_agg(a.attname ORDER BY u.place) FROM unnest(k.conkey) WITH ORDINALITY u(number, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number),
      CASE k.contype WHEN 'c' THEN pg_get_expr(k.conbin, k.conrelid) END,
      (SELECT array_agg(CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname::text
          ELSE s.nspname || '.' || o.oprname END ORDER BY u.place)
        FROM unnest(k.conexclop) WITH ORDINALITY u(number, place)
        JOIN pg_operator o ON o.oid = u.number JOIN pg_namespace s ON s.oid = o.oprnamespace),
      k.condeferrable, k.condeferred, k.convalidated, k.connoinherit,
      \(version >= 180000 ? "k.conenforced, k.conperiod" : "true, false"),
      \(version >= 150000 ? "coalesce(i.indnullsnotdistinct, false)" : "false"),
      (SELECT array_agg(a.attname ORDER BY u.place)
        FROM unnest(i.indkey::int2[]) WITH ORDINALITY u(number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.number
        WHERE u.place > i.indnkeyatts),
      x.reloptions, obj_description(k.oid, 'pg_constraint'),
      fn.nspname, f.relname,
      (SELECT array_agg(a.attname ORDER BY u.place) FROM unnest(k.confkey) WITH ORDINALITY u(number, place)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.number),
      k.confupdtype, k.confdeltype, k.confmatchtype,
      \(version >= 150000 ? setColumns : "NULL")
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_constraint k ON k.conrelid = c.oid
    LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
    LEFT JOIN pg_class x ON x.oid = i.indexrelid
    LEFT JOIN pg_class f ON f.oid = k.confrelid
    LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
    WHERE \(Self.isReadTable) AND k.contype <> 't' AND k.conparentid = 0
    """
  }

  private var setColumns: String {
    """
    (SELECT array_agg(a.attname ORDER BY u.place)
        FROM unnest(k.confdelsetcols) WITH ORDINALITY u(number, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number)
    """
  }

  /// A row for each key or included column. The indexes of exclusions are among them.
  var indexes: String {
    """
    SELECT i.indrelid, i.indexrelid, x.relname, m.amname, i.indisunique,
      \(version >= 150000 ? "i.indnullsnotdistinct" : "false"),
      pg_get_expr(i.indpred, i.indrelid), x.reloptions, i.indisvalid, obj_description(x.oid, 'pg_class'),
      u.place <= i.indnkeyatts, u.number = 0,
      CASE WHEN u.number = 0 THEN pg_get_indexdef(i.indexrelid, u.place::int, false) ELSE a.attname::text END,
      (i.indoption[u.place - 1] & 1) <> 0, (i.indoption[u.place - 1] & 2) <> 0,
      CASE WHEN \(Self.isUsualClass) AND xa.attoptions IS NULL THEN NULL
        WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname)
        ELSE (SELECT format('%I.%I', s.nspname, o.opcname) FROM pg_namespace s
          WHERE s.oid = o.opcnamespace) END,
      xa.attoptions,
      CASE WHEN i.indcollation[u.place - 1] NOT IN (0, coalesce(a.attcollation, 100)) THEN
        \(Self.collation("i.indcollation[u.place - 1]")) END
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_index i ON i.indrelid = c.oid
    JOIN pg_class x ON x.oid = i.indexrelid
    JOIN pg_am m ON m.oid = x.relam
    CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY u(number, place)
    LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.number AND u.number <> 0
    LEFT JOIN pg_attribute xa ON xa.attrelid = i.indexrelid AND xa.attnum = u.place
    LEFT JOIN pg_opclass o ON o.oid = i.indclass[u.place - 1] AND u.place <= i.indnkeyatts
    WHERE \(Self.isReadTable)
      AND NOT EXISTS (SELECT FROM pg_constraint k
        WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))
    ORDER BY i.indexrelid, u.place
    """
  }

  /// True where the operator class is what the type has anyhow, or only another name for that. A class can be
  /// its own type's default and yet not be the column's, if another is made for just that type.
  private static let isUsualClass = """
    (o.opcdefault AND NOT EXISTS (SELECT FROM pg_opclass q
        WHERE a.atttypid IS NOT NULL AND q.opcmethod = o.opcmethod AND q.opcdefault AND q.oid <> o.oid
        AND q.opcintype = CASE a.atttypid WHEN 'varchar'::regtype THEN 'text'::regtype ELSE a.atttypid END)
      OR EXISTS (SELECT FROM pg_opclass q WHERE q.opcdefault AND q.opcmethod = o.opcmethod
        AND q.opcfamily = o.opcfamily AND q.opcintype = o.opcintype AND q.opckeytype = o.opckeytype))
    """

  var triggers: String {
    """
    SELECT g.tgrelid, g.tgname, pg_get_triggerdef(g.oid, true),
      CASE g.tgenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END,
      obj_description(g.oid, 'pg_trigger')
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_trigger g ON g.tgrelid = c.oid
    WHERE \(Self.isReadTable) AND NOT g.tgisinternal
    """
  }
}
