import Compiler

/// What schemac made in an output folder: the paths with their SHA-256, in the form that `sha256sum -c` reads.
struct Manifest: Equatable {
  static let fileName = "manifest.sha256"

  /// Path to hash, in hexadecimal digits.
  var hashes: [String: String] = [:]

  init() {}

  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let hash = line.prefix { $0 != " " }
      let path = line.dropFirst(hash.count).drop { $0 == " " || $0 == "*" }
      guard hash.count == 64, Self.isInside(path) else { continue }
      hashes[String(path)] = String(hash)
    }
  }

  /// Paths of a manifest are removed: they must not lead out of the folder.
  private static func isInside(_ path: Substring) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }

  var text: String {
    hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
  }
}
