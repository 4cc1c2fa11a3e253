import SQLExpressions
import SchemaModel

/// The expressions that the recorded texts were made from, and the table that they are about.
enum Samples {
  /// What PostgreSQL is told before the samples.
  static let preamble = #"""
    CREATE SCHEMA auth;
    CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s fine');
    CREATE TYPE "Mood" AS ENUM ('Sad', 'Ok');
    CREATE TYPE auth.status AS ENUM ('active', 'gone');
    CREATE SEQUENCE s;
    CREATE FUNCTION own(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1';
    CREATE FUNCTION auth.uid() RETURNS uuid STABLE LANGUAGE sql AS 'SELECT NULL::uuid';
    CREATE FUNCTION scaled(numeric) RETURNS numeric IMMUTABLE LANGUAGE sql AS 'SELECT $1';
    """#

  /// The table's columns. A server without an extension goes without those of its type.
  static let columns = #"""
    i integer
    i2 smallint
    i8 bigint
    n numeric(10,2)
    n0 numeric
    r real
    d double precision
    t text
    t2 text
    v varchar(20)
    v0 varchar
    c char(3)
    b boolean
    u uuid
    dt date
    tm time
    ts timestamp
    ts3 timestamp(3)
    tz timestamptz
    tz2 timestamptz
    iv interval
    j json
    jb jsonb
    m mood
    mm "Mood"
    st auth.status
    ta text[]
    ia integer[]
    va varchar(10)[]
    ma mood[]
    na numeric[]
    by bytea
    ip inet
    tsv tsvector
    ir int4range
    tr tstzrange
    bt bit(3)
    ttz timetz
    createdAt timestamptz
    order integer
    Mixed Case text
    ci citext
    vec vector(3)
    """#

  static let enumerations: Set<QualifiedName> = [
    QualifiedName("mood"), QualifiedName("Mood"), QualifiedName(schema: "auth", "status"),
  ]

  /// Each column's name and type as it is written above; a name may hold blanks, its type begins in lower case.
  static var columnTypes: [(name: String, type: String)] {
    columns.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let count = line.hasPrefix("Mixed") ? 2 : 1
      return (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "))
    }
  }

  static func scope() throws -> ExpressionScope {
    ExpressionScope(
      columns: try columnTypes.map {
        Column(name: $0.name, type: try parseType($0.type, enumerations: enumerations))
      },
      enumerations: enumerations)
  }

  /// `check: …`, `where: …`, `index: …`, `default COLUMN: …` or `generated TYPE: …`, one to a line.
  static let all: [Sample] = [checks, texts, moments, documents, places, uses]
    .flatMap { $0.split(separator: "\n") }
    .compactMap { Sample($0) }
}

struct Sample {
  enum Place {
    case check
    case predicate
    case index
    case `default`(column: String)
    case generated(type: String)
  }

  var place: Place
  var text: String

  init?(_ line: some StringProtocol) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    text = line[line.index(after: colon)...].trimming()
    let words = line[..<colon].split(separator: " ", maxSplits: 1)
    switch (words.first, words.dropFirst().first) {
    case ("check", nil): place = .check
    case ("where", nil): place = .predicate
    case ("index", nil): place = .index
    case ("default", let column?): place = .default(column: String(column))
    case ("generated", let type?): place = .generated(type: String(type))
    default: return nil
    }
  }

  /// As a line of the list.
  var line: String {
    switch place {
    case .check: "check: \(text)"
    case .predicate: "where: \(text)"
    case .index: "index: \(text)"
    case .default(let column): "default \(column): \(text)"
    case .generated(let type): "generated \(type): \(text)"
    }
  }

  /// The type of the place, where it has one.
  func expected() throws -> ColumnType? {
    switch place {
    case .default(let column):
      let type = Samples.columnTypes.first { $0.name == column }?.type
      return try type.map { try parseType($0, enumerations: Samples.enumerations) }
    case .generated(let type): return try parseType(type)
    default: return nil
    }
  }
}

extension StringProtocol {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
