/// The elements of a one-dimensional array in PostgreSQL's text form: `{a,"b c",NULL}`.
func arrayElements(_ text: String) -> [String?] {
  var elements: [String?] = []
  var element: [UInt8] = []
  var isQuoted = false
  var isInside = false
  var isEscaped = false
  func end() {
    let text = String(decoding: element, as: UTF8.self)
    elements.append(!isQuoted && text == "NULL" ? nil : text)
    element = []
    isQuoted = false
  }
  let body = text.utf8.dropFirst().dropLast()
  guard !body.isEmpty else { return [] }
  for byte in body {
    if isEscaped {
      element.append(byte)
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInside.toggle()
      isQuoted = true
    } else if byte == UInt8(ascii: ","), !isInside {
      end()
    } else {
      element.append(byte)
    }
  }
  end()
  return elements
}

/// The names as an array in PostgreSQL's text form.
func arrayText(_ elements: [String]) -> String {
  let quoted = elements.map { element in
    "\"" + element.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
  return "{" + quoted.joined(separator: ",") + "}"
}
