import SchemaModel

extension Table {
  /// The table with its constraints and indexes in the order in which a person would write them: those that can stand
  /// beside a column first, in the columns' order.
  var inWrittenOrder: Table {
    let places = Dictionary(
      columns.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func key(_ names: [String], isPlain: Bool, _ name: ObjectName) -> OrderKey {
      OrderKey(
        isBehind: !isPlain || names.count != 1, places: names.map { places[$0] ?? columns.count },
        length: name.text.utf8.count, name: name.text)
    }
    var table = self
    table.uniqueConstraints = uniqueConstraints.sorted {
      let isDerived = $0.name.looksDerived(from: name.name, $0.columns.joined(separator: "_"), "key")
      return key(
        $0.columns, isPlain: isDerived && $0.nullsAreDistinct && $0.deferral == .notDeferrable, $0.name)
    }
    table.exclusions = exclusions.sorted { key($0.columns, isPlain: true, $0.name) }
    table.checks = checks.sorted {
      let names = $0.expression.columns
      let isDerived = $0.name.looksDerived(from: name.name, names.count == 1 ? names[0] : nil, "check")
      return key(names, isPlain: isDerived, $0.name)
    }
    table.foreignKeys = foreignKeys.sorted {
      let isDerived = $0.name.looksDerived(from: name.name, $0.columns.joined(separator: "_"), "fkey")
      return key(
        $0.columns, isPlain: isDerived && $0.onUpdate == .noAction && $0.deferral == .notDeferrable, $0.name)
    }
    table.indexes = indexes.sorted { key($0.keys.flatMap(\.value.columns), isPlain: true, $0.name) }
    return table.withLaterOfOneColumnBehind
  }

  /// Only one constraint of a kind stands beside a column: any other goes behind those.
  private var withLaterOfOneColumnBehind: Table {
    func arranged<Part>(_ parts: [Part], _ names: (Part) -> [String]) -> [Part] {
      var seen: Set<[String]> = []
      let isFirst = parts.map { names($0).count != 1 || seen.insert(names($0)).inserted }
      return zip(parts, isFirst).filter(\.1).map(\.0) + zip(parts, isFirst).filter { !$0.1 }.map(\.0)
    }
    var table = self
    table.uniqueConstraints = arranged(uniqueConstraints, \.columns)
    table.checks = arranged(checks, \.expression.columns)
    table.foreignKeys = arranged(foreignKeys, \.columns)
    return table
  }
}

/// A place in the order of a table's parts.
private struct OrderKey: Comparable {
  var isBehind: Bool
  var places: [Int]
  var length: Int
  var name: String

  static func < (left: Self, right: Self) -> Bool {
    if left.isBehind != right.isBehind { return !left.isBehind }
    if left.places != right.places { return left.places.lexicographicallyPrecedes(right.places) }
    return (left.length, left.name) < (right.length, right.name)
  }
}

extension Array {
  fileprivate func sorted(by key: (Element) -> OrderKey) -> [Element] {
    map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
