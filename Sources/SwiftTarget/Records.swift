/// GRDB's records: rows that go into SQLite's tables and come out of them in the forms that the tables accept.
extension ModelPrinter {
  /// A case is stored as its value, and stands for it in queries.
  func conformance(_ enumeration: ModelEnumeration) -> [String] {
    [
      "nonisolated extension \(escaped(enumeration.name)): \(names["DatabaseValueConvertible"]), "
        + "StoredValue {}"
    ]
  }

  /// The model's conformance, and its draft's.
  func conformances(_ structure: ModelStructure, table: String) -> [[String]] {
    let type = escaped(structure.name)
    var blocks: [[String]] = [columns(structure.members)]
    if structure.members.contains(where: { $0.type.isUUID }) { blocks.append(keyStrategy()) }
    blocks.append(reading(structure.members))
    blocks.append(writing(structure.members.filter { $0.filling != .generated }))
    var conformances = [
      conformance(
        of: type, to: ["FetchableRecord", "PersistableRecord"], table: table, blocks)
    ]
    if let members = structure.draftMembers {
      conformances.append(
        conformance(
          of: "\(type).Draft", to: ["PersistableRecord"], table: table,
          [writingWhatIsSaid(members, rowNumber: structure.rowNumber)]))
    }
    return conformances
  }

  private func conformance(
    of type: String, to protocols: [String], table: String, _ blocks: [[String]]
  ) -> [String] {
    let inherited = protocols.map { names[$0] }.joined(separator: ", ")
    let name = "\(access.prefix)static var databaseTableName: \(names["String"]) { \(quoted(table)) }"
    return ["nonisolated extension \(type): \(inherited) {"]
      + ([[name]] + blocks).map(\.indented).joined(separator: [""]) + ["}"]
  }

  private func columns(_ members: [ModelMember]) -> [String] {
    ["\(access.prefix)enum Columns: \(names["String"]), \(names["ColumnExpression"]) {"]
      + members.filter { $0.storage != .none }.map { caseLine($0.name, $0.column) }.indented + ["}"]
  }

  /// A key's UUID in a request is text too.
  private func keyStrategy() -> [String] {
    let strategy = names["DatabaseUUIDEncodingStrategy"]
    return [
      "\(access.prefix)static func databaseUUIDEncodingStrategy("
        + "for column: \(names["String"])) -> \(strategy) {",
      "  .lowercaseString", "}",
    ]
  }

  private func reading(_ members: [ModelMember]) -> [String] {
    ["\(access.prefix)init(row: \(names["Row"])) throws {"] + members.map(readingLine).indented + ["}"]
  }

  private func readingLine(_ member: ModelMember) -> String {
    let name = escaped(member.name)
    guard member.storage != .none else { return "self.\(name) = nil" }
    let key = "CodingKeys.\(name)"
    if member.isLeftToGRDB {
      let type = metatype(
        member.isOptional ? bracketed(member.type.name(names)) + "?" : member.type.name(names))
      return "self.\(name) = try row.decode(\(type), forColumn: \(key).stringValue)"
    }
    let form = member.storedForm(names)
    let call = member.isOptional ? "readIfPresent" : "read"
    let value = member.isOptional && !form.unwrapping.isEmpty ? "?\(form.unwrapping)" : form.unwrapping
    return "self.\(name) = try row.\(call)(\(metatype(form.name)), \(key))\(value)"
  }

  private func writing(_ members: [ModelMember]) -> [String] {
    encodingIntoContainer(
      members.filter { $0.storage != .none }.map { member in
        let value = "self.\(escaped(member.name))"
        return line(writing: member.isOptional ? mapped(value, member) : wrapped(value, member), member)
      })
  }

  /// What is nil is left out: NULL is what it would be, or else the default.
  private func writingWhatIsSaid(_ members: [ModelMember], rowNumber: String) -> [String] {
    let members = members.filter { $0.storage != .none }
    var lines: [String] = []
    if members.allSatisfy({ $0.isOptional || $0.canBeLeftOut }) {
      lines = [
        "// GRDB does not insert a row of which nothing is said. This leaves its number to SQLite, as ever.",
        "container[\(quoted(rowNumber))] = \(names["DatabaseValue"]).null",
      ]
    }
    lines += members.map { member in
      let name = escaped(member.name)
      guard member.isOptional || member.canBeLeftOut else {
        return line(writing: wrapped("self.\(name)", member), member)
      }
      let canBeNull = member.isOptional && member.canBeLeftOut
      let value = canBeNull ? mapped("value", member) : wrapped("value", member)
      return "if let value = self.\(name) { \(line(writing: value, member)) }"
    }
    return encodingIntoContainer(lines)
  }

  private func encodingIntoContainer(_ lines: [String]) -> [String] {
    [
      "\(access.prefix)func encode(to container: inout \(names["PersistenceContainer"])) throws {"
    ] + lines.indented + ["}"]
  }

  private func line(writing value: String, _ member: ModelMember) -> String {
    let key = "CodingKeys.\(escaped(member.name))"
    return member.isLeftToGRDB
      ? "container[\(key).stringValue] = \(value)" : "try container.write(\(value), \(key))"
  }

  private func wrapped(_ value: String, _ member: ModelMember) -> String {
    member.isLeftToGRDB ? value : member.storedForm(names).wrapping(value)
  }

  private func mapped(_ value: String, _ member: ModelMember) -> String {
    let inner = wrapped("$0", member)
    return inner == "$0" ? value : "\(value).map { \(inner) }"
  }
}
