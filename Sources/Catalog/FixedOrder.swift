/// A value that has one fixed place among its kind.
protocol FixedOrder {
  /// The texts to sort by, the most important one first.
  var sortKey: [String] { get }
  /// The texts that tell values of one key apart: they are asked for only then.
  var finerSortKey: [String] { get }
}

extension FixedOrder {
  var finerSortKey: [String] { [] }
}

extension Array where Element: FixedOrder {
  /// The same values in their fixed order.
  var inFixedOrder: [Element] {
    count < 2
      ? self
      : map { ($0.sortKey, $0) }
        .sorted { left, right in
          left.0 == right.0
            ? left.1.finerSortKey.lexicographicallyPrecedes(right.1.finerSortKey)
            : left.0.lexicographicallyPrecedes(right.0)
        }
        .map(\.1)
  }
}

extension CatalogTable: FixedOrder {
  var sortKey: [String] { [schema, name] }
}

extension CatalogColumn: FixedOrder {
  var sortKey: [String] { [name] }
}

extension CatalogConstraint: FixedOrder {
  /// Constraints without a name need all of their parts to be told apart.
  var sortKey: [String] {
    let kinds = Kind.allCases
    let place = kinds.firstIndex(of: kind) ?? kinds.count
    return [String(place), name ?? ""]
  }

  var finerSortKey: [String] { details.map { $0.label + $0.text } }
}

extension CatalogIndex: FixedOrder {
  var sortKey: [String] { [name] }
}

extension CatalogTrigger: FixedOrder {
  var sortKey: [String] { [name] }
}

extension CatalogEnumeration: FixedOrder {
  var sortKey: [String] { [schema, name] }
}

extension CatalogExtension: FixedOrder {
  var sortKey: [String] { [name] }
}

extension CatalogFunction: FixedOrder {
  var sortKey: [String] { [schema, name, arguments] }
}

extension CatalogSequence: FixedOrder {
  var sortKey: [String] { [schema, name] }
}

extension UnmodelledObject: FixedOrder {
  var sortKey: [String] { [kind, name] }
}
