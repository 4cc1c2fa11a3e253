/// How much a diagnostic matters.
public enum Severity: String, Hashable, Sendable {
  case error
  case warning
}

/// Something that a person should know about the input: a value, which a renderer puts into words.
public struct Diagnostic: Hashable, Sendable {
  /// A second place that matters, and what it shows.
  public struct Label: Hashable, Sendable {
    public var span: SourceSpan
    public var message: String

    public init(span: SourceSpan, message: String) {
      self.span = span
      self.message = message
    }
  }

  public var id: DiagnosticID
  public var severity: Severity
  /// One sentence without a full stop, names in backticks.
  public var message: String
  /// The place, where there is one.
  public var span: SourceSpan?
  public var labels: [Label]
  public var notes: [String]
  /// What to do about it.
  public var help: String?

  public init(
    _ id: DiagnosticID, _ severity: Severity, _ message: String, at span: SourceSpan?,
    labels: [Label] = [], notes: [String] = [], help: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.labels = labels
    self.notes = notes
    self.help = help
  }

  /// An error.
  public init(
    _ id: DiagnosticID, _ message: String, at span: SourceSpan?, labels: [Label] = [],
    notes: [String] = [], help: String? = nil
  ) {
    self.init(id, .error, message, at: span, labels: labels, notes: notes, help: help)
  }
}

/// The label of a place, where there is one.
package func label(_ origin: Origin, _ message: String) -> [Diagnostic.Label] {
  origin.span.map { [Diagnostic.Label(span: $0, message: message)] } ?? []
}

extension Array where Element == Diagnostic {
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// By file, then place; what has no place comes first. What is said twice of one place is said once.
  public func sortedByPlace() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return self.filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { left, right in
        let leftKey = (
          left.element.span?.file.path ?? "", left.element.span?.start ?? .init(line: 0, column: 0)
        )
        let rightKey = (
          right.element.span?.file.path ?? "", right.element.span?.start ?? .init(line: 0, column: 0)
        )
        if leftKey.0 != rightKey.0 { return leftKey.0 < rightKey.0 }
        if leftKey.1 != rightKey.1 { return leftKey.1 < rightKey.1 }
        return left.offset < right.offset
      }
      .map(\.element)
  }
}
