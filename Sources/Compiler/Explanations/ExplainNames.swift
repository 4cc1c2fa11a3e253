/// Names and references.
extension Explanation {
  static let badName = Explanation(
    summary: "A name cannot be one.",
    meaning: """
      It is empty, holds a control character, has more parts than schema and name, or is taken by PostgreSQL \
      itself.
      """,
    example: .schema(
      """
      tables:
        one.two.three:
          columns: { id: bigint }
      """),
    remedy: "A name with a dot in it stands in double quotes inside the YAML quotes: `'\"one.two\"':`.")

  static let duplicateName = Explanation(
    summary: "Two things of one kind have one name, or one thing stands twice.",
    meaning: "A server keeps one of them, refuses the second, or makes two where one was meant.",
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint, email: text }
          unique: [[email], [email]]
      """),
    remedy: "Remove one, or give it another name.")

  static let longName = Explanation(
    summary: "A name is longer than the 63 bytes that PostgreSQL keeps.",
    meaning: "PostgreSQL cuts longer names off and says nothing to the client; two names can become one.",
    example: .schema(
      """
      targets: [postgresql]
      tables:
        a_table_whose_name_goes_on_and_on_and_on_until_nobody_can_remember_it:
          columns: { id: bigint }
      """),
    remedy: "Shorten it. Letters beyond ASCII take two bytes and more.")

  static let badType = Explanation(
    summary: "A type is not written as a type is.",
    meaning:
      "A length is missing or out of range, a bracket is not closed, or SQL that is no type stands behind it.",
    example: .schema(
      """
      tables:
        users:
          columns: { name: varchar(0) }
      """),
    remedy: """
      Write the type alone: `varchar(40)`, `numeric(10,2)`, `text[]`. NULL is allowed by `?` behind it; in \
      `{ … }` a type with a comma or `[]` stands in quotes.
      """)

  static let unknownType = Explanation(
    summary: "There is no type of that name.",
    meaning: "It is neither PostgreSQL's nor a well-known extension's, and no enumeration has that name.",
    example: .schema(
      """
      tables:
        users:
          columns: { name: sting }
      """),
    remedy: """
      Take the type that the message proposes, declare the enumeration under `enums`, or name the PostgreSQL \
      schema of a type of your own: `app.money_range`.
      """)

  static let unknownTable = Explanation(
    summary: "A reference to a table that there is not.",
    meaning: "All files of the database's folder were read, and none declares it.",
    example: .schema(
      """
      tables:
        posts:
          columns:
            id: bigint
            author_id: { type: bigint, references: user(id) }
      """),
    remedy: "Correct the name; a table of another PostgreSQL schema is named with it: `auth.users(id)`.")

  static let unknownColumn = Explanation(
    summary: "A column is named that the table does not have.",
    meaning:
      "Keys, indexes, checks and references are checked against the columns, so that no rename is forgotten.",
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint }
          primary_key: [idd]
      """),
    remedy: "Correct the name, or add the column.")

  static let foreignKeyColumns = Explanation(
    summary: "The two sides of a foreign key differ in their number of columns.",
    meaning: "Each referring column is compared with one column of the other table.",
    example: .schema(
      """
      tables:
        tenants:
          columns: { a: bigint, b: bigint }
          primary_key: [a, b]
        users:
          columns: { tenant: bigint }
          foreign_keys:
            - { columns: [tenant], references: tenants }
      """),
    remedy: "Name as many columns as the other table's key has.")

  static let foreignKeyNotUnique = Explanation(
    summary: "A foreign key refers to columns that are not unique together.",
    meaning: """
      A row must refer to one row, so both databases ask for a primary key, a unique constraint or a unique \
      index there.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint, email: text }
          primary_key: [id]
        logins:
          columns:
            email: { type: text, references: users(email) }
      """),
    remedy: "Make the columns unique, or refer to the primary key.")

  static let foreignKeyTypes = Explanation(
    summary: "The two sides of a foreign key have types that do not compare.",
    meaning: "PostgreSQL refuses such a key; SQLite takes it, and then finds no row that matches.",
    example: .schema(
      """
      tables:
        users:
          columns: { id: uuid }
          primary_key: [id]
        posts:
          columns:
            author_id: { type: bigint, references: users(id) }
      """),
    remedy: "Give both columns one type.")

  static let foreignKeyAction = Explanation(
    summary: "A foreign key's action cannot be carried out on its columns.",
    meaning: """
      `set null` on a column that cannot be NULL, or `set default` where there is no default, fails at the \
      first delete.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint }
          primary_key: [id]
        posts:
          columns:
            author_id: { type: bigint, references: users(id), on_delete: set null }
      """),
    remedy: "Let the column be NULL (`bigint?`), give it a default, or choose another action.")

  static let badDefault = Explanation(
    summary: "A default is not a value of its column's type.",
    meaning: """
      It would be refused by the server at the first INSERT that leaves the column out, or already at CREATE \
      TABLE.
      """,
    example: .schema(
      """
      tables:
        users:
          columns:
            active: { type: boolean, default: maybe }
      """),
    remedy: "Write a value of the type. A call is `default: now()`, or `default: { expression: … }` on text.")

  static let defaultLooksLikeCall = Explanation(
    summary: "A text default looks like a call, but is text.",
    meaning: """
      On text and enumerations the scalar is the value itself, so that `default: draft` needs no second pair \
      of quotes.
      """,
    example: .schema(
      """
      tables:
        users:
          columns:
            token: { type: text, default: gen_random_uuid() }
      """),
    remedy: "Write `default: { expression: … }` for the call.")

  static let badColumn = Explanation(
    summary: "Something about a column cannot be together.",
    meaning: "Its generation, identity, key or `on_update` does not suit its type or its other settings.",
    example: .schema(
      """
      tables:
        users:
          columns: { id: bigint? }
          primary_key: [id]
      """),
    remedy: "The message says what contradicts what; change one of the two.")
}
