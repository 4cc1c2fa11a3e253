/// The UTF-8 of a valid JSON string's meaning, halves of surrogate pairs that stand alone excepted.
func decodedJSONString(_ string: ArraySlice<UInt8>) -> [UInt8] {
  guard string.contains(UInt8(ascii: "\\")) else { return Array(string.dropFirst().dropLast()) }
  var units: [UInt16] = []
  var plain = String.UnicodeScalarView()
  var rest = Substring(decoding: string.dropFirst().dropLast(), as: UTF8.self).unicodeScalars
  func flush(into units: inout [UInt16]) {
    units += String(plain).utf16
    plain.removeAll(keepingCapacity: true)
  }
  while let scalar = rest.popFirst() {
    guard scalar == "\\", let letter = rest.popFirst() else {
      plain.append(scalar)
      continue
    }
    switch letter {
    case "b": plain.append("\u{08}")
    case "f": plain.append("\u{0C}")
    case "n": plain.append("\n")
    case "r": plain.append("\r")
    case "t": plain.append("\t")
    case "u":
      flush(into: &units)
      units.append(UInt16(String(String.UnicodeScalarView(rest.prefix(4))), radix: 16) ?? 0)
      rest = rest.dropFirst(4)
    default: plain.append(letter)
    }
  }
  flush(into: &units)
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// Text as a JSON string, with its quotes.
public func jsonString(_ text: String) -> String {
  var output = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    case "\u{08}": output += "\\b"
    case "\u{0C}": output += "\\f"
    case "\0"..<" ": output += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: output.unicodeScalars.append(scalar)
    }
  }
  return output + "\""
}
