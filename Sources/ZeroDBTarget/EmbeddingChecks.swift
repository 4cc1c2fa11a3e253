import Diagnostics
import SchemaModel

/// What a vector store cannot take, and two columns that would meet in one of its namespaces by accident.
func embeddingChecks(_ schema: Schema) -> [Diagnostic] {
  var diagnostics = schema.zerodbTables.flatMap { table in
    table.columns.filter { !$0.isEmbedded && $0.overrides.zerodbNamespace != nil }.map { column in
      Diagnostic(
        .conflictingKeys,
        "`\(column.name)` of `\(table.name)` has a namespace, and nothing of it goes to a vector store",
        at: column.origin.span,
        help: "Only a column of the type `vector` or `halfvec` goes there, without a `type`.")
    }
  }
  var holders: [String: Embedding] = [:]
  for embedding in schema.embeddings {
    diagnostics += checks(of: embedding)
    if let holder = holders[embedding.namespace] { diagnostics += checks(of: embedding, beside: holder) }
    holders[embedding.namespace] = holders[embedding.namespace] ?? embedding
  }
  return diagnostics
}

private func checks(of embedding: Embedding) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  if embedding.column.type.dimensions == nil {
    diagnostics.append(
      Diagnostic(
        .refusedByTarget, "\(embedding.subject) does not say how many dimensions its vectors have",
        at: embedding.column.origin.span,
        notes: ["ZeroDB's vector store compares vectors of one length."],
        help: "Write them behind the type: `vector(1536)`."))
  }
  if !isUsableNamespace(embedding.namespace) {
    diagnostics.append(
      Diagnostic(
        .badName, "ZeroDB cannot name a namespace `\(embedding.namespace)`, for \(embedding.subject)",
        at: embedding.column.origin.span,
        notes: ["A namespace has letters, digits, `_` and `-`, \(nameLimit) characters in all at most."],
        help: "Give it another name: `zerodb: { namespace: … }`."))
  }
  return diagnostics
}

private func checks(of embedding: Embedding, beside holder: Embedding) -> [Diagnostic] {
  let labels =
    label(holder.column.origin, "the other one")
  let meeting = "\(holder.subject) and \(embedding.subject) go to one namespace, `\(embedding.namespace)`"
  if embedding.column.overrides.zerodbNamespace == nil || holder.column.overrides.zerodbNamespace == nil {
    return [
      Diagnostic(
        .duplicateName, meeting, at: embedding.column.origin.span, labels: labels,
        help: "Say it at both if it is meant, `zerodb: { namespace: … }`; else give one of them another.")
    ]
  }
  guard embedding.column.type.dimensions != holder.column.type.dimensions else { return [] }
  return [
    Diagnostic(
      .refusedByTarget, "\(meeting), with different dimensions", at: embedding.column.origin.span,
      labels: labels, help: "Give one of them another namespace.")
  ]
}

extension Embedding {
  fileprivate var subject: String { "`\(column.name)` of `\(table.name)`" }
}
