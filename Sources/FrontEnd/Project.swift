public import SchemaModel

/// What `schemac.yaml` says.
public struct Project: Hashable, Sendable {
  public var databases: [Database]
  public var versions: MinimumVersions

  public init(databases: [Database] = [], versions: MinimumVersions = MinimumVersions()) {
    self.databases = databases
    self.versions = versions
  }

  public func database(named name: String) -> Database? {
    databases.first { $0.name == name }
  }
}

/// One database of a project.
public struct Database: Hashable, Sendable {
  public var name: String
  /// The folder of its YAML files, or the one file, relative to the project's root.
  public var schema: String
  /// The folder that its outputs are written to, relative to the project's root.
  public var output: String
  /// Nil where the configuration leaves it to the files.
  public var targets: TargetSet?

  public init(name: String, schema: String, output: String, targets: TargetSet?) {
    self.name = name
    self.schema = schema
    self.output = output
    self.targets = targets
  }
}

/// The oldest servers that outputs are for.
public struct MinimumVersions: Hashable, Sendable {
  /// PostgreSQL's major version.
  public var postgresql: Int
  /// SQLite's version: 3037 is 3.37.
  public var sqlite: Int

  public init(postgresql: Int = 15, sqlite: Int = 3037) {
    self.postgresql = postgresql
    self.sqlite = sqlite
  }
}
