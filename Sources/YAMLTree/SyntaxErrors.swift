import Diagnostics

extension StreamError {
  /// The error in words, at its place.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    if isEncoding {
      return Diagnostic(
        .badEncoding, "the file is not UTF-8 text, or holds a character that YAML forbids (\(problem))",
        at: SourceSpan(file: file, at: file.position(ofByte: file.textStart + byteOffset)),
        help: "save the file as UTF-8, without control characters")
    }
    let position = SourcePosition(line: mark.line + 1, column: mark.column + 1)
    let text = context.map { "\(problem) (\($0))" } ?? problem
    return Diagnostic(
      .yamlSyntax, "this is not YAML: \(text)", at: SourceSpan(file: file, at: position),
      help: help(in: file.line(position.line)))
  }

  /// The traps that people fall into most.
  private func help(in line: String) -> String? {
    if line.contains("{"), line.contains("[]") {
      return "inside `{ … }`, brackets must be quoted: `{ type: 'text[]' }`"
    }
    if line.contains("\t") {
      return "YAML is indented with blanks, not tabs"
    }
    if problem.contains("mapping values are not allowed") {
      return "quote a value that holds `: `"
    }
    if problem.contains("end of stream") {
      return "close the quote that begins here"
    }
    if problem.contains("did not find expected"), line.contains("'") || line.contains("\"") {
      return """
        a value that begins with a quote ends with it: quote the whole, `"'a' <> b"`; inside `{ … }` and `[ … ]` \
        quote what holds a bracket, brace or comma too
        """
    }
    return nil
  }
}

extension SourceSpan {
  /// One character.
  init(file: SourceFile, at position: SourcePosition) {
    self.init(
      file: file, start: position, end: SourcePosition(line: position.line, column: position.column + 1))
  }
}
