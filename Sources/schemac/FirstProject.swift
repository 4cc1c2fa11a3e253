/// The files that `schemac init` writes.
enum FirstProject {
  /// Hidden, as nobody but an editor reads them.
  static let fileSchema = ".schemac/schema.json"
  static let projectSchema = ".schemac/project.json"

  static func settings(targets: String) -> String {
    """
    # yaml-language-server: $schema=\(projectSchema)
    databases:
      app:
        schema: schemas             # a folder of YAML files, or one file
        output: generated/app
        targets: [\(targets)]

    # The oldest servers that the outputs are for.
    postgresql: { version: 15 }
    sqlite: { version: 3.37 }

    """
  }

  static let schema = """
    # yaml-language-server: $schema=../\(fileSchema)
    tables:
      authors:
        comment: Who writes.
        columns:
          id:         { type: bigint, identity: by default, primary_key: true }
          email:      { type: varchar(320), unique: true }
          name:       text?                       # ? means that it can be NULL; all else is NOT NULL
          created_at: { type: timestamptz, default: now() }

      posts:
        columns:
          id:         { type: uuid, default: gen_random_uuid(), primary_key: true }
          author_id:  { type: bigint, references: authors(id), on_delete: cascade }
          title:      varchar(200)
          state:      { type: post_state, default: draft }
          price:      { type: 'numeric(10,2)?', check: price >= 0 }
          updated_at: { type: timestamptz, default: now(), on_update: now() }
        checks:
          title_is_not_empty: length(trim(title)) > 0
        indexes:
          - [author_id, updated_at]
          - { columns: [title], unique: true, where: state = 'published' }

    enums:
      post_state: [draft, published]

    """
}
