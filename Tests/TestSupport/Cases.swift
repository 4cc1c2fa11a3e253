public import Diagnostics
import Foundation
public import Testing

/// A test case that is a folder: input files, and beside them what is expected of them.
public struct CaseFolder: Sendable, CustomTestStringConvertible {
  public var path: String

  public init(path: String) {
    self.path = path
  }

  public var name: String { (path as NSString).lastPathComponent }
  public var testDescription: String { name }

  /// Every folder in the `Cases` beside a test file.
  public static func all(beside file: String, in folder: String = "Cases") -> [CaseFolder] {
    let root = (file as NSString).deletingLastPathComponent + "/" + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.sorted().map { CaseFolder(path: root + "/" + $0) }
      .filter { (try? FileManager.default.contentsOfDirectory(atPath: $0.path)) != nil }
  }

  /// The YAML files, by their paths inside the folder.
  public func schemaFiles(in subfolder: String = "") throws -> [SourceFile] {
    let folder = subfolder.isEmpty ? path : path + "/" + subfolder
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .map { name in
        SourceFile(path: name, bytes: Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
      }
  }

  /// Compares a text with the committed one.
  ///
  /// With `RECORD=1` the committed one is rewritten, and the test fails all the same, so that it gets read.
  public func expect(_ text: String, equals file: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectCommitted(text, in: URL(filePath: path + "/" + file), sourceLocation)
  }
}

/// A part of a document that a test makes, between `<!-- made by a test: NAME -->` and `<!-- end -->`.
public struct MadeSection: Sendable {
  public var name: String
  /// The document's path, relative to the package's root.
  public var document: String

  public init(_ name: String, of document: String) {
    self.name = name
    self.document = document
  }

  /// Compares a text with the committed part, or records it as ``CaseFolder/expect(_:equals:sourceLocation:)`` does.
  public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = root.appending(path: document)
    let committed = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(
      committed.firstRange(of: "<!-- made by a test: \(name) -->\n"), "\(document) has no section \(name)",
      sourceLocation: sourceLocation)
    let end = try #require(
      committed[start.upperBound...].firstRange(of: "<!-- end -->"), sourceLocation: sourceLocation)
    let wanted = committed[..<start.upperBound] + "\n\(text)\n" + committed[end.lowerBound...]
    expectCommitted(String(wanted), in: url, sourceLocation)
  }
}

private func expectCommitted(_ text: String, in file: URL, _ sourceLocation: SourceLocation) {
  let committed = try? String(contentsOf: file, encoding: .utf8)
  guard committed != text else { return }
  let name = file.pathComponents.suffix(2).joined(separator: "/")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file)
    Issue.record("recorded \(name): read it, then commit it", sourceLocation: sourceLocation)
  } else {
    Issue.record("\(name) differs (RECORD=1 rewrites it):\n\(text)", sourceLocation: sourceLocation)
  }
}
