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

  static let unplannedChange = Explanation(
    summary: "A change that no migration is planned for yet.",
    meaning: "It is said and refused; a script never leaves out a part of the difference.",
    example: .change(
      from: """
        tables:
          users:
            columns: { id: bigint, name: text }
            primary_key: [id]
        """,
      to: """
        tables:
          users:
            columns: { id: bigint }
            primary_key: [id]
        """),
    remedy: "Write this step by hand, or make the change in smaller ones.")
}
