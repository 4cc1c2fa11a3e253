/// What a project chooses about its outputs, in `schemac.yaml`; a database's own choices go before the project's.
public struct TargetOptions: Hashable, Sendable {
  public var versions: MinimumVersions
  public var zerodb: ZeroDBOptions
  public var swift: SwiftOptions

  public init(
    versions: MinimumVersions = MinimumVersions(), zerodb: ZeroDBOptions = ZeroDBOptions(),
    swift: SwiftOptions = SwiftOptions()
  ) {
    self.versions = versions
    self.zerodb = zerodb
    self.swift = swift
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
