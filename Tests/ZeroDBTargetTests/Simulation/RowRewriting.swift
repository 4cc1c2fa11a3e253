/// What a copy makes of a row, as its `fields` say.
struct RowRewriting {
  private var fields: [Value]
  private var named: Set<String>

  init(_ step: Value) throws {
    guard step["other_fields"] == .string("keep") else { throw Client.Stop("what of other fields?") }
    fields = step["fields"]?.list ?? []
    named = Set(step["drop"]?.list.compactMap(\.string) ?? [])
    named.formUnion(fields.compactMap { $0["from"]?.string })
  }

  func callAsFunction(_ row: Row) throws -> Row {
    var result = row.filter { !named.contains($0.key) }
    for mapping in fields {
      guard let field = mapping["field"]?.string else { throw Client.Stop("a mapping without field") }
      if result[field] != nil { throw Client.Stop("the row has a field `\(field)` that nobody knows") }
      result[field] = try value(mapping, row)
    }
    return result
  }

  private func value(_ mapping: Value, _ row: Row) throws -> Value? {
    if let constant = mapping["value"] { return constant }
    if let name = mapping["supply"]?.string { return .string("supplied by \(name)") }
    let old = mapping["from"]?.string.flatMap { row[$0] } ?? .null
    if old == .null {
      if let name = mapping["if_missing_supply"]?.string { return .string("supplied by \(name)") }
      return mapping["if_missing"] ?? (mapping["from"]?.string.flatMap { row[$0] })
    }
    var value = old
    if let names = mapping["replace"]?.members { value = replaced(value, names) }
    if let suffix = mapping["append"]?.string { value = .string((value.string ?? "") + suffix) }
    if let name = mapping["convert"]?.string { value = try converted(value, name) }
    return value
  }

  private func replaced(_ value: Value, _ names: [String: Value]) -> Value {
    switch value {
    case .string(let text): names[text] ?? value
    case .array(let members): .array(members.map { replaced($0, names) })
    default: value
    }
  }

  private func converted(_ value: Value, _ name: String) throws -> Value {
    let text: String
    switch value {
    case .string(let string): text = string
    case .number(let number): text = Int(exactly: number).map(String.init) ?? "\(number)"
    case .boolean(let flag): text = "\(flag)"
    case .null, .array, .object: text = ""
    }
    switch name {
    case "to_text": return .string(text)
    case "to_array": return .array([value])
    case "to_integer":
      if case .boolean(let flag) = value { return .number(flag ? 1 : 0) }
      if let number = Int(text) { return .number(Double(number)) }
    case "to_number": if let number = Double(text) { return .number(number) }
    case "to_boolean":
      if ["true", "1"].contains(text) { return .boolean(true) }
      if ["false", "0"].contains(text) { return .boolean(false) }
    case "to_date": if text.count == 10 { return value }
    case "to_datetime": return .string(text.count == 10 ? text + "T00:00:00" : text)
    case "to_moment": return .string(text.count == 10 ? text + "T00:00:00Z" : text)
    case "as_utc": return .string(text + "Z")
    case "without_zone": return .string(String(text.dropLast()))
    case "day_of": return .string(String(text.prefix(10)))
    case "trim_blanks": return .string(text.replacing(#/ +$/#, with: ""))
    default: throw Client.Stop("an unknown conversion: \(name)")
    }
    throw Client.Stop("`\(name)` cannot convert \(text)")
  }
}
