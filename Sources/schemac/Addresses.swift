/// The text without the addresses and connection strings among the words of a command line: a password can be in them.
func withoutAddresses(_ text: String, from words: [String]) -> String {
  var text = text
  for word in words where word.contains("://") || word.contains("password=") {
    // An option's name may stand before it.
    let scheme = word.firstRange(of: "://").map { word[..<$0.lowerBound] } ?? word[...]
    let start = scheme.lastIndex(of: "=").map(word.index(after:)) ?? word.startIndex
    text = text.replacing(word[start...], with: "…")
  }
  return text
}
