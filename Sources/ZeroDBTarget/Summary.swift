import SQLExpressions
import SchemaModel

/// The file that says what a schema asks of rows and ZeroDB does not keep.
struct Summary {
  var schema: Schema
  var database: String
  var source: String

  func text() throws(UnsupportedExpression) -> String {
    var lines = [
      "<!-- Made by schemac from \(commentText(source)). Do not edit. -->",
      "# What ZeroDB does not enforce",
      "Made by schemac from \(code(source)), for the database \(code(database)). "
        + "Do not edit it: the next run writes it anew.",
      "Of a field, ZeroDB knows a word such as `string`, and nothing else: "
        + "**it enforces nothing of what stands here**. Whatever writes the rows has to keep it.",
    ]
    for table in schema.tables { lines += try section(table) }
    return lines.joined(separator: "\n\n") + "\n"
  }

  private func section(_ table: Table) throws(UnsupportedExpression) -> [String] {
    var lines = ["## \(code(table.name.description))"]
    if let stream = table.overrides.zerodbStream {
      lines.append(
        "No table there: its rows become interactions of the agent \(code(stream.agent)), as "
          + "`zerodb_rlhf.json` says.")
      let left = table.columns.map(\.name).filter { !stream.columns.contains($0) }
      if !left.isEmpty { lines.append("Not in them: \(list(left.map(code))).") }
    } else if table.zerodbName != table.name.description {
      lines.append("There it is \(code(table.zerodbName)).")
    }
    let constraints = try constraints(of: table)
    if !constraints.isEmpty { lines.append(constraints.joined(separator: "\n")) }
    var fields: [String] = []
    for column in table.columns { fields.append(try field(column, of: table)) }
    if !fields.isEmpty { lines.append("Fields:\n\n" + fields.joined(separator: "\n")) }
    return lines
  }

  // MARK: Fields

  private func field(_ column: Column, of table: Table) throws(UnsupportedExpression) -> String {
    var parts = [column.type.spelling]
    if !column.isNullable { parts.append("NOT NULL") }
    switch column.source {
    case .none: break
    case .default(let value): parts.append("DEFAULT \(try value.spelling())")
    case .identity(let identity):
      parts.append("GENERATED \(identity.generation.rawValue.uppercased()) AS IDENTITY")
    case .serial: parts.append("numbered by a sequence")
    case .generated(let generated):
      parts.append("GENERATED ALWAYS AS (\(try generated.expression.spelling()))")
    }
    let isStream = table.overrides.zerodbStream != nil
    let name = isStream ? column.name : column.zerodbField
    var line = "- \(code(name)): "
    if column.isEmbedded, !isStream { line += "the id of \(code(column.name)), " }
    line += code(parts.joined(separator: " "))
    if let values = values(of: column.type) { line += "; one of \(list(values.map(code)))" }
    if let onUpdate = column.onUpdate {
      line += "; an UPDATE that leaves it unchanged sets it to \(code(try onUpdate.spelling()))"
    }
    return line
  }

  /// The values of an enumeration, or of an array of one.
  private func values(of type: ColumnType) -> [String]? {
    switch type {
    case .enumeration(let name): schema.enumeration(named: name)?.values.map(\.name)
    case .array(let element): values(of: element)
    default: nil
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
