import SQLExpressions

/// Stands for SQLite's `json(…)`, which PostgreSQL's grammar reads in a way of its own.
let failure = "schemac_failure"

/// The text with operators for SQLite's words that PostgreSQL lacks, and columns in quotes: to PostgreSQL `user` is a
/// value.
func portableText(_ text: String, columns: [String]) -> String {
  var result = ""
  var quote: Unicode.Scalar?
  var plain = ""
  func end() {
    result +=
      plain.replacing(" NOT GLOB ", with: " !~~~ ").replacing(" GLOB ", with: " ~~~ ")
      .replacing(" json(", with: " \(failure)(").withDistinct.quoting(columns)
    plain = ""
  }
  for scalar in text.unicodeScalars {
    if let open = quote {
      result.unicodeScalars.append(scalar)
      if scalar == open { quote = nil }
    } else if scalar == "'" || scalar == "\"" {
      end()
      result.unicodeScalars.append(scalar)
      quote = scalar
    } else {
      plain.unicodeScalars.append(scalar)
    }
  }
  end()
  return result
}

extension String {
  /// The text with these names in quotes, where no call follows.
  fileprivate func quoting(_ names: [String]) -> String {
    var text = ""
    var rest = unicodeScalars[...]
    while let first = rest.first {
      let word = rest.prefix { $0 == "_" || $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
      if word.isEmpty {
        text.unicodeScalars.append(first)
        rest.removeFirst()
        continue
      }
      rest = rest[word.endIndex...]
      let name = String(word)
      text += names.contains(name) && rest.first != "(" ? doublyQuoted(name) : name
    }
    return text
  }

  /// `IS` between two values as SQL's standard says it.
  fileprivate var withDistinct: String {
    var text = ""
    var rest = self[...]
    while let found = rest.firstRange(of: " IS ") {
      text += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
      let isNegated = rest.hasPrefix("NOT ")
      let value = isNegated ? rest.dropFirst(4) : rest
      let isKept = ["NULL", "TRUE", "FALSE", "DISTINCT", "UNKNOWN"].contains { value.hasPrefix($0) }
      if isKept {
        text += " IS "
      } else {
        text += isNegated ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM "
        rest = value
      }
    }
    return text + rest
  }
}
