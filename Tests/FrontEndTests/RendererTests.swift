import Diagnostics
import Testing

@Suite("Diagnostics are shown as people and programs read them")
struct RendererTests {
  /// The excerpt of a span in one line of text, without the line above it.
  private func excerpt(
    _ text: String, line: Int = 1, from start: Int, to end: Int, endLine: Int? = nil, width: Int = 100
  ) -> [String] {
    let span = SourceSpan(
      file: SourceFile(path: "a.yaml", text: text), start: SourcePosition(line: line, column: start),
      end: SourcePosition(line: endLine ?? line, column: end))
    let shown = TextRenderer(showsLines: true, width: width).render([Diagnostic(.unknownKey, "m", at: span)])
    return shown.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(
    "The caret stands under what it means, whatever is before it",
    arguments: [
      ("plain: txet", 8, 12, "       ^^^^"),
      ("größe: txet", 8, 12, "       ^^^^"),
      ("e\u{301}\u{301}: txet", 6, 10, "   ^^^^"),
      ("日本: txet", 5, 9, "      ^^^^"),
      ("🎉🎉: txet", 5, 9, "      ^^^^"),
      ("👩‍👩‍👧: txet", 8, 12, "    ^^^^"),
      ("🇩🇪: txet", 5, 9, "    ^^^^"),
      ("\ta:\ttxet", 5, 9, "          ^^^^"),
      ("a: 日本", 4, 6, "   ^^^^"),
      ("a: x\u{301}y", 4, 7, "   ^^"),
      ("a: ", 4, 4, "   ^"),
    ])
  func carets(_ text: String, _ start: Int, _ end: Int, _ carets: String) {
    let lines = excerpt(text, from: start, to: end)
    #expect(lines == [" 1 | " + text.replacing("\t", with: "    "), "   | " + carets])
  }

  @Test("A span of several lines is shown by its first, and says that it goes on")
  func severalLines() {
    #expect(
      excerpt("a:\n  - b: c  \n    d: e\n", line: 2, from: 5, to: 1, endLine: 4)
        == [" 2 |   - b: c  ", "   |     ^^^^ …"])
  }

  @Test("A long line is cut around the span")
  func longLines() {
    let filler = String(repeating: "0123456789", count: 1000)
    #expect(
      excerpt(filler + "here" + filler, from: 10_001, to: 10_005, width: 20)
        == [" 1 | …456789here01234567…", "   |        ^^^^"])
    #expect(excerpt("here" + filler, from: 1, to: 5, width: 20) == [" 1 | here01234567890123…", "   | ^^^^"])
    #expect(
      excerpt(filler + "here", from: 10_001, to: 10_005, width: 20) == [
        " 1 | …456789here", "   |        ^^^^",
      ])
    #expect(
      excerpt(filler, from: 3, to: 9_000, width: 20) == [
        " 1 | 012345678901234567…", "   |   ^^^^^^^^^^^^^^^^",
      ])
  }

  @Test("Lines end where libyaml ends them", arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}"])
  func lineBreaks(_ lineBreak: String) {
    let text = ["a: 1", "b: 2", "c: 3"].joined(separator: lineBreak)
    #expect(excerpt(text, line: 2, from: 4, to: 5) == [" 2 | b: 2", "   |    ^"])
  }

  @Test("A byte and its place lead to each other", arguments: ["\u{FEFF}ä: 1\nö: 日\n", "a\r\nb\rc\r\n"])
  func places(_ text: String) {
    let file = SourceFile(path: "a.yaml", text: text)
    var offset = text.hasPrefix("\u{FEFF}") ? 3 : 0
    for scalar in text.unicodeScalars.drop(while: { $0 == "\u{FEFF}" }) {
      if scalar != "\n", scalar != "\r" {
        #expect(file.byteOffset(of: file.position(ofByte: offset)) == offset)
      }
      offset += String(scalar).utf8.count
    }
  }

  @Test("What a schema says can neither end the line nor move the cursor")
  func controlCharacters() {
    let span = SourceSpan(
      file: SourceFile(path: "a.yaml", text: "a: \u{1B}[31m"), start: SourcePosition(line: 1, column: 4),
      end: SourcePosition(line: 1, column: 9))
    let text = TextRenderer(showsLines: true).render([
      Diagnostic(.unknownKey, "`x\nb.yaml:1:1: error: y\u{1B}\u{202E}`", at: span)
    ])
    #expect(
      text == """
        a.yaml:1:4: error: `x␊b.yaml:1:1: error: y␛\u{FFFD}` [unknown-key]
         1 | a: ␛[31m
           |    ^^^^^

        """)
  }

  @Test("JSON has all of a diagnostic, in a fixed order")
  func json() {
    let file = SourceFile(path: "a.yaml", text: "a: 1\nb: 2\n")
    func span(_ line: Int) -> SourceSpan {
      SourceSpan(
        file: file, start: SourcePosition(line: line, column: 1), end: SourcePosition(line: line, column: 2))
    }
    let diagnostic = Diagnostic(
      .duplicateKey, "the key \"b\"", at: span(2), labels: [.init(span: span(1), message: "first")],
      notes: ["n"], help: "h")
    #expect(
      JSONRenderer().render([diagnostic]) == """
        [
          {
            "id": "duplicate-key",
            "severity": "error",
            "message": "the key \\"b\\"",
            "file": "a.yaml",
            "line": 2,
            "column": 1,
            "endLine": 2,
            "endColumn": 2,
            "labels": [
              {
                "message": "first",
                "file": "a.yaml",
                "line": 1,
                "column": 1,
                "endLine": 1,
                "endColumn": 2
              }
            ],
            "notes": [
              "n"
            ],
            "help": "h"
          }
        ]

        """)
    #expect(JSONRenderer().render([]) == "[]\n")
  }
}
