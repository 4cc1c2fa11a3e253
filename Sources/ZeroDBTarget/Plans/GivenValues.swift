import Diagnostics
import SchemaModel

extension Column {
  /// The JSON of a value that is written out; nil where an expression has to be computed, or where the value is
  /// better said by a person.
  func json(of expression: Expression, in schema: Schema) -> JSON? {
    guard let text = literalText(expression) else { return nil }
    let names = { (name: QualifiedName) in schema.enumeration(named: name)?.values.map(\.name) }
    guard !isEmbedded, overrides.zerodbType == nil,
      let value = try? parseValue(text, as: type, enumerationValues: names)
    else { return nil }
    return json(of: value)
  }

  private func literalText(_ expression: Expression) -> String? {
    switch expression {
    case .literal(.string(let text)), .literal(.number(let text)): text
    case .literal(.boolean(let value)): value ? "true" : "false"
    case .unary(.minus, .literal(.number(let text))): "-" + text
    case .cast(let inner, to: type): literalText(inner)
    default: nil
    }
  }

  private func json(of value: LogicalValue) -> JSON? {
    switch value {
    case .boolean(let value): .boolean(value)
    case .integer(let number): .integer(Int(number))
    case .float(let number): number.isFinite ? .number(number) : nil
    case .decimal(let digits):
      zerodbTypeWord == FieldType.number.rawValue ? Double(digits).map(JSON.number) : .string(digits)
    case .text(let text), .uuid(let text), .enumeration(let text): .string(text)
    case .date, .time: .string(value.canonicalText)
    case .timestamp:
      // ISO 8601, and a moment says that it is in UTC.
      .string(value.canonicalText.replacing(" ", with: "T") + (valueForm == .moment ? "Z" : ""))
    case .json("{}"): .object([])
    case .json("[]"): .array([])
    case .array(let members): jsonArray(members)
    case .json, .bytes, .interval, .unbounded, .vector: nil
    }
  }

  private func jsonArray(_ members: [LogicalValue?]) -> JSON? {
    var values: [JSON] = []
    for member in members {
      guard let member else {
        values.append(.null)
        continue
      }
      guard let value = json(of: member) else { return nil }
      values.append(value)
    }
    return .array(values)
  }
}
