#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Git's objects, by their ids: one `git cat-file` that answers until it is closed.
struct GitObjects: ~Copyable {
  /// What one of a tree's names stands for.
  struct Entry {
    enum Kind {
      case file
      case folder
      case link
      case submodule
    }

    var name: String
    var kind: Kind
    var id: String
  }

  private let running: RunningProgram
  /// What was read from git and not yet asked for.
  private var unread: ArraySlice<UInt8> = []
  private let earlierHandler: (@convention(c) (Int32) -> Void)?

  init() throws(FileError) {
    running = try GitRepository.program.start(
      ["--no-pager", "cat-file", "--batch"], input: .piped, errors: .inherited)
    // Where git ends by itself, writing to it is an error to tell, and not this program's end.
    earlierHandler = signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    running.end()
    signal(SIGPIPE, earlierHandler)
  }

  /// A file's bytes.
  ///
  /// - Parameter path: for messages.
  mutating func file(_ id: String, _ path: String) throws(FileError) -> [UInt8] {
    try object(id, path)
  }

  /// A folder's entries, in git's order.
  mutating func entries(ofTree id: String, _ path: String) throws(FileError) -> [Entry] {
    var entries: [Entry] = []
    var rest = try object(id, path)[...]
    // `<mode> <name>`, a NUL, and the id in as many bytes as its algorithm has.
    while let blank = rest.firstIndex(of: 0x20), let end = rest[blank...].firstIndex(of: 0) {
      let mode = String(decoding: rest[..<blank], as: UTF8.self)
      let name = String(decoding: rest[(blank + 1)..<end], as: UTF8.self)
      let bytes = rest[(end + 1)...].prefix(id.utf8.count / 2)
      let kind: Entry.Kind =
        switch mode {
        case "40000": .folder
        case "120000": .link
        case "160000": .submodule
        default: .file
        }
      entries.append(Entry(name: name, kind: kind, id: bytes.map(hexadecimal).joined()))
      rest = rest[bytes.endIndex...]
    }
    return entries
  }

  private mutating func object(_ id: String, _ path: String) throws(FileError) -> [UInt8] {
    guard let input = running.input, Files.send(Array((id + "\n").utf8), to: input),
      let header = try line().map({ String(decoding: $0, as: UTF8.self).split(separator: " ") }),
      header.count == 3, let size = Int(header[2])
    else { throw FileError("git does not have `\(path)`, which its history names") }
    guard size < Files.largestSize else {
      throw FileError("`\(path)` is larger than \(Files.largestSize >> 20) MiB")
    }
    // The object, and the end of its line.
    while unread.count <= size, try more() {}
    guard unread.count > size else { throw FileError("git does not give all of `\(path)`") }
    let bytes = Array(unread.prefix(size))
    unread = unread.dropFirst(size + 1)
    return bytes
  }

  private mutating func line() throws(FileError) -> [UInt8]? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread = unread[(end + 1)...] }
        return Array(unread[..<end])
      }
      guard try more() else { return nil }
    }
  }

  /// - Returns: false where git says no more.
  private mutating func more() throws(FileError) -> Bool {
    guard let output = running.output else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("what git says cannot be read: \(Files.reason())") }
      unread.append(contentsOf: buffer[..<count])
      return count > 0
    }
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return digits.count == 1 ? "0" + digits : digits
}
