/// Lints: what is right but unwise. `Documentation/Warnings.md` says more.
extension Explanation {
  static let redundantIndex = Explanation(
    summary: "An index finds nothing that another one does not find as well.",
    meaning: """
      It repeats a primary key, a unique constraint or the beginning of another index. No search needs it, and every \
      write has to keep it.
      """,
    example: .schema(
      """
      targets: [postgresql]
      tables:
        users:
          columns:
            id: { type: bigint, primary_key: true }
            email: { type: text, unique: true }
          indexes:
            - [email]
      """),
    remedy: "Remove it.")

  static let foreignKeyWithoutIndex = Explanation(
    summary: "No index begins with the foreign key's columns.",
    meaning: """
      Whoever deletes a row of the other table, or changes its key, waits until all of this one is read; so does a join \
      from there.
      """,
    example: .schema(
      """
      targets: [postgresql]
      tables:
        users:
          columns: { id: { type: bigint, primary_key: true } }
        orders:
          columns:
            id: { type: bigint, primary_key: true }
            user_id: { type: bigint, references: users(id) }
      """),
    remedy: "Add an index that begins with them.")

  static let tableWithoutPrimaryKey = Explanation(
    summary: "A table has no primary key.",
    meaning: """
      Of two equal rows none can be changed or deleted alone, and PostgreSQL's logical replication cannot follow an \
      UPDATE.
      """,
    example: .schema(
      """
      targets: [postgresql]
      tables:
        events: { columns: { at: timestamptz, what: text } }
      """),
    remedy: "Add a key, or make one of a unique constraint over columns that cannot be NULL.")

  static let regrettedType = Explanation(
    summary: "A type that most people who used it would not use again.",
    meaning: """
      `char` is padded, `timestamp` says no zone, `json` cannot be compared, `serial` needs rights on its sequence, and a \
      narrow key runs out of numbers.
      """,
    example: .schema(
      """
      targets: [postgresql]
      tables:
        visits:
          columns:
            id: { type: bigint, primary_key: true }
            at: timestamp
      """),
    remedy: "Write `varchar`, `timestamptz`, `jsonb`, `identity: by default`, `bigint`.")

  static let reservedWord = Explanation(
    summary: "A name is a word that SQL keeps for itself.",
    meaning: "Every statement has to quote it.",
    example: .schema(
      """
      targets: [postgresql]
      tables:
        order: { columns: { id: { type: bigint, primary_key: true } } }
      """),
    remedy: "Choose another name; `renamed_from` keeps what is there.")

  static let namesDifferByCase = Explanation(
    summary: "Two names differ in nothing but capitals.",
    meaning:
      "PostgreSQL takes a name without quotes in small letters: a statement that lacks them means the other thing.",
    example: .schema(
      """
      targets: [postgresql]
      enums:
        mood: [calm, Calm]
      tables:
        days: { columns: { day: { type: date, primary_key: true }, mood: mood } }
      """),
    remedy: "Rename one of them.")
}
