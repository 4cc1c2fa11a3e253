import Diagnostics
import SQLExpressions
import SchemaModel

extension Checks {
  mutating func checkIndex(_ index: Index, _ table: Table, _ scope: ExpressionScope) {
    if !index.nullsAreDistinct {
      needs(15, "`nulls_not_distinct`", at: index.origin)
      if !index.isUnique {
        refuse("`nulls_not_distinct` says nothing in an index that is not unique", at: index.origin)
      }
    }
    if index.isUnique, index.method != "btree" {
      refuse("a unique index must be of method `btree`, not `\(index.method)`", at: index.origin)
    }
    if index.method == "hash", index.keys.count > 1 {
      refuse("an index of method `hash` has one key", at: index.origin)
    }
    if !index.including.isEmpty, ["gin", "hash", "brin", "ivfflat", "hnsw"].contains(index.method) {
      refuse("an index of method `\(index.method)` cannot `include` columns", at: index.origin)
    }
    if index.method == "ivfflat" || index.method == "hnsw", index.keys.count > 1 {
      refuse("an index of method `\(index.method)` has one key", at: index.origin)
    }
    checkParameters(index.storageParameters, ofMethod: index.method, at: index.origin)
    if let predicate = index.predicate {
      checkImmutable(predicate, scope, "the index's `where`", at: index.origin)
    }
    for key in index.keys { checkKey(key, of: index, scope) }
  }

  private mutating func checkKey(_ key: IndexKey, of index: Index, _ scope: ExpressionScope) {
    if index.method != "btree", key.isDescending || key.nullsFirst != nil {
      refuse(
        "an index of method `\(index.method)` has no order", at: index.origin,
        help: "leave `order` and `nulls` out")
    }
    checkImmutable(key.value, scope, "the index", at: index.origin)
    guard let type = key.value.inferredType(in: scope) else { return }
    switch index.method {
    case "ivfflat", "hnsw":
      checkVector(type, key, of: index)
    case "btree" where !type.hasEquality, "hash" where !type.hasEquality:
      refuse("PostgreSQL cannot compare values of type `\(type.spelling)`", at: index.origin)
    case "gin" where key.operatorClass == nil && !type.isSearchable:
      refuse(
        "an index of method `gin` needs values with parts, and `\(type.spelling)` has none", at: index.origin,
        help: "name an operator class, as `gin_trgm_ops` for text; or use `btree`")
    default:
      break
    }
  }

  /// pgvector's limits: 2,000 dimensions for a `vector`, 4,000 for a `halfvec`.
  private mutating func checkVector(_ type: ColumnType, _ key: IndexKey, of index: Index) {
    let limit: Int
    let dimensions: Int?
    switch type {
    case .vector(let count): (limit, dimensions) = (2000, count)
    case .halfvec(let count): (limit, dimensions) = (4000, count)
    default: return
    }
    guard let dimensions else {
      refuse(
        "an index of method `\(index.method)` needs the vector's dimensions", at: index.origin,
        id: .vectorIndexLimit, help: "say them in the column's type, `vector(1536)`, or cast in the index")
      return
    }
    guard dimensions > limit else { return }
    var help = "pgvector has no index for so many: store fewer dimensions, or index a part of them"
    if limit == 2000, dimensions <= 4000, case .column(let name) = key.value {
      help =
        "index half-precision values: `expressions: [{ expression: \(name)::halfvec(\(dimensions)), opclass: \(halfvecClass(key.operatorClass)) }]`"
    }
    refuse(
      "the index has \(dimensions) dimensions, and pgvector indexes up to \(limit.formatted) of a `\(type.name)`",
      at: index.origin, id: .vectorIndexLimit, help: help)
  }

  private func halfvecClass(_ name: String?) -> String {
    name.map { $0.replacing("vector_", with: "halfvec_") } ?? "halfvec_l2_ops"
  }
}

extension Int {
  /// With a comma between thousands.
  fileprivate var formatted: String {
    self < 1000 ? String(self) : "\(self / 1000),\(String(self % 1000 + 1000).dropFirst())"
  }
}

extension ColumnType {
  fileprivate var name: String {
    String(spelling.prefix { $0 != "(" })
  }

  /// Whether PostgreSQL has an operator class for `gin` that needs no naming.
  fileprivate var isSearchable: Bool {
    switch self {
    case .array, .jsonb: true
    case .named: true
    default: false
    }
  }
}
