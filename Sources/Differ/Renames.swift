import Diagnostics
import SchemaModel

/// An object that can have had other names.
protocol Renamable {
  var plainName: String { get }
  var renamedFrom: [String] { get }
  var origin: Origin { get }
}

extension Table: Renamable {
  var plainName: String { name.name }
}

extension Column: Renamable {
  var plainName: String { name }
}

extension Enumeration: Renamable {
  var plainName: String { name.name }
}

/// Finds the renames that `renamed_from` states among objects of one kind in one container.
///
/// - Returns: new name to old name.
func renames<Object: Renamable>(
  from: [Object], to: [Object], kind: String, _ diagnostics: inout [Diagnostic]
) -> [String: String] {
  let before = Set(from.map(\.plainName))
  let after = Set(to.map(\.plainName))
  var found: [String: String] = [:]
  var claimed: [String: Origin] = [:]
  for object in to {
    guard let old = object.renamedFrom.first(where: before.contains) else {
      reportTypo(object, from: before.subtracting(after), kind: kind, &diagnostics)
      continue
    }
    if after.contains(old) {
      // The old name lives on. Where the new one is known too, the rename is done; else it cannot be.
      guard !before.contains(object.plainName) else { continue }
      diagnostics.append(
        Diagnostic(
          .badRename,
          "the \(kind) `\(object.plainName)` cannot be renamed from `\(old)`, which is still there",
          at: object.origin.span, help: "swap names in two migrations, one name at a time"))
    } else if let other = claimed[old] {
      diagnostics.append(
        Diagnostic(
          .badRename, "two \(kind)s are renamed from `\(old)`", at: object.origin.span,
          labels: other.span.map { [Diagnostic.Label(span: $0, message: "the other one")] } ?? []))
    } else {
      claimed[old] = object.origin
      found[object.plainName] = old
    }
  }
  return found
}

/// A `renamed_from` that matches nothing rests, unless something would be dropped: then it may be a typo, and a
/// costly one.
private func reportTypo<Object: Renamable>(
  _ object: Object, from dropped: Set<String>, kind: String, _ diagnostics: inout [Diagnostic]
) {
  guard let old = object.renamedFrom.first, !dropped.isEmpty else { return }
  let names = dropped.sorted()
  diagnostics.append(
    Diagnostic(
      .badRename,
      "the \(kind) `\(object.plainName)` is renamed from `\(old)`, which there isn't, while \(names.map { "`\($0)`" }.joined(separator: ", ")) would be dropped",
      at: object.origin.span,
      help: suggestion(for: old, among: names).map { "did you mean `renamed_from: \($0)`?" }
        ?? "correct it, or remove it"))
}

extension Table {
  /// The table under the names that its columns get.
  ///
  /// - Parameter names: old name to new name.
  func renamingColumns(_ names: [String: String]) -> Table {
    guard !names.isEmpty else { return self }
    let new = { (name: String) in names[name] ?? name }
    var table = self
    for position in table.columns.indices {
      table.columns[position].name = new(table.columns[position].name)
      if case .generated(var generated) = table.columns[position].source {
        generated.expression = generated.expression.renamingColumns(new)
        table.columns[position].source = .generated(generated)
      }
    }
    table.primaryKey?.columns = primaryKey?.columns.map(new) ?? []
    for position in table.uniqueConstraints.indices {
      table.uniqueConstraints[position].columns = uniqueConstraints[position].columns.map(new)
    }
    for position in table.checks.indices {
      table.checks[position].expression = checks[position].expression.renamingColumns(new)
    }
    for position in table.foreignKeys.indices {
      table.foreignKeys[position].columns = foreignKeys[position].columns.map(new)
    }
    for position in table.indexes.indices {
      table.indexes[position].keys = indexes[position].keys.map {
        var key = $0
        key.value = key.value.renamingColumns(new)
        return key
      }
      table.indexes[position].including = indexes[position].including.map(new)
      table.indexes[position].predicate = indexes[position].predicate?.renamingColumns(new)
    }
    return table
  }

  /// The table with its references under the names that other tables and their columns get.
  func renamingReferences(
    tables: [QualifiedName: QualifiedName], columns: [QualifiedName: [String: String]]
  ) -> Table {
    var table = self
    for position in table.foreignKeys.indices {
      let old = foreignKeys[position].table
      let names = columns[old] ?? [:]
      table.foreignKeys[position].referencedColumns = foreignKeys[position].referencedColumns.map {
        names[$0] ?? $0
      }
      table.foreignKeys[position].table = tables[old] ?? old
    }
    return table
  }
}
