public import SchemaModel

/// What `schemac.yaml` says.
public struct Project: Hashable, Sendable {
  public var databases: [Database]
  /// What holds where no database says otherwise.
  public var options: TargetOptions
  /// Which tables of a live database are wanted where none of the databases is meant.
  public var inspection: TablePatterns

  public init(
    databases: [Database] = [], options: TargetOptions = TargetOptions(),
    inspection: TablePatterns = TablePatterns()
  ) {
    self.databases = databases
    self.options = options
    self.inspection = inspection
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
  /// Which tables of a live database are wanted, by its own choice and the project's.
  public var inspection: TablePatterns

  public init(
    name: String, schema: String, output: String, targets: TargetSet?,
    options: TargetOptions = TargetOptions(), inspection: TablePatterns = TablePatterns()
  ) {
    self.name = name
    self.schema = schema
    self.output = output
    self.targets = targets
    self.options = options
    self.inspection = inspection
  }
}
