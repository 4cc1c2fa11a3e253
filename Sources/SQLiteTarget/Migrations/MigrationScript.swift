public import Differ
import SQLExpressions
import SchemaModel

/// A plan as a script that runs as it stands: `sqlite3 -bail DB < FILE`.
///
/// - Parameters:
///   - source: what the script leads from.
///   - target: what it leads to.
public func sqliteScript(_ plan: Plan, from source: String, to target: String) -> String {
  var text = commentLine("Made by schemac: from \(source) to \(target).") + "\n"
  for hazard in plan.hazards { text += commentLine("\(hazard.id.rawValue): \(hazard.message)") + "\n" }
  guard !plan.steps.isEmpty else { return text }
  // Inside a transaction this pragma does nothing, and DROP TABLE then deletes the rows that refer to the table.
  text += "\nPRAGMA foreign_keys = OFF;\n\nBEGIN IMMEDIATE;\n"
  var statements = plan.steps.flatMap(\.head) + Guard.statements(plan.steps.flatMap(\.guards))
  for step in plan.steps {
    for (position, statement) in step.statements.enumerated() {
      statements.append(position == 0 ? commentLine(step.cause) + "\n" + statement : statement)
    }
  }
  statements += plan.steps.flatMap(\.tail)
  for statement in statements { text += "\n\(statement);\n" }
  return text + "\nCOMMIT;\n\nPRAGMA foreign_keys = ON;\n"
}
