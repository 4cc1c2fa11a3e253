import Compiler
import SchemaModel

/// A database's output folder: what is there, what should be, and what has to be done.
struct OutputFolder {
  private let writer: Writer
  private let manifest: Manifest
  /// The manifest as it lies there.
  private let manifestBytes: [UInt8]?

  var path: String { writer.path }
  /// The path for messages, relative to the project's root.
  var name: String { writer.folder }

  init(root: String, output: String) throws(FileError) {
    writer = Writer(root: root, folder: output)
    manifestBytes = try writer.read(Manifest.fileName)
    manifest = manifestBytes.map { Manifest($0) } ?? Manifest()
  }

  /// What `generate` finds.
  struct Findings {
    var unchanged: [String] = []
    /// Outputs that are missing or differ, with what they should be.
    var stale: [(path: String, bytes: [UInt8])] = []
    /// Files that schemac made and no longer makes, unedited.
    var orphans: [String] = []
    /// Why something cannot be done.
    var obstacles: [String] = []
    var manifest = Manifest()
    var manifestIsStale = false

    var isStale: Bool { !stale.isEmpty || !orphans.isEmpty || manifestIsStale }
  }

  /// Compares the outputs with the files.
  ///
  /// - Parameters:
  ///   - outputs: of `targets`.
  ///   - targets: others' files are left alone.
  func compare(_ outputs: [OutputFile], targets: TargetSet) throws(FileError) -> Findings {
    var findings = Findings()
    findings.manifest.hashes = manifest.hashes.filter { entry in
      Target.allCases.contains { !targets.contains($0) && $0.makes(entry.key) }
    }
    for output in outputs {
      let wanted = Array(output.text.utf8)
      findings.manifest.hashes[output.path] = [SHA256.hexDigest(of: wanted)]
      guard let found = try writer.read(output.path) else {
        findings.stale.append((output.path, wanted))
        continue
      }
      if found == wanted {
        findings.unchanged.append(output.path)
      } else if found.isMadeHere || isUnedited(output.path, found) {
        findings.stale.append((output.path, wanted))
      } else {
        findings.obstacles.append(
          "`\(name)/\(output.path)` is not schemac's, and stands where an output belongs; move it away")
      }
    }
    for old in manifest.hashes.keys.sorted() where findings.manifest.hashes[old] == nil {
      guard let found = try writer.read(old) else { continue }
      if isUnedited(old, found) {
        findings.orphans.append(old)
      } else {
        findings.obstacles.append(
          "`\(name)/\(old)` is no output any more, but was edited by hand; remove it, or move it away")
      }
    }
    findings.manifestIsStale = manifestBytes != Array(findings.manifest.text.utf8)
    return findings
  }

  /// Whether a file is as schemac wrote it.
  private func isUnedited(_ path: String, _ bytes: [UInt8]) -> Bool {
    manifest.hashes[path]?.contains(SHA256.hexDigest(of: bytes)) ?? false
  }

  /// Writes what is stale and removes what is orphaned.
  ///
  /// A run can be killed at any moment, and the next one must know what this one made: the manifest says first what is
  /// to come, beside what there was, and only at the end what there is.
  func write(_ findings: Findings) throws(FileError) {
    if Files.isFolder(path) { try writer.removeLeftover() }
    if !findings.stale.isEmpty || !findings.orphans.isEmpty {
      try write(manifest.merged(with: findings.manifest))
    }
    for output in findings.stale { try writer.write(output.bytes, to: output.path) }
    for orphan in findings.orphans { try writer.remove(orphan) }
    if findings.isStale { try write(findings.manifest) }
  }

  private func write(_ manifest: Manifest) throws(FileError) {
    try writer.write(Array(manifest.text.utf8), to: Manifest.fileName)
  }
}

extension Target {
  /// Whether a path in an output folder is this target's.
  fileprivate func makes(_ path: String) -> Bool {
    switch self {
    case .postgresql: path == "postgresql.sql"
    case .sqlite: path == "sqlite.sql"
    case .zerodb: path.hasPrefix("zerodb")
    case .swift: path.hasPrefix("Swift/")
    }
  }
}

extension [UInt8] {
  /// Whether the first line says that schemac made the file.
  var isMadeHere: Bool {
    let line = String(decoding: prefix { $0 != 0x0A }, as: UTF8.self)
    return ["--", "//", "<!--"].contains { line.hasPrefix("\($0) Made by schemac") }
  }
}
