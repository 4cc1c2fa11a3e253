// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public enum Answer: String, Codable, Sendable, Hashable, CaseIterable {
  case yes
  case no
  case null
  case on
  case off
  case `true`
  case y
  case tilde = "~"
}

nonisolated public enum Version: String, Codable, Sendable, Hashable, CaseIterable {
  case _1_0 = "1.0"
  case _1_10 = "1.10"
  case _0x10 = "0x10"
  case _12_30 = "12:30"
}

nonisolated public enum Odd: String, Codable, Sendable, Hashable, CaseIterable {
  case space = " "
  case aB = "a b"
  case itS = "it's"
  case aCommaB = "a,b"
  case braceBrace = "{}"
  case quote = "\""
  case aBackslashB = "a\\b"
  case ö
  case 日本語
  case u1F600 = "😀"
  case a = "A"
  case a_2 = "a"
}

/// Values with their old names.
nonisolated public enum Commented: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case closed
}

nonisolated public struct Reply: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var answer: Answer
  public var version: Version
  public var odd: Odd?
  public var states: [Commented]

  public init(
    id: Int64,
    answer: Answer,
    version: Version,
    odd: Odd? = nil,
    states: [Commented]
  ) {
    self.id = id
    self.answer = answer
    self.version = version
    self.odd = odd
    self.states = states
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case answer
    case version
    case odd
    case states
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64
    public var answer: Answer?
    public var version: Version?
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var odd: Odd??
    public var states: [Commented]?

    public init(
      id: Int64,
      answer: Answer? = nil,
      version: Version? = nil,
      odd: Odd?? = nil,
      states: [Commented]? = nil
    ) {
      self.id = id
      self.answer = answer
      self.version = version
      self.odd = odd
      self.states = states
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case answer
      case version
      case odd
      case states
    }
  }
}

nonisolated public struct Unused: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64

  public init(
    id: Int64
  ) {
    self.id = id
  }

  public enum CodingKeys: String, CodingKey {
    case id
  }
}
