import Diagnostics
import SchemaModel
import YAMLTree

extension Decoder {
  mutating func exclusion(_ node: YAMLNode, _ columns: [String]) -> ExclusionConstraint? {
    guard let reader = MappingReader(node, .exclusion, &diagnostics) else { return nil }
    guard let list = reader["elements"] else {
      report(
        .missingKey, "the exclusion constraint has no `elements`", at: node.span,
        help: "say what is compared: `elements: [{ column: room, with: \"=\" }]`")
      return nil
    }
    let before = diagnostics.count
    let elements = members(list, "`elements`").compactMap { element($0, columns) }
    if elements.isEmpty {
      if diagnostics.count == before {
        report(.missingKey, "the exclusion constraint compares nothing", at: list.span)
      }
      return nil
    }
    return ExclusionConstraint(
      name: objectName(reader, "an exclusion constraint"), elements: elements,
      method: name(reader["using"], "`using`")?.lowercased() ?? "gist",
      including: names(reader["include"], "`include`", orOne: true, of: columns),
      predicate: expression(reader["where"], "`where`", columns: columns),
      storageParameters: storageParameters(reader["with"]), deferral: deferral(reader["deferrable"]),
      renamedFrom: renamedFrom(reader), targets: targets(reader["targets"]) ?? targets,
      origin: Origin(node.span))
  }

  private mutating func element(_ node: YAMLNode, _ columns: [String]) -> ExclusionConstraint.Element? {
    guard let reader = MappingReader(node, .exclusionElement, &diagnostics) else { return nil }
    let key = indexKey(reader, columns, "the exclusion constraint")
    guard let written = reader["with"] else {
      report(
        .missingKey, "the exclusion constraint's element has no `with`", at: node.span,
        help: "say the operator: `with: \"=\"`")
      return nil
    }
    guard let comparison = text(written, "an operator") else { return nil }
    guard comparison.isOperator else {
      report(
        .unknownWord, "`\(comparison)` is no operator of PostgreSQL", at: written.span,
        help: "write one such as `=` or `&&`, in quotes")
      return nil
    }
    return key.map { ExclusionConstraint.Element($0.withOwnCollation, comparison) }
  }
}

extension String {
  /// Whether it is an operator's name, maybe with a PostgreSQL schema before it. One that begins a comment is none.
  fileprivate var isOperator: Bool {
    let signs = unicodeScalars.reversed().prefix { "+-*/<>=~!@#%^&|`?".unicodeScalars.contains($0) }
    let text = String(String.UnicodeScalarView(signs.reversed()))
    guard !text.isEmpty, !text.contains("--"), !text.contains("/*") else { return false }
    let schema = unicodeScalars.dropLast(signs.count)
    return schema.isEmpty || schema.count > 1 && schema.last == "."
  }
}
