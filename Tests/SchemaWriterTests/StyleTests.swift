import Diagnostics
import FrontEnd
import SchemaModel
import SchemaWriter
import Testing

@Suite("What is written looks as a person would have written it")
struct StyleTests {
  static let schema = """
    # Two tables.

    targets: [postgresql, sqlite]
    extensions: [pg_stat_statements, { name: citext, schema: extensions }]

    tables:
      auth.users:
        comment: |-
          Who somebody is.
          No guests.
        renamed_from: accounts
        columns:
          id: { type: uuid, default: gen_random_uuid() }
          email: { type: varchar(320), unique: true, comment: 'As they wrote it: unchecked.' }
          name: text?
          role: { type: role, default: member }
          balance: { type: 'numeric(10,2)', default: 0, check: balance >= 0 }
          note: { type: text?, comment: It's short }
          answered:
            type: bigint?
            default: length('a' || 'b')
            comment: A comment that is so long that the column does not stay on one line with it.
        primary_key: [id]
        checks:
          non_empty_name: length(trim(name)) > 0
        indexes:
          - [role, { column: name, order: desc }]
          - { columns: [name], targets: [sqlite] }

      posts:
        columns:
          id: { type: bigint, identity: always }
          author_id: { type: uuid, references: auth.users(id), on_delete: cascade }
          state: { type: 'text[]', default: '{}' }
        primary_key: { name: posts_by_id, columns: [id] }

    enums:
      role: [admin, member, 'null', no, '- x']

    """

  @Test("Short forms, flow style where it is short, quotes only where they are needed")
  func style() throws {
    let read = readSchema([SourceFile(path: "schema.yaml", text: Self.schema)])
    #expect(!read.diagnostics.hasErrors, "\(TextRenderer().render(read.diagnostics))")
    let text = try write(read.schema, targets: read.targets, heading: ["Two tables."])
    #expect(text == Self.schema)
  }

  @Test("A derived name that a reader would derive otherwise is said")
  func derivedNames() throws {
    var schema = readSchema([SourceFile(path: "schema.yaml", text: Self.schema)]).schema
    schema.tables[0].indexes[0].name.text = "users_other_idx"
    let back = readSchema([SourceFile(path: "schema.yaml", text: try write(schema, targets: nil))]).schema
    #expect(back.tables[0].indexes[0].name == ObjectName("users_other_idx"))
    #expect(back.tables[0].indexes[1].name == ObjectName("users_name_idx", isDerived: true))
  }

  @Test("Nothing at all is an empty text, and a heading stays in its lines")
  func headings() throws {
    #expect(try write(Schema()).isEmpty)
    #expect(try write(Schema(), heading: ["a\nb\u{85}c", "", "d"]) == "# a b c\n#\n# d\n")
  }
}
