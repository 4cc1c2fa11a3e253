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
  /// What it may be: behind none of the plan's transactions, behind the first, and so on to the last.
  public var values: [Set<String?>]

  public init(
    object: String, expression: String, relation: String, name: String, values: [Set<String?>]
  ) {
    self.object = object
    self.expression = expression
    self.relation = relation
    self.name = name
    self.values = values
  }
}
