import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something on a port of this machine that a client takes for a PostgreSQL server.
final class FakeServer: Sendable {
  enum Manner: Sendable {
    /// It takes the connection and never says a word.
    case silent
    /// It says that the password is wrong, and which one that was.
    case tellTale
    /// It lets everyone in, is of that version, and has nothing to say to any query.
    case version(String)
  }

  let port: UInt16
  private let listener: Int32

  init(_ manner: Manner) throws {
    #if os(Linux)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 4) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard listener >= 0, isListening else { throw CocoaError(.fileNoSuchFile) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        if case .silent = manner { continue }
        Conversation(client: client).go(manner)
        close(client)
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

/// PostgreSQL's protocol, as little as it takes.
private struct Conversation {
  var client: Int32

  func go(_ manner: FakeServer.Manner) {
    // Whoever asks for encryption is refused, and goes on.
    while let start = bytes(Int(number(bytes(4)) ?? 4) - 4), number(start) != 196_608 { send("N") }
    switch manner {
    case .silent: break
    case .tellTale:
      send(message("R", [0, 0, 0, 3]))
      guard let (_, password) = next() else { return }
      let text = "no, not " + String(decoding: password.dropLast(), as: UTF8.self)
      send(message("E", Array("SFATAL\0C28P01\0M\(text)\0\0".utf8)))
    case .version(let version):
      send(message("R", [0, 0, 0, 0]) + message("S", Array("server_version\0\(version)\0".utf8)) + ready)
      let done = message("C", Array("SELECT 0\0".utf8)) + ready
      while let (kind, _) = next() {
        if kind == UInt8(ascii: "Q") { send(done) }
        if kind == UInt8(ascii: "S") { send(message("1", []) + message("2", []) + message("n", []) + done) }
      }
    }
  }

  private var ready: [UInt8] { message("Z", Array("I".utf8)) }

  private func message(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    let length = UInt32(body.count + 4)
    return Array(kind.utf8) + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + body
  }

  private func next() -> (UInt8, [UInt8])? {
    guard let kind = bytes(1)?.first, let length = number(bytes(4)), let body = bytes(Int(length) - 4) else {
      return nil
    }
    return (kind, body)
  }

  private func number(_ bytes: [UInt8]?) -> UInt32? {
    guard let bytes, bytes.count >= 4 else { return nil }
    return bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var place = 0
    while place < count {
      let found = bytes.withUnsafeMutableBytes {
        read(client, $0.baseAddress?.advanced(by: place), count - place)
      }
      guard found > 0 else { return nil }
      place += found
    }
    return bytes
  }

  private func send(_ text: String) { send(Array(text.utf8)) }

  private func send(_ bytes: [UInt8]) { _ = write(client, bytes, bytes.count) }
}
