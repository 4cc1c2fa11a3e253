public import Diagnostics
import SchemaModel
import YAMLTree

/// Reads a project's `schemac.yaml`.
///
/// - Parameter needsDatabases: whether it is an error that it names none. A build plugin reads nothing but options.
/// - Returns: the project as far as it could be read, and everything that is wrong with it.
public func readProject(
  _ file: SourceFile, needsDatabases: Bool = true
) -> (project: Project, diagnostics: [Diagnostic]) {
  let (root, diagnostics) = parseYAML(file)
  var reader = ProjectReader(diagnostics: diagnostics)
  let project = root.map { reader.project($0) } ?? Project()
  if needsDatabases, project.databases.isEmpty, !reader.decoder.diagnostics.hasErrors {
    reader.decoder.diagnostics.append(
      Diagnostic(
        .badConfiguration, "`\(file.path)` names no database", at: root?.span,
        help: "name one: `databases: { app: { schema: schemas, output: generated } }`"))
  }
  return (project, reader.decoder.diagnostics.sortedByPlace())
}

private struct ProjectReader {
  var decoder: Decoder

  init(diagnostics: [Diagnostic]) {
    decoder = Decoder(file: "schemac")
    decoder.diagnostics = diagnostics
  }

  mutating func project(_ root: YAMLNode) -> Project {
    var project = Project()
    guard let reader = MappingReader(root, .project, &decoder.diagnostics) else { return project }
    project.options = options(reader, TargetOptions())
    project.inspection = inspection(reader["inspect"])
    if let node = reader["databases"] {
      if let pairs = node.mapping {
        project.databases = pairs.compactMap { database($0, project) }
      } else {
        decoder.report(
          .wrongShape, "`databases` is a mapping from each database's name to its settings", at: node.span)
      }
    }
    checkOutputs(project, root)
    return project
  }

  private mutating func database(_ pair: YAMLPair, _ project: Project) -> Database? {
    let name = decoder.name(pair.key, at: pair.keySpan, "a database's name")
    guard let reader = MappingReader(pair.value, .projectDatabase, &decoder.diagnostics) else { return nil }
    let schema = path(reader["schema"], "schema", reader)
    let output = path(reader["output"], "output", reader)
    let targets = decoder.targets(reader["targets"])
    let options = options(reader, project.options)
    let inspection = project.inspection.with(inspection(reader["inspect"]))
    guard let name, let schema, let output else { return nil }
    return Database(
      name: name, schema: schema, output: output, targets: targets, options: options, inspection: inspection)
  }

  private mutating func inspection(_ node: YAMLNode?) -> TablePatterns {
    guard let node, let reader = MappingReader(node, .projectInspection, &decoder.diagnostics) else {
      return TablePatterns()
    }
    return TablePatterns(
      include: decoder.names(reader["include"], "`include`", orOne: true),
      exclude: decoder.names(reader["exclude"], "`exclude`", orOne: true))
  }

  /// The blocks per target, over what holds without them.
  private mutating func options(_ reader: MappingReader, _ defaults: TargetOptions) -> TargetOptions {
    var options = defaults
    if let version = version(reader["postgresql"], "PostgreSQL") {
      options.versions.postgresql = version / 1000
    }
    if let version = version(reader["sqlite"], "SQLite") { options.versions.sqlite = version }
    if let node = reader["zerodb"] { zerodb(node, &options.zerodb) }
    if let node = reader["swift"] { swift(node, &options.swift) }
    if let node = reader["warnings"] { warnings(node, &options.warnings) }
    return options
  }

  private mutating func warnings(_ node: YAMLNode, _ levels: inout [DiagnosticID: WarningLevel]) {
    guard let pairs = node.mapping else {
      decoder.report(
        .wrongShape, "`warnings` is a mapping from each warning's id to `on`, `off` or `error`", at: node.span
      )
      return
    }
    for pair in pairs {
      let id = decoder.warning(pair.key, at: pair.keySpan)
      let level = decoder.word(pair.value, "a warning", Words.warningLevels)
      if let id, let level { levels[id] = level }
    }
  }

  private mutating func zerodb(_ node: YAMLNode, _ options: inout ZeroDBOptions) {
    guard let reader = MappingReader(node, .projectZeroDB, &decoder.diagnostics) else { return }
    let forms = ZeroDBOptions.FieldForm.allCases.map { ($0.rawValue, $0) }
    options.fields = decoder.word(reader["fields"], "`fields`", forms) ?? options.fields
    options.describes = decoder.boolean(reader["descriptions"], "`descriptions`") ?? options.describes
    if let limit = decoder.integer(reader["table_limit"], "`table_limit`") { options.tableLimit = limit }
  }

  private mutating func swift(_ node: YAMLNode, _ options: inout SwiftOptions) {
    guard let reader = MappingReader(node, .projectSwift, &decoder.diagnostics) else { return }
    let levels = AccessLevel.allCases.map { ($0.rawValue, $0) }
    options.access = decoder.word(reader["access"], "`access`", levels) ?? options.access
    options.conformsToGRDB = decoder.boolean(reader["grdb"], "`grdb`") ?? options.conformsToGRDB
    options.hasUnknownCase =
      decoder.boolean(reader["unknown_case"], "`unknown_case`") ?? options.hasUnknownCase
  }

  /// A path below the project's root.
  private mutating func path(_ node: YAMLNode?, _ key: String, _ reader: MappingReader) -> String? {
    guard let node else {
      decoder.report(.missingKey, "the database has no `\(key)`", at: reader.node.span)
      return nil
    }
    guard let text = decoder.name(node, "`\(key)`") else { return nil }
    // By bytes, as the system reads it: a slash with an accent behind it is another character to Swift.
    let parts = text.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }.filter {
      $0 != "."
    }
    guard text.utf8.first != 0x2F, !parts.contains(".."), !parts.isEmpty else {
      decoder.report(
        .badConfiguration, "`\(key)` must be a path below the folder of `schemac.yaml`, and is `\(text)`",
        at: node.span)
      return nil
    }
    return parts.joined(separator: "/")
  }

  /// `{ version: 15 }`, `{ version: 3.37 }`: major times 1000, and minor.
  private mutating func version(_ node: YAMLNode?, _ server: String) -> Int? {
    guard let node, let reader = MappingReader(node, .projectTarget, &decoder.diagnostics) else {
      return nil
    }
    guard let node = reader["version"], let text = decoder.text(node, "`version`") else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let major = parts[0], parts.allSatisfy({ $0 != nil }) else {
      decoder.report(
        .badConfiguration, "`\(text)` is no version of \(server)", at: node.span,
        help: server == "SQLite" ? "write it like `3.37`" : "write it like `15`")
      return nil
    }
    return major * 1000 + (parts.count > 1 ? parts[1] ?? 0 : 0)
  }

  /// Two databases in one folder would remove each other's files.
  private mutating func checkOutputs(_ project: Project, _ root: YAMLNode) {
    for (position, database) in project.databases.enumerated() {
      let earlier = project.databases[..<position]
      if let other = earlier.first(where: { isInside(database.output, $0.output) }) {
        decoder.report(
          .badConfiguration, "`\(database.name)` and `\(other.name)` are written to one folder",
          at: root.span,
          help: "give each database an `output` of its own")
      }
    }
  }

  private func isInside(_ left: String, _ right: String) -> Bool {
    left == right || left.hasPrefix(right + "/") || right.hasPrefix(left + "/")
  }
}

extension KeyTable {
  static let project = KeyTable(
    "schemac.yaml",
    [
      Key("databases", "The databases, by name.", .named(.mapping(.projectDatabase)))
    ] + optionKeys)

  static let projectDatabase = KeyTable(
    "a database",
    [
      Key("schema", "The folder of its YAML files.", .text, isRequired: true),
      Key("output", "The folder that its outputs are written to.", .text, isRequired: true),
      Key("targets", "The targets that it is compiled to.", .targets),
    ] + optionKeys)

  /// What a project says for all of its databases, and each for itself.
  private static let optionKeys = [
    Key("postgresql", "What holds for PostgreSQL: `{ version: 15 }`.", .mapping(.projectTarget)),
    Key("sqlite", "What holds for SQLite: `{ version: 3.37 }`.", .mapping(.projectTarget)),
    Key("zerodb", "What holds for ZeroDB's files.", .mapping(.projectZeroDB)),
    Key("swift", "What holds for Swift models.", .mapping(.projectSwift)),
    Key(
      "warnings", "Which warnings are `off`, or an `error`, by their ids.",
      .named(.words(Words.warningLevels.map(\.0)))),
    Key("inspect", "Which tables of a live database are wanted.", .mapping(.projectInspection)),
  ]

  static let projectInspection = KeyTable(
    "the settings for inspecting",
    [
      Key(
        "include", "Patterns of the tables that are wanted, `auth.*`; all where there is none.", .nameOrNames),
      Key("exclude", "Patterns of the tables that are not.", .nameOrNames),
    ])

  static let projectTarget = KeyTable(
    "a target's settings", [Key("version", "The oldest version of the server.", .text)])

  static let projectZeroDB = KeyTable(
    "the settings for ZeroDB",
    [
      Key(
        "fields", "How a field is written: `plain`, or `object` with its type and `required`.",
        .words(ZeroDBOptions.FieldForm.allCases.map(\.rawValue))),
      Key("descriptions", "Whether a table's comment goes along as its description.", .boolean),
      Key("table_limit", "How many tables the plan allows.", .wholeNumber),
    ])

  static let projectSwift = KeyTable(
    "the settings for Swift",
    [
      Key(
        "access", "The models' access level: `internal`, `package` or `public`.",
        .words(AccessLevel.allCases.map(\.rawValue))),
      Key("grdb", "Whether the models conform to GRDB's record protocols.", .boolean),
      Key("unknown_case", "Whether enumerations have a case for values that they do not know.", .boolean),
    ])
}
