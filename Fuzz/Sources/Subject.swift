import Diagnostics

/// One input: the files that are tried.
struct Input {
  var files: [Corpus.SchemaText]
  /// What the files were made from.
  var original: [Corpus.SchemaText] = []
}

/// A path through the compiler that inputs are tried on.
protocol Subject {
  init(_ corpus: Corpus)

  /// Makes an input.
  func input(_ random: inout Random) -> Input

  /// Tries an input: nil where all is well, else what is wrong in a sentence.
  func problem(with input: Input, _ random: inout Random) -> String?
}

extension Subject {
  /// The input that a seed stands for, and what is left of the seed's numbers.
  func input(seed: UInt64) -> (input: Input, random: Random) {
    var random = Random(seed: seed)
    let input = input(&random)
    return (input, random)
  }
}

/// What holds for all diagnostics: their places are in the files, and they can be printed.
func diagnosticProblem(in diagnostics: [Diagnostic], of files: [SourceFile]) -> String? {
  guard !diagnostics.isEmpty else { return nil }
  var lines: [ObjectIdentifier: [Int]] = [:]
  for file in files { lines[ObjectIdentifier(file)] = lineLengths(file.bytes) }
  for diagnostic in diagnostics {
    if diagnostic.message.isEmpty { return "a diagnostic without a message: \(diagnostic.id)" }
    for span in [diagnostic.span].compactMap({ $0 }) + diagnostic.labels.map(\.span) {
      guard let lengths = lines[ObjectIdentifier(span.file)] else {
        return "a place in no file: \(diagnostic.message)"
      }
      let place = "\(span.start.line):\(span.start.column)–\(span.end.line):\(span.end.column)"
      guard span.start <= span.end, span.start.line >= 1, span.start.column >= 1 else {
        return "a place that is none, \(place): \(diagnostic.message)"
      }
      for end in [span.start, span.end] where !has(end, lengths) {
        return "a place outside its file, \(place): \(diagnostic.message)"
      }
    }
  }
  let text = TextRenderer(showsLines: true, usesColour: true).render(diagnostics)
  return text.isEmpty && !diagnostics.isEmpty ? "diagnostics that print as nothing" : nil
}

/// A place may stand one character behind its line's end, and its end another.
private func has(_ place: SourcePosition, _ lengths: [Int]) -> Bool {
  place.line <= lengths.count
    ? place.column <= lengths[place.line - 1] + 2 : place.line == lengths.count + 1 && place.column <= 2
}

/// The number of characters in each line, as YAML 1.1 breaks lines; a byte that is no text is one too.
private func lineLengths(_ bytes: [UInt8]) -> [Int] {
  var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scalars.removeFirst() }
  var lengths = [0]
  var last: Unicode.Scalar = " "
  for scalar in scalars {
    switch scalar.value {
    case 0x0A where last == "\r": break
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: lengths.append(0)
    default: lengths[lengths.count - 1] += 1
    }
    last = scalar
  }
  return lengths
}
