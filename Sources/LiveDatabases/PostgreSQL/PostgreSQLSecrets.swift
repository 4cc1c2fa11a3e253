import CLibPQ

/// What no message may say of how a connection was made, wherever it was said: in the address, the environment, a
/// service file or a password file.
struct PostgreSQLSecrets {
  /// Passwords, and what goes to the server as its own options.
  private var secrets: Set<String> = []
  /// Values that are only quoted where they are wrong, a password in the wrong place maybe.
  private var values: Set<String> = []

  /// What people look for in a message about a connection.
  private static let sayable: Set<String> = [
    "host", "hostaddr", "user", "dbname", "service", "passfile", "sslcert", "sslkey", "sslrootcert", "sslcrl",
  ]

  init(of handle: OpaquePointer) {
    var said: Set<String> = []
    if let options = PQconninfo(handle) {
      defer { PQconninfoFree(options) }
      var option = options
      while let name = option.pointee.keyword.map({ String(cString: $0) }) {
        if let value = option.pointee.val.map({ String(cString: $0) }) {
          switch name {
          case "password", "sslpassword": secrets.insert(value)
          case "options": secrets.formUnion(Self.words(value))
          case "port" where value.utf8.allSatisfy({ (0x2C...0x39).contains($0) }): break
          case _ where Self.sayable.contains(name): said.insert(value)
          default: values.insert(value)
          }
        }
        option += 1
      }
    }
    // As the password file has it.
    if let password = PQpass(handle).map({ String(cString: $0) }) { secrets.insert(password) }
    // A shorter one, or one that is a name as well, would only take words out of the message.
    secrets = secrets.filter { $0.utf8.count > 3 && !said.contains($0) }
  }

  /// The words of the server's options, and the values in them.
  private static func words(_ options: String) -> [String] {
    options.split { $0 == " " || $0 == "\\" }.flatMap { word in
      [String(word)] + (word.firstIndex(of: "=").map { [String(word[$0...].dropFirst())] } ?? [])
    }
  }

  /// The message without them.
  func hidden(in message: String) -> String {
    var text = message
    for secret in secrets.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      text = text.replacing(secret, with: "…")
    }
    for value in values where !value.isEmpty { text = text.replacing("\"\(value)\"", with: "\"…\"") }
    return text
  }
}
