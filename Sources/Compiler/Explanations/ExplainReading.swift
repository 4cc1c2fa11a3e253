/// Reading files.
extension Explanation {
  static let cannotRead = Explanation(
    summary: "A file or folder cannot be read.",
    meaning: """
      It is not there, holds no YAML file, or may not be read by you. Other sources than files are named so \
      too where this version does not read them.
      """,
    example: .situation("`schemac check nowhere.yaml`, where there is no such file"),
    remedy: """
      Look at the path, which is relative to the folder you are in; the paths in `schemac.yaml` are relative \
      to its own folder.
      """)

  static let badEncoding = Explanation(
    summary: "A file is not UTF-8, or holds a character that YAML forbids.",
    meaning: "YAML text is UTF-8. Control characters other than tabs and line breaks have no place in it.",
    example: .situation("a file that was saved as UTF-16 or Latin-1, or that holds a NUL"),
    remedy: "Save the file as UTF-8. In double quotes, YAML can write a character by its number: \"\\u00e9\"."
  )

  static let yamlSyntax = Explanation(
    summary: "The text is not YAML.",
    meaning: """
      Most often indentation is off, a bracket or quote is not closed, or a text holds `: ` or ` #` without \
      quotes.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint
          primary_key: [id]
      """),
    remedy: """
      Look at the place and at the line above it. A text with `: `, ` #`, `{`, `[` or a leading `*`, `&`, \
      `!`, `@`, `%` stands in quotes.
      """)

  static let tooLarge = Explanation(
    summary: "A file, its nesting, or what its aliases unfold to is larger than any schema needs.",
    meaning: "The limits keep a hostile file from taking all memory. No schema of people comes near them.",
    example: .schema(
      """
      x-a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
      x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
      x-e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
      x-f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
      x-g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, *f]
      x-h: [*g, *g, *g, *g, *g, *g, *g, *g, *g, *g]
      """),
    remedy:
      "Split the file: a database is a folder of files, as many as you like. Take aliases of aliases apart.")

  static let severalDocuments = Explanation(
    summary: "A file holds more than one YAML document.",
    meaning: "A second `---` begins another document, of which nobody could say how it belongs to the first.",
    example: .schema(
      """
      tables: {}
      ---
      enums: {}
      """),
    remedy: "Put each document into a file of its own, in the same folder.")

  static let duplicateKey = Explanation(
    summary: "A key stands twice in one mapping.",
    meaning:
      "YAML readers keep one of the two and drop the other silently; schemac keeps neither without a word.",
    example: .schema(
      """
      tables:
        users:
          columns:
            id: bigint
            id: uuid
      """),
    remedy: "Remove one, or give one another name.")
}
