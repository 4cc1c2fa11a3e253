/// Targets.
extension Explanation {
  static let refusedByTarget = Explanation(
    summary: "A target's server refuses this, or it would mean something else there.",
    meaning: "An error where the target is chosen; a warning where none is.",
    example: .schema(
      """
      targets: [sqlite]
      tables:
        users:
          columns: { id: bigint, address: inet }
      """),
    remedy: """
      Say what the target gets (`sqlite: { type: text }`), leave the thing to other targets (`targets: \
      [postgresql]`), or write it so that all know it.
      """)

  static let notEnforced = Explanation(
    summary: "A target keeps the values, but does not enforce a rule about them.",
    meaning: """
      In a schema, the target has no means to check what another one checks. In a migration, it is a hazard: \
      rows can come in that the schema forbids.
      """,
    example: .schema(
      """
      targets: [sqlite]
      tables:
        documents:
          columns: { id: bigint, tags: 'integer[]' }
          primary_key: [id]
      """),
    remedy: "Check the values where they are written, or leave the column to a target that enforces it.")

  static let vectorIndexLimit = Explanation(
    summary: "A vector index is past the limits of pgvector.",
    meaning: """
      hnsw and ivfflat take a vector of at most 2,000 dimensions, a halfvec of at most 4,000, and the number \
      must be known.
      """,
    example: .schema(
      """
      targets: [postgresql]
      tables:
        documents:
          columns: { id: bigint, embedding: vector(3072) }
          indexes:
            - { using: hnsw, columns: [{ column: embedding, opclass: vector_cosine_ops }] }
      """),
    remedy: "Index a cast to halfvec in an expression, or keep fewer dimensions.")
}
