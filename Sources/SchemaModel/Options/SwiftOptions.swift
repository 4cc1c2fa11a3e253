/// What a project chooses about its Swift models.
public struct SwiftOptions: Hashable, Sendable {
  /// The access level of the models, their members and the types that these have.
  public var access: AccessLevel
  /// Whether the models conform to GRDB's record protocols.
  public var conformsToGRDB: Bool
  /// Whether an enumeration has a case for a value that this version of it does not know.
  public var hasUnknownCase: Bool

  public init(access: AccessLevel = .public, conformsToGRDB: Bool = false, hasUnknownCase: Bool = false) {
    self.access = access
    self.conformsToGRDB = conformsToGRDB
    self.hasUnknownCase = hasUnknownCase
  }
}

/// Who may use the models.
public enum AccessLevel: String, CaseIterable, Hashable, Sendable {
  /// The module that they are compiled in.
  case `internal`
  /// The package that they are compiled in.
  case package
  /// Everyone.
  case `public`
}
