#if LiveDatabases
  import ArgumentParser
  import Catalog
  import Inspection
  import LiveDatabases
  import SQLExpressions
  import SchemaModel
  import SchemaWriter

  /// Writes a live database as a schema, to standard output, and what the schema does not hold to standard error.
  struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "inspect", abstract: "Writes a live database as a schema.")

    @Argument(help: "postgresql://… or sqlite:PATH.")
    var source: String

    @Option(help: "A PostgreSQL schema to read, as often as there are; all where there is none.")
    var schema: [String] = []

    @Option(help: "A pattern of the tables that are wanted, as often as there are.")
    var include: [String] = []

    @Option(help: "A pattern of the tables that are not wanted, as often as there are.")
    var exclude: [String] = []

    @Flag(help: "Fail where the schema does not hold all of the database.")
    var strict = false

    func run() throws {
      guard let source = LiveSource(source) else {
        throw ValidationError("a live database is `postgresql://…` or `sqlite:PATH`")
      }
      if source.target == .sqlite, !schema.isEmpty { throw ValidationError("SQLite has no schemas") }
      let text: String
      do throws(DatabaseError) {
        text = try inspected(source)
      } catch {
        report("error: \(error.line)\n")
        throw ExitCode(1)
      }
      print(text, terminator: "")
    }

    private func inspected(_ source: LiveSource) throws(DatabaseError) -> String {
      let (catalog, leftOut) = try source.read(schemas: schema)
      let inspection = inspect(
        catalog, of: source.target, selection: Selection(include: include, exclude: exclude), leftOut: leftOut
      )
      report(inspection.report.map { $0 + "\n" }.joined())
      if strict, !inspection.notHeld.isEmpty {
        throw DatabaseError("the schema would not hold all of the database, and `--strict` asks for that")
      }
      do throws(UnsupportedExpression) {
        return try write(
          inspection.schema, targets: TargetSet([inspection.target]), heading: inspection.heading)
      } catch {
        throw DatabaseError(error.message)
      }
    }
  }

  extension DatabaseError {
    /// All that is known, on one line.
    fileprivate var line: String {
      ([message] + [detail, hint].compactMap(\.self)).joined(separator: "; ")
        .split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
    }
  }
#endif
