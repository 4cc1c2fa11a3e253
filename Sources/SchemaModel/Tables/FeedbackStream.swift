public import Diagnostics

/// A table that has no table in ZeroDB: each of its rows is an interaction of an agent there, with what people made
/// of it (RLHF).
public struct FeedbackStream: Hashable, Sendable {
  /// Whose interactions they are.
  public var agent: String
  /// What the agent was asked.
  public var prompt: RowTemplate
  /// What it answered.
  public var response: RowTemplate
  /// What people made of the answer.
  public var feedback: Feedback
  /// The columns that go along.
  public var context: [String]
  public var origin: Origin

  public init(
    agent: String, prompt: RowTemplate, response: RowTemplate, feedback: Feedback, context: [String] = [],
    origin: Origin = Origin()
  ) {
    self.agent = agent
    self.prompt = prompt
    self.response = response
    self.feedback = feedback
    self.context = context
    self.origin = origin
  }
}

/// A text with a row's values in it: `Match request: {goal}`.
public struct RowTemplate: Hashable, Sendable {
  /// Plain text, or a column whose value stands there.
  public enum Part: Hashable, Sendable {
    case text(String)
    case column(String)
  }

  public var parts: [Part]
  public var origin: Origin

  public init(_ parts: [Part], origin: Origin = Origin()) {
    self.parts = parts
    self.origin = origin
  }

  /// The columns whose values stand in it, in their order.
  public var columns: [String] {
    parts.compactMap { if case .column(let name) = $0 { name } else { nil } }
  }
}

/// The number that a row gives its interaction: a column's, or what stands for each of a column's values.
public struct Feedback: Hashable, Sendable {
  /// The number that stands for a value.
  public struct Value: Hashable, Sendable {
    /// `true`, `false`, or an enumeration's value.
    public var value: String
    public var number: Double

    public init(_ value: String, _ number: Double) {
      self.value = value
      self.number = number
    }
  }

  /// The column that judges.
  public var column: String
  /// Nil where the column is the number itself.
  public var values: [Value]?
  public var origin: Origin

  public init(column: String, values: [Value]? = nil, origin: Origin = Origin()) {
    self.column = column
    self.values = values
    self.origin = origin
  }
}
