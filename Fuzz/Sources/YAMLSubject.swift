import Diagnostics
import YAMLTree

/// Any bytes, read as YAML.
struct YAMLSubject: Subject {
  private let mutator: Mutator

  init(_ corpus: Corpus) {
    mutator = Mutator(texts: corpus.schemas.joined().map(\.bytes), words: Vocabulary.keys + Vocabulary.types)
  }

  func input(_ random: inout Random) -> Input {
    var bytes = random.one(of: mutator.texts)
    mutator.mutate(&bytes, &random)
    return Input(files: [Corpus.SchemaText(path: "input.yaml", bytes: bytes)])
  }

  func problem(with input: Input, _ random: inout Random) -> String? {
    let file = SourceFile(path: input.files[0].path, bytes: input.files[0].bytes)
    let (root, diagnostics) = parseYAML(file)
    if let problem = diagnosticProblem(in: diagnostics, of: [file]) { return problem }
    guard let root else { return nil }
    return misplaced(root)
  }

  /// Every part stands where one can point at it.
  private func misplaced(_ node: YAMLNode) -> String? {
    guard node.span.start <= node.span.end else { return "a value ends before it begins, \(node.span.start)" }
    for part in node.sequence ?? [] {
      if let problem = misplaced(part) { return problem }
    }
    var keys = Set<String>()
    for pair in node.mapping ?? [] {
      if !keys.insert(pair.key).inserted { return "the key `\(pair.key)` stands twice" }
      if let problem = misplaced(pair.value) { return problem }
    }
    return nil
  }
}
