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
  var embeddings: [Embedding] { zerodbTables.flatMap(\.embeddings) }
}

extension Table {
  /// Its columns that the vector store holds, where the table is one of ZeroDB's.
  var embeddings: [Embedding] {
    let columns = self.columns.filter(\.isEmbedded)
    return columns.map { column in
      let derived = columns.count > 1 ? "\(zerodbName)_\(column.name)" : zerodbName
      return Embedding(
        table: self, column: column, namespace: column.overrides.zerodbNamespace ?? derived)
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
