import SQLExpressions
import SchemaModel

/// Something that PostgreSQL's catalog says of an object, under the name that the object has at the time.
enum CatalogObject: Hashable, Comparable {
  case namespace(String)
  /// An enumeration's values.
  case type(QualifiedName)
  /// How a sequence that stands alone counts, and whose it is.
  case sequence(QualifiedName)
  case table(QualifiedName)
  /// Whether a table is unlogged; nothing where it is not.
  case logging(QualifiedName)
  /// The storage parameters of a table or an index; nothing where it has none.
  case parameters(QualifiedName)
  case columnType(QualifiedName, String)
  /// A column's collation, where it is not the database's.
  case collation(QualifiedName, String)
  case nullability(QualifiedName, String)
  /// Where a column's values come from.
  case source(QualifiedName, String)
  /// How an identity counts.
  case numbering(QualifiedName, String)
  /// A constraint of a table; the index behind a key is an object of its own.
  case constraint(QualifiedName, String)
  case index(QualifiedName)
  /// The trigger behind the columns that an UPDATE sets.
  case trigger(QualifiedName, String)
  case tableComment(QualifiedName)
  case columnComment(QualifiedName, String)
  case indexComment(QualifiedName)
  case typeComment(QualifiedName)
  case sequenceComment(QualifiedName)
}

extension CatalogObject {
  /// What a person calls it.
  var description: String {
    switch self {
    case .namespace(let name): "the schema \(name)"
    case .type(let name): "the values of the type \(name)"
    case .sequence(let name): "the sequence \(name)"
    case .sequenceComment(let name): "the comment on the sequence \(name)"
    case .table(let name): "the table \(name)"
    case .logging(let name): "whether the table \(name) is unlogged"
    case .parameters(let name): "the storage parameters of \(name)"
    case .columnType(let table, let column): "the type of the column \(table).\(column)"
    case .collation(let table, let column): "the collation of the column \(table).\(column)"
    case .nullability(let table, let column): "whether the column \(table).\(column) may be NULL"
    case .source(let table, let column): "where the values of the column \(table).\(column) come from"
    case .numbering(let table, let column): "how the column \(table).\(column) counts"
    case .constraint(let table, let name): "the constraint \(name) of \(table)"
    case .index(let name): "the index \(name)"
    case .trigger(let table, let name): "the trigger \(name) of \(table)"
    case .tableComment(let name): "the comment on \(name)"
    case .columnComment(let table, let column): "the comment on \(table).\(column)"
    case .indexComment(let name): "the comment on the index \(name)"
    case .typeComment(let name): "the comment on the type \(name)"
    }
  }

  /// The table, index, type or PostgreSQL schema that it is about, as the server reads names.
  var relation: String {
    switch self {
    case .namespace(let name): name
    case .type(let name), .sequence(let name), .table(let name), .logging(let name), .parameters(let name),
      .index(let name), .tableComment(let name), .indexComment(let name), .typeComment(let name),
      .sequenceComment(let name):
      identifier(name)
    case .columnType(let table, _), .collation(let table, _), .nullability(let table, _),
      .source(let table, _),
      .numbering(let table, _), .constraint(let table, _), .trigger(let table, _),
      .columnComment(let table, _):
      identifier(table)
    }
  }

  /// What of it; empty where it is about the whole.
  var part: String {
    switch self {
    case .namespace, .type, .sequence, .table, .logging, .parameters, .index, .tableComment, .indexComment,
      .typeComment, .sequenceComment:
      ""
    case .columnType(_, let name), .collation(_, let name), .nullability(_, let name), .source(_, let name),
      .numbering(_, let name),
      .constraint(_, let name), .trigger(_, let name), .columnComment(_, let name):
      name
    }
  }

  /// What gives it of `fact.relation` and `fact.name`, as text; NULL where there is no such object.
  var expression: String {
    switch self {
    case .namespace: "SELECT 'there' FROM pg_namespace WHERE nspname = fact.relation"
    case .type: typeExpression
    case .sequence: sequenceExpression
    case .table:
      "SELECT 'there' FROM pg_class WHERE oid = to_regclass(fact.relation) AND relkind IN ('r', 'p')"
    case .logging:
      "SELECT 'unlogged' FROM pg_class WHERE oid = to_regclass(fact.relation) AND relpersistence = 'u'"
    case .parameters:
      """
      SELECT string_agg(parameter, ', ' ORDER BY parameter COLLATE "C")
        FROM pg_class, unnest(reloptions) AS parameter WHERE oid = to_regclass(fact.relation)
      """
    case .columnType: columnTypeExpression
    case .collation:
      """
      SELECT collname FROM pg_attribute JOIN pg_type t ON t.oid = atttypid JOIN pg_collation c ON c.oid = attcollation
        WHERE attcollation <> typcollation AND \(column)
      """
    case .nullability:
      "SELECT CASE WHEN attnotnull THEN 'NOT NULL' ELSE 'NULL' END FROM pg_attribute WHERE \(column)"
    case .source: sourceExpression
    case .numbering: numberingExpression
    case .constraint: constraintExpression
    case .index: indexExpression
    case .trigger:
      """
      SELECT prosrc FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
        WHERE tgrelid = to_regclass(fact.relation) AND tgname = fact.name
      """
    case .tableComment, .indexComment, .sequenceComment:
      "SELECT obj_description(to_regclass(fact.relation), 'pg_class')"
    case .columnComment: "SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE \(column)"
    case .typeComment: "SELECT obj_description(to_regtype(fact.relation), 'pg_type')"
    }
  }
}

/// The row of `pg_attribute`.
private let column = "attrelid = to_regclass(fact.relation) AND attname = fact.name AND NOT attisdropped"

private let sequenceExpression = """
  SELECT concat_ws(' ', format_type(seqtypid, NULL), seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle,
    'owned by ' || (SELECT relname || '.' || attname FROM pg_depend JOIN pg_class ON pg_class.oid = refobjid
      JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
      WHERE classid = 'pg_class'::regclass AND objid = seqrelid AND deptype = 'a'
        AND refclassid = 'pg_class'::regclass))
    FROM pg_sequence WHERE seqrelid = to_regclass(fact.relation)
  """

private let typeExpression = """
  SELECT '(' || coalesce(string_agg(enumlabel, ', ' ORDER BY enumsortorder), '') || ')'
    FROM pg_type LEFT JOIN pg_enum ON enumtypid = pg_type.oid
    WHERE pg_type.oid = to_regtype(fact.relation) AND typtype = 'e' GROUP BY pg_type.oid
  """

/// Of a type that is not PostgreSQL's own, its name alone: who knows in which schema an extension is.
private let columnTypeExpression = """
  SELECT CASE WHEN n.nspname = 'pg_catalog' THEN format_type(t.oid, atttypmod) ELSE coalesce(e.typname, t.typname)
    || CASE WHEN coalesce(e.typname, t.typname) IN ('vector', 'halfvec')
      THEN coalesce(substring(format_type(t.oid, atttypmod) FROM '\\(.*\\)'), '') ELSE '' END
    || CASE WHEN e.oid IS NULL THEN '' ELSE '[]' END END
    FROM pg_attribute JOIN pg_type t ON t.oid = atttypid JOIN pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A' WHERE \(column)
  """

private let sourceExpression = """
  SELECT CASE WHEN attidentity = 'a' THEN 'identity always' WHEN attidentity = 'd' THEN 'identity'
    WHEN attgenerated = 's' THEN 'stored' WHEN attgenerated = 'v' THEN 'virtual'
    WHEN atthasdef THEN 'default' ELSE 'none' END FROM pg_attribute WHERE \(column)
  """

private let numberingExpression = """
  SELECT concat_ws(' ', seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle) FROM pg_sequence
    JOIN pg_depend ON objid = seqrelid JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
    WHERE classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype = 'i' AND \(column)
  """

private let constraintExpression = """
  SELECT CASE contype WHEN 'c' THEN 'check' ELSE concat_ws(' ', contype, \(columns("conkey", of: "conrelid")),
    CASE WHEN contype = 'f' THEN concat_ws(' ',
      (SELECT relname FROM pg_class WHERE oid = confrelid), \(columns("confkey", of: "confrelid")), confdeltype, confupdtype) END,
    CASE WHEN condeferred THEN 'deferred' WHEN condeferrable THEN 'deferrable' END) END
    || CASE WHEN convalidated THEN '' ELSE ' not valid' END
    FROM pg_constraint WHERE conrelid = to_regclass(fact.relation) AND conname = fact.name
  """

private func columns(_ numbers: String, of table: String) -> String {
  """
  (SELECT '(' || string_agg(attname, ', ' ORDER BY place) || ')'
      FROM unnest(\(numbers)) WITH ORDINALITY AS k (number, place)
      JOIN pg_attribute ON attrelid = \(table) AND attnum = number)
  """
}

/// An index that is not valid is as good as none; what is no index may be in the way of one.
private let indexExpression = """
  SELECT 'another relation' FROM pg_class WHERE oid = to_regclass(fact.relation) AND relkind NOT IN ('i', 'I')
  UNION ALL SELECT concat_ws(' ', CASE WHEN indisunique THEN 'unique' END, amname,
    (SELECT '(' || string_agg(coalesce(attname, 'an expression') || CASE indoption[place - 1] & 3
        WHEN 1 THEN ' desc nulls last' WHEN 2 THEN ' nulls first' WHEN 3 THEN ' desc' ELSE '' END, ', ' ORDER BY place)
        FILTER (WHERE place <= indnkeyatts) || ')'
        || coalesce(' including (' || string_agg(attname, ', ' ORDER BY place) FILTER (WHERE place > indnkeyatts) || ')', '')
      FROM unnest(indkey::smallint[]) WITH ORDINALITY AS k (number, place)
      LEFT JOIN pg_attribute ON attrelid = indrelid AND attnum = number AND number > 0),
    CASE WHEN to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' THEN 'nulls not distinct' END,
    CASE WHEN indpred IS NOT NULL THEN 'partial' END)
    FROM pg_index i JOIN pg_class c ON c.oid = indexrelid JOIN pg_am a ON a.oid = relam
    WHERE indexrelid = to_regclass(fact.relation) AND indisvalid
  """
