/// Diagnostics as text: `path:line:column: error: message`, which Xcode and editors read, and beneath it what helps.
public struct TextRenderer: Sendable {
  /// Whether the line is shown with a caret under its place.
  public var showsLines: Bool
  /// Whether colours are used.
  public var usesColour: Bool

  public init(showsLines: Bool = false, usesColour: Bool = false) {
    self.showsLines = showsLines
    self.usesColour = usesColour
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined()
  }

  private func render(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map { self.place($0) + ": " } ?? ""
    let word = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? "31" : "33")
    // By its id, a warning can be switched off.
    let id =
      diagnostic.severity == .warning && diagnostic.id.canBeSwitched ? " [\(diagnostic.id.rawValue)]" : ""
    var text = "\(place)\(word): \(diagnostic.message)\(id)\n"
    if showsLines, let span = diagnostic.span { text += excerpt(span) }
    for label in diagnostic.labels {
      text += "\(self.place(label.span)): note: \(label.message)\n"
      if showsLines { text += excerpt(label.span) }
    }
    for note in diagnostic.notes { text += "  note: \(note)\n" }
    if let help = diagnostic.help { text += "  help: \(help)\n" }
    return text
  }

  private func place(_ span: SourceSpan) -> String {
    "\(span.file.path):\(span.start.line):\(span.start.column)"
  }

  private func excerpt(_ span: SourceSpan) -> String {
    let line = span.file.line(span.start.line)
    guard !line.isEmpty else { return "" }
    // A tab stays a tab, so that the caret stands under its character.
    let margin = line.unicodeScalars.prefix(span.start.column - 1).map { $0 == "\t" ? "\t" : " " }
    let end = span.end.line == span.start.line ? span.end.column : line.unicodeScalars.count + 1
    let carets = String(repeating: "^", count: max(1, end - span.start.column))
    let number = String(span.start.line)
    let indent = String(repeating: " ", count: number.count)
    return " \(number) | \(line)\n \(indent) | \(margin.joined())\(paint(carets, "32"))\n"
  }

  private func paint(_ text: String, _ colour: String) -> String {
    usesColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
