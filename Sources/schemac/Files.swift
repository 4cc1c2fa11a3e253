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

/// Why a command's work cannot go on.
struct FileError: Error {
  /// None where everything was reported already.
  var diagnostics: [Diagnostic]

  static let reported = FileError(diagnostics: [])

  private init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// What the first says.
  var message: String { diagnostics.first?.message ?? "" }

  /// What cannot be read.
  init(_ message: String) {
    self.init(.cannotRead, message)
  }

  /// - Parameters:
  ///   - message: a sentence without a full stop.
  ///   - help: what to do about it.
  init(_ id: DiagnosticID, _ message: String, help: String? = nil) {
    diagnostics = [Diagnostic(id, message, at: nil, help: help)]
  }
}

/// What stands at a path.
enum FileKind {
  case file
  case folder
  case link
  /// A device, a pipe or a socket.
  case special
}

enum Files {
  /// The most bytes of a file that is read: as many as a YAML file may have, and one to tell that it has more.
  static let largestSize = 64 << 20 + 1

  static func exists(_ path: String) -> Bool {
    kind(path, followingLinks: true) != nil
  }

  static func isFolder(_ path: String) -> Bool {
    kind(path, followingLinks: true) == .folder
  }

  /// What stands at a path; nil where nothing does.
  static func kind(_ path: String, followingLinks: Bool = false) -> FileKind? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .special
    }
  }

  /// A file's bytes.
  ///
  /// Only a regular file is read: a pipe would wait for ever, and a device may have no end.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileError(
        errno == ENOENT ? "there is no file `\(path)`" : "`\(path)` cannot be read: \(reason())")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("`\(path)` is no regular file")
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(max(Int(status.st_size) + 1, 4096), 1 << 20))
    while bytes.count < largestSize {
      let count = systemRead(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("`\(path)` cannot be read: \(reason())") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    throw FileError("`\(path)` is larger than \(largestSize >> 20) MiB")
  }

  /// The names in a folder, in order.
  static func names(in folder: String) throws(FileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw FileError("the folder `\(folder)` cannot be read")
    }
  }

  /// Writes all of some bytes to an open file.
  ///
  /// - Returns: false where it could not; the system's word for it is the last one then.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }

  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(.cannotWrite, "`\(path)` cannot be removed: \(reason())") }
  }

  /// The path without links; nil where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The system's word for what went wrong last.
  static func reason() -> String { String(cString: strerror(errno)) }
}

/// The system's `read`, which has another module on every system.
func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// The system's `write`, which has another module on every system.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
