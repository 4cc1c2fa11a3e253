#if LiveDatabases
  import LiveDatabases
  public import SchemaModel

  #if canImport(FoundationEssentials)
    import FoundationEssentials
  #else
    import Foundation
  #endif

  /// A database that a command line names. Its text can hold a password: no message says it.
  public enum LiveSource: Sendable {
    /// What libpq understands.
    case postgresql(String)
    /// A file's path.
    case sqlite(String)

    public init?(_ text: String) {
      if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
        self = .postgresql(text)
      } else if text.hasPrefix("sqlite:"), text != "sqlite:" {
        self = .sqlite(String(text.dropFirst("sqlite:".count)))
      } else {
        return nil
      }
    }

    public var target: Target {
      switch self {
      case .postgresql: .postgresql
      case .sqlite: .sqlite
      }
    }

    func readSQLite(_ path: String, _ request: LiveRequest) throws(DatabaseError) -> LiveSchema {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
        throw DatabaseError(
          isFolder ? "`\(path)` is a folder, and no database" : "there is no file `\(path)`")
      }
      do throws(DatabaseError) {
        return try LiveSchema(try SQLiteDatabase(path: path, isReadOnly: true), request)
      } catch {
        throw DatabaseError("`\(path)` cannot be read: \(reason(error))")
      }
    }

    /// What a code of SQLite means, for who doesn't know them.
    private func reason(_ error: DatabaseError) -> String {
      switch (error.sqliteCode ?? 0) & 0xFF {
      case 26: "it is no SQLite database, or it is encrypted"
      case 11: "the database is damaged (\(error.message))"
      case 5, 6: "another program has locked it for more than five seconds"
      case 14: "SQLite cannot open it; of a database in WAL mode the folder must be writable"
      default: error.message
      }
    }
  }
#endif
