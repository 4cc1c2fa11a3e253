import SQLExpressions
import SchemaModel

extension ExclusionConstraint {
  func written(in table: Table) throws(UnsupportedExpression) -> YAMLValue {
    var pairs = YAMLPairs()
    pairs.add(name)
    if method != "gist" { pairs.add("using", method) }
    var written: [YAMLValue] = []
    for element in elements {
      var pairs = try element.key.pairs
      pairs.add("with", element.comparison)
      written.append(pairs.mapping)
    }
    pairs.add("elements", .list(written))
    pairs.add("include", names: including)
    if let predicate { pairs.add("where", try predicate.spelling()) }
    if !storageParameters.isEmpty { pairs.add("with", storageParameters.written) }
    pairs.add("deferrable", deferral.word)
    pairs.add(renamedFrom: renamedFrom)
    pairs.add(targets, unless: table.targets)
    return pairs.mapping
  }
}
