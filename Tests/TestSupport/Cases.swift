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
    let url = URL(filePath: path + "/" + file)
    let committed = try? String(contentsOf: url, encoding: .utf8)
    guard committed != text else { return }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: url)
      Issue.record("recorded \(name)/\(file): read it, then commit it", sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "\(name)/\(file) differs (RECORD=1 rewrites it):\n\(text)", sourceLocation: sourceLocation)
    }
  }
}
