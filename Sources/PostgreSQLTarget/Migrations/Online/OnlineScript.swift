import Differ
import SQLExpressions
import SchemaModel

/// What the advisory lock of a migration is called: `schemac`, in bytes.
private let advisoryLock = 32_480_098_133_664_099

/// An online plan as a script for psql: it finds out how far an earlier run has come, and goes on from there.
func onlineScript(_ plan: Plan) -> String {
  var text = "\n\\set ON_ERROR_STOP on\nSET lock_timeout = '3s';\nSET statement_timeout = '60s';\n"
  text += "\n\(commentLine("One run at a time; a psql that was killed may have left its work behind."))\n"
  text += oneAtATime + ";\n"
  if let inquiry = plan.inquiry { text += "\n\(inquiry);\n" }
  text += placeStatements(plan)
  let last = plan.lastPlace
  text += """
    SELECT :schemac_place > 0 AS schemac_goes_on, :schemac_place >= \(max(last, 1)) AS schemac_is_done \\gset
    \\if :schemac_is_done
      \\echo 'everything is done already'
    \\elif :schemac_goes_on
      \\echo 'an earlier run has come to step' :schemac_place 'of \(last)'
    \\endif

    """
  let guards = plan.steps.flatMap(\.guards)
  if !guards.isEmpty {
    // Behind the stroke, the rows are what they shall be.
    text += conditionally(before: max(plan.stroke, 1)) {
      "SET statement_timeout = 0;\n" + guardStatement(guards) + ";\n"
    }
  }
  let invalid = plan.clearsInvalidIndexes
  if !invalid.isEmpty { text += "\n" + invalid }
  for unit in plan.units {
    text += conditionally(before: unit.place) {
      (unit.place <= last ? "\\echo \(psqlQuoted("step \(unit.place) of \(last): " + unit.cause))\n" : "")
        + unit.text
    }
  }
  return text
}

private func conditionally(before place: Int, _ text: () -> String) -> String {
  """

  SELECT :schemac_place < \(place) AS schemac_goes \\gset
  \\if :schemac_goes
  \(text())\\endif

  """
}

/// The bare statements of a plan, for other runners: without what finds out how far an earlier run has come.
func plainStatements(_ plan: Plan) -> String {
  plan.units.map { "\n" + $0.text }.joined()
}

/// Steps that are done together.
struct PlanUnit {
  var place: Int
  var commit: Commit
  var steps: [PlanStep]

  var cause: String {
    steps.count == 1 ? steps[0].cause : "\(steps.count) changes at one stroke"
  }

  /// In SQL that psql and other runners read.
  var text: String {
    var text = ""
    var known: Timeouts?
    let isTransaction = commit != .outside
    func setTimeouts(_ timeouts: Timeouts, _ local: String) {
      guard timeouts != known else { return }
      if known?.lock != timeouts.lock { text += "SET \(local)lock_timeout = '\(timeouts.lock ?? 0)s';\n" }
      if known?.statement != timeouts.statement {
        text += "SET \(local)statement_timeout = '\(timeouts.statement ?? 0)s';\n"
      }
      known = timeouts
    }
    if let first = steps.first { setTimeouts(first.timeouts, "") }
    if isTransaction { text += "BEGIN;\n" }
    for step in steps where !step.statements.isEmpty {
      setTimeouts(step.timeouts, isTransaction ? "LOCAL " : "")
      text += commentLine(step.cause) + "\n" + step.statements.map { $0 + ";\n" }.joined()
    }
    return text + (isTransaction ? "COMMIT;\n" : "")
  }
}

extension Plan {
  /// Its steps, as they are done together.
  var units: [PlanUnit] {
    var units: [PlanUnit] = []
    for step in steps where !step.statements.isEmpty {
      if step.commit == .together, let last = units.last, last.commit == .together, last.place == step.place {
        units[units.count - 1].steps.append(step)
      } else {
        units.append(PlanUnit(place: step.place, commit: step.commit, steps: [step]))
      }
    }
    return units
  }

  /// What a concurrent build or drop that did not come to its end has left is in nobody's way then.
  fileprivate var clearsInvalidIndexes: String {
    let names = builtIndexes
    guard !names.isEmpty else { return "" }
    return """
      \(commentLine("What a build that was cut off has left."))
      SET lock_timeout = '600s';
      SET statement_timeout = 0;
      SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::regclass) FROM pg_index
        WHERE NOT indisvalid AND indexrelid IN (\(names.map { "to_regclass(\(quoted($0)))" }.joined(separator: ", ")))
      \\gexec

      """
  }
}

private let oneAtATime = """
  DO '
  BEGIN
    FOR schemac_try IN 1..100 LOOP
      IF pg_try_advisory_lock(\(advisoryLock)) THEN RETURN; END IF;
      PERFORM pg_sleep(0.1);
    END LOOP;
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed: another migration is running in this database'',
      HINT = ''wait for it, or end it: SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = ''''advisory''''; then run this again'';
  END'
  """

/// Finds the place at which all facts hold; where there is none, names what is off at the place that is nearest.
private func placeStatements(_ plan: Plan) -> String {
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
    let words = value.map { $0.map(jsonQuoted) ?? "null" }.sorted()
    parts.append("\"\(place)\": [\(words.joined(separator: ", "))]")
  }
  return "{\(parts.joined(separator: ", "))}"
}

private func jsonQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

/// A text as psql's commands read it.
private func psqlQuoted(_ text: String) -> String {
  var quoted = "'"
  for scalar in text.unicodeScalars {
    switch scalar {
    case "'": quoted += "''"
    case "\\": quoted += "\\\\"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "'"
}
