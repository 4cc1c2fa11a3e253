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
  if plan.strategy == .online { return text + onlineScript(plan) }
  var statements: [Statement] = []
  if plan.steps.contains(where: { !$0.locks.isEmpty }) {
    text += "\nSET lock_timeout = '\(secondsForALock)s';\n"
  }
  let guards = plan.steps.flatMap(\.guards)
  if !guards.isEmpty { statements.append(Statement(guardStatement(guards))) }
  statements += plan.steps.flatMap { step in
    step.statements.enumerated().map { position, statement in
      Statement(position == 0 ? commentLine(step.cause) + "\n" + statement : statement, locks: 4)
    }
  }
  return text + "\n" + transactions(statements)
}

/// The statements of a plan alone, in order, for runners that do their own counting and going on.
public func postgresqlStatements(_ plan: Plan, from source: String, to target: String) -> String {
  commentLine("Made by schemac: from \(source) to \(target).") + "\n" + plainStatements(plan)
}

/// How long a statement waits for a table that others use: whoever comes behind it waits as well.
private let secondsForALock = 10

/// Counts the rows that the plan cannot take, all of them, and stops before the first change if there are any.
func guardStatement(_ guards: [RowGuard]) -> String {
  let stop = """
      IF schemac_problems <> '' THEN
        RAISE EXCEPTION USING MESSAGE = 'nothing was changed:' || schemac_problems;
      END IF;

    """
  let first = guards.filter { !$0.comesLast }.map(question).joined()
  let others = guards.filter(\.comesLast).map(question).joined()
  let body = """
    #variable_conflict use_column
    DECLARE
      schemac_found bigint;
      schemac_problems text := '';
    BEGIN
    \(first.isEmpty || others.isEmpty ? first : first + stop)\(others)\(stop)END
    """
  return commentLine("Rows that the changes cannot take.") + "\nDO \(quoted(body))"
}

private func question(_ rows: RowGuard) -> String {
  """
    SELECT found INTO schemac_found FROM (\(rows.count)) AS counted (found);
    IF schemac_found > 0 THEN
      schemac_problems := schemac_problems || E'\\n' || schemac_found || \(quoted(" " + rows.description));
    END IF;

  """
}
