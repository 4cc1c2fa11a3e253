/// Projects and outputs.
extension Explanation {
  static let badConfiguration = Explanation(
    summary: "`schemac.yaml` or the command line says something that cannot be.",
    meaning: "A path leads out of the project, two databases share an output folder, or a version is none.",
    example: .configuration(
      """
      databases:
        app: { schema: schemas, output: ../elsewhere }
      """),
    remedy: "Correct the setting. Paths are relative to the folder of `schemac.yaml`, and below it.")

  static let foreignFile = Explanation(
    summary: "A file that schemac did not make stands where it would write.",
    meaning: "Nothing is overwritten or removed that somebody else wrote, or edited since.",
    example: .situation("a file `postgresql.sql` of your own in a database's output folder"),
    remedy: """
      Move the file away, or give the database another `output`. What you want to add to an output belongs \
      into the schema.
      """)

  static let cannotWrite = Explanation(
    summary: "A file or folder cannot be written or removed.",
    meaning: "The disk is full, or you may not write there.",
    example: .situation("`schemac generate` in a folder that you may only read"),
    remedy: "Look at the folder's owner and at the space that is left.")

  static let staleOutput = Explanation(
    summary: "An output differs from what would be written.",
    meaning: """
      `generate --check` compares and writes nothing. A schema was changed and its outputs were not made \
      anew, or an output was edited.
      """,
    example: .situation("`schemac generate --check` behind a change of a schema"),
    remedy: "Run `schemac generate` and commit what it wrote.")

  static let compilerFault = Explanation(
    summary: "Outputs could not be made of a schema that passed its checks.",
    meaning: "This is a fault of schemac's own, never of the schema: a check should have said it before.",
    example: .situation("none is known; each that becomes known is mended"),
    remedy: "Please report it with the schema, as small as it still happens.")
}
