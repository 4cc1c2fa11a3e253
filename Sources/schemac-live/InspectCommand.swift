#if LiveDatabases
  import ArgumentParser
  import Catalog
  import Diagnostics
  import FrontEnd
  import Inspection
  import LiveDatabases
  import LiveSchemas
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

    @Flag(help: "Write several files, with a line `--- NAME` before each.")
    var files = false

    @Flag(help: "Write it in the words of the schema on standard input, for a comparison.")
    var beside = false

    @Flag(help: "With --beside: the other schema was read from a database too.")
    var besideLive = false

    @Option(help: "The target that the schema is written for; the database's own where it is left out.")
    var target: String?

    func run() throws {
      guard let source = LiveSource(source) else {
        throw ValidationError("a live database is `postgresql://…` or `sqlite:PATH`")
      }
      if let target, Target(rawValue: target) == nil {
        throw ValidationError("there is no target `\(target)`")
      }
      if source.target == .sqlite, !schema.isEmpty { throw ValidationError("SQLite has no schemas") }
      let text: String
      do throws(DatabaseError) {
        text = try beside || target != nil ? compared(source) : inspected(source)
      } catch {
        report("error: \(error.line)\n")
        throw ExitCode(1)
      }
      print(text, terminator: "")
    }

    private var request: LiveRequest {
      LiveRequest(schemas: schema, selection: Selection(include: include, exclude: exclude))
    }

    private func inspected(_ source: LiveSource) throws(DatabaseError) -> String {
      let inspection = try source.read(request).inspection
      report(inspection.report.map { $0 + "\n" }.joined())
      if strict, !inspection.notHeld.isEmpty {
        throw DatabaseError("the schema would not hold all of the database, and `--strict` asks for that")
      }
      let targets = TargetSet([inspection.target])
      if !files { return try written(inspection.schema, targets, inspection.heading) }
      let parts = InspectedFiles(inspection.schema).parts
      let texts = try refusing { () throws(UnsupportedExpression) in
        try write(
          inspection.schema,
          as: parts.enumerated().map { place, part in
            SchemaPart(schema: part.schema, heading: place == 0 ? inspection.heading : [])
          }, targets: targets)
      }
      return zip(parts, texts).map { "--- \($0.name).yaml\n\($1)" }.joined()
    }

    // MARK: For a comparison

    private func compared(_ source: LiveSource) throws(DatabaseError) -> String {
      let target = target.flatMap { Target(rawValue: $0) } ?? source.target
      var request = request
      if beside {
        let other = readSchema([SourceFile(path: "other.yaml", bytes: standardInput())])
        guard !other.diagnostics.hasErrors else {
          throw DatabaseError("the other version of the comparison is no schema")
        }
        request.other = OtherVersion(other.schema, isLive: besideLive)
      }
      let live = try source.read(request)
      for note in live.notes { report("note: \(note)\n") }
      let schema = live.inspection.schema.existing(on: TargetSet([target]))
      return try written(schema, TargetSet([target]), []) + live.writtenDependents
    }

    private func written(
      _ schema: Schema, _ targets: TargetSet, _ heading: [String]
    ) throws(DatabaseError) -> String {
      try refusing { () throws(UnsupportedExpression) in
        try write(schema, targets: targets, heading: heading)
      }
    }

    private func refusing<Result>(
      _ write: () throws(UnsupportedExpression) -> Result
    ) throws(DatabaseError) -> Result {
      do {
        return try write()
      } catch {
        throw DatabaseError(error.message)
      }
    }
  }

  extension DatabaseError {
    /// All that is known, on one line.
    fileprivate var line: String {
      ([message] + [detail, hint].compactMap(\.self)).joined(separator: "; ")
        .split { $0.isNewline || $0 == "\t" }.joined(separator: " ").onOneLine
    }
  }
#endif
