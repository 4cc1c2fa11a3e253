/// What stands behind a key: a tree to be laid out as YAML.
indirect enum YAMLValue {
  case scalar(String)
  /// - Parameter isOpen: whether each member has a line of its own, however short they are.
  case list([YAMLValue], isOpen: Bool = false)
  case mapping([YAMLPair], isOpen: Bool = false)

  static func names(_ names: [String]) -> YAMLValue { .list(names.map { .scalar($0) }) }
}

/// A key with its value.
struct YAMLPair {
  var key: String
  var value: YAMLValue

  init(_ key: String, _ value: YAMLValue) {
    self.key = key
    self.value = value
  }

  init(_ key: String, _ text: String) {
    self.init(key, .scalar(text))
  }
}

/// The pairs of a mapping, as they come together.
struct YAMLPairs {
  var pairs: [YAMLPair] = []

  mutating func add(_ key: String, _ text: String?) {
    if let text { pairs.append(YAMLPair(key, text)) }
  }

  mutating func add(_ key: String, _ value: YAMLValue?) {
    if let value { pairs.append(YAMLPair(key, value)) }
  }

  /// Adds `key: true`, where it is.
  mutating func add(_ key: String, if isTrue: Bool) {
    if isTrue { add(key, "true") }
  }

  /// Adds a list of names, where there are any.
  mutating func add(_ key: String, names: [String]) {
    if !names.isEmpty { add(key, .names(names)) }
  }

  /// Adds a block of its own keys, where there are any.
  mutating func add(_ key: String, block: YAMLPairs) {
    if !block.pairs.isEmpty { add(key, block.mapping) }
  }

  var mapping: YAMLValue { .mapping(pairs) }
}
