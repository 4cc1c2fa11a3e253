/// Differences between two versions.
extension Explanation {
  static let badRename = Explanation(
    summary: "A `renamed_from` cannot be carried out.",
    meaning: """
      It matches nothing while something of its kind would be dropped, which is what a typing error looks \
      like; or the old name is still there, or two claim it.
      """,
    example: .change(
      from: """
        tables:
          users:
            columns: { id: bigint, mail: text }
            primary_key: [id]
        """,
      to: """
        tables:
          users:
            columns:
              id: bigint
              email: { type: text, renamed_from: e_mail }
            primary_key: [id]
        """),
    remedy: "Correct the old name. Swap names in two migrations, one name at a time.")

  static let possibleRename = Explanation(
    summary: "Something is dropped and something alike is added.",
    meaning: """
      It may be one thing under another name. A rename is stated, never guessed: as it stands, the old one is \
      dropped with its values.
      """,
    example: .change(
      from: """
        tables:
          users:
            columns: { id: bigint, mail: text? }
            primary_key: [id]
        """,
      to: """
        tables:
          users:
            columns:
              id: bigint
              email: text?
            primary_key: [id]
        """),
    remedy: "Write `renamed_from: mail` at the new one, if it is the old one.")

  static let unplannedChange = Explanation(
    summary: "A change that no migration can be planned for as it stands.",
    meaning: """
      The rows that are there need a value that nobody states. It is said and refused: schemac does not guess \
      one, and a script never leaves out a part of the difference.
      """,
    example: .change(
      from: """
        tables:
          users:
            columns: { id: bigint }
            primary_key: [id]
        """,
      to: """
        tables:
          users:
            columns: { id: bigint, name: text }
            primary_key: [id]
        """),
    remedy: "Say it: with a default, `backfill:` or `convert:`; or write this step by hand.")
}
