import Compiler

/// What schemac made in an output folder: the paths with their SHA-256, in the form that `sha256sum -c` reads.
///
/// While files are written, a path can have two: what it was and what it becomes.
struct Manifest: Equatable {
  static let fileName = "manifest.sha256"

  /// Path to hashes, in hexadecimal digits.
  var hashes: [String: Set<String>] = [:]

  init() {}

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      let hash = line.prefix { $0 != 0x20 }
      let path = line.dropFirst(hash.count).drop { $0 == 0x20 || $0 == 0x2A }
      guard hash.count == 64, Self.isOutput(path) else { continue }
      hashes[String(decoding: path, as: UTF8.self), default: []].insert(String(decoding: hash, as: UTF8.self))
    }
  }

  /// Whether schemac makes files of that name at all. Paths of a manifest are read and removed, and anybody can write
  /// one: it must not lead out of the folder, nor to another's file in it.
  private static func isOutput(_ path: ArraySlice<UInt8>) -> Bool {
    let parts = path.split(separator: 0x2F, omittingEmptySubsequences: false)
    let arePlain = parts.allSatisfy { part in
      part.first != 0x2E
        && part.allSatisfy {
          (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
            || $0 == 0x5F || $0 == 0x2E
        }
    }
    let text = String(decoding: path, as: UTF8.self)
    switch text {
    case "postgresql.sql", "sqlite.sql", "zerodb.md", "zerodb_vectors.json", "zerodb_rlhf.json": return true
    default:
      return arePlain && parts.count == 2
        && (text.hasPrefix("zerodb/") && text.hasSuffix(".json")
          || text.hasPrefix("Swift/") && text.hasSuffix(".swift"))
    }
  }

  /// With another's hashes beside its own.
  func merged(with other: Manifest) -> Manifest {
    var merged = self
    merged.hashes.merge(other.hashes) { $0.union($1) }
    return merged
  }

  var text: String {
    hashes.sorted { $0.key < $1.key }
      .map { path, hashes in hashes.sorted().map { "\($0)  \(path)\n" }.joined() }.joined()
  }
}
