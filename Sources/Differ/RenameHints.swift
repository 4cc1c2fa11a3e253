import Diagnostics
import SchemaModel

// What is dropped beside something alike that is added may be a rename. It is not guessed: the way to say it is shown.

extension SchemaComparison {
  mutating func hintAtTables(_ pairs: Pairs<Table>) {
    guard !pairs.added.isEmpty, !pairs.dropped.isEmpty else { return }
    let dropped = AlikeTables(pairs.dropped)
    for table in pairs.added {
      guard let old = dropped.onlyOneAlike(table) else { continue }
      hint("table", "\(table.name)", "\(old.name)", table.origin)
    }
  }

  /// - Parameter renamed: the old names of columns that are renamed already.
  mutating func hintAtColumns(_ old: Table, _ new: Table, renamed: [String: String]) {
    let before = Set(old.columns.map(\.name))
    let after = Set(new.columns.map(\.name))
    let dropped = old.columns.filter { !after.contains($0.name) && renamed[$0.name] == nil }
    let taken = Set(renamed.values)
    let added = new.columns.filter { !before.contains($0.name) && !taken.contains($0.name) }
    guard !dropped.isEmpty, !added.isEmpty else { return }
    for column in added {
      let alike = dropped.filter { $0.type == column.type && $0.isNullable == column.isNullable }
      guard alike.count == 1, let before = alike.first,
        added.filter({ $0.type == column.type && $0.isNullable == column.isNullable }).count == 1
      else { continue }
      hint("column", column.name, before.name, column.origin)
    }
  }

  private mutating func hint(_ kind: String, _ new: String, _ old: String, _ origin: Origin) {
    diagnostics.append(
      Diagnostic(
        .possibleRename, .warning,
        "the \(kind) `\(new)` is added and the alike \(kind) `\(old)` is dropped: its values go with it",
        at: origin.span, help: "if it is the same one under another name, write `renamed_from: \(old)`"))
  }
}

/// Tables among which those are found that share half of their columns with another one.
private struct AlikeTables {
  private let tables: [Table]
  private let columns: [Set<Likeness>]
  /// The tables that have a column.
  private var owners: [Likeness: [Int]] = [:]
  /// More tables than these are not looked at for one that is added: what so many are like is no hint.
  private let most = 100

  init(_ tables: [Table]) {
    self.tables = tables
    columns = tables.map { Set($0.columns.map(Likeness.init)) }
    for (position, columns) in columns.enumerated() {
      for column in columns { owners[column, default: []].append(position) }
    }
  }

  func onlyOneAlike(_ table: Table) -> Table? {
    let wanted = Set(table.columns.map(Likeness.init))
    // Whoever shares half of the columns has one of any other half; the rarest ones leave the fewest to look at.
    let counts = wanted.map { owners[$0]?.count ?? 0 }.sorted()
    let limit = counts.prefix(wanted.count / 2 + 1).last ?? 0
    var seen: Set<Int> = []
    var alike: Int?
    for column in wanted {
      guard let owners = owners[column], owners.count <= limit else { continue }
      for position in owners where seen.insert(position).inserted {
        if seen.count > most { return nil }
        let common = wanted.intersection(columns[position]).count
        guard common * 2 >= max(tables[position].columns.count, table.columns.count) else { continue }
        if alike != nil { return nil }
        alike = position
      }
    }
    return alike.map { tables[$0] }
  }
}

/// What makes two columns of two tables look like one.
private struct Likeness: Hashable {
  var name: String
  var type: ColumnType

  init(_ column: Column) {
    name = column.name
    type = column.type
  }
}
