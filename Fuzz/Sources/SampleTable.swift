import SQLExpressions
import SchemaModel

/// The table that expressions are tried on.
enum SampleTable {
  static let enumeration = QualifiedName("mood")

  static let columns: [(name: String, type: String)] = """
    i integer,i2 smallint,j integer,s smallint,g bigint,i8 bigint,n numeric(10;2),n0 numeric,p numeric(20;4),\
    r real,d double precision,t text,t2 text,v varchar(20),v0 varchar,c char(3),b boolean,u uuid,dt date,tm time,\
    ts timestamp,ts3 timestamp(3),tz timestamptz,tz2 timestamptz,iv interval,js json,jb jsonb,m mood,ta text[],\
    ia integer[],by bytea,vec vector(3),createdAt timestamptz,order integer
    """.split(separator: ",").map { column in
      let space = column.firstIndex(of: " ") ?? column.endIndex
      let type = column[space...].dropFirst().map { $0 == ";" ? "," : String($0) }.joined()
      return (String(column[..<space]), type)
    }

  /// How many places there are for an expression.
  static let places = 6

  /// A schema with an expression in one of the places.
  static func schema(with expression: String, type: String, place: Int) -> String {
    var lines = ["enums:", "  mood: [sad, ok]", "tables:", "  sample:", "    columns:"]
    lines += columns.map { "      \($0.name): { type: \"\($0.type)\" }" }
    let text = quoted(expression)
    let column = "      x: { type: \(quoted(type)), "
    switch place {
    case 0: lines.append(column + "default: { expression: \(text) } }")
    case 1: lines.append(column + "default: \(text) }")
    case 2: lines.append(column + "generated: \(text) }")
    case 3: lines += ["    indexes:", "      - { name: x, expressions: [\(text)] }"]
    case 4: lines += ["    indexes:", "      - { name: x, columns: [i], where: \(text) }"]
    default: lines += ["    checks:", "      x: \(text)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text between YAML's double quotes.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar.value {
      case 0x22, 0x5C: return "\\" + String(scalar)
      case 0x20..<0x7F, 0xA0..<0x2000, 0x3000..<0xD800: return String(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return "\"" + scalars.joined() + "\""
  }
}
