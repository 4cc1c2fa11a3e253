/// JSON as `jsonb` keeps it, of text that is JSON without blanks and repeated keys: keys in order, text and
/// numbers spelt in one way.
func jsonForm(_ text: String) -> String {
  var reader = JSONReader(bytes: Array(text.utf8))
  return String(decoding: reader.value(depth: 0), as: UTF8.self)
}

private struct JSONReader {
  let bytes: [UInt8]
  var index = 0

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Reads a value. Text that isn't JSON is taken as it comes.
  mutating func value(depth: Int) -> [UInt8] {
    guard depth < 300 else { return Array(bytes[index...]) }
    switch next {
    case 0x7B: return object(depth: depth)
    case 0x5B: return array(depth: depth)
    case 0x22: return quoted(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> [UInt8] {
    var members: [(key: [UInt8], value: [UInt8])] = []
    index += 1
    while index < bytes.count, next != 0x7D {
      if next == 0x2C { index += 1 }
      let start = index
      let key = string()
      if next == 0x3A { index += 1 }
      members.append((key, value(depth: depth + 1)))
      if index == start { index += 1 }
    }
    index += 1
    members.sort { left, right in
      left.key.count == right.key.count
        ? left.key.lexicographicallyPrecedes(right.key) : left.key.count < right.key.count
    }
    let texts = members.map { quoted($0.key) + [0x3A] + $0.value }
    return [0x7B] + texts.joined(separator: [0x2C]) + [0x7D]
  }

  private mutating func array(depth: Int) -> [UInt8] {
    var members: [[UInt8]] = []
    index += 1
    while index < bytes.count, next != 0x5D {
      if next == 0x2C { index += 1 }
      let start = index
      members.append(value(depth: depth + 1))
      if index == start { index += 1 }
    }
    index += 1
    return [0x5B] + members.joined(separator: [0x2C]) + [0x5D]
  }

  /// A number, or one of the words.
  private mutating func word() -> [UInt8] {
    let start = index
    while index < bytes.count, ![0x2C, 0x5D, 0x7D, 0x3A].contains(next) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let number = DecimalText(word) else { return Array(word.utf8) }
    return Array(((number.isNegative ? "-" : "") + number.shortest).utf8)
  }

  /// A string's text, its escapes decoded.
  private mutating func string() -> [UInt8] {
    guard next == 0x22 else { return [] }
    index += 1
    var content: [UInt8] = []
    while index < bytes.count, next != 0x22 {
      let byte = next
      index += 1
      guard byte == 0x5C else {
        content.append(byte)
        continue
      }
      content += escape()
    }
    index += 1
    return content
  }

  private mutating func escape() -> [UInt8] {
    let letter = next
    index += 1
    switch letter {
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75:
      var unit = codeUnit()
      if 0xD800...0xDBFF ~= unit, next == 0x5C {
        index += 2
        unit = 0x10000 + ((unit - 0xD800) << 10) + ((codeUnit() &- 0xDC00) & 0x3FF)
      }
      return UnicodeScalar(unit).map { Array(String(Character($0)).utf8) } ?? []
    default: return [letter]
    }
  }

  private mutating func codeUnit() -> UInt32 {
    let end = min(index + 4, bytes.count)
    let unit = UInt32(String(decoding: bytes[index..<end], as: UTF8.self), radix: 16) ?? 0xFFFD
    index = end
    return unit
  }

  private func quoted(_ content: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x22]
    for byte in content {
      if byte == 0x22 || byte == 0x5C { result.append(0x5C) }
      result.append(byte)
    }
    return result + [0x22]
  }
}
