import Diagnostics
import SchemaModel

// What is dropped beside something alike that is added may be a rename. It is not guessed: the way to say it is shown.

extension SchemaComparison {
  mutating func hintAtTables(_ pairs: Pairs<Table>) {
    guard !pairs.added.isEmpty, !pairs.dropped.isEmpty else { return }
    for table in pairs.added {
      let columns = Set(table.columns.map(Likeness.init))
      let alike = pairs.dropped.filter { old in
        let common = columns.intersection(old.columns.map(Likeness.init)).count
        return common > 0 && common * 2 >= max(old.columns.count, table.columns.count)
      }
      guard alike.count == 1, let old = alike.first else { continue }
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

/// What makes two columns of two tables look like one.
private struct Likeness: Hashable {
  var name: String
  var type: ColumnType

  init(_ column: Column) {
    name = column.name
    type = column.type
  }
}
