public import Diagnostics

/// What a project chooses about its outputs and warnings, in `schemac.yaml`; a database's own choices go before the
/// project's.
public struct TargetOptions: Hashable, Sendable {
  public var versions: MinimumVersions
  public var zerodb: ZeroDBOptions
  public var swift: SwiftOptions
  /// The warnings that are switched; the others are on.
  public var warnings: [DiagnosticID: WarningLevel]

  public init(
    versions: MinimumVersions = MinimumVersions(), zerodb: ZeroDBOptions = ZeroDBOptions(),
    swift: SwiftOptions = SwiftOptions(), warnings: [DiagnosticID: WarningLevel] = [:]
  ) {
    self.versions = versions
    self.zerodb = zerodb
    self.swift = swift
    self.warnings = warnings
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
