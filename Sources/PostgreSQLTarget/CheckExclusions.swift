import Diagnostics
import SQLExpressions
import SchemaModel

extension Checks {
  mutating func checkExclusion(_ exclusion: ExclusionConstraint, _ scope: ExpressionScope) {
    let (method, origin) = (exclusion.method, exclusion.origin)
    if ["gin", "brin", "ivfflat", "hnsw"].contains(method) {
      refuse(
        "an exclusion constraint cannot use the method `\(method)`", at: origin,
        help: "use `gist`, which compares by any operator, or `btree` for `=`")
      return
    }
    if method == "btree" || method == "hash" {
      let others = exclusion.elements.filter { $0.comparison.withoutSchema != "=" }
      if let other = others.first {
        refuse(
          "an exclusion constraint of method `\(method)` compares by `=` alone, and not by `\(other.comparison)`",
          at: origin, help: "use `gist`")
      }
    }
    if method == "hash" {
      if exclusion.elements.count > 1 {
        refuse("an exclusion constraint of method `hash` has one element", at: origin)
      }
      if !exclusion.including.isEmpty {
        refuse("an exclusion constraint of method `hash` cannot `include` columns", at: origin)
      }
    }
    checkParameters(exclusion.storageParameters, ofMethod: method, at: origin)
    if let predicate = exclusion.predicate {
      checkImmutable(predicate, scope, "the exclusion constraint's `where`", at: origin)
    }
    for element in exclusion.elements {
      if method != "btree", element.key.isDescending || element.key.nullsFirst != nil {
        refuse(
          "an exclusion constraint of method `\(method)` has no order", at: origin,
          help: "leave `order` and `nulls` out")
      }
      checkImmutable(element.key.value, scope, "the exclusion constraint", at: origin)
      guard let type = element.key.value.inferredType(in: scope), element.key.operatorClass == nil else {
        continue
      }
      if !type.hasEquality, element.comparison.withoutSchema == "=" {
        refuse("PostgreSQL cannot compare values of type `\(type.spelling)`", at: origin)
      }
    }
  }
}

extension String {
  /// An operator without its PostgreSQL schema.
  var withoutSchema: String { lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self }
}
