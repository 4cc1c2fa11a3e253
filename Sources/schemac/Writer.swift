import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files below one folder, and nowhere else.
///
/// A file is written to the side, in the folder itself, and then put in its place: a half-written one is never seen.
/// No link is written through, as it may lead anywhere.
struct Writer {
  /// What a file is called while it is written. One name is enough, as one run writes at a time.
  static let sideName = ".schemac-writing"

  /// A folder that is the user's own choice, links and all.
  var root: String
  /// The folder below it; empty for the root itself.
  var folder: String

  var path: String { folder.isEmpty ? root : root + "/" + folder }

  init(root: String, folder: String) {
    self.root = root
    self.folder = folder
  }

  /// A writer to a folder that is made where it is not there, and held for this run.
  init(making root: String) throws(FileError) {
    self.init(root: root, folder: "")
    do {
      try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    } catch {
      throw FileError(.cannotWrite, "the folder `\(root)` cannot be made")
    }
    Self.lock(root)
  }

  /// Holds a folder for this run until it ends: who comes second waits. Where the system cannot, nobody waits.
  static func lock(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) < 0, errno == EINTR {}
  }

  /// Whether a file stands at a path in the folder.
  ///
  /// - Throws: where the path leads over a link, or something else stands where a file or a folder belongs.
  func holds(_ file: String) throws(FileError) -> Bool {
    var place = root
    var name = ""
    let parts = (folder.isEmpty ? file : folder + "/" + file).utf8.split(separator: 0x2F)
    for (position, part) in parts.enumerated() {
      let isLast = position == parts.count - 1
      name += (name.isEmpty ? "" : "/") + String(decoding: part, as: UTF8.self)
      place = root + "/" + name
      switch Files.kind(place) {
      case nil: return false
      case .link:
        throw FileError(.cannotWrite, "`\(name)` is a symbolic link, and schemac writes through none")
      case .folder where !isLast: continue
      case .file where isLast: return true
      default:
        throw FileError(
          .cannotWrite, "`\(name)` is no \(isLast ? "regular file" : "folder"), and one belongs there")
      }
    }
    return false
  }

  /// A file's bytes; nil where it is not there.
  func read(_ file: String) throws(FileError) -> [UInt8]? {
    try holds(file) ? try Files.read(path + "/" + file) : nil
  }

  func write(_ bytes: [UInt8], to file: String) throws(FileError) {
    _ = try holds(file)
    try makeFolders(for: file)
    // A limit on the size of files is an error to tell, and not this program's end.
    signal(SIGXFSZ, SIG_IGN)
    let (side, target) = (path + "/" + Self.sideName, path + "/" + file)
    do throws(FileError) {
      try removeLeftover()
      try writeNew(bytes, to: side, like: target)
      guard rename(side, target) == 0 else { throw FileError(.cannotWrite, Files.reason()) }
    } catch {
      unlink(side)
      throw FileError(.cannotWrite, "`\(target)` cannot be written: \(error.message)")
    }
  }

  func remove(_ file: String) throws(FileError) {
    if try holds(file) { try Files.remove(path + "/" + file) }
  }

  /// Removes what a run that was killed left behind.
  func removeLeftover() throws(FileError) {
    let side = path + "/" + Self.sideName
    if Files.kind(side) != nil { try Files.remove(side) }
  }

  private func makeFolders(for file: String) throws(FileError) {
    var place = root
    for part in (folder + "/" + file).utf8.split(separator: 0x2F).dropLast() {
      place += "/" + String(decoding: part, as: UTF8.self)
      if mkdir(place, 0o777) != 0, errno != EEXIST {
        throw FileError(.cannotWrite, "the folder `\(place)` cannot be made: \(Files.reason())")
      }
    }
  }

  private func writeNew(_ bytes: [UInt8], to side: String, like target: String) throws(FileError) {
    let descriptor = open(side, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.cannotWrite, Files.reason()) }
    var problem = Files.send(bytes, to: descriptor) ? nil : Files.reason()
    var status = stat()
    if stat(target, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    // A full disk may show only here.
    if close(descriptor) != 0, problem == nil { problem = Files.reason() }
    if let problem { throw FileError(.cannotWrite, problem) }
  }
}
