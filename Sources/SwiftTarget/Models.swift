public import SchemaModel

/// The Swift models of a schema: a file for each YAML file, and one for the small types that they share.
///
/// - Parameters:
///   - schema: a schema without errors, `swiftChecks` included.
///   - files: the names of its YAML files, without folder and ending. Each has a Swift file, whatever it holds, so
///     that a build plugin knows the paths without reading them.
///   - database: the database's name, for the shared file's header.
/// - Returns: paths below the database's output folder (`Swift/<File>.swift`) and the text of each. The paths
///   depend on the YAML files' names alone; the last is always `Swift/SchemaSupport.swift`.
public func swiftFiles(
  _ schema: Schema, files sources: [String], database: String, options: SwiftOptions
) -> [(path: String, text: String)] {
  let names = ModelNames(schema.narrowed(to: .swift))
  let files = modelFiles(
    schema, sources: sources, names: names, conformsToGRDB: options.conformsToGRDB)
  let printer = ModelPrinter(options: options, names: names.standardNames)
  let fileNames = swiftFileNames(for: files.map(\.source))
  let inDatabase = "for the database \(database)"
  let models = files.map { file in
    (
      path: "Swift/\(fileNames[file.source] ?? "Schema").swift",
      text: printer.text(file, header: header(file.source.isEmpty ? inDatabase : "from \(file.source).yaml"))
    )
  }
  let support = supportFile(
    SupportNeeds(files, options: options), header: header(inDatabase), access: options.access,
    names: printer.names)
  return models + [("Swift/SchemaSupport.swift", support)]
}

/// The lines at the top of a file: what made it, and that formatters and linters pass it by.
private func header(_ origin: String) -> [String] {
  [
    "// Made by schemac \(plainLine(origin)). Do not edit.",
    "// swift-format-ignore-file",
    "// swiftlint:disable all",
  ]
}

/// Writes models as Swift.
struct ModelPrinter {
  var options: SwiftOptions
  var names: StandardNames

  var access: AccessLevel { options.access }

  /// A file's whole text.
  func text(_ file: ModelFile, header: [String]) -> String {
    var blocks = [header]
    var modules: [String] = []
    if file.members.contains(where: \.type.isOfFoundation) { modules.append("Foundation") }
    if options.conformsToGRDB, file.hasRecords { modules.append("GRDB") }
    // Internal models are content with the default, which agrees with whatever other files of the module say.
    if !modules.isEmpty { blocks.append(modules.map { "\(access.prefix)import \($0)" }) }
    for enumeration in file.enumerations {
      blocks.append(options.hasUnknownCase ? openDeclaration(enumeration) : declaration(enumeration))
      if options.conformsToGRDB { blocks.append(conformance(enumeration)) }
    }
    for structure in file.structures {
      blocks.append(declaration(structure))
      if let table = structure.recordTable { blocks += conformances(structure, table: table) }
    }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func declaration(_ enumeration: ModelEnumeration) -> [String] {
    let protocols = ["Codable", "Sendable", "Hashable", "CaseIterable"].map { names[$0] }
    let inherited = ([names["String"]] + protocols).joined(separator: ", ")
    return documentation(enumeration.comment)
      + ["nonisolated \(access.prefix)enum \(escaped(enumeration.name)): \(inherited) {"]
      + enumeration.cases.map { caseLine($0.name, $0.value) }.indented + ["}"]
  }

  private func declaration(_ structure: ModelStructure) -> [String] {
    var protocols = ["Codable", "Sendable", "Hashable"].map { names[$0] }
    if structure.identity != nil { protocols.append(names["Identifiable"]) }
    let head =
      "nonisolated \(access.prefix)struct \(escaped(structure.name)): \(protocols.joined(separator: ", ")) {"
    var blocks: [[String]] = [structure.members.flatMap(property), identifier(structure)]
    blocks.append(initializer(structure.members))
    blocks.append(codingKeys(structure.members))
    if structure.members.contains(where: \.type.isFormed) {
      blocks.append(decoding(structure.members))
      blocks.append(encoding(structure.members))
    }
    if let members = structure.draftMembers { blocks.append(draft(members)) }
    let body = blocks.filter { !$0.isEmpty }.map(\.indented).joined(separator: [""])
    return documentation(structure.comment) + [head] + body + ["}"]
  }

  func property(_ member: ModelMember) -> [String] {
    documentation(member.comment)
      + ["\(access.prefix)var \(escaped(member.name)): \(typeName(member))"]
  }

  private func identifier(_ structure: ModelStructure) -> [String] {
    guard let identity = structure.identity, identity.name != "id" else { return [] }
    return [
      "/// The primary key.",
      "\(access.prefix)var id: \(typeName(identity)) { self.\(escaped(identity.name)) }",
    ]
  }

  func initializer(_ members: [ModelMember]) -> [String] {
    guard let last = members.last else { return ["\(access.prefix)init() {}"] }
    let parameters = members.map { member in
      let end = member.name == last.name ? "" : ","
      return
        "\(escaped(member.name)): \(typeName(member))\(member.isOptional || member.canBeLeftOut ? " = nil" : "")\(end)"
    }
    let assignments = members.map { "self.\(escaped($0.name)) = \(escaped($0.name))" }
    return ["\(access.prefix)init("] + parameters.indented + [") {"] + assignments.indented + ["}"]
  }

  func codingKeys(_ members: [ModelMember]) -> [String] {
    let raw = members.isEmpty ? "" : "\(names["String"]), "
    return ["\(access.prefix)enum CodingKeys: \(raw)\(names["CodingKey"]) {"]
      + members.map { caseLine($0.name, $0.column) }.indented + ["}"]
  }

  func caseLine(_ name: String, _ value: String) -> String {
    name == value ? "case \(escaped(name))" : "case \(escaped(name)) = \(quoted(value))"
  }

  /// The property's type.
  private func typeName(_ member: ModelMember) -> String {
    let name = member.type.name(names)
    let marks = (member.isOptional ? "?" : "") + (member.canBeLeftOut ? "?" : "")
    return marks.isEmpty ? name : bracketed(name) + marks
  }
}
