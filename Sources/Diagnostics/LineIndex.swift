/// Where a file's lines begin.
///
/// They end as YAML's do, in which libyaml counts: besides LF and CR LF, CR by itself, NEL, LS and PS end a line.
struct LineIndex {
  private let file: SourceFile
  /// For each line its first byte and the byte behind its last one.
  private var lines: [Range<Int>] = []

  init(_ file: SourceFile) {
    self.file = file
    file.bytes.withUnsafeBufferPointer { bytes in
      var start = file.textStart
      var index = start
      while index < bytes.count {
        let length = Self.lineBreak(bytes, at: index)
        if length > 0 {
          lines.append(start..<index)
          start = index + length
        }
        index += max(length, 1)
      }
      lines.append(start..<bytes.count)
    }
  }

  /// A line without its line break; empty where there is no such line.
  ///
  /// - Parameter number: counted from 1.
  func bytes(ofLine number: Int) -> ArraySlice<UInt8> {
    range(ofLine: number).map { file.bytes[$0] } ?? []
  }

  /// Where a line stands in the file, without its line break; nil where there is no such line.
  func range(ofLine number: Int) -> Range<Int>? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The number of the line that a byte stands in or behind.
  func line(ofByte offset: Int) -> Int {
    max(1, lines.prefix { $0.lowerBound <= offset }.count)
  }

  private static func lineBreak(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func has(_ following: UInt8, _ distance: Int) -> Bool {
      index + distance < bytes.count && bytes[index + distance] == following
    }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return has(0x0A, 1) ? 2 : 1
    case 0xC2: return has(0x85, 1) ? 2 : 0
    case 0xE2: return has(0x80, 1) && (has(0xA8, 2) || has(0xA9, 2)) ? 3 : 0
    default: return 0
    }
  }
}
