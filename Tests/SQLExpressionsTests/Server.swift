import Foundation

/// A running server whose database may be spoilt, named by `SCHEMAC_RECORD` as libpq wants it; `psql` has to
/// be on the path.
struct Server {
  static let connection = ProcessInfo.processInfo.environment["SCHEMAC_RECORD"]

  struct Row: Decodable {
    var number: Int
    var text: String
    var pretty: String
  }

  /// What the catalog prints for expressions in their places, by their index; nothing for those that are
  /// refused.
  static func prints(_ samples: [Sample]) throws -> [Int: Row] {
    let script = samples.enumerated().map { Self.statements($1, $0) }.joined()
    let answer = try psql(preamble + script + query)
    let rows = try JSONDecoder().decode([Row].self, from: Data(answer.utf8))
    return Dictionary(rows.map { ($0.number, $0) }) { first, _ in first }
  }

  /// The types that the server gives expressions, by their index; nothing for those that are refused.
  static func types(_ expressions: [String]) throws -> [Int: String] {
    let views = expressions.enumerated().map { "CREATE VIEW x_\($0) AS SELECT \($1) AS x FROM base;\n" }
      .joined()
    let query = #"""
      SELECT json_agg(json_build_object(
        'number', substr(relname, 3)::int, 'text', format_type(atttypid, NULL), 'pretty', ''))
      FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
      WHERE relname ~ '^x_[0-9]+$' AND attname = 'x';
      """#
    let rows = try JSONDecoder().decode([Row].self, from: Data(psql(preamble + views + query).utf8))
    return Dictionary(rows.map { ($0.number, $0.text) }) { first, _ in first }
  }

  /// An empty database, the types and functions of the samples, and a table of their columns.
  private static var preamble: String {
    let columns = Samples.columnTypes.map { "ALTER TABLE base ADD \"\($0.name)\" \($0.type);" }
    return """
      SET client_min_messages = 'error';
      DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS auth CASCADE;
      \(Samples.preamble)
      CREATE EXTENSION IF NOT EXISTS citext; CREATE EXTENSION IF NOT EXISTS vector;
      SET timezone = 'UTC';
      CREATE TABLE base ();
      \(columns.joined(separator: "\n"))

      """
  }

  private static func statements(_ sample: Sample, _ number: Int) -> String {
    let table = "s_\(number)"
    let create = "CREATE TABLE \(table) (LIKE base);\n"
    switch sample.place {
    case .check: return create + "ALTER TABLE \(table) ADD CHECK (\(sample.text));\n"
    case .predicate: return create + "CREATE INDEX ON \(table) (i) WHERE \(sample.text);\n"
    case .index: return create + "CREATE INDEX ON \(table) ((\(sample.text)));\n"
    case .default(let column):
      let name = column.hasPrefix("\"") ? column : "\"\(column)\""
      return create + "ALTER TABLE \(table) ALTER \(name) SET DEFAULT \(sample.text);\n"
    case .generated(let type):
      return create + "ALTER TABLE \(table) ADD g \(type) GENERATED ALWAYS AS (\(sample.text)) STORED;\n"
    }
  }

  /// Every sample's text as the catalog prints it, plain and pretty.
  private static let query = #"""
    WITH found AS (
      SELECT conrelid AS id, pg_get_expr(conbin, conrelid) AS plain,
        pg_get_expr(conbin, conrelid, true) AS pretty
      FROM pg_constraint WHERE contype = 'c'
      UNION ALL
      SELECT adrelid, pg_get_expr(adbin, adrelid), pg_get_expr(adbin, adrelid, true) FROM pg_attrdef
      UNION ALL
      SELECT indrelid, pg_get_expr(indpred, indrelid), pg_get_expr(indpred, indrelid, true)
      FROM pg_index WHERE indpred IS NOT NULL
      UNION ALL
      SELECT indrelid, pg_get_indexdef(indexrelid, 1, false), pg_get_indexdef(indexrelid, 1, true)
      FROM pg_index WHERE indpred IS NULL)
    SELECT json_agg(json_build_object('number', substr(relname, 3)::int, 'text', plain, 'pretty', pretty))
    FROM found JOIN pg_class ON pg_class.oid = id WHERE relname ~ '^s_[0-9]+$';
    """#

  /// Runs a script and gives what it prints.
  static func psql(_ script: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sql")
    try script.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["psql", "-X", "-q", "-t", "-A", "-d", connection ?? "", "-f", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
