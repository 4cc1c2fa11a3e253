import Diagnostics
import Differ
import SchemaModel

// What a schema says stands in a line of its own, without control characters: it can neither end a line nor forge one.

extension DiffReport {
  /// The report for people.
  ///
  /// - Parameter scriptAdvice: how to get the script, a sentence.
  public func text(scriptAdvice: String) -> String {
    var paragraphs = [changeLines, questionLines, planLines, remedyLines, list("Notes", notes)]
    paragraphs.append(
      list(
        "The way back does not restore everything",
        reverse?.losses.map { "`\($0.object)`: \($0.message)" } ?? []))
    if !plan.steps.isEmpty { paragraphs.append(lastLines(scriptAdvice)) }
    return paragraphs.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var changeLines: [String] {
    if isEmpty { return ["no difference"] }
    let actionWidth = changes.reduce(0) { max($0, $1.action.rawValue.count) }
    let kindWidth = changes.reduce(0) { max($0, $1.kind.rawValue.count) }
    // A few long names must not push all that stands behind them out of sight.
    let objectWidth = changes.reduce(0) { max($0, min(columns(of: $1.object.onOneLine), 40)) }
    let heading = changes.count == 1 ? "1 change" : "\(changes.count) changes"
    return ["\(heading) from \(from.onOneLine) to \(to.onOneLine), for \(target.rawValue):"]
      + changes.map { change in
        let words = [
          padded(change.action.rawValue, to: actionWidth), padded(change.kind.rawValue, to: kindWidth),
          padded(change.object.onOneLine, to: objectWidth), change.detail.onOneLine,
        ]
        return trimmed("  " + words.joined(separator: "  "))
      }
  }

  /// What is counted, and what a person should know, before anything is changed.
  private var questionLines: [String] {
    let questions = target == .zerodb ? [] : plan.steps.filter(\.onlyAsks)
    if questions.isEmpty { return [] }
    return ["Before the first change:"]
      + questions.flatMap {
        ["  " + $0.cause.onOneLine] + $0.lines(showsStatements: false).map { "    " + $0 }
      }
  }

  private var planLines: [String] {
    if isEmpty || target == .swift { return [] }
    if plan.steps.isEmpty { return ["Nothing has to be done in the database."] }
    var lines = ["The plan:"]
    if let backup = plan.backup { lines.append("  What it deletes is kept in `\(backup)`.") }
    let width = "\(plan.steps.filter { !$0.onlyAsks }.count)".count
    var number = 0
    var heading: String?
    for step in plan.steps {
      if step.onlyAsks {
        // ZeroDB's plan says of each table what becomes of it, above its steps.
        if target == .zerodb {
          lines += ["  " + step.cause.onOneLine] + step.lines(showsStatements: false).map { "    " + $0 }
        }
        continue
      }
      number += 1
      if plan.strategy == .online {
        let next = step.commit == .together ? "At one stroke:" : "While clients go on:"
        if next != heading { lines.append("  " + next) }
        heading = next
      }
      let blanks = String(repeating: " ", count: width - "\(number)".count)
      lines.append("  \(blanks)\(number). \(step.cause.onOneLine)")
      let indentation = String(repeating: " ", count: width + 4)
      lines += step.lines(showsStatements: target != .zerodb).map { indentation + $0 }
    }
    return lines
  }

  /// Once for each hazard: a plan may have one many times.
  private var remedyLines: [String] {
    let found = Set(plan.hazards.map(\.id))
    let ids = Hazard.ID.allCases.filter(found.contains)
    let width = ids.reduce(0) { max($0, $1.rawValue.count) }
    return ids.isEmpty
      ? [] : ["What to do:"] + ids.map { "  \(padded($0.rawValue, to: width))  \($0.remedy)" }
  }

  private func lastLines(_ scriptAdvice: String) -> [String] {
    if refused.isEmpty { return [scriptAdvice] }
    let ids = refused.map(\.rawValue).joined(separator: ",")
    let other = reverse == nil ? "" : ", or `--backup` to keep what it deletes"
    return ["No script is printed until it is allowed: `--allow \(ids)`\(other)."]
  }

  private func list(_ heading: String, _ sentences: [String]) -> [String] {
    sentences.isEmpty ? [] : ["\(heading):"] + sentences.map { "  - " + $0.onOneLine }
  }
}

extension ReportedChange {
  /// What stands behind the object's name.
  fileprivate var detail: String {
    switch action {
    case .add, .drop: return definition.map(short) ?? ""
    case .rename: return "from \(oldName ?? "")"
    case .modify:
      return parts.map { part in
        "\(part.part.rawValue): \(part.before.map(short) ?? "none") → \(part.after.map(short) ?? "none")"
      }.joined(separator: "; ")
    }
  }
}

extension PlanStep {
  /// Whether it changes nothing.
  fileprivate var onlyAsks: Bool { statements.isEmpty && head.isEmpty && tail.isEmpty }

  fileprivate func lines(showsStatements: Bool) -> [String] {
    var lines: [String] = []
    if showsStatements {
      for statement in statements {
        if statement.hasPrefix("DO ") {
          lines.append("    DO …;")
          continue
        }
        lines += (statement + ";").split(separator: "\n", omittingEmptySubsequences: false).map {
          "    " + String($0).onOneLine
        }
      }
    }
    lines += guards.map { "stops where \($0.description.onOneLine)" }
    for hazard in hazards {
      lines.append("! \(hazard.id.rawValue): \(hazard.message.onOneLine)")
    }
    return lines
  }
}

/// A text of one line, cut where it is long.
private func short(_ text: String) -> String {
  let line = text.onOneLine
  return line.count > 80 ? line.prefix(79) + "…" : line
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(of: text)))
}

/// The columns that a terminal gives it.
private func columns(of text: String) -> Int {
  text.isPrintableASCII ? text.utf8.count : text.reduce(0) { $0 + $1.displayWidth }
}

private func trimmed(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
