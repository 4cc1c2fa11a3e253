import Differ
import SQLExpressions
import SchemaModel

/// What the advisory lock of a migration is called: `schemac`, in bytes.
private let advisoryLock = 32_480_098_133_664_099

/// An online plan as a script for psql: it finds out how far an earlier run has come, and goes on from there.
func onlineScript(_ plan: Plan) -> String {
  var text =
    "\n\\set ON_ERROR_STOP on\nSET client_min_messages = warning;\nSET lock_timeout = '3s';\nSET statement_timeout = '60s';\n"
  text += "\n\(commentLine("One run at a time, on the tables of `public` where no other schema is said."))\n"
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
  text += plan.clearsIndexes
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

extension Plan {
  /// What a concurrent build or drop that did not come to its end has left is in nobody's way then.
  fileprivate var clearsIndexes: String {
    func isOne(of names: [String]) -> String {
      "indexrelid IN (\(names.map { "to_regclass(\(quoted($0)))" }.joined(separator: ", ")))"
    }
    var conditions: [String] = []
    if !builtIndexes.isEmpty { conditions.append("NOT indisvalid AND \(isOne(of: builtIndexes))") }
    if !looseIndexes.isEmpty {
      conditions.append(
        "\(isOne(of: looseIndexes)) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)")
    }
    guard !conditions.isEmpty else { return "" }
    return """

      \(commentLine("What a run that was cut off has left."))
      SET lock_timeout = '600s';
      SET statement_timeout = 0;
      SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::regclass) FROM pg_index
        WHERE \(conditions.joined(separator: "\n    OR "))
      \\gexec

      """
  }
}

private let oneAtATime = """
  DO '
  BEGIN
    PERFORM set_config(''search_path'', concat_ws('', '', ''public'', nullif(current_setting(''search_path''), '''')), false);
    FOR schemac_try IN 1..100 LOOP
      IF pg_try_advisory_lock(\(advisoryLock)) THEN RETURN; END IF;
      PERFORM pg_sleep(0.1);
    END LOOP;
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed: another migration is running in this database'',
      HINT = ''wait for it, or end it: SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = ''''advisory'''' AND classid = \(advisoryLock >> 32) AND objid = \(advisoryLock & 0xFFFF_FFFF) AND granted; then run this again'';
  END'
  """

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
