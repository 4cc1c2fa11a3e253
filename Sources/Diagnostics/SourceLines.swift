extension SourceFile {
  /// A line's text without its line break; empty where there is no such line.
  ///
  /// - Parameter number: counted from 1.
  public func line(_ number: Int) -> String {
    guard var start = startOfLine(number) else { return "" }
    if start == 0 { start = afterMark }
    return String(decoding: bytes[start..<endOfLine(from: start)], as: UTF8.self)
  }

  /// The place of a byte.
  public func position(ofByte offset: Int) -> SourcePosition {
    var line = 1
    var lineStart = 0
    while let next = breakEnd(behind: lineStart), next <= offset {
      line += 1
      lineStart = next
    }
    if lineStart == 0 { lineStart = afterMark }
    let before = bytes[lineStart..<min(max(lineStart, offset), bytes.count)]
    let column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
    return SourcePosition(line: line, column: column)
  }

  /// The byte at a place; the file's end where there is no such place.
  public func byteOffset(of position: SourcePosition) -> Int {
    guard var start = startOfLine(position.line) else { return bytes.count }
    if start == 0 { start = afterMark }
    // A column is a Unicode scalar: every byte but a continuation byte begins one.
    var column = 1
    var offset = start
    let end = endOfLine(from: start)
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 {
        if column == position.column { return offset }
        column += 1
      }
      offset += 1
    }
    return offset
  }

  /// Behind the mark that some editors put at the front.
  private var afterMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func startOfLine(_ number: Int) -> Int? {
    var start = 0
    for _ in 1..<max(number, 1) {
      guard let next = breakEnd(behind: start) else { return nil }
      start = next
    }
    return start
  }

  private func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, breakLength(at: offset) == 0 { offset += 1 }
    return offset
  }

  /// Behind the first line break from a place on.
  private func breakEnd(behind start: Int) -> Int? {
    let end = endOfLine(from: start)
    return end < bytes.count ? end + breakLength(at: end) : nil
  }

  /// The bytes of the line break at a place, 0 where there is none. Lines are YAML 1.1's, as libyaml counts them: they
  /// end with LF, CR, both, NEL, or Unicode's separators of lines and paragraphs.
  private func breakLength(at offset: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}

extension SourceSpan {
  /// The bytes of the file that it covers.
  public var byteRange: Range<Int> {
    let start = file.byteOffset(of: self.start)
    return start..<max(start, file.byteOffset(of: end))
  }
}
