public import SchemaModel

/// What `schemac.yaml` says.
public struct Project: Hashable, Sendable {
  public var databases: [Database]
  /// What holds where no database says otherwise.
  public var options: TargetOptions

  public init(databases: [Database] = [], options: TargetOptions = TargetOptions()) {
    self.databases = databases
    self.options = options
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
  /// Its own choices, and the project's where it makes none.
  public var options: TargetOptions

  public init(
    name: String, schema: String, output: String, targets: TargetSet?,
    options: TargetOptions = TargetOptions()
  ) {
    self.name = name
    self.schema = schema
    self.output = output
    self.targets = targets
    self.options = options
  }
}
