/// What `WITH (…)` says of how a table or an index is stored.
public struct StorageParameter: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// One as a server keeps it, `fillfactor=70`, or `toast.…` before it; nil where it says more than a word or a number.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let name = parts.first?.split(separator: ".").last, String(name).isPlainWord,
      parts[0] == name || parts[0] == "toast." + name, parts[1].isPlainWord || parts[1].isPlainNumber
    else {
      return nil
    }
    self.init(name: parts[0], value: parts[1])
  }
}

extension String {
  /// Whether it is letters, digits and `_`, a letter first: a word that needs no quoting anywhere.
  package var isPlainWord: Bool {
    guard let first = utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  /// Whether it is a number as SQL writes one: digits, with a sign, a fraction and an exponent where there are any.
  package var isPlainNumber: Bool {
    var rest = utf8.first == 0x2D ? utf8.dropFirst() : utf8[...]
    func skipDigits() -> Bool {
      let count = rest.count
      rest = rest.drop { (0x30...0x39).contains($0) }
      return rest.count < count
    }
    guard skipDigits() else { return false }
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      guard skipDigits() else { return false }
    }
    if let mark = rest.first, mark | 0x20 == 0x65 {
      rest = rest.dropFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
      guard skipDigits() else { return false }
    }
    return rest.isEmpty
  }
}
