import ArgumentParser
import Diagnostics
import Differ
import FrontEnd
import SchemaModel
import YAMLTree

/// What of a live database is wanted.
struct LiveOptions: ParsableArguments {
  @Option(help: "A PostgreSQL schema to read, as often as there are.")
  var schema: [String] = []

  @Option(help: "A pattern of the tables that are wanted (`user*`, `auth.*`), as often as there are.")
  var include: [String] = []

  @Option(help: "A pattern of the tables that are not wanted, as often as there are.")
  var exclude: [String] = []

  var isEmpty: Bool { schema.isEmpty && include.isEmpty && exclude.isEmpty }

  /// What `schemac.yaml` says of the tables that are wanted, and the command line closer by.
  ///
  /// - Parameter database: the name of a project's database; the only one's patterns hold by themselves.
  func patterns(_ database: String?, _ messages: inout Messages) throws(FileError) -> TablePatterns {
    let own = TablePatterns(include: include, exclude: exclude)
    if let database {
      let folder = try ProjectFolder.open(advice: "`--database` names one of a project's", &messages)
      return try folder.databases(named: database)[0].inspection.with(own)
    }
    guard let project = try ProjectFolder.find(needsDatabases: false, &messages)?.project else { return own }
    let patterns = project.databases.count == 1 ? project.databases[0].inspection : project.inspection
    return patterns.with(own)
  }

  /// As `schemac-live` takes them.
  func arguments(_ patterns: TablePatterns) -> [String] {
    schema.map { "--schema=\($0)" } + patterns.include.map { "--include=\($0)" }
      + patterns.exclude.map { "--exclude=\($0)" }
  }
}

/// A database that a command line names.
struct LiveDatabase {
  /// As it was given. It can hold a password, and no message says it.
  private var address: String
  var target: Target

  /// - Returns: nil where the text names something else.
  init?(_ text: String) throws(FileError) {
    let schemes = ["postgresql://": Target.postgresql, "postgres://": .postgresql, "sqlite:": .sqlite]
    if let scheme = schemes.first(where: { text.hasPrefix($0.key) }) {
      (address, target) = (text, scheme.value)
      guard text != "sqlite:" else { throw FileError("`sqlite:` needs a path behind it") }
      return
    }
    for prefix in ["postgresql:", "postgres:"] where text.hasPrefix(prefix) {
      throw FileError("a PostgreSQL database is `postgresql://…`")
    }
    return nil
  }

  /// How messages and scripts name it: without user, password and options.
  var name: String {
    guard target == .postgresql else { return address }
    let place =
      address.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let bare = place.hasPrefix("postgres") ? place.drop { $0 != "/" }.dropFirst(2) : place
    return "postgresql://\(bare)"
  }

  /// Runs `schemac-live inspect`, which says itself what is wrong.
  ///
  /// - Parameter other: the schema that it is compared with.
  /// - Returns: the database as a schema.
  func inspect(_ arguments: [String], beside other: String? = nil) throws(FileError) -> String {
    guard let tool = Tool.live else {
      throw FileError(
        .cannotRead, "`schemac-live`, which reads databases, is not beside `schemac`",
        help: "build it with `swift build --product schemac-live`, and put the two into one folder")
    }
    let (status, text) = try tool.run(
      ["inspect"] + arguments + ["--", address], input: other.map { Array($0.utf8) })
    guard status == 0 else { throw FileError.reported }
    return text
  }
}

extension Version {
  /// Takes what `schemac-live` read of the version's database.
  mutating func take(_ text: String) throws(FileError) {
    let parts = text.split(separator: "\nx-dependents:\n", maxSplits: 1, omittingEmptySubsequences: false)
    files = [SourceFile(path: name, text: String(parts[0]))]
    guard parts.count == 2 else { return }
    let list = parseYAML(SourceFile(path: name, text: String(parts[1])))
    let rows = list.root?.sequence?.map { row in (row.sequence ?? []).map { $0.scalar?.text ?? "" } }
    guard let rows, rows.allSatisfy({ $0.count >= 4 }) else {
      throw FileError(.compilerFault, "what hangs on the tables of `\(name)` cannot be read")
    }
    dependents = rows.map { values in
      Dependent(
        kind: values[0], name: values[1],
        table: QualifiedName(schema: values[2] == "public" ? nil : values[2], values[3]),
        column: values.count > 4 ? values[4] : nil)
    }
  }
}
