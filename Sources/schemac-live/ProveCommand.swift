#if LiveDatabases
  import ArgumentParser
  import Catalog
  import LiveDatabases

  #if canImport(FoundationEssentials)
    import FoundationEssentials
  #else
    import Foundation
  #endif

  /// Creates SQLite scripts in memory, and says what the database then holds by its own account.
  struct ProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "prove", abstract: "Creates SQLite scripts in memory; a line for each.")

    @Argument(help: "The scripts.")
    var scripts: [String]

    func run() throws {
      var hasFailed = false
      for script in scripts {
        do throws(DatabaseError) {
          print(try prove(script))
        } catch {
          report("error: SQLite refuses `\(script)`: \(error.message)\n")
          hasFailed = true
        }
      }
      if hasFailed { throw ExitCode(1) }
    }

    private func prove(_ script: String) throws(DatabaseError) -> String {
      guard let bytes = FileManager.default.contents(atPath: script) else {
        throw DatabaseError("the file cannot be read")
      }
      let database = try SQLiteDatabase()
      try database.execute(String(decoding: bytes, as: UTF8.self))
      let catalog = try readSQLiteCatalog(database)
      let version = try database.query("SELECT sqlite_version()").first?.first?.text ?? ""
      let indexes = catalog.tables.reduce(0) { $0 + $1.indexes.count }
      let tables = catalog.tables.count
      return
        "SQLite \(version) made \(tables) table\(tables == 1 ? "" : "s") and \(indexes) index\(indexes == 1 ? "" : "es") of it"
    }
  }
#endif
