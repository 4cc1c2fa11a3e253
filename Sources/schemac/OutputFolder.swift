import Compiler
import SchemaModel

/// A database's output folder: what is there, what should be, and what has to be done.
struct OutputFolder {
  let path: String
  /// The path for messages, relative to the project's root.
  let name: String
  private(set) var manifest: Manifest

  init(root: String, output: String) throws(FileError) {
    path = root + "/" + output
    name = output
    let file = path + "/" + Manifest.fileName
    manifest = Files.exists(file) ? Manifest(try Files.read(file)) : Manifest()
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
      findings.manifest.hashes[output.path] = SHA256.hexDigest(of: wanted)
      let file = path + "/" + output.path
      guard Files.exists(file) else {
        findings.stale.append((output.path, wanted))
        continue
      }
      let found = try Files.read(file)
      if found == wanted {
        findings.unchanged.append(output.path)
      } else if manifest.hashes[output.path] != nil || found.isMadeHere {
        findings.stale.append((output.path, wanted))
      } else {
        findings.obstacles.append(
          "`\(name)/\(output.path)` is not schemac's, and stands where an output belongs; move it away")
      }
    }
    for (old, hash) in manifest.hashes.sorted(by: { $0.key < $1.key })
    where findings.manifest.hashes[old] == nil && Files.exists(path + "/" + old) {
      if SHA256.hexDigest(of: try Files.read(path + "/" + old)) == hash {
        findings.orphans.append(old)
      } else {
        findings.obstacles.append(
          "`\(name)/\(old)` is no output any more, but was edited by hand; remove it, or move it away")
      }
    }
    let file = path + "/" + Manifest.fileName
    let found = Files.exists(file) ? try Files.read(file) : nil
    findings.manifestIsStale = found != Array(findings.manifest.text.utf8)
    return findings
  }

  /// Writes what is stale and removes what is orphaned.
  func write(_ findings: Findings) throws(FileError) {
    for output in findings.stale { try Files.write(output.bytes, to: path + "/" + output.path) }
    for orphan in findings.orphans { try Files.remove(path + "/" + orphan) }
    if findings.manifestIsStale {
      try Files.write(Array(findings.manifest.text.utf8), to: path + "/" + Manifest.fileName)
    }
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
  fileprivate var isMadeHere: Bool {
    let line = String(decoding: prefix { $0 != 0x0A }, as: UTF8.self)
    return ["--", "//", "<!--"].contains { line.hasPrefix("\($0) Made by schemac") }
  }
}
