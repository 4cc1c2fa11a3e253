import Diagnostics
import Testing
import YAMLTree

@Suite("The YAML tree knows its places, and what is too much for it")
struct TreeTests {
  private func root(_ text: String, limits: YAMLLimits = YAMLLimits()) throws -> YAMLNode {
    let (root, diagnostics) = parseYAML(SourceFile(path: "t.yaml", text: text), limits: limits)
    #expect(diagnostics == [])
    return try #require(root)
  }

  private func ids(_ text: String, limits: YAMLLimits = YAMLLimits()) -> [DiagnosticID] {
    parseYAML(SourceFile(path: "t.yaml", text: text), limits: limits).diagnostics.map(\.id)
  }

  @Test("A span covers its text, in lines and columns and in bytes, behind wide characters too")
  func spans() throws {
    let text = "größe: 'ä'\r\nb: [x, \"€uro\"]\n"
    let pairs = try #require(try root(text).mapping)
    #expect(pairs.map(\.key) == ["größe", "b"])
    let bytes = Array(text.utf8)
    func covered(_ span: SourceSpan) -> String { String(decoding: bytes[span.byteRange], as: UTF8.self) }
    #expect(covered(pairs[0].keySpan) == "größe")
    #expect(covered(pairs[0].value.span) == "'ä'")
    let members = try #require(pairs[1].value.sequence)
    #expect(members.map { covered($0.span) } == ["x", "\"€uro\""])
    #expect(members[1].span.start == SourcePosition(line: 2, column: 8))
    #expect(covered(members[1].span(ofTextAt: 1, length: 3)) == "uro")
  }

  @Test("A byte order mark is no part of the text")
  func byteOrderMark() throws {
    let pairs = try #require(try root("\u{FEFF}a: b").mapping)
    #expect(pairs[0].key == "a")
    #expect(pairs[0].keySpan.byteRange == 3..<4)
  }

  @Test("Aliases and merge keys unfold; a mapping's own keys win")
  func merging() throws {
    let pairs = try #require(
      try root("x: &x { a: 1, b: 2 }\ny: { <<: *x, b: 3 }\nz: *x\n").mapping)
    let merged = try #require(pairs[1].value.mapping)
    #expect(merged.map { "\($0.key)=\($0.value.scalar?.text ?? "")" } == ["a=1", "b=3"])
    #expect(pairs[2].value.mapping?.count == 2)
  }

  @Test("A scalar stays the text that it is")
  func scalars() throws {
    let members = try #require(try root("[no, 1.10, 0x1F, 2025-01-01, ~, '~']").sequence)
    #expect(members.map { $0.scalar?.text } == ["no", "1.10", "0x1F", "2025-01-01", "~", "~"])
    #expect(members.map(\.isNothing) == [false, false, false, false, true, false])
  }

  @Test("What is larger than its limit is refused")
  func limits() {
    #expect(ids("a: 12345", limits: YAMLLimits(bytes: 4)) == [.tooLarge])
    #expect(ids("[[[[1]]]]", limits: YAMLLimits(depth: 3)) == [.tooLarge])
    #expect(ids("[[[1]]]", limits: YAMLLimits(depth: 3)) == [])
    let bomb = "a: &a [1, 1, 1, 1]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n"
    #expect(ids(bomb, limits: YAMLLimits(nodes: 50)) == [.tooLarge])
    #expect(ids(bomb) == [])
  }

  @Test("A quote that is not closed is reported where it begins")
  func unclosedQuote() throws {
    let (_, diagnostics) = parseYAML(SourceFile(path: "t.yaml", text: "a: 1\nb: 'never\nc: 2\n"))
    let error = try #require(diagnostics.first)
    #expect(error.id == .yamlSyntax)
    #expect(error.span?.start == SourcePosition(line: 2, column: 4))
  }
}
