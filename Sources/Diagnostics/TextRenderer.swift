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
    var lines: [ObjectIdentifier: LineIndex] = [:]
    return diagnostics.map { render($0, &lines) }.joined()
  }

  private func render(_ diagnostic: Diagnostic, _ lines: inout [ObjectIdentifier: LineIndex]) -> String {
    let place = diagnostic.span.map { self.place($0) + ": " } ?? ""
    let word = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? "31" : "33")
    var text = "\(place)\(word): \(diagnostic.message)\n"
    if showsLines, let span = diagnostic.span { text += excerpt(span, &lines) }
    for label in diagnostic.labels {
      text += "\(self.place(label.span)): note: \(label.message)\n"
      if showsLines { text += excerpt(label.span, &lines) }
    }
    for note in diagnostic.notes { text += "  note: \(note)\n" }
    if let help = diagnostic.help { text += "  help: \(help)\n" }
    return text
  }

  private func place(_ span: SourceSpan) -> String {
    "\(span.file.path):\(span.start.line):\(span.start.column)"
  }

  private func excerpt(_ span: SourceSpan, _ lines: inout [ObjectIdentifier: LineIndex]) -> String {
    let index = lines[ObjectIdentifier(span.file)] ?? LineIndex(span.file)
    lines[ObjectIdentifier(span.file)] = index
    let bytes = index.bytes(ofLine: span.start.line)
    // A longer line shows nobody where he is, and many errors in one would print megabytes.
    guard !bytes.isEmpty, bytes.count <= 1_000 else { return "" }
    let line = String(decoding: bytes, as: UTF8.self)
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
