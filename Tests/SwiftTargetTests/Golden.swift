import Foundation
import Testing

/// Compares files with those of a case's folder. With RECORD=1 in the environment the folder is written anew,
/// and the test fails all the same, so that nobody commits what nobody has read.
func expectGolden(
  _ files: [(path: String, text: String)], case name: String, in cases: String = "Cases",
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent(cases).appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try? FileManager.default.removeItem(at: folder)
    for file in files {
      let place = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    Issue.record("\(name) was recorded: read it, then run without RECORD", sourceLocation: sourceLocation)
    return
  }
  let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  let expected = found.filter { $0.contains(".") }.sorted()
  #expect(files.map(\.path).sorted() == expected, sourceLocation: sourceLocation)
  for file in files {
    let text = try? String(contentsOf: folder.appendingPathComponent(file.path), encoding: .utf8)
    #expect(file.text == text, "\(file.path)", sourceLocation: sourceLocation)
  }
}
