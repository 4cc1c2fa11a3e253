/// Makes new texts out of old ones.
struct Mutator {
  /// Beyond this a text is cut off.
  static let longest = 1 << 20

  /// Texts that others are spliced with.
  let texts: [[UInt8]]
  /// Words that mean something.
  let words: [[UInt8]]

  init(texts: [[UInt8]], words: [String]) {
    self.texts = texts
    self.words = words.map { Array($0.utf8) }
  }

  /// Changes a text a few times.
  func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
    let times = 1 + min(random.below(6), random.below(6))
    for _ in 0..<times {
      switch random.below(20) {
      case 0..<6: changeBytes(&bytes, &random)
      case 6..<14: changeWords(&bytes, &random)
      default: changeLines(&bytes, &random)
      }
    }
    if random.once(in: 300) { blowUp(&bytes, &random) }
    if bytes.count > Self.longest { bytes.removeSubrange(Self.longest...) }
  }

  private func changeBytes(_ bytes: inout [UInt8], _ random: inout Random) {
    let stretch = random.stretch(of: bytes.count, longest: 12)
    switch random.below(9) {
    case 0: if !stretch.isEmpty { bytes[stretch.lowerBound] ^= 1 << UInt8(random.below(8)) }
    case 1: bytes.insert(UInt8(random.below(256)), at: stretch.lowerBound)
    case 2: bytes.removeSubrange(stretch)
    case 3:
      let copied = Array(bytes[random.stretch(of: bytes.count, longest: 200)])
      bytes.insert(contentsOf: copied, at: stretch.lowerBound)
    case 4: splice(&bytes, at: stretch.lowerBound, &random)
    case 5: if random.once(in: 4) { bytes.removeSubrange(stretch.lowerBound...) }
    case 6: bytes.insert(contentsOf: random.one(of: Vocabulary.oddBytes), at: stretch.lowerBound)
    case 7: bytes.insert(contentsOf: random.one(of: Vocabulary.marks), at: stretch.lowerBound)
    default: bytes.replaceSubrange(stretch, with: random.one(of: Vocabulary.marks))
    }
  }

  /// The start of this text and the end of another.
  private func splice(_ bytes: inout [UInt8], at place: Int, _ random: inout Random) {
    let other = random.one(of: texts)
    bytes.replaceSubrange(place..., with: other[random.below(other.count + 1)...])
  }

  /// Something that only a program writes: very long, or very deep.
  private func blowUp(_ bytes: inout [UInt8], _ random: inout Random) {
    let times = random.one(of: [50, 70, 210, 1_000, 10_000])
    let place = random.below(bytes.count + 1)
    var piece = random.one(of: Vocabulary.pumps)
    if random.once(in: 3) { piece = Array(bytes[random.stretch(of: bytes.count, longest: 60)]) }
    let pumped = repeatElement(piece, count: times).joined()
    bytes.insert(contentsOf: pumped, at: place)
  }
}
