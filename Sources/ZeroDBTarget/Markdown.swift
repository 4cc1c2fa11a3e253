import Diagnostics

/// A text in backticks, as many as keep it together, on one line.
func code(_ text: String) -> String {
  if text.isPrintableASCII, !text.isEmpty, !text.holds("`") { return "`\(text)`" }
  let line = plainLine(text)
  var longest = 0
  var run = 0
  for character in line {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  let needsSpace = line.isEmpty || line.hasPrefix("`") || line.hasSuffix("`")
  return needsSpace ? "\(fence) \(line) \(fence)" : fence + line + fence
}

/// A text on one line, with no character that ends one or hides what is behind it.
func plainLine(_ text: String) -> String {
  if text.isPrintableASCII { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: " "
        default: scalar
        }
      }))
}
