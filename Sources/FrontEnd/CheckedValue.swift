import SchemaModel

extension String {
  /// Whether a moment's text says its zone, or is a word that needs none.
  var saysZone: Bool {
    let text = uppercased()
    if !text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
    if text.hasSuffix("Z") || text.contains("UTC") || text.contains("+") { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text[colon...].contains("-")
  }
}
