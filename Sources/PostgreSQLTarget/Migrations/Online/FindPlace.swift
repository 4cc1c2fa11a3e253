import Diagnostics
import Differ
import SQLExpressions

/// Finds the place at which all facts hold; where there is none, names what is off at the place that is nearest.
func placeStatements(_ plan: Plan) -> String {
  // What the catalog shows nothing of can be done as often as one likes.
  guard !plan.facts.isEmpty else { return "\\set schemac_place 0\n" }
  var expressions: [String] = []
  for fact in plan.facts where !expressions.contains(fact.expression) { expressions.append(fact.expression) }
  let questions = expressions.map { expression in
    let facts = plan.facts.filter { $0.expression == expression }.map { fact in
      "      (\([fact.object, fact.relation, fact.name, accepted(fact.spans)].map { quoted($0) }.joined(separator: ", ")))"
    }
    return """
          SELECT fact.object, (\(expression))::text, fact.accepted::jsonb FROM (VALUES
      \(facts.joined(separator: ",\n"))) AS fact (object, relation, name, accepted)
      """
  }
  let body = """
    #variable_conflict use_column
    DECLARE
      schemac_place integer;
      schemac_off text;
    BEGIN
      WITH fact (object, seen, accepted) AS MATERIALIZED (
    \(questions.joined(separator: "\n    UNION ALL\n"))
      ), span AS (
        SELECT object, seen, value AS wanted, value @> coalesce(to_jsonb(seen), 'null') AS holds, key::integer AS begins,
          lead(key::integer) OVER (PARTITION BY object ORDER BY key::integer) AS ends
        FROM fact, jsonb_each(accepted)
      ), change (place, off) AS (
        SELECT begins, 1 FROM span WHERE NOT holds
        UNION ALL SELECT ends, -1 FROM span WHERE NOT holds AND ends IS NOT NULL
      ), state AS (
        SELECT place, sum(coalesce(sum(off), 0)) OVER (ORDER BY place) AS off
        FROM generate_series(0, \(plan.lastPlace)) AS place LEFT JOIN change USING (place) GROUP BY place
      ), nearest AS (
        SELECT place FROM state ORDER BY off, place LIMIT 1
      )
      SELECT (SELECT max(place) FROM state WHERE off = 0),
        (SELECT string_agg(format(E'\\n%s: found %s, expected %s', object, coalesce(seen, 'nothing'),
            (SELECT string_agg(coalesce(word, 'nothing'), ' or ') FROM jsonb_array_elements_text(wanted) AS word)),
            '' ORDER BY object)
          FROM span, nearest WHERE NOT holds AND begins <= place AND coalesce(place < ends, true))
        INTO schemac_place, schemac_off;
      IF schemac_place IS NULL THEN
        RAISE EXCEPTION USING MESSAGE = 'nothing was changed: the database is at no place of this plan:' || schemac_off;
      END IF;
      PERFORM set_config('schemac.place', schemac_place::text, false);
    END
    """
  return """

    \(commentLine("How far an earlier run has come, by what the catalog says."))
    DO \(quoted(body));
    SELECT current_setting('schemac.place')::integer AS schemac_place \\gset

    """
}

/// What a fact may be, by the first place where that is so: `{"0": [null], "2": ["check"]}`.
private func accepted(_ spans: [CatalogFact.Span]) -> String {
  let parts = spans.map { span in
    let words = span.values.map { word in word.map { String(JSON.string($0).text.dropLast()) } ?? "null" }
    return "\"\(span.place)\": [\(words.sorted().joined(separator: ", "))]"
  }
  return "{\(parts.joined(separator: ", "))}"
}
