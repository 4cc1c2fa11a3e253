public import Diagnostics

/// How much a file may hold.
public struct YAMLLimits: Sendable {
  /// The file's size in bytes.
  public var bytes: Int
  /// The levels of nesting.
  public var depth: Int
  /// The number of values once aliases are unfolded.
  public var nodes: Int

  public init(bytes: Int = 64 << 20, depth: Int = 64, nodes: Int = 8_000_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }
}

/// Reads a YAML file.
///
/// - Returns: the root, nil where the file is empty or cannot be read; and everything that is wrong with it as YAML.
public func parseYAML(
  _ file: SourceFile, limits: YAMLLimits = YAMLLimits()
) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  let start = SourceSpan(file: file, at: SourcePosition(line: 1, column: 1))
  guard file.bytes.count <= limits.bytes else {
    return (
      nil,
      [Diagnostic(.tooLarge, "the file is larger than \(limits.bytes >> 20) MiB", at: start)]
    )
  }
  if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
    return (
      nil,
      [Diagnostic(.badEncoding, "the file is UTF-16", at: start, help: "save the file as UTF-8")]
    )
  }
  return file.bytes.withUnsafeBufferPointer { bytes in
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    guard let stream = EventStream(text) else {
      return (nil, [Diagnostic(.tooLarge, "there is not enough memory to read the file", at: start)])
    }
    var builder = TreeBuilder(file: file, limits: limits, stream: stream)
    do throws(TreeFailure) {
      let root = try builder.document()
      return (root, builder.diagnostics)
    } catch {
      return (nil, builder.diagnostics + [error.diagnostic])
    }
  }
}
