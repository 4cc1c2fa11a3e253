// Words, numbers and lines: what keeps a text near to being right.
extension Mutator {
  func changeWords(_ bytes: inout [UInt8], _ random: inout Random) {
    guard let word = word(in: bytes, &random) else {
      bytes += random.one(of: words)
      return
    }
    switch random.below(7) {
    case 0, 1: bytes.replaceSubrange(word, with: random.one(of: words))
    case 2:
      let other = self.word(in: bytes, &random) ?? word
      bytes.replaceSubrange(word, with: Array(bytes[other]))
    case 3:
      let text = random.one(of: texts)
      if let other = self.word(in: text, &random) { bytes.replaceSubrange(word, with: text[other]) }
    case 4: bytes.insert(contentsOf: random.one(of: words), at: word.lowerBound)
    case 5: bytes.replaceSubrange(word, with: random.one(of: Vocabulary.numbers))
    default: bytes.replaceSubrange(word, with: random.one(of: Vocabulary.names))
    }
  }

  /// The word at a place, or the next one behind it.
  private func word(in bytes: [UInt8], _ random: inout Random) -> Range<Int>? {
    var start = random.below(bytes.count)
    while start > 0, bytes[start - 1].isInWord { start -= 1 }
    while start < bytes.count, !bytes[start].isInWord { start += 1 }
    var end = start
    while end < bytes.count, bytes[end].isInWord { end += 1 }
    return start < end ? start..<end : nil
  }

  func changeLines(_ bytes: inout [UInt8], _ random: inout Random) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = random.below(lines.count)
    let other = random.below(lines.count)
    switch random.below(8) {
    case 0: lines.swapAt(place, other)
    case 1: lines.insert(lines[place], at: other)
    case 2: lines.remove(at: place)
    case 3: lines[place] = Array(repeating: 0x20, count: 1 + random.below(6)) + lines[place]
    case 4: lines[place] = lines[place].drop { $0 == 0x20 && !random.once(in: 3) }
    case 5:
      // Several lines, as a table or column is.
      let several = lines[place..<min(lines.count, place + 1 + random.below(12))]
      lines.insert(contentsOf: Array(several), at: other)
    case 6:
      let text = random.one(of: texts).split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.insert(random.one(of: text), at: place)
    default:
      // From this line on, lines end in another way.
      let end = random.one(of: Vocabulary.lineEnds)
      for line in lines.indices.dropFirst(place) { lines[line] += end }
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}

extension UInt8 {
  fileprivate var isInWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}
