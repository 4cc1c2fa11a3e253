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
      "      (\([fact.object, fact.relation, fact.name, accepted(fact.values)].map { quoted($0) }.joined(separator: ", ")))"
    }
    return """
          SELECT fact.object, (\(expression))::text, fact.accepted::jsonb FROM (VALUES
      \(facts.joined(separator: ",\n"))) AS fact (object, relation, name, accepted)
      """
  }
  let body = """
    #variable_conflict use_column
    DECLARE
      schemac_places integer[];
      schemac_off text;
    BEGIN
      WITH fact (object, seen, accepted) AS MATERIALIZED (
    \(questions.joined(separator: "\n    UNION ALL\n"))
      ), known AS (
        SELECT place, object, seen, wanted, wanted @> coalesce(to_jsonb(seen), 'null') AS holds
        FROM generate_series(0, \(plan.lastPlace)) AS place, fact, LATERAL (
          SELECT value AS wanted FROM jsonb_each(accepted) WHERE key::integer <= place
          ORDER BY key::integer DESC LIMIT 1) AS at_that_place
      ), state AS (
        SELECT place, count(*) FILTER (WHERE NOT holds) AS off, string_agg(format(E'\\n%s: found %s, expected %s', object,
          coalesce(seen, 'nothing'), (SELECT string_agg(coalesce(word, 'nothing'), ' or ') FROM jsonb_array_elements_text(wanted) AS word)),
          '' ORDER BY object) FILTER (WHERE NOT holds) AS what
        FROM known GROUP BY place
      )
      SELECT (SELECT array_agg(place ORDER BY place) FROM state WHERE off = 0),
        (SELECT what FROM state ORDER BY off, place LIMIT 1) INTO schemac_places, schemac_off;
      IF schemac_places IS NULL THEN
        RAISE EXCEPTION USING MESSAGE = 'nothing was changed: the database is at no place of this plan:' || schemac_off;
      END IF;
      PERFORM set_config('schemac.place', schemac_places[cardinality(schemac_places)]::text, false);
    END
    """
  return """

    \(commentLine("How far an earlier run has come, by what the catalog says."))
    DO \(quoted(body));
    SELECT current_setting('schemac.place')::integer AS schemac_place \\gset

    """
}

/// What a fact may be, by the first place where that is so: `{"0": [null], "2": ["check"]}`.
private func accepted(_ values: [Set<String?>]) -> String {
  var parts: [String] = []
  for (place, value) in values.enumerated() where place == 0 || value != values[place - 1] {
    let words = value.map { word in word.map { String(JSON.string($0).text.dropLast()) } ?? "null" }.sorted()
    parts.append("\"\(place)\": [\(words.joined(separator: ", "))]")
  }
  return "{\(parts.joined(separator: ", "))}"
}
