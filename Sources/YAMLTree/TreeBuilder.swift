import Diagnostics

/// Builds a document's tree out of libyaml's events.
struct TreeBuilder: ~Copyable {
  /// A tree that an alias can stand for, and the number of nodes in it.
  private struct Anchored {
    var node: YAMLNode
    var size: Int
  }

  /// The pairs that a `<<` brings, and before which of the mapping's own it stands.
  private struct Merge {
    var position: Int
    var pairs: [YAMLPair]
  }

  private let file: SourceFile
  private let limits: YAMLLimits
  private var stream: EventStream
  private var anchors: [String: Anchored] = [:]
  private var nodeCount = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile, limits: YAMLLimits, stream: consuming EventStream) {
    self.file = file
    self.limits = limits
    self.stream = stream
  }

  /// The file's one document; nil where the file holds none.
  mutating func document() throws(TreeFailure) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let (event, start, end) = try next()
      switch event {
      case .streamEnd:
        return root
      case .documentStart:
        documents += 1
        guard documents == 1 else {
          throw TreeFailure(
            Diagnostic(
              .severalDocuments, "the file holds more than one YAML document", at: span(start, end),
              help: "put each document into a file of its own"))
        }
        let (event, start, end) = try next()
        root = try node(event, start, end, depth: 0)
      case .streamStart, .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart,
        .mappingEnd:
        continue
      }
    }
  }

  private mutating func node(
    _ event: Event, _ start: Mark, _ end: Mark, depth: Int
  ) throws(TreeFailure) -> YAMLNode {
    guard depth <= limits.depth else {
      throw TreeFailure(
        Diagnostic(
          .tooLarge, "the nesting is deeper than \(limits.depth) levels", at: span(start, end)))
    }
    let sizeBefore = nodeCount
    nodeCount += 1
    switch event {
    case .scalar(let text, let isPlain, let anchor, let tag):
      check(tag: tag, at: span(start, end))
      let scalar = YAMLNode(
        content: .scalar(YAMLScalar(text: text, isPlain: isPlain)), span: span(start, end))
      keep(scalar, as: anchor, since: sizeBefore)
      return scalar
    case .sequenceStart(let anchor, let tag):
      check(tag: tag, at: span(start, end))
      return try sequence(from: start, anchor: anchor, since: sizeBefore, depth: depth)
    case .mappingStart(let anchor, let tag):
      check(tag: tag, at: span(start, end))
      return try mapping(from: start, anchor: anchor, since: sizeBefore, depth: depth)
    case .alias(let name):
      return try unfolded(alias: name, at: span(start, end))
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      return YAMLNode(content: .scalar(YAMLScalar(text: "", isPlain: true)), span: span(start, end))
    }
  }

  private mutating func sequence(
    from start: Mark, anchor: String?, since size: Int, depth: Int
  ) throws(TreeFailure) -> YAMLNode {
    var members: [YAMLNode] = []
    while true {
      let (event, memberStart, memberEnd) = try next()
      if case .sequenceEnd = event {
        let node = YAMLNode(content: .sequence(members), span: span(start, memberEnd))
        keep(node, as: anchor, since: size)
        return node
      }
      members.append(try node(event, memberStart, memberEnd, depth: depth + 1))
    }
  }

  private mutating func mapping(
    from start: Mark, anchor: String?, since size: Int, depth: Int
  ) throws(TreeFailure) -> YAMLNode {
    var pairs: [YAMLPair] = []
    var merges: [Merge] = []
    while true {
      let (event, keyStart, keyEnd) = try next()
      if case .mappingEnd = event {
        let node = YAMLNode(
          content: .mapping(distinct(unfolding(merges, into: pairs))), span: span(start, keyEnd))
        keep(node, as: anchor, since: size)
        return node
      }
      let key = try node(event, keyStart, keyEnd, depth: depth + 1)
      let (valueEvent, valueStart, valueEnd) = try next()
      let value = try node(valueEvent, valueStart, valueEnd, depth: depth + 1)
      guard let scalar = key.scalar else {
        diagnostics.append(
          Diagnostic(.wrongShape, "a key must be text, not a list or a mapping", at: key.span))
        continue
      }
      if scalar.isPlain, scalar.text == "<<" {
        merges.append(Merge(position: pairs.count, pairs: mergedPairs(value)))
      } else {
        pairs.append(YAMLPair(key: scalar.text, keySpan: key.span, value: value))
      }
    }
  }

  /// The pairs with the first of each key; every later one is reported.
  private mutating func distinct(_ pairs: [YAMLPair]) -> [YAMLPair] {
    // Most mappings are short: a comparison of each pair beats hashing there.
    if pairs.count <= 8 {
      for later in pairs.indices.dropFirst() {
        if pairs[..<later].contains(where: { $0.key == pairs[later].key }) {
          return reportingDuplicates(pairs)
        }
      }
      return pairs
    }
    return Set(pairs.lazy.map(\.key)).count == pairs.count ? pairs : reportingDuplicates(pairs)
  }

  private mutating func reportingDuplicates(_ pairs: [YAMLPair]) -> [YAMLPair] {
    var first: [String: SourceSpan] = [:]
    return pairs.filter { pair in
      guard let earlier = first[pair.key] else {
        first[pair.key] = pair.keySpan
        return true
      }
      diagnostics.append(
        Diagnostic(
          .duplicateKey, "the key `\(pair.key)` stands twice in this mapping", at: pair.keySpan,
          labels: [Diagnostic.Label(span: earlier, message: "it stands here first")],
          help: "remove one of the two"))
      return false
    }
  }

  /// What `<<:` brings in: one mapping's pairs, or those of several, the first having the last word.
  private mutating func mergedPairs(_ value: YAMLNode) -> [YAMLPair] {
    if let pairs = value.mapping { return pairs }
    if let members = value.sequence, members.allSatisfy({ $0.mapping != nil }) {
      return members.flatMap { $0.mapping ?? [] }
    }
    diagnostics.append(
      Diagnostic(
        .wrongShape, "`<<` merges a mapping, or a list of mappings", at: value.span,
        help: "write an alias of a mapping: `<<: *name`"))
    return []
  }

  /// The merged pairs in the place of their `<<`, since columns keep their order. A mapping's own keys win over them,
  /// and of two merged ones the first.
  private func unfolding(_ merges: [Merge], into pairs: [YAMLPair]) -> [YAMLPair] {
    guard !merges.isEmpty else { return pairs }
    var known = Set(pairs.map(\.key))
    var unfolded: [YAMLPair] = []
    var position = 0
    for merge in merges {
      unfolded += pairs[position..<merge.position] + merge.pairs.filter { known.insert($0.key).inserted }
      position = merge.position
    }
    return unfolded + pairs[position...]
  }

  private mutating func unfolded(alias name: String, at place: SourceSpan) throws(TreeFailure) -> YAMLNode {
    guard let anchored = anchors[name] else {
      throw TreeFailure(
        Diagnostic(
          .yamlSyntax, "the alias `*\(name)` stands for no anchor before it", at: place,
          help: suggestion(for: name, among: anchors.keys.sorted()).map { "did you mean `*\($0)`?" }
            ?? "quote a value that begins with `*`"))
    }
    nodeCount += anchored.size
    guard nodeCount <= limits.nodes else {
      throw TreeFailure(
        Diagnostic(
          .tooLarge, "the file's aliases unfold to more than \(limits.nodes) values", at: place))
    }
    return anchored.node
  }

  private mutating func keep(_ node: YAMLNode, as anchor: String?, since size: Int) {
    guard let anchor else { return }
    anchors[anchor] = Anchored(node: node, size: nodeCount - size)
  }

  private mutating func check(tag: String?, at place: SourceSpan) {
    guard let tag, tag != "!", !tag.hasPrefix("tag:yaml.org,2002:") else { return }
    diagnostics.append(
      Diagnostic(
        .yamlSyntax, "the tag `\(tag)` means nothing in a schema", at: place, help: "remove it"))
  }

  private mutating func next() throws(TreeFailure) -> (event: Event, start: Mark, end: Mark) {
    do throws(StreamError) {
      return try stream.next()
    } catch {
      throw TreeFailure(error.diagnostic(in: file))
    }
  }

  private func span(_ start: Mark, _ end: Mark) -> SourceSpan {
    SourceSpan(
      file: file, start: SourcePosition(line: start.line + 1, column: start.column + 1),
      end: SourcePosition(line: end.line + 1, column: end.column + 1))
  }
}

/// Why there is no tree.
struct TreeFailure: Error {
  var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
