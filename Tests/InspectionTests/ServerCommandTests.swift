import Foundation
import LiveDatabases
import TestSupport
import Testing

@Suite("schemac inspect and a server")
struct ServerCommandTests {
  @Test("A server that cannot be reached is said in a sentence, without a password", .timeLimit(.minutes(1)))
  func unreachable() throws {
    for address in ["postgresql://me:sesame@127.0.0.1:1/x", "postgresql://me:ses%ame@127.0.0.1:1/x"] {
      let run = try runInspect(address)
      #expect(run.status == 1 && run.output == "")
      #expect(run.errors.hasPrefix("error: ") && run.errors.split(separator: "\n").count == 1)
      #expect(!run.errors.contains("ses"))
    }
  }

  @Test("PostgreSQL", .enabled(if: TestServer.areWanted), arguments: TestServer.allCases)
  func postgresql(_ server: TestServer) throws {
    try withTemporaryDatabaseString(server) { string in
      try PostgreSQLConnection(string).execute(
        """
        CREATE SCHEMA auth; CREATE SCHEMA other;
        CREATE TABLE auth.users (id bigint PRIMARY KEY); CREATE TABLE auth.logins (id bigint PRIMARY KEY);
        CREATE TABLE other.things (id bigint PRIMARY KEY REFERENCES auth.users);
        """)
      let uri = try address(string)
      let run = try runInspect(uri, "--schema", "auth", "--exclude", "log*")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("  auth.users:\n") && !run.output.contains("  other.things:\n"))
      #expect(run.errors == "Left out:\n  table that was not asked for: 1\n    auth.logins\n")
      let missing = try runInspect(uri, "--schema", "nothing")
      #expect(missing.status == 1)
      #expect(missing.errors == "error: there is no schema `nothing` in the database\n")
      let database = try runInspect(try address(string + " dbname=nothing_of_that_name"))
      #expect(database.status == 1)
      #expect(database.errors.contains("database \"nothing_of_that_name\" does not exist"))
    }
  }

  @Test("Who may not use the schema `public` is told so", .enabled(if: TestServer.areWanted))
  func withoutRights() throws {
    try withTemporaryDatabaseString(.postgreSQL15) { string in
      let role = "schemac_test_" + String(UInt64.random(in: .min ... .max), radix: 36)
      let owner = try PostgreSQLConnection(string)
      try owner.execute("CREATE ROLE \(role) LOGIN; REVOKE ALL ON SCHEMA public FROM PUBLIC")
      defer { try? owner.execute("DROP ROLE \(role)") }
      let run = try runInspect(try address(string + " user=\(role)"))
      #expect(run.status == 1)
      #expect(
        run.errors
          == "error: the user has no right to use the schema `public`: GRANT USAGE ON SCHEMA public\n")
    }
  }

  @Test("Behind somebody's lock inspection waits no longer than is said", .enabled(if: TestServer.areWanted))
  func locked() throws {
    try withTemporaryDatabaseString(.postgreSQL15) { string in
      let connection = try PostgreSQLConnection(string)
      try connection.execute("CREATE TABLE t (id int CHECK (id > 0))")
      try connection.execute("BEGIN; LOCK TABLE t")
      let run = try runInspect(try address(string + " options='-c lock_timeout=100'"))
      #expect(run.status == 1)
      #expect(run.errors == "error: canceling statement due to lock timeout\n")
      connection.close()
    }
  }
}

/// A connection string's words as an address.
func address(_ string: String) throws -> String {
  var values: [String: String] = [:]
  for match in string.matches(of: #/(\w+)=('[^']*'|\S+)/#) {
    values[String(match.1)] = String(match.2).replacing("'", with: "")
  }
  let query = values.map { key, value in
    "\(key)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
  }
  return "postgresql://?" + query.sorted().joined(separator: "&")
}
