/// What a project chooses about its ZeroDB tables.
public struct ZeroDBOptions: Hashable, Sendable {
  /// How a field is said in a request that creates a table. Servers take either form.
  public enum FieldForm: String, CaseIterable, Hashable, Sendable {
    /// `"name": "string"`
    case plain
    /// `"name": {"type": "string", "required": true}`
    case object
  }

  public var fields: FieldForm
  /// Whether a table's comment goes along as its description.
  public var describes: Bool
  /// How many tables the project's plan allows; nil where nobody says.
  public var tableLimit: Int?

  public init(fields: FieldForm = .plain, describes: Bool = false, tableLimit: Int? = nil) {
    self.fields = fields
    self.describes = describes
    self.tableLimit = tableLimit
  }
}
