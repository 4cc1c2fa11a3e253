import Differ
import SchemaModel

/// The names that a plan gives to new tables. None is one that either version holds, and none is given twice.
struct PlanNames {
  private let old: Set<String>
  private var taken: Set<String>

  /// - Parameters:
  ///   - from: the tables of the older version.
  ///   - to: those of the newer version.
  init(from: [Table], to: [Table]) {
    old = Set(from.map(\.zerodbName))
    taken = old.union(to.map(\.zerodbName))
  }

  /// The name under which a table is made anew: what the newer version says, else the next of its line.
  mutating func next(for pair: TablePair) throws(UnplannedChange) -> String {
    let name = pair.to.zerodbName
    if name != pair.from.zerodbName {
      try checkIsFree(name, for: pair.to)
      return name
    }
    return another(than: name)
  }

  /// The next name of a name's line.
  mutating func another(than name: String) -> String {
    let name = Self.free(name, taken)
    taken.insert(name)
    return name
  }

  /// A name that a table has now is no name for another: it may not be given again once it was deleted.
  func checkIsFree(_ name: String, for table: Table) throws(UnplannedChange) {
    guard old.contains(name) else { return }
    throw UnplannedChange(
      "`\(table.name)` would be `\(name)` in ZeroDB, which another table of the older version is, and a deleted "
        + "name may not be usable again", at: table.origin,
      help: "Give it another name there: `zerodb: { name: \(Self.free(name, taken)) }`.")
  }

  private static func free(_ name: String, _ taken: Set<String>) -> String {
    var version = version(of: name)
    repeat { version.number += 1 } while taken.contains(version.name)
    return version.name
  }

  /// `users_v3` is the third of `users`; `users` is the first.
  private static func version(of name: String) -> Version {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, last.utf8.first == 0x76, let number = Int(last.dropFirst()),
      number > 0, last.dropFirst() == "\(number)", number < .max
    else { return Version(base: name, number: 1) }
    return Version(base: parts.dropLast().joined(separator: "_"), number: number)
  }

  private struct Version {
    var base: String
    var number: Int

    /// Of as many characters as a name may have.
    var name: String {
      let ending = "_v\(number)"
      return base.prefix(nameLimit - ending.count) + ending
    }
  }
}
