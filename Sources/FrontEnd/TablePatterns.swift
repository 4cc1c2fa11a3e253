/// Which tables of a live database are wanted, by patterns of their names.
public struct TablePatterns: Hashable, Sendable {
  /// Patterns of the tables that are wanted; all where there is none.
  public var include: [String]
  /// Patterns of the tables that are not.
  public var exclude: [String]

  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// These patterns with what is said closer by: what that includes stands in the place of all these, what it excludes
  /// is added to them.
  public func with(_ closer: TablePatterns) -> TablePatterns {
    guard closer.include.isEmpty else { return closer }
    return TablePatterns(include: include, exclude: exclude + closer.exclude)
  }
}
