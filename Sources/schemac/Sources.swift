import Diagnostics
import Differ
import FrontEnd

/// A version of a schema: its files, wherever they were read.
struct Version {
  /// How a person names it.
  var name: String
  var files: [SourceFile]
  /// What a person should know about it, in a sentence without a full stop.
  var note: String?
  /// The database that it is to be read from, where it is one; its files are none before.
  var database: LiveDatabase?
  /// What hangs on the database's tables and is in no schema.
  var dependents: [Dependent] = []
}

/// What a SOURCE on the command line names.
enum SourceName {
  /// A YAML file, a folder of them or a snapshot.
  case path(String)
  /// `git:REV[:PATH]`, the path relative to the working folder.
  case git(revision: String, path: String?)
  /// `postgresql://…` or `sqlite:PATH`.
  case database(LiveDatabase)

  init(_ text: String) throws(FileError) {
    if let database = try LiveDatabase(text) {
      self = .database(database)
      return
    }
    guard text.utf8.starts(with: "git:".utf8) else {
      self = .path(text)
      return
    }
    // As git itself finds the colon: one in braces, `main@{12:30}`, belongs to the revision.
    var depth = 0
    let rest = text.utf8.dropFirst(4)
    let colon = rest.firstIndex { byte in
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}"), depth > 0 { depth -= 1 }
      return byte == UInt8(ascii: ":") && depth == 0
    }
    let path = colon.map { String(decoding: rest[rest.index(after: $0)...], as: UTF8.self) }
    self = .git(
      revision: String(decoding: rest[..<(colon ?? rest.endIndex)], as: UTF8.self),
      path: path?.isEmpty == true ? "." : path)
  }

  /// Whether it is a snapshot in the work tree.
  fileprivate var isSnapshot: Bool {
    get throws(FileError) {
      guard case .path(let path) = self, Files.kind(path, followingLinks: true) == .file else { return false }
      return Snapshot.isOne(try Files.read(path))
    }
  }

  /// The path that it names, where it names one.
  var path: String? {
    switch self {
    case .path(let path): path
    case .git(_, let path): path
    case .database: nil
    }
  }
}

/// Reads versions of schemas.
struct SourceReader {
  /// The project's database that was chosen, or the only one where a source was left out.
  private(set) var database: Database?
  private var project: ProjectFolder?

  /// - Parameter database: the name of a project's database.
  init(database: String?, _ messages: inout Messages) throws(FileError) {
    guard let database else { return }
    let project = try ProjectFolder.open(advice: "`--database` names one of a project's", &messages)
    self.project = project
    self.database = try project.databases(named: database).first
  }

  /// Reads a version.
  ///
  /// - Parameters:
  ///   - other: what names the other version of a comparison: where no database was chosen and a revision has no
  ///     path, its path is the other's.
  ///   - canBeNew: whether a path that a revision does not have yet, and the work tree has, is an empty schema.
  mutating func version(
    _ source: SourceName, other: SourceName? = nil, canBeNew: Bool = false, _ messages: inout Messages
  ) throws(FileError) -> Version {
    switch source {
    case .path(let path):
      return Version(name: path, files: try Files.schemaFiles(path))
    case .git(let revision, let path):
      let repository = try GitRepository.open()
      let tree = try repository.tree(of: revision)
      let place: String
      if let path { place = path } else { place = try usualPath(other, &messages) }
      return try version(revision, tree, place, repository, canBeNew: canBeNew)
    case .database(let database):
      return Version(name: database.name, files: [], database: database)
    }
  }

  /// The version in the work tree of the project's database.
  mutating func workTree(_ messages: inout Messages) throws(FileError) -> Version {
    let (project, database) = try usualDatabase(&messages)
    return Version(
      name: database.schema, files: try Files.schemaFiles(database.schema, root: project.root))
  }

  /// The version that the work tree and a revision have last had in common.
  ///
  /// - Parameter other: what names the work tree's version.
  mutating func mergeBase(
    _ revision: String, other: SourceName?, _ messages: inout Messages
  ) throws(FileError) -> Version {
    let repository = try GitRepository.open()
    let base = try repository.mergeBase(with: revision)
    let path = try usualPath(other, &messages)
    return try version(
      String(base.prefix(12)), try repository.tree(of: base), path, repository, canBeNew: true)
  }

  private func version(
    _ revision: String, _ tree: String, _ path: String, _ repository: GitRepository, canBeNew: Bool
  ) throws(FileError) -> Version {
    let name = "git:\(revision):\(path)"
    var files = try GitFiles(tree: tree)
    if let found = try files.schemaFiles(try repository.parts(of: path), name: name) {
      return Version(name: name, files: found)
    }
    guard canBeNew, Files.exists(path) else {
      throw FileError(
        .cannotRead, "there is no `\(path)` in `\(revision)`",
        help: "a path is relative to the working folder; for an empty version, name an empty folder")
    }
    return Version(
      name: name, files: [], note: "`\(path)` is not in `\(revision)` yet: everything in it is new")
  }

  // MARK: What is not said

  /// The path of the version that does not say one.
  private mutating func usualPath(
    _ other: SourceName?, _ messages: inout Messages
  ) throws(FileError) -> String {
    // A snapshot is a file of its own, and not what the repository has.
    if database == nil, let path = other?.path, try other?.isSnapshot != true { return path }
    let (project, database) = try usualDatabase(&messages)
    return project.pathToRoot + database.schema
  }

  /// The database that was chosen, or the project's only one.
  private mutating func usualDatabase(
    _ messages: inout Messages
  ) throws(FileError) -> (ProjectFolder, Database) {
    if project == nil {
      project = try ProjectFolder.open(advice: "say which files are meant, by a path", &messages)
    }
    guard let project else { throw FileError.reported }
    if let database { return (project, database) }
    let databases = project.project.databases
    guard databases.count == 1, let only = databases.first else {
      let names = databases.map { "`\($0.name)`" }.joined(separator: ", ")
      throw FileError(
        .badConfiguration, "schemac.yaml names several databases: say which with `--database`",
        help: "there are \(names)")
    }
    database = only
    return (project, only)
  }
}
