/// Expressions.
extension Explanation {
  static let badExpression = Explanation(
    summary: "An expression cannot be read, or has a type that its place does not take.",
    meaning: """
      It is not closed, holds a `;`, a comment or a backslash outside quotes, names a column where none can \
      be, or is no condition where one belongs.
      """,
    example: .schema(
      """
      tables:
        users:
          columns: { age: integer }
          checks:
            grown_up: age >= 18;
      """),
    remedy: "Write one SQL expression, without `;`. The place is the character where reading ended.")

  static let rawExpression = Explanation(
    summary: "An expression is written in words that schemac does not know.",
    meaning: """
      Where one store alone gets it, it is passed on as it is, and names in it are neither checked nor \
      renamed. Where two would need it, it is an error.
      """,
    example: .schema(
      """
      targets: [postgresql, sqlite]
      tables:
        posts:
          columns: { id: bigint, tags: jsonb }
          checks:
            tagged: JSON_EXISTS(tags, '$.a' ERROR ON ERROR)
      """),
    remedy:
      "Say it in other words, or say which target it is for: `{ expression: …, targets: [postgresql] }`.")

  static let unknownFunction = Explanation(
    summary: "A function is called that schemac does not know, and that is nearly one that it knows.",
    meaning: "PostgreSQL would refuse the script if there is no such function.",
    example: .schema(
      """
      tables:
        users:
          columns: { name: text }
          checks:
            not_empty: lenght(name) > 0
      """),
    remedy:
      "Correct the name. A function of your own is named with its PostgreSQL schema: `app.lenght(name)`.")

  static let meaningDiffers = Explanation(
    summary: "The same words mean something else on another target.",
    meaning: """
      A time without a zone is the session's in PostgreSQL and UTC elsewhere; texts are ordered by \
      PostgreSQL's collation and by their bytes in SQLite.
      """,
    example: .schema(
      """
      tables:
        events:
          columns:
            at: { type: timestamptz, default: 2025-01-31 12:00:00 }
      """),
    remedy: "Say what is meant in full, as the message shows.")
}
