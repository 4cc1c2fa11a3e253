import Differ
import SQLExpressions
import SchemaModel

// The text of an expression in PostgreSQL's catalog is not what was written, and nobody can say beforehand what it
// will be. Where nothing else tells whether a plan has run, the server is asked: what is wanted is made in a table
// like the real one that nobody sees and that is gone at once, and the two texts are compared.

/// Where a plan's definitions stand: read by a fact, set by what is asked before.
private let setting = "schemac.definitions"

extension MigrationPlanner {
  /// A fact that tells the places before the stroke from those behind it, and what has to be asked for it; nil where
  /// no definition changes.
  func definitionInquiry(stroke: Int) -> CatalogInquiry? {
    let comparisons = tables.flatMap { (try? Self.comparisons($0)) ?? ["schemac_same := false;"] }
    guard !comparisons.isEmpty else { return nil }
    let fact = strokeFact("SELECT current_setting('\(setting)')", stroke)
    let lines = comparisons.map { "    \($0)\n" }.joined()
    let body = """
      DECLARE
        schemac_same boolean := true;
      BEGIN
        BEGIN
      \(lines)      RAISE EXCEPTION USING ERRCODE = 'SC001';
        EXCEPTION WHEN OTHERS THEN
          schemac_same := schemac_same AND SQLSTATE = 'SC001';
        END;
        PERFORM set_config('\(setting)', CASE WHEN schemac_same THEN 'as wanted' ELSE 'others' END, false);
      END
      """
    let heading = commentLine(
      "Whether definitions are what they shall be, of which the catalog keeps its own wording.")
    return CatalogInquiry(fact, by: "\(heading)\nDO \(quoted(body))")
  }

  /// - Parameter expression: what gives `as wanted` or `others`.
  func strokeFact(_ expression: String, _ stroke: Int) -> CatalogFact {
    CatalogFact(
      object: "the definitions that change", expression: expression, relation: "", name: "",
      spans: [CatalogFact.Span(from: 0, ["others"]), CatalogFact.Span(from: stroke, ["as wanted"])])
  }

  private static func comparisons(_ table: KeptTable) throws(UnsupportedExpression) -> [String] {
    let copy = QualifiedName("schemac_like")
    let real = quoted(identifier(table.to.name))
    let copied = "pg_temp.\(identifier(copy))"
    var made: [String] = []
    func compare(_ text: (_ relation: String) -> String) {
      made.append(
        "schemac_same := schemac_same AND (\(text("\(real)::regclass"))) IS NOT DISTINCT FROM (\(text("'\(copied)'::regclass")));"
      )
    }
    func compareValue(of column: String) {
      compare {
        "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum WHERE adrelid = \($0) AND attname = \(quoted(column))"
      }
    }
    for column in table.columns where column.parts.contains(.default) || column.parts.contains(.generated) {
      let name = identifier(column.to.name)
      if column.to.isGenerated {
        made.append(
          "ALTER TABLE \(copied) DROP COLUMN \(name), ADD COLUMN \(try definition(column.to));")
        compareValue(of: column.to.name)
      } else if let value = try defaultValue(column.to) {
        made.append("ALTER TABLE \(copied) ALTER COLUMN \(name) SET DEFAULT \(value);")
        compareValue(of: column.to.name)
      }
    }
    for case .modify(_, let check, let parts) in table.change.checks where parts.contains(.expression) {
      made.append("ALTER TABLE \(copied) ADD \(try definition(check));")
      compare {
        "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conrelid = \($0) AND conname = \(quoted(check.name.text))"
      }
    }
    for case .modify(_, let exclusion, let parts) in table.change.exclusions where parts != [.name] {
      made.append("ALTER TABLE \(copied) ADD \(try definition(exclusion));")
      compare {
        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = \($0) AND conname = \(quoted(exclusion.name.text))"
      }
    }
    for case .modify(_, let index, let parts) in table.change.indexes
    where !Set(parts).isSubset(of: [.name, .comment]) {
      made.append(try createIndex(index, on: QualifiedName(schema: "pg_temp", copy.name)) + ";")
      compare {
        "SELECT concat(indisunique, regexp_replace(pg_get_indexdef(indexrelid), '^.* USING ', '')) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = \($0) AND relname = \(quoted(index.name.text))"
      }
    }
    guard !made.isEmpty else { return [] }
    return ["CREATE TEMPORARY TABLE \(identifier(copy)) (LIKE \(identifier(table.to.name)));"] + made
      + ["DROP TABLE \(copied);"]
  }
}
