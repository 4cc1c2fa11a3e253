/// What a database's catalog says of one object, at each place where a run of a plan can have ended. By it a script
/// finds out how far an earlier run has come, and whether somebody else was there.
public struct CatalogFact: Hashable, Sendable {
  /// What it is about: `the type of the column users.email`.
  public var object: String
  /// An expression in the target's SQL that gives it as text, or NULL where the object is not there. It is about
  /// `fact.relation` and `fact.name`.
  public var expression: String
  public var relation: String
  public var name: String
  /// What it may be, in the order of the places; the first span begins at 0.
  public var spans: [Span]

  /// What a fact may be from one place to the next span's.
  public struct Span: Hashable, Sendable {
    /// How many of the plan's transactions have run where it begins.
    public var place: Int
    public var values: Set<String?>

    public init(from place: Int, _ values: Set<String?>) {
      self.place = place
      self.values = values
    }
  }

  public init(object: String, expression: String, relation: String, name: String, spans: [Span]) {
    self.object = object
    self.expression = expression
    self.relation = relation
    self.name = name
    self.spans = spans
  }

  /// What it may be at a place.
  public func values(at place: Int) -> Set<String?> {
    spans.last { $0.place <= place }?.values ?? []
  }
}
