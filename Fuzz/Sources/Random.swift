/// A generator whose numbers follow from its seed (SplitMix64), so that every input can be made again.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The seed of one input of a run.
  static func seed(of number: Int, in run: UInt64) -> UInt64 {
    var random = Random(seed: run &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
    return random.next()
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

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool {
    below(times) == 0
  }

  /// One of the members, of which there is at least one.
  mutating func one<Member>(of members: [Member]) -> Member {
    members[below(members.count)]
  }

  /// A short stretch of so many bytes, which may be empty.
  mutating func stretch(of count: Int, longest: Int) -> Range<Int> {
    let start = below(count + 1)
    return start..<min(count, start + below(longest + 1))
  }
}
