import Diagnostics

extension Diagnostic {
  /// A moment whose text leaves its zone to whoever reads it.
  static func withoutZone(_ text: String, in what: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .meaningDiffers, .warning,
      "\(what): `\(text)` says no zone; PostgreSQL takes the session's, and every other target UTC",
      at: span, help: "say it: `2025-02-28 23:59:00Z`")
  }
}

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
