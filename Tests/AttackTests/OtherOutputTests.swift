import Compiler
import Diagnostics
import Foundation
import SchemaModel
import TestSupport
import Testing

@Suite("Hostile texts stay in their place in Swift, JSON, Markdown and messages")
struct OtherOutputTests {
  private static let all = HostileTexts.names + HostileTexts.texts

  /// A table and an enumeration for each text, with names that Swift tells apart.
  private func file(_ target: String) -> SourceFile {
    var (enumerations, tables) = ("enums:\n", "tables:\n")
    for (number, text) in Self.all.enumerated() {
      let (isName, y) = (number < HostileTexts.names.count, HostileTexts.yaml)
      let name = target == "swift" && isName ? "n\(number)" + text : "n\(number)"
      // ZeroDB refuses fields with these, and says so.
      let isField =
        target != "zerodb" || !text.unicodeScalars.contains { ".$\u{85}".unicodeScalars.contains($0) }
      let column = isName && isField ? text : "c"
      enumerations +=
        "  \(y(HostileTexts.name("e" + name))): { values: [\(y(isName ? text : "v")), other], comment: \(y(text)) }\n"
      tables += """
          \(y(HostileTexts.name(name))):
            comment: \(y(text))
            columns:
              id: { type: bigint, primary_key: true }
              \(y("x" + column)): { type: text, default: \(y(text)), comment: \(y(text)) }
              e: { type: \(y(HostileTexts.name("e" + name))), comment: \(y("\u{2028}" + text)) }
            checks: [\(y("id::text <> \(HostileTexts.sql(text))"))]

        """
    }
    return SourceFile(path: "schema.yaml", text: "targets: [\(target)]\n" + enumerations + tables)
  }

  private func outputs(_ target: Target) throws -> [OutputFile] {
    var options = TargetOptions()
    options.zerodb.describes = true
    let compiled = compile([file(target.rawValue)], targets: TargetSet([target]), options: options)
    let errors = compiled.diagnostics.filter { $0.severity == .error }.map(\.message)
    try #require(errors == [])
    let source = Self.all.joined(separator: "\n")
    return try emit(compiled, for: target, database: source, source: source)
  }

  @Test("Swift: the models compile, and declare nothing that they were not meant to")
  func swift() throws {
    let outputs = try outputs(.swift)
    try withTemporaryFolder { folder in
      for file in outputs { try folder.write(file.text, to: file.path) }
      // Another declaration of it, or of what it is made of, would be an error here.
      try folder.write("struct Canary {}\nfunc evil() {}\n", to: "Swift/Canary.swift")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Swift").map {
        "Swift/" + $0
      }
      let run = try run(
        URL(filePath: "/usr/bin/env"),
        ["swiftc", "-typecheck", "-swift-version", "6", "-package-name", "p"] + files,
        in: folder)
      #expect(run.status == 0, "\(run.errors.prefix(3000))")
      let models = outputs.map(\.text).joined(separator: "\n")
      // Every line that names the canary is a comment or holds it in quotes.
      for line in models.split(whereSeparator: \.isNewline) where line.contains("struct Canary") {
        let code = line.drop { $0 == " " }
        #expect(code.hasPrefix("//") || code.contains("\""), "\(line)")
      }
    }
  }

  @Test(
    "Swift: a block's type is one type, and its name one name",
    arguments: [
      "Int, canary: Int", "Int struct Canary", "Int: Int", "Int; struct Canary {}", "Int }", "Int = 1",
      "Int\nstruct Canary {}",
      "[Int", "Int>", "(Int) -> Int", "`Int`", "Int // x", "Int /* x", "\"Int\"", "Int.", "A..B",
      "@escaping Int", "Int!", "Int\u{2028}", "(Int, x: Int) Int",
    ])
  func swiftBlocks(_ text: String) {
    for block in ["type", "name"] {
      let yaml = """
        targets: [swift]
        tables: { t: { columns: { id: { type: bigint, swift: { \(block): \(HostileTexts.yaml(text)) } } } } }
        """
      #expect(compile([SourceFile(path: "a.yaml", text: yaml)]).hasErrors, "\(block)")
    }
    let yaml = """
      targets: [swift]
      tables: { t: { swift: { name: \(HostileTexts.yaml(text)) }, columns: { id: { type: bigint } } } }
      """
    #expect(compile([SourceFile(path: "a.yaml", text: yaml)]).hasErrors)
  }

  @Test("ZeroDB: every request is JSON with the names that were meant, and the page has no other heading")
  func zerodb() throws {
    let outputs = try outputs(.zerodb)
    let requests = outputs.filter { $0.path.hasPrefix("zerodb/") }
    #expect(requests.count == Self.all.count)
    for (number, text) in Self.all.enumerated() {
      let file = try #require(requests.first { $0.path == "zerodb/n\(number).json" })
      let object = try JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? [String: Any]
      // Foundation drops a byte order mark at a string's beginning.
      let meant = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
      #expect((object?["description"] as? String).map { Array($0.utf8) } == Array(String(meant).utf8))
    }
    let page = try #require(outputs.first { $0.path == "zerodb.md" }).text
    let headings = page.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }
    #expect(headings.count == Self.all.count + 1)
    // The one comment ends where it is meant to.
    let first = try #require(page.split(separator: "\n").first)
    #expect(first.utf8.starts(with: "<!-- ".utf8) && first.hasSuffix("Do not edit. -->"))
    #expect(first.dropFirst(4).ranges(of: "-->").count == 1)
  }

  @Test("A message shows no control character of a schema, and stays on its line")
  func messages() throws {
    for text in Self.all {
      let yaml =
        "tables: { t: { columns: { c: \(HostileTexts.yaml("no" + text)) } } }\n\(HostileTexts.yaml(text)): 1\n"
      let compiled = compile([SourceFile(path: "a\u{1B}\n::error::.yaml", text: yaml)])
      for renderer in [TextRenderer(), TextRenderer(showsLines: true)] {
        let rendered = renderer.render(compiled.diagnostics)
        for scalar in rendered.unicodeScalars where scalar != "\n" && scalar != "\t" {
          #expect(scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl)
        }
      }
    }
  }
}
