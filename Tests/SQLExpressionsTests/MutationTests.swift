import SQLExpressions
import SchemaModel
import Testing

/// Nothing that is made of the samples at random crashes anything, and what can be read is printed so that it
/// is read as the same.
struct MutationTests {
  /// SplitMix64, so that a failure can be had again.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  static let pieces = [
    "(", ")", "[", "]", ",", ".", "::", ":", "'", "\"", "''", "'a'", "1", "-", "-1", "NOT ", " AND ", " OR ",
    " IN (",
    "CASE WHEN ", " THEN ", " END", " IS NULL", "::text", "::int[]", " BETWEEN 1 AND ", " LIKE ", "ARRAY[",
    "f(", "é",
    "E'", "\\", "--", ";", "$", "1e5", "0x", " COLLATE ", " AT TIME ZONE ", " = ANY (", "row(", "cast(",
    " as ",
    "interval ", "date ", "timestamp ", "numeric(", "t.", "@>", "~", "||", " ", "\n", "trim(",
    "extract(year from ",
    "\u{1F600}", "order", "END ", "character varying", "\"", "_", "=>", "*", " ESCAPE ", "position(", " in ",
  ]

  @Test(arguments: 0..<8) func neverCrashesAndReadsItsOwnPrint(seed: UInt64) throws {
    var generator = Generator(state: seed)
    let scope = try Samples.scope()
    let texts = Samples.all.map(\.text) + RecordedTests.all.flatMap(\.printed)
    for _ in 0..<2_000 {
      let text = mutated(texts, &generator)
      guard let expression = try? parseExpression(text) else { continue }
      #expect(again(expression) == expression, "\(text)\n  \(Plain.text(expression))")
      let resolved = expression.resolved(in: scope)
      #expect(resolved.resolved(in: scope) == resolved, "\(text)\n  \(Plain.text(resolved))")
      #expect(again(resolved)?.resolved(in: scope) == resolved, "\(text)\n  \(Plain.text(resolved))")
      _ = expression.canonical(in: scope).canonical(in: scope)
      _ = expression.canonical(in: scope, expected: .jsonb).inferredType(in: scope)
    }
  }

  /// What is read of what is printed.
  private func again(_ expression: SchemaModel.Expression) -> SchemaModel.Expression? {
    try? parseExpression(Plain.text(expression))
  }

  private func mutated(_ texts: [String], _ generator: inout Generator) -> String {
    var scalars = Array((texts.randomElement(using: &generator) ?? "").unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...scalars.count, using: &generator)
      let end = min(scalars.count, place + Int.random(in: 0...4, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: scalars.removeSubrange(place..<end)
      case 1:
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        scalars.insert(contentsOf: piece.unicodeScalars, at: place)
      case 2:
        let other = Array((texts.randomElement(using: &generator) ?? "").unicodeScalars)
        let cut = Int.random(in: 0...other.count, using: &generator)
        scalars.insert(contentsOf: other[cut...], at: place)
      default:
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        scalars.replaceSubrange(place..<end, with: piece.unicodeScalars)
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
