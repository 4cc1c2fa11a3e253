import Foundation

/// The texts that everything begins with: the repository's own schemas, cases and expressions.
struct Corpus {
  /// Each a schema: its files' paths and contents.
  var schemas: [[SchemaText]] = []
  var expressions: [[UInt8]] = []

  struct SchemaText {
    var path: String
    var bytes: [UInt8]
  }

  /// Reads the corpus; always in the same order.
  /// - Parameter root: the package's folder.
  init(root: URL) throws {
    for folder in [
      "schemas", "Tests/CompilerTests/Cases", "Tests/FrontEndTests/Cases", "Tests/MigrationTests/Cases",
    ] {
      for (_, files) in try Self.yaml(below: root.appending(path: folder)) { schemas.append(files) }
    }
    for folder in ["Tests/SQLExpressionsTests", "Tests/ConformanceTests/Expressions"] {
      for file in try Self.files(below: root.appending(path: folder)) where file.pathExtension == "swift" {
        expressions += Self.quotedLines(of: try String(contentsOf: file, encoding: .utf8))
      }
    }
    for file in schemas.joined() { expressions += Self.values(of: file.bytes) }
    guard !schemas.isEmpty, !expressions.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
  }

  private static func files(below folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().map {
      folder.appending(path: $0)
    }
  }

  /// YAML files by their folder.
  private static func yaml(below root: URL) throws -> [(folder: String, files: [SchemaText])] {
    var folders: [String: [SchemaText]] = [:]
    for file in try files(below: root) where ["yaml", "yml"].contains(file.pathExtension) {
      let bytes = Array(try Data(contentsOf: file))
      // Large files would leave no time for others.
      guard bytes.count <= 100_000 else { continue }
      folders[file.deletingLastPathComponent().path, default: []].append(
        SchemaText(path: file.lastPathComponent, bytes: bytes))
    }
    return folders.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The lines of a Swift file's long texts, without the words and signs that the tests put before them.
  private static func quotedLines(of source: String) -> [[UInt8]] {
    var isInside = false
    var lines: [[UInt8]] = []
    for line in source.split(separator: "\n") {
      if line.contains("\"\"\"") {
        isInside.toggle()
        continue
      }
      guard isInside else { continue }
      var text = line.drop { $0 == " " }
      if let prefix = text.firstRange(of: ": "), text[..<prefix.lowerBound].allSatisfy(\.isLetter) {
        text = text[prefix.upperBound...]
      } else if text.starts(with: "= ") {
        text = text.dropFirst(2)
      } else if text.starts(with: ": ") || text.starts(with: "! ") || text.starts(with: "? ") {
        continue
      }
      lines.append(Array(text.utf8))
    }
    return lines
  }

  /// What stands behind the keys of a YAML file and holds a bracket, operator or quote.
  private static func values(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).compactMap { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return nil }
      let value = line[(colon + 1)...].drop { $0 == 0x20 }
      return value.contains { [0x28, 0x3D, 0x3C, 0x3E, 0x27].contains($0) } ? Array(value) : nil
    }
  }
}
