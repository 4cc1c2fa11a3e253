import Diagnostics
import SchemaModel

/// Indexes that find nothing which a constraint's or another index does not find as well.
func redundantIndexes(_ table: LintedTable) -> [Diagnostic] {
  table.searches.enumerated().compactMap { position, search in
    let targets = search.index.targets.intersection(table.stores)
    guard !search.isOfConstraint, !targets.isEmpty else { return nil }
    let other = table.searches.enumerated().first { otherPosition, other in
      guard otherPosition != position, other.index.targets.isSuperset(of: targets), other.replaces(search)
      else { return false }
      // Of two that are equal, the later one goes.
      return other.isOfConstraint || otherPosition < position || !search.replaces(other)
    }
    guard let other = other?.element else { return nil }
    let isWhole = other.index.keys.count == search.index.keys.count
    return Diagnostic(
      .redundantIndex, .warning,
      "\(search.what) repeats \(isWhole ? "" : "the beginning of ")\(other.what)\(targets.phrase(among: table.stores))",
      at: search.index.origin.span, labels: label(other.index.origin, "this finds the same rows"),
      notes: ["no search needs it, and every write has to keep it"], help: "remove it")
  }
}

extension Search {
  /// Whether all that another one does is done where only this one is there.
  fileprivate func replaces(_ other: Search) -> Bool {
    guard index.method == other.index.method, index.predicate == other.index.predicate else { return false }
    guard index.method == "btree" else {
      return index.keys == other.index.keys && index.including == other.index.including
        && index.storageParameters == other.index.storageParameters
    }
    return sorts(as: other) && holds(other.index.including) && refuses(asMuchAs: other)
  }

  /// Whether its rows are in the other's order, or in exactly the opposite one: servers read either way.
  private func sorts(as other: Search) -> Bool {
    let start = index.keys.prefix(other.index.keys.count).map(\.withNullsSaid)
    let wanted = other.index.keys.map(\.withNullsSaid)
    return start == wanted || start.map(\.reversed) == wanted
  }

  private func holds(_ columns: [String]) -> Bool {
    columns.allSatisfy { index.including.contains($0) || index.keys.map(\.value).contains(.column($0)) }
  }

  private func refuses(asMuchAs other: Search) -> Bool {
    guard other.index.isUnique else { return true }
    return index.isUnique && !isDeferrable && index.keys.count == other.index.keys.count
      && index.nullsAreDistinct == other.index.nullsAreDistinct
  }
}

extension IndexKey {
  /// The same key, with the place of NULLs said.
  fileprivate var withNullsSaid: IndexKey {
    var key = self
    key.nullsFirst = nullsFirst ?? isDescending
    return key
  }

  fileprivate var reversed: IndexKey {
    var key = self
    key.isDescending.toggle()
    key.nullsFirst?.toggle()
    return key
  }
}
