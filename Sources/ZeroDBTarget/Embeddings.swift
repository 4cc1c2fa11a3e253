import Diagnostics
import SchemaModel

/// A column whose vectors are in the vector store, each under an id that its row keeps.
struct Embedding {
  var table: Table
  var column: Column
  var namespace: String
}

extension Schema {
  /// Every column that the vector store holds, in the order of the tables.
  var embeddings: [Embedding] {
    zerodbTables.flatMap { table in
      let columns = table.columns.filter(\.isEmbedded)
      return columns.map { column in
        let derived = columns.count > 1 ? "\(table.zerodbName)_\(column.name)" : table.zerodbName
        return Embedding(
          table: table, column: column, namespace: column.overrides.zerodbNamespace ?? derived)
      }
    }
  }
}

/// Where each vector of a row goes: who moves or writes rows reads it.
func vectorManifest(_ embeddings: [Embedding]) -> JSON {
  .array(
    embeddings.map { embedding in
      .object([
        ("table", .string(embedding.table.name.description)),
        ("column", .string(embedding.column.name)),
        ("table_name", .string(embedding.table.zerodbName)),
        ("field", .string(embedding.column.zerodbField)),
        ("namespace", .string(embedding.namespace)),
        ("dimensions", .integer(embedding.column.type.dimensions ?? 0)),
      ])
    })
}
