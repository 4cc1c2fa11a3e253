/// Diagnostics as text: `path:line:column: error: message [id]`, which Xcode and editors read, and beneath it what helps.
public struct TextRenderer: Sendable {
  /// Whether the line is shown with a caret under its place.
  public var showsLines: Bool
  /// Whether colours are used.
  public var usesColour: Bool
  /// The columns of text that an excerpt takes at most.
  public var width: Int

  public init(showsLines: Bool = false, usesColour: Bool = false, width: Int = 100) {
    self.showsLines = showsLines
    self.usesColour = usesColour
    self.width = width
  }

  public func render(_ diagnostics: [Diagnostic]) -> String {
    var lines: [ObjectIdentifier: LineIndex] = [:]
    return diagnostics.map { render($0, &lines) }.joined()
  }

  private func render(_ diagnostic: Diagnostic, _ lines: inout [ObjectIdentifier: LineIndex]) -> String {
    let place = diagnostic.span.map { self.place($0) + ": " } ?? ""
    let colour = diagnostic.severity == .error ? "31" : "33"
    let word = paint(diagnostic.severity.rawValue, colour)
    var text = "\(place)\(word): \(diagnostic.message.onOneLine) [\(diagnostic.id.rawValue)]\n"
    if showsLines, let span = diagnostic.span { text += excerpt(span, colour, &lines) }
    for label in diagnostic.labels {
      text += "\(self.place(label.span)): note: \(label.message.onOneLine)\n"
      if showsLines { text += excerpt(label.span, "36", &lines) }
    }
    for note in diagnostic.notes { text += "  note: \(note.onOneLine)\n" }
    if let help = diagnostic.help { text += "  help: \(help.onOneLine)\n" }
    return text
  }

  private func place(_ span: SourceSpan) -> String {
    "\(span.file.path.onOneLine):\(span.start.line):\(span.start.column)"
  }

  private func excerpt(
    _ span: SourceSpan, _ colour: String, _ lines: inout [ObjectIdentifier: LineIndex]
  ) -> String {
    let index = lines[ObjectIdentifier(span.file)] ?? LineIndex(span.file)
    lines[ObjectIdentifier(span.file)] = index
    let bytes = index.bytes(ofLine: span.start.line)
    // Of a line as long as a file, many errors would each look for their place anew.
    guard bytes.count <= 100_000,
      let excerpt = Excerpt(span, line: String(decoding: bytes, as: UTF8.self), width: width)
    else { return "" }
    let number = String(span.start.line)
    let indent = String(repeating: " ", count: number.count)
    let margin = String(repeating: " ", count: excerpt.margin)
    let carets = paint(String(repeating: "^", count: excerpt.carets), colour)
    return " \(number) | \(excerpt.text)\n \(indent) | \(margin)\(carets)\(excerpt.goesOn ? " …" : "")\n"
  }

  private func paint(_ text: String, _ colour: String) -> String {
    usesColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
