/// Why a text cannot be read as an expression, a type or a name.
public struct SQLSyntaxError: Error, Hashable, Sendable {
  /// One sentence without a full stop, names in backticks.
  public var message: String
  /// Where it is, in Unicode scalars from the text's start.
  public var offset: Int
  /// What to do about it.
  public var help: String?

  public init(message: String, offset: Int, help: String? = nil) {
    self.message = message
    self.offset = offset
    self.help = help
  }
}

/// Why the parser stopped.
enum ParseFailure: Error {
  /// The grammar goes beyond what the tree knows, or isn't SQL's; `at` is the index of the token it stopped
  /// at.
  case unknown(at: Int)
  /// The text says something that is never right.
  case refused(SQLSyntaxError)
}
