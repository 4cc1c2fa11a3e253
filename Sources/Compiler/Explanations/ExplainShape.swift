/// The shape of a file.
extension Explanation {
  static let unknownKey = Explanation(
    summary: "A key means nothing in its place.",
    meaning: """
      What is not known is never skipped: a misspelt key would drop what it says. Keys of your own begin \
      with `x-` and stand at the top of the file.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint }
          primary_keys: [id]
      """),
    remedy: """
      Take the key that the message proposes. `Documentation/SchemaLanguage.md` lists those of every place, \
      and an editor completes them by `schemac json-schema`.
      """)

  static let missingKey = Explanation(
    summary: "A key that its place needs is not there.",
    meaning: "A table has columns, a column a type, a foreign key what it refers to.",
    example: .schema(
      """
      tables:
        users:
          primary_key: [id]
      """),
    remedy: "Write the key that the message names.")

  static let wrongShape = Explanation(
    summary: "A list stands where a mapping or a text belongs, or the other way round.",
    meaning: """
      Each place takes one shape, some also a short one: a column is a type or a mapping, an index a list of \
      columns or a mapping.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: [id, email]
      """),
    remedy: "Write it as the message says. A text that begins with `[` or `{` is in quotes: `default: '[]'`.")

  static let unknownWord = Explanation(
    summary: "A value is none of the words that its place takes.",
    meaning:
      "Some places take a few words only: targets, actions of foreign keys, orders, `true` and `false`.",
    example: .schema(
      """
      targets: [postgres]
      tables:
        users:
          columns: { id: bigint }
      """),
    remedy: "Take one of the words that the message lists. Capitals do not matter.")

  static let conflictingKeys = Explanation(
    summary: "Keys contradict each other.",
    meaning: "Two keys say the same thing in two ways, and only one of them can hold.",
    example: .schema(
      """
      tables:
        users:
          columns:
            id: { type: bigint, identity: always, default: 0 }
      """),
    remedy: "Keep one of them.")
}
