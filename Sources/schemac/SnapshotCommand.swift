import ArgumentParser
import Diagnostics
import FrontEnd
import SQLExpressions
import SchemaModel
import SchemaWriter

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Writes a version of a schema to one file, which is a schema itself.")

  @Argument(
    help: "The version: a YAML file or folder, or git:REV[:PATH]; the project's schema where there is none.")
  var source: String?

  @Option(name: .shortAndLong, help: "The file to write; standard output where there is none.")
  var output: String?

  @Option(help: "The project's database, where the source does not say a path.")
  var database: String?

  func run() throws {
    try Messages.collect { messages throws(FileError) in
      var reader = try SourceReader(database: database, &messages)
      var version: Version
      if let source {
        version = try reader.version(try SourceName(source), &messages)
      } else {
        version = try reader.workTree(&messages)
      }
      if let database = version.database { try version.take(try database.inspect([])) }
      let text = try snapshot(of: version, &messages)
      guard let output else { return messages.say(text) }
      try write(text, to: output)
    }
  }

  private func snapshot(of version: Version, _ messages: inout Messages) throws(FileError) -> String {
    let read = readSchema(version.files)
    if read.diagnostics.hasErrors {
      messages.report(read.diagnostics)
      throw FileError.reported
    }
    let text: String
    do throws(UnsupportedExpression) {
      text = try SchemaWriter.write(
        read.schema, targets: read.targets,
        heading: [Snapshot.mark, "It is of `\(version.name)`. Do not edit it: write it anew."])
    } catch {
      throw FileError(.compilerFault, error.message)
    }
    // A snapshot that says anything else is worse than none.
    let back = readSchema([SourceFile(path: "snapshot.yaml", text: text)])
    guard !back.diagnostics.hasErrors, back.targets == read.targets,
      back.schema.withoutFiles == read.schema.withoutFiles
    else {
      throw FileError(
        .compilerFault, "the snapshot of `\(version.name)` does not read back as the same schema")
    }
    return text
  }

  /// Writes the file, over nothing but a snapshot.
  private func write(_ text: String, to path: String) throws(FileError) {
    let parts = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    let name = parts.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let folder = parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    guard !name.isEmpty, !Files.isFolder(path) else {
      throw FileError(.cannotWrite, "`\(path)` is a folder, and a snapshot is a file")
    }
    let root = folder.isEmpty ? (path.utf8.first == 0x2F ? "/" : ".") : folder
    guard Files.isFolder(root) else { throw FileError(.cannotWrite, "there is no folder `\(root)`") }
    let writer = Writer(root: root, folder: "")
    if let old = try writer.read(name), !old.isEmpty, !Snapshot.isOne(old) {
      throw FileError(
        .foreignFile, "`\(path)` is there and is no snapshot; remove it, or choose another name")
    }
    try writer.write(Array(text.utf8), to: name)
  }
}

/// A file that holds one version of a schema.
enum Snapshot {
  /// What its first line says.
  fileprivate static let mark = "A snapshot of a schema, written by `schemac snapshot`."

  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "# \(mark)\n".utf8) }
}

extension Schema {
  /// The schema without the names of the files that its tables are in: all of a snapshot's are in one.
  fileprivate var withoutFiles: Schema {
    var schema = self
    for position in schema.tables.indices { schema.tables[position].file = "" }
    return schema
  }
}
