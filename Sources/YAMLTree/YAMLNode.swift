public import Diagnostics

/// A part of a YAML document, with its place in the file. Aliases and merge keys are already unfolded.
public struct YAMLNode: Sendable {
  public indirect enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  public var content: Content
  public var span: SourceSpan

  public init(content: Content, span: SourceSpan) {
    self.content = content
    self.span = span
  }

  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  public var sequence: [YAMLNode]? {
    if case .sequence(let members) = content { members } else { nil }
  }

  public var mapping: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Whether nothing stands here: an empty place, `~` or `null` without quotes.
  public var isNothing: Bool {
    guard let scalar, scalar.isPlain else { return false }
    return scalar.text.isEmpty || scalar.text == "~" || scalar.text == "null"
  }
}

/// Text, not yet read as anything: what it means is the business of its place.
public struct YAMLScalar: Sendable {
  public var text: String
  /// Written without quotes and not as a block.
  public var isPlain: Bool

  public init(text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }
}

/// A key with its value.
public struct YAMLPair: Sendable {
  public var key: String
  public var keySpan: SourceSpan
  public var value: YAMLNode

  public init(key: String, keySpan: SourceSpan, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

extension YAMLNode {
  /// The place of a part of a scalar's text, where the file shows the text as it is; the whole scalar's otherwise.
  ///
  /// - Parameters:
  ///   - offset: of the part's start in the text, in Unicode scalars.
  ///   - length: of the part, in Unicode scalars.
  public func span(ofTextAt offset: Int, length: Int = 1) -> SourceSpan {
    guard let scalar, span.start.line == span.end.line else { return span }
    let textLength = scalar.text.unicodeScalars.count
    let quote = scalar.isPlain ? 0 : 1
    guard span.end.column - span.start.column == textLength + 2 * quote else { return span }
    let start = span.start.column + quote + min(max(offset, 0), textLength)
    let end = min(start + max(length, 1), span.start.column + quote + max(textLength, offset + 1))
    return SourceSpan(
      file: span.file, start: SourcePosition(line: span.start.line, column: start),
      end: SourcePosition(line: span.start.line, column: end))
  }
}
