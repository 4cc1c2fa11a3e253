/// A file as it was read: the text that spans point into.
///
/// A reference, because every node of a tree points to its file; it never changes.
public final class SourceFile: Sendable {
  /// The path as the user gave it, for messages.
  public let path: String
  /// The bytes as they were read.
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// A place in a file.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars, as editors and libyaml count.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file, its end excluded.
public struct SourceSpan: Sendable {
  public var file: SourceFile
  public var start: SourcePosition
  public var end: SourcePosition

  public init(file: SourceFile, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }
}

extension SourceSpan: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.file === right.file && left.start == right.start && left.end == right.end
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(start)
  }
}

/// Where something was written. It takes no part in equality: two schemas that say the same are equal
/// wherever they say it.
public struct Origin: Hashable, Sendable {
  public var span: SourceSpan?

  public init(_ span: SourceSpan? = nil) {
    self.span = span
  }

  public static func == (left: Self, right: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
