import Compiler
import Diagnostics
import SQLExpressions
import SchemaModel
import SchemaWriter

/// A folder that an inspected schema is written to. Each file says in its first line what the rest of it was when it was
/// written, so that one that was edited, or that is somebody else's, is known and stays.
struct InspectedFolder {
  var path: String

  /// Writes the schema's files and removes those of an earlier run that are none any more.
  ///
  /// - Parameter text: the whole schema in one, whose comment goes along.
  func write(_ text: String, _ compiled: CompiledSchema, _ messages: inout Messages) throws(FileError) {
    let files = try texts(text, compiled)
    let writer = try Writer(making: path)
    for (name, text) in files {
      if let old = try writer.read(name), old != Array(text.utf8), !Self.isAsWritten(old) {
        throw FileError(
          .foreignFile, "`\(path)/\(name)` is there and was not written by `schemac inspect`, or was edited",
          help: "move it away, or choose another folder")
      }
    }
    for (name, text) in files { try writer.write(Array(text.utf8), to: name) }
    let names = Set(files.map(\.name))
    for name in try Files.names(in: path) where name.hasSuffix(".yaml") && !names.contains(name) {
      if Files.kind(path + "/" + name) == .file, let old = try writer.read(name), Self.isAsWritten(old) {
        try writer.remove(name)
      }
    }
    messages.say("\(count(files.count, "file")) in \(path): \(files.map(\.name).joined(separator: ", "))\n")
  }

  /// The files, each with its mark.
  private func texts(
    _ text: String, _ compiled: CompiledSchema
  ) throws(FileError) -> [(name: String, text: String)] {
    let comments = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("#") }
      .map { $0.dropFirst($0.hasPrefix("# ") ? 2 : 1) }.map(String.init)
    var files: [(name: String, text: String)] = []
    let parts = InspectedFiles(compiled.schema).parts
    do throws(UnsupportedExpression) {
      let written = try SchemaWriter.write(
        compiled.schema,
        as: parts.enumerated().map { SchemaPart(schema: $1.schema, heading: $0 == 0 ? comments : []) },
        targets: compiled.targets)
      for (part, text) in zip(parts, written) { files.append((part.name + ".yaml", Self.marked(text))) }
    } catch {
      throw FileError(.compilerFault, error.message)
    }
    return files
  }

  private static let mark = "# schemac inspect "

  private static func marked(_ text: String) -> String {
    "\(mark)\(SHA256.hexDigest(of: Array(text.utf8)))\n\(text)"
  }

  /// Whether a file is as a run wrote it.
  private static func isAsWritten(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    return line == mark + SHA256.hexDigest(of: Array(bytes[(end + 1)...]))
  }
}
