/// Lays trees out as YAML: on one line where they are short, on lines of their own otherwise.
struct YAMLLayout {
  /// The length of line that a value in `{ … }` or `[ … ]` stays within.
  static let width = 100
  /// YAML takes a key without a mark in front only where it is at most 1,024 characters long.
  private static let longestKey = 1000

  private(set) var text = ""

  mutating func add(_ pair: YAMLPair, indent: Int) {
    add(pair, lead: String(repeating: " ", count: indent), indent: indent)
  }

  mutating func addLine(_ line: String = "") {
    text += line + "\n"
  }

  /// - Parameters:
  ///   - lead: what stands before the key: blanks, or a list's dash.
  ///   - indent: the column that the key begins in.
  private mutating func add(_ pair: YAMLPair, lead: String, indent: Int) {
    let key = YAMLScalars.line(pair.key, inFlow: false)
    if key.unicodeScalars.count > Self.longestKey {
      addLine("\(lead)? \(key)")
      add(pair.value, lead: String(repeating: " ", count: indent) + ":", indent: indent)
    } else {
      add(pair.value, lead: "\(lead)\(key):", indent: indent)
    }
  }

  /// A value behind its key or dash.
  private mutating func add(_ value: YAMLValue, lead: String, indent: Int) {
    if let line = line(value, room: Self.width - lead.unicodeScalars.count - 1) {
      return addLine("\(lead) \(line)")
    }
    switch value {
    case .scalar(let text):
      guard let block = YAMLScalars.block(text) else {
        return addLine("\(lead) \(YAMLScalars.line(text, inFlow: false))")
      }
      addLine("\(lead) \(block.head)")
      let blanks = String(repeating: " ", count: indent + 2)
      for line in block.lines { addLine(line.isEmpty ? "" : blanks + line) }
    case .list(let members, _):
      addLine(lead)
      for member in members { add(member: member, indent: indent + 2) }
    case .mapping(let pairs, _):
      addLine(lead)
      for pair in pairs { add(pair, indent: indent + 2) }
    }
  }

  private mutating func add(member: YAMLValue, indent: Int) {
    let lead = String(repeating: " ", count: indent) + "-"
    if case .mapping(let pairs, _) = member, line(member, room: Self.width - indent - 2) == nil {
      for (position, pair) in pairs.enumerated() {
        let blanks = String(repeating: " ", count: indent + 2)
        add(pair, lead: position == 0 ? lead + " " : blanks, indent: indent + 2)
      }
    } else {
      add(member, lead: lead, indent: indent)
    }
  }

  /// The value on one line behind its key; nil where it belongs on several.
  private func line(_ value: YAMLValue, room: Int) -> String? {
    if case .scalar(let text) = value {
      return text.unicodeScalars.contains("\n") ? nil : YAMLScalars.line(text, inFlow: false)
    }
    guard let line = flow(value), line.unicodeScalars.count <= room || line.unicodeScalars.count == 2 else {
      return nil
    }
    return line
  }

  /// The value in YAML's flow style; nil where it has lines of its own.
  private func flow(_ value: YAMLValue) -> String? {
    switch value {
    case .scalar(let text):
      return text.unicodeScalars.contains("\n") ? nil : YAMLScalars.line(text, inFlow: true)
    case .list(let members, let isOpen):
      if members.isEmpty { return "[]" }
      return isOpen ? nil : joined(members.map(flow)).map { "[\($0)]" }
    case .mapping(let pairs, let isOpen):
      if pairs.isEmpty { return "{}" }
      if isOpen { return nil }
      return joined(
        pairs.map { pair in flow(pair.value).map { "\(YAMLScalars.line(pair.key, inFlow: true)): \($0)" } }
      ).map { "{ \($0) }" }
    }
  }

  private func joined(_ parts: [String?]) -> String? {
    let present = parts.compactMap(\.self)
    return present.count == parts.count ? present.joined(separator: ", ") : nil
  }
}
