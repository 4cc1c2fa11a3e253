/// What `schemac explain` says about a diagnostic or a hazard.
public struct Explanation: Hashable, Sendable {
  /// Something that causes it.
  public enum Example: Hashable, Sendable {
    /// A schema file.
    case schema(String)
    /// A `schemac.yaml`.
    case configuration(String)
    /// Two versions of a schema file, compared for PostgreSQL.
    case change(from: String, to: String)
    /// What no one file can show, in words.
    case situation(String)
  }

  /// What it is, in one sentence.
  public var summary: String
  /// Why it is said.
  public var meaning: String
  public var example: Example
  /// What to do.
  public var remedy: String
}
