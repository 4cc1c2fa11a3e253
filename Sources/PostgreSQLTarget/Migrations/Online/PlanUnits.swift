import Differ
import SQLExpressions

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
      if let locking = step.locking {
        setTimeouts(Timeouts(lock: step.timeouts.lock, statement: 0), "LOCAL ")
        text += commentLine("The locks of what follows, all of them or none.") + "\n\(locking);\n"
      }
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
}
