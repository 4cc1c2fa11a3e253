/// Who may use the models.
public enum AccessLevel: String, CaseIterable, Hashable, Sendable {
  /// The module that they are compiled in.
  case `internal`
  /// The package that they are compiled in.
  case package
  /// Everyone.
  case `public`
}

/// What a user may choose about the models.
public struct SwiftOptions: Hashable, Sendable {
  /// The access level of the models, their members and the types that these have.
  public var access: AccessLevel

  public init(access: AccessLevel = .public) {
    self.access = access
  }
}

extension AccessLevel {
  /// What is written before a declaration, with a blank behind it; nothing where it goes without saying.
  var prefix: String {
    self == .internal ? "" : "\(rawValue) "
  }
}
