import SQLExpressions
import SchemaModel

extension NumberSequence {
  var written: YAMLValue {
    var pairs = YAMLPairs()
    pairs.add("comment", comment)
    if type != .bigint { pairs.add("type", type.spelling) }
    pairs.add(options)
    pairs.add("owned_by", ownedBy.map { QualifiedName(schema: $0.table.name, $0.column).written })
    pairs.add(renamedFrom: renamedFrom)
    return pairs.mapping
  }
}

extension YAMLPairs {
  /// Adds how a sequence counts.
  mutating func add(_ options: SequenceOptions) {
    let numbers = [
      ("start", options.start), ("increment", options.increment), ("minimum", options.minimum),
      ("maximum", options.maximum), ("cache", options.cache),
    ]
    for (key, number) in numbers { add(key, number.map(String.init)) }
    add("cycle", if: options.cycles)
  }
}
