extension SourceFile {
  /// A line's text without its line break; empty where there is no such line.
  ///
  /// - Parameter number: counted from 1.
  public func line(_ number: Int) -> String {
    var start = bytes.startIndex
    var current = 1
    while current < number {
      guard let newline = bytes[start...].firstIndex(of: 0x0A) else { return "" }
      start = newline + 1
      current += 1
    }
    var line = bytes[start...].prefix { $0 != 0x0A }
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return String(decoding: line, as: UTF8.self)
  }

  /// The place of a byte.
  public func position(ofByte offset: Int) -> SourcePosition {
    let before = bytes.prefix(max(0, offset))
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let line = before.lazy.filter { $0 == 0x0A }.count + 1
    let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
    return SourcePosition(line: line, column: column)
  }

  /// The byte at a place; the file's end where there is no such place.
  public func byteOffset(of position: SourcePosition) -> Int {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<max(position.line, 1) {
      guard let newline = bytes[start...].firstIndex(of: 0x0A) else { return bytes.count }
      start = newline + 1
    }
    // A column is a Unicode scalar: every byte but a continuation byte begins one.
    var column = 1
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A {
      if bytes[offset] & 0xC0 != 0x80 {
        if column == position.column { return offset }
        column += 1
      }
      offset += 1
    }
    return offset
  }
}

extension SourceSpan {
  /// The bytes of the file that it covers.
  public var byteRange: Range<Int> {
    let start = file.byteOffset(of: self.start)
    return start..<max(start, file.byteOffset(of: end))
  }
}
