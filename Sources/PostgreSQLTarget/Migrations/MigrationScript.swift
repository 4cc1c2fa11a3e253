public import Differ
import SQLExpressions
import SchemaModel

/// A plan as a script that runs as it stands: `psql -X -v ON_ERROR_STOP=1 -f FILE`.
///
/// - Parameters:
///   - source: what the script leads from.
///   - target: what it leads to.
public func postgresqlScript(_ plan: Plan, from source: String, to target: String) -> String {
  var text = commentLine("Made by schemac: from \(source) to \(target).") + "\n"
  for note in plan.notes { text += commentLine("Note: \(note).") + "\n" }
  for hazard in plan.hazards { text += commentLine("\(hazard.id.rawValue): \(hazard.message)") + "\n" }
  guard !plan.steps.isEmpty else { return text }
  var statements = [Statement("SET LOCAL lock_timeout = '\(secondsForALock)s'")]
  statements += plan.steps.flatMap(\.guards).map { Statement(guardStatement($0)) }
  statements += plan.steps.flatMap { step in
    step.statements.enumerated().map { position, statement in
      Statement(position == 0 ? commentLine(step.cause) + "\n" + statement : statement, locks: 4)
    }
  }
  return text + "\n" + transactions(statements)
}

/// How long a statement waits for a table that others use: whoever comes behind it waits as well.
private let secondsForALock = 10

/// Stops the script, with their number, if there are rows that a step cannot take.
private func guardStatement(_ rows: RowGuard) -> String {
  let body = """
    #variable_conflict use_column
    DECLARE
      schemac_found bigint;
    BEGIN
      SELECT found INTO schemac_found FROM (\(rows.count)) AS counted (found);
      IF schemac_found > 0 THEN
        RAISE EXCEPTION USING MESSAGE = schemac_found || \(quoted(" " + rows.description));
      END IF;
    END
    """
  return "DO \(quoted(body))"
}
