import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

extension Decoder {
  mutating func sequences(_ node: YAMLNode?) -> [NumberSequence] {
    guard let node, !node.isNothing else { return [] }
    guard let pairs = node.mapping else {
      report(.wrongShape, "`sequences` is a mapping from each sequence's name to its options", at: node.span)
      return []
    }
    return pairs.compactMap { sequence($0) }
  }

  private mutating func sequence(_ pair: YAMLPair) -> NumberSequence? {
    guard var name = qualifiedName(pair.key, at: pair.keySpan, "a sequence's name") else { return nil }
    if pair.value.isNothing { return NumberSequence(name: name, origin: Origin(pair.keySpan)) }
    guard let reader = MappingReader(pair.value, .sequence, &diagnostics) else { return nil }
    if let schema = self.name(reader["schema"], "a PostgreSQL schema") {
      name.schema = schema == "public" ? nil : schema
    }
    return NumberSequence(
      name: name, type: word(reader["type"], "`type`", Words.countedTypes) ?? .bigint,
      options: SequenceOptions(
        start: integer(reader["start"], "`start`"), increment: integer(reader["increment"], "`increment`"),
        minimum: integer(reader["minimum"], "`minimum`"), maximum: integer(reader["maximum"], "`maximum`"),
        cache: integer(reader["cache"], "`cache`"), cycles: boolean(reader["cycle"], "`cycle`") ?? false),
      ownedBy: owner(reader["owned_by"], of: name), comment: comment(reader["comment"]),
      renamedFrom: renamedFrom(reader), origin: Origin(pair.keySpan))
  }

  /// `orders.number`: a table of the sequence's own PostgreSQL schema, and its column.
  private mutating func owner(_ node: YAMLNode?, of sequence: QualifiedName) -> OwningColumn? {
    guard let node, let text = text(node, "`owned_by`") else { return nil }
    do throws(SQLSyntaxError) {
      let name = try parseQualifiedName(text)
      if let table = name.schema {
        return OwningColumn(
          table: QualifiedName(schema: sequence.schema, table), column: name.name)
      }
      report(
        .wrongShape, "`owned_by` names a column with its table", at: node.span,
        help: "write `owned_by: orders.\(text)`")
    } catch {
      report(.badName, error.message, at: node.span(ofTextAt: error.offset), help: error.help)
    }
    return nil
  }
}
