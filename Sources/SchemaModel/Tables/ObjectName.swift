/// The name of a constraint or an index.
public struct ObjectName: Hashable, Sendable {
  public var text: String
  /// Whether schemac made it, as PostgreSQL would have; it then follows a rename of its table or columns.
  public var isDerived: Bool

  public init(_ text: String, isDerived: Bool = false) {
    self.text = text
    self.isDerived = isDerived
  }
}
