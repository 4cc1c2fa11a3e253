import SQLExpressions
import SchemaModel
import Testing

struct TypeTests {
  @Test(arguments: [
    ("bool", "boolean"), ("INT", "integer"), ("int4", "integer"), ("int8", "bigint"), ("int2", "smallint"),
    ("float", "double precision"), ("float(24)", "real"), ("float(25)", "double precision"),
    ("float8", "double precision"), ("float4", "real"), ("decimal", "numeric"), ("dec(5)", "numeric(5)"),
    ("numeric(10, 2)", "numeric(10,2)"), ("numeric(10,0)", "numeric(10)"), ("numeric(3,-2)", "numeric(3,-2)"),
    ("character varying(255)", "varchar(255)"), ("CHARACTER VARYING", "varchar"),
    ("char varying(3)", "varchar(3)"), ("char", "char(1)"), ("character(5)", "char(5)"),
    ("bpchar(5)", "char(5)"), ("bpchar", "bpchar"), ("nchar(3)", "char(3)"),
    ("national character varying(3)", "varchar(3)"), ("\"char\"", "\"char\""),
    ("timestamp", "timestamp"), ("timestamp without time zone", "timestamp"),
    ("timestamp(3) with time zone", "timestamptz(3)"), ("timestamptz(0)", "timestamptz(0)"),
    ("time without time zone", "time"), ("time(3)", "time(3)"), ("timetz", "time with time zone"),
    ("time(3) with time zone", "time(3) with time zone"), ("interval", "interval"),
    ("interval(3)", "interval(3)"), ("interval day to second(3)", "interval day to second(3)"),
    ("text[]", "text[]"), ("text[][]", "text[]"), ("int[3]", "integer[]"), ("text array", "text[]"),
    ("integer ARRAY[4]", "integer[]"), ("character varying(10)[]", "varchar(10)[]"),
    ("timestamp with time zone[]", "timestamptz[]"), ("_text", "_text"),
    ("vector(3)", "vector(3)"), ("public.vector", "vector"), ("halfvec(4000)", "halfvec(4000)"),
    ("pg_catalog.int4", "integer"), ("pg_catalog.\"char\"", "\"char\""), ("\"text\"", "text"),
    ("bit", "bit(1)"), ("\"bit\"", "\"bit\""), ("bit varying(5)", "bit varying(5)"),
    ("varbit", "bit varying"),
    ("INET", "inet"), ("citext", "citext"), ("TSVECTOR", "tsvector"), ("int4range", "int4range"),
    ("geometry(Point,4326)", "geometry(Point,4326)"), ("public.citext", "citext"), ("JSON", "json"),
    ("auth.status", "auth.status"), ("\"Mood\"", "\"Mood\""), ("Mood", "\"Mood\""),
    ("auth.\"Odd.Name\"", "auth.\"Odd.Name\""), ("\"date\"", "date"), ("\"boolean\"", "\"boolean\""),
    ("extensions.vector(3)", "extensions.\"vector\"(3)"), ("regclass", "regclass"), ("serial4", "serial"),
    ("mood[]", "mood[]"), ("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\""),
  ])
  func readsATypeAndSpellsItInOneWay(text: String, spelling: String) throws {
    let type = try parseType(text)
    #expect(type.spelling == spelling)
    #expect(try parseType(spelling) == type)
  }

  @Test func knowsTheCases() throws {
    #expect(try parseType("numeric(10,2)") == .numeric(precision: 10, scale: 2))
    #expect(try parseType("varchar") == .varchar(length: nil))
    #expect(try parseType("timestamptz[]") == .array(of: .timestamptz(precision: nil)))
    #expect(try parseType("INET") == .named(NamedType(name: QualifiedName("inet"))))
    #expect(try parseType("bit(3)") == .named(NamedType(name: QualifiedName("bit"), modifiers: ["3"])))
    #expect(try parseType("Mood") == .named(NamedType(name: QualifiedName("Mood"))))
    #expect(try parseType("Auth.Mood") == .named(NamedType(name: QualifiedName(schema: "Auth", "Mood"))))
  }

  @Test func knowsTheEnumerationsThatItIsTold() throws {
    let names: Set<QualifiedName> = [
      QualifiedName("Mood"), QualifiedName(schema: "auth", "date"), QualifiedName("date"),
    ]
    #expect(try parseType("Mood[]", enumerations: names) == .array(of: .enumeration(QualifiedName("Mood"))))
    #expect(
      try parseType("auth.date", enumerations: names) == .enumeration(QualifiedName(schema: "auth", "date")))
    #expect(try parseType("public.Mood", enumerations: names) == .enumeration(QualifiedName("Mood")))
    #expect(try parseType("date", enumerations: names) == .enumeration(QualifiedName("date")))
    #expect(try parseType("DATE", enumerations: names) == .date)
    #expect(ColumnType.enumeration(QualifiedName("date")).spelling == "\"date\"")
  }

  @Test(arguments: [
    ("", 0, "the type is empty"),
    ("numeric(10", 7, "the bracket isn't closed"),
    ("text[", 4, "the bracket isn't closed"),
    ("varchar(0)", 8, "the length is a number from 1 to 10485760, not `0`"),
    ("varchar(x)", 8, "the length is a number from 1 to 10485760, not `x`"),
    ("varchar(1, 2)", 11, "only the length stands in these brackets"),
    ("char(-1)", 5, "the length is a number from 1 to 10485760, not `-1`"),
    ("numeric(2000)", 8, "the precision is a number from 1 to 1000, not `2000`"),
    ("numeric(10, 1001)", 12, "the scale is a number from -1000 to 1000, not `1001`"),
    ("numeric(1,2,3)", 12, "`numeric` takes a precision and a scale, no more"),
    ("timestamp(7)", 10, "the precision is a number from 0 to 6, not `7`"),
    ("vector(0)", 7, "the number of dimensions is a number from 1 to 16000, not `0`"),
    ("vector(16001)", 7, "the number of dimensions is a number from 1 to 16000, not `16001`"),
    ("float(54)", 6, "the precision is a number from 1 to 53, not `54`"),
    ("text(5)", 4, "`text` takes nothing in brackets"),
    ("int unsigned", 4, "`unsigned` cannot stand here in the type `int unsigned`"),
    ("a.b.c", 3, "`.` cannot stand here in the type `a.b.c`"),
    ("5", 0, "a type begins with a name, not with `5`"),
    ("select", 0, "a type begins with a name, not with `select`"),
    ("auth.", 5, "the type `auth.` isn't finished"),
    ("varchar()", 8, "`)` cannot stand here in the type `varchar()`"),
    ("text]", 4, "the bracket `]` closes nothing"),
    ("text; DROP", 4, "`;` ends a statement and has no place in an expression"),
  ])
  func refusesWhatIsNoType(text: String, offset: Int, message: String) {
    #expect {
      try parseType(text)
    } throws: { error in
      guard let error = error as? SQLSyntaxError else { return false }
      #expect(error.message == message)
      #expect(error.offset == offset)
      return true
    }
  }

  @Test func saysToQuoteInFlowStyle() {
    #expect(
      throws: SQLSyntaxError(
        message: "the bracket isn't closed", offset: 7,
        help: "in YAML's flow style quote the type: 'numeric(10,2)'")
    ) { try parseType("numeric(10") }
  }
}

extension TypeTests {
  @Test(arguments: [
    ("\"interval x); --\"", "\"interval x); --\""), ("\"interval day\"", "interval day"),
    ("f(\"a); --\")", "f(\"a); --\")"), ("f('a''); --')", "f('a''); --')"),
    ("\"time with time zone\"", "time with time zone"),
    ("\"x[]\"", "\"x[]\""), ("\"f(3)\"", "\"f(3)\""), ("\"double precision\"", "\"double precision\""),
  ])
  func letsNothingOutOfItsQuotes(text: String, spelling: String) throws {
    #expect(try parseType(text).spelling == spelling)
    #expect(try parseType(spelling).spelling == spelling)
  }
}
