/// A generator whose numbers follow from its seed (SplitMix64), so that every pair can be made again.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator for one part of what a seed makes. Parts don't move one another.
  init(_ seed: UInt64, _ parts: Int...) {
    self.init(seed: seed)
    for part in parts {
      var random = Random(seed: state &+ UInt64(truncatingIfNeeded: part) &* 0xD134_2543_DE82_EF95)
      state = random.next()
    }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below `bound`; 0 where there is none.
  mutating func below(_ bound: Int) -> Int {
    bound < 2 ? 0 : Int(next() % UInt64(bound))
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the members; nil where there is none.
  mutating func one<Members: Collection>(of members: Members) -> Members.Element? {
    guard !members.isEmpty else { return nil }
    return members[members.index(members.startIndex, offsetBy: below(members.count))]
  }

  /// One of the members, of which the first stands for an empty list as well.
  mutating func pick<Member>(_ first: Member, _ others: Member...) -> Member {
    let place = below(others.count + 1)
    return place == 0 ? first : others[place - 1]
  }

  /// So many of the members at most, in a random order.
  mutating func some<Member>(_ count: Int, of members: [Member]) -> [Member] {
    Array(members.shuffled(using: &self).prefix(count))
  }
}
