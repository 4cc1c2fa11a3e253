extension SourceFile {
  /// Where the text begins: behind a byte order mark.
  public var textStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A line's text without its line break; empty where there is no such line.
  ///
  /// - Parameter number: counted from 1.
  public func line(_ number: Int) -> String {
    String(decoding: LineIndex(self).bytes(ofLine: number), as: UTF8.self)
  }

  /// The place of a byte.
  public func position(ofByte offset: Int) -> SourcePosition {
    let lines = LineIndex(self)
    let line = lines.line(ofByte: offset)
    let text = lines.bytes(ofLine: line)
    let before = text.prefix(max(0, offset - text.startIndex))
    return SourcePosition(
      line: line, column: String(decoding: before, as: UTF8.self).unicodeScalars.count + 1)
  }

  /// The byte at a place; the file's end where there is no such place.
  public func byteOffset(of position: SourcePosition) -> Int {
    guard let line = LineIndex(self).range(ofLine: position.line) else { return bytes.count }
    // A column is a Unicode scalar: every byte but a continuation byte begins one.
    var column = 1
    for offset in line where bytes[offset] & 0xC0 != 0x80 {
      if column == position.column { return offset }
      column += 1
    }
    return line.upperBound
  }
}

extension SourceSpan {
  /// The bytes of the file that it covers.
  public var byteRange: Range<Int> {
    let start = file.byteOffset(of: self.start)
    return start..<max(start, file.byteOffset(of: end))
  }
}
