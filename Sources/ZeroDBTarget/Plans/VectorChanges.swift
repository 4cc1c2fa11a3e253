import Diagnostics
import Differ
import SchemaModel

/// What happens to the entries of a table's vectors in the vector store.
enum VectorChange {
  /// They go to another namespace as they are.
  case move(old: Embedding, new: Embedding)
  /// They have another length: each is made anew.
  case remake(old: Embedding, new: Embedding)
  /// Every row gets one.
  case make(Embedding)
  case delete(Embedding)
}

extension TableComparison {
  mutating func compareVectors() {
    var left = older.embeddings.filter { $0.table.name == pair.from.name }
    for new in schema.embeddings where new.table.name == pair.to.name {
      let before = pair.oldColumn(of: new.column)?.name
      guard let position = left.firstIndex(where: { $0.column.name == before }) else {
        if !new.column.isNullable { vectors.append(.make(new)) }
        continue
      }
      let old = left.remove(at: position)
      if old.column.type.dimensions != new.column.type.dimensions {
        remake(old, new)
      } else if old.namespace != new.namespace {
        vectors.append(.move(old: old, new: new))
      }
    }
    vectors += left.map(VectorChange.delete)
  }

  /// The new entries have ids of their own, so that the old ones stay until the new ones are all there.
  private mutating func remake(_ old: Embedding, _ new: Embedding) {
    reasons.append("the vectors of `\(new.column.name)` have another length, and entries of their own")
    vectors.append(.remake(old: old, new: new))
    if let position = mappings.firstIndex(where: { $0.field == new.column.zerodbField }) {
      mappings[position].suffix = "_\(new.column.type.dimensions ?? 0)"
    }
    if old.namespace == new.namespace {
      notes.append(
        "the namespace `\(new.namespace)` holds vectors of two lengths until the old ones are deleted: search it "
          + "afterwards, or give the new ones a namespace of their own, `zerodb: { namespace: … }`")
    }
  }
}

extension VectorChange {
  /// What is done before anything is deleted.
  ///
  /// - Parameter table: the table whose rows have the ids.
  func makingSteps(in table: String) -> [ZeroDBStep] {
    switch self {
    case .move(let old, let new):
      [
        ZeroDBStep(
          action: "copy_vectors",
          cause:
            "the vectors of `\(new.column.name)` go from the namespace `\(old.namespace)` to `\(new.namespace)`",
          members: [
            ("ids", ids(of: new, in: table)), ("from", .string(old.namespace)),
            ("to", .string(new.namespace)),
            ("dimensions", .integer(new.column.type.dimensions ?? 0)), ("otherwise", .string("stop")),
          ])
      ]
    case .remake(_, let new), .make(let new):
      [
        ZeroDBStep(
          action: "make_vectors",
          cause: "make the vectors of `\(new.column.name)` of every row in the namespace `\(new.namespace)`",
          members: [
            ("ids", ids(of: new, in: table)), ("to", .string(new.namespace)),
            ("dimensions", .integer(new.column.type.dimensions ?? 0)),
            ("supply", .string("\(new.table.zerodbName)_\(new.column.name)_vector")),
            ("otherwise", .string("stop")),
          ])
      ]
    case .delete: []
    }
  }

  /// What is done with the entries that nothing needs any more.
  ///
  /// - Parameter table: the older table, whose rows have their ids.
  func deletingSteps(in table: String, label: String) -> [ZeroDBStep] {
    switch self {
    case .move(let old, _), .remake(let old, _):
      [delete(old, table, cause: "nothing points to the old entries in the namespace `\(old.namespace)`", [])]
    case .delete(let old):
      [
        delete(
          old, table, cause: "`\(label)` has no vectors `\(old.column.name)` any more",
          [
            Hazard(
              .deletesData, "\(label).\(old.column.name)",
              "the vectors of `\(old.column.name)` of `\(table)` in the namespace `\(old.namespace)` are deleted"
            )
          ])
      ]
    case .make: []
    }
  }

  private func delete(
    _ old: Embedding, _ table: String, cause: String, _ hazards: [Hazard]
  ) -> ZeroDBStep {
    ZeroDBStep(
      action: "delete_vectors", cause: cause,
      members: [("ids", ids(of: old, in: table)), ("from", .string(old.namespace))], hazards: hazards)
  }

  private func ids(of embedding: Embedding, in table: String) -> JSON {
    .object([
      ("query", allRows(of: table)), ("field", .string(embedding.column.zerodbField)),
    ])
  }
}
