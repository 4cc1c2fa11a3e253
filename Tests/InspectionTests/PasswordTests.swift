import Foundation
import LiveDatabases
import TestSupport
import Testing

@Suite("Passwords, and servers that do not answer as they should")
struct PasswordTests {
  /// Runs `schemac inspect` on what it cannot read: it has to say so in one line, without any of the pieces.
  private func failure(
    of address: String, without pieces: [String] = ["sesame", "open"], _ environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try runTool("schemac", ["inspect", address], environment: environment)
    #expect(run.status == 1 && run.output == "", sourceLocation: sourceLocation)
    #expect(run.errors.hasPrefix("error: "), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)", sourceLocation: sourceLocation)
    for piece in pieces {
      #expect(!run.errors.contains(piece), "\(run.errors)", sourceLocation: sourceLocation)
    }
    return run.errors
  }

  @Test(
    "A password that is not written as addresses want it is never said, neither whole nor in pieces",
    arguments: [
      "postgresql://me:open@sesame@127.0.0.1:1/x", "postgresql://me:open/sesame@127.0.0.1:1/x",
      "postgresql://me:12/sesame@127.0.0.1:1/x", "postgresql://me:open?sesame@127.0.0.1:1/x",
      "postgresql://me:open/s?sesame=x@127.0.0.1:1/x", "postgresql://me:open#sesame@127.0.0.1:1/x",
      "postgresql://me:open%sesame@127.0.0.1:1/x", "postgresql://me:opensesame", "postgres://me:opensesame/x",
      "postgresql://me:x@127.0.0.1:opensesame/x", "postgresql://me:x@127.0.0.1:1,[::1]:opensesame/x",
      "postgresql://me:opensesame@[::1/x", "postgresql://postgresql://me:opensesame@127.0.0.1/x",
      "postgresql://127.0.0.1:1/me:opensesame@x", "postgresql://127.0.0.1:1/x?passwd=opensesame",
      "postgresql://127.0.0.1:1/x?password=open&sesame", "postgresql://127.0.0.1:1/x?password=open=sesame",
      "postgresql://127.0.0.1:1/x?sslmode=opensesame", "postgresql://127.0.0.1:1/x?sslpassword=opensesame",
      "postgresql://127.0.0.1:1/x?target_session_attrs=opensesame",
      "postgresql://127.0.0.1:1/x?connect_timeout=opensesame",
    ])
  func addresses(_ address: String) throws {
    _ = try failure(of: address)
  }

  @Test("What addresses are made of is explained")
  func explained() throws {
    #expect(
      try failure(of: "postgresql://me:open@sesame@127.0.0.1:1/x")
        == """
        error: the address has an `@` too many: in a name or password, `@` is written `%40`, and `/` is `%2F`

        """)
    #expect(
      try failure(of: "postgresql://me:opensesame")
        == """
        error: the address has no number as its port: it is `postgresql://user:password@host:port/database`

        """)
  }

  @Test("Wrong usage does not repeat an address")
  func usage() throws {
    let address = "postgresql://me:opensesame@127.0.0.1:1/x"
    let lines = [
      ["inspect", "sqlite:a.db", address], ["inspect", "--strict=\(address)", "sqlite:a.db"],
      ["look", address],
      [address], ["inspect", "host=x password=opensesame", "sqlite:a.db"], ["inspect", "jdbc:\(address)"],
    ]
    for words in lines {
      let run = try runTool("schemac", words)
      #expect(run.status == 64 && !run.errors.contains("sesame"), "\(run.errors)")
    }
  }

  @Test(
    "A server that never answers is left, and one that repeats the password is not", .timeLimit(.minutes(1)))
  func fakes() throws {
    let silent = try FakeServer(.silent)
    let start = ContinuousClock.now
    #expect(
      try failure(of: "postgresql://me:opensesame@127.0.0.1:\(silent.port)/x?connect_timeout=2")
        .contains("timeout expired"))
    #expect(ContinuousClock.now - start < .seconds(20))
    let tellTale = try FakeServer(.tellTale)
    #expect(
      try failure(of: "postgresql://me:open%73esame@127.0.0.1:\(tellTale.port)/x").contains("no, not …"))
    #expect(
      try failure(of: "postgresql://me@127.0.0.1:\(tellTale.port)/x", ["PGPASSWORD": "opensesame"])
        .contains("no, not …"))
  }

  @Test("A server that is too old is said to be")
  func tooOld() throws {
    let server = try FakeServer(.version("12.22"))
    #expect(
      try failure(of: "postgresql://me:opensesame@127.0.0.1:\(server.port)/x")
        == "error: reading a database needs PostgreSQL 13 or later, and this server is version 12\n")
  }

  @Test(
    "Right and wrong passwords of addresses, the environment, password files and services",
    .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func passwords(_ server: TestServer) throws {
    try withTemporaryDatabaseString(server) { string in
      try PostgreSQLConnection(string).execute(
        """
        DO $$ BEGIN CREATE ROLE schemac_with_password LOGIN PASSWORD 'o@pen/ses?ame';
        EXCEPTION WHEN OTHERS THEN NULL; END $$
        """)
      func value(_ key: String) -> String {
        string.matches(of: #/(\w+)=(\S+)/#).last { $0.1 == key }.map { String($0.2) } ?? ""
      }
      let (host, port, database) = (value("host"), value("port"), value("dbname"))
      let place = "\(database)?host=\(host)&port=\(port)"
      let role = "schemac_with_password"
      try withTemporaryFolder { folder in
        let path = folder.path
        try folder.write("*:*:*:\(role):o@pen/ses?ame\n", to: "right")
        try folder.write("*:*:*:\(role):open sesame\n", to: "wrong")
        for file in ["right", "wrong"] {
          try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(path)/\(file)")
        }
        let service = "host=\(host)\nport=\(port)\ndbname=\(database)\nuser=\(role)\n"
        try folder.write(
          "[right]\n\(service)password=o@pen/ses?ame\n[wrong]\n\(service)password=open sesame\n",
          to: "services")
        let services = ["PGSERVICEFILE": "\(path)/services"]
        let right: [(String, [String: String])] = [
          ("postgresql://\(role):o%40pen%2Fses%3Fame@/\(place)", [:]),
          ("postgresql:///\(place)&user=\(role)&password=o%40pen%2Fses%3Fame", [:]),
          ("postgresql://\(role)@/\(place)", ["PGPASSWORD": "o@pen/ses?ame"]),
          ("postgresql://\(role)@/\(place)", ["PGPASSFILE": "\(path)/right"]),
          ("postgresql://?service=right", services),
          ("postgresql://", services.merging(["PGSERVICE": "right"]) { $1 }),
        ]
        for (address, environment) in right {
          let run = try runTool("schemac", ["inspect", address], environment: environment)
          #expect(run.status == 0 && run.errors == "", "\(address): \(run.errors)")
        }
        let wrong: [(String, [String: String])] = [
          ("postgresql://\(role):opensesame@/\(place)", [:]),
          ("postgresql:///\(place)&user=\(role)&password=open%20sesame", [:]),
          ("postgresql://\(role)@/\(place)", ["PGPASSWORD": "open sesame"]),
          ("postgresql://\(role)@/\(place)", ["PGPASSFILE": "\(path)/wrong"]),
          ("postgresql://?service=wrong", services),
        ]
        for (address, environment) in wrong {
          let said = try failure(of: address, environment)
          #expect(said.contains("password authentication failed for user \"\(role)\""), "\(said)")
        }
        let right0 = right[0].0
        for options in ["password%3Dopensesame", "-c%20statement_timeout%3Dopensesame", "opensesame"] {
          _ = try failure(of: right0 + "&options=\(options)")
        }
        #expect(try failure(of: "postgresql://\(role)@/\(place)").contains("no password supplied"))
      }
    }
  }
}
