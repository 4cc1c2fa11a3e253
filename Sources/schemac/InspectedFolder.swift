import Compiler
import Diagnostics

/// A folder that an inspected schema is written to. Each file says in its first line what the rest of it was when it was
/// written, so that one that was edited, or that is somebody else's, is known and stays.
struct InspectedFolder {
  var path: String

  /// Writes the schema's files and removes those of an earlier run that are none any more.
  func write(_ schema: [SourceFile], _ messages: inout Messages) throws(FileError) {
    let files = schema.map { (name: $0.path, bytes: Self.marked($0.bytes)) }
    let writer = try Writer(making: path)
    for (name, bytes) in files {
      if let old = try writer.read(name), old != bytes, !Self.isAsWritten(old) {
        throw FileError(
          .foreignFile, "`\(path)/\(name)` is there and was not written by `schemac inspect`, or was edited",
          help: "move it away, or choose another folder")
      }
    }
    for (name, bytes) in files { try writer.write(bytes, to: name) }
    let names = Set(files.map(\.name))
    for name in try Files.names(in: path) where name.hasSuffix(".yaml") && !names.contains(name) {
      if Files.kind(path + "/" + name) == .file, let old = try writer.read(name), Self.isAsWritten(old) {
        try writer.remove(name)
      }
    }
    messages.say("\(count(files.count, "file")) in \(path): \(files.map(\.name).joined(separator: ", "))\n")
  }

  private static let mark = "# schemac inspect "

  private static func marked(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(mark)\(SHA256.hexDigest(of: bytes))\n".utf8) + bytes
  }

  /// Whether a file is as a run wrote it.
  private static func isAsWritten(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    return line == mark + SHA256.hexDigest(of: Array(bytes[(end + 1)...]))
  }
}
