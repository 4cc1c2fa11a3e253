/// Every difference between two catalogs, a readable line each. The order of columns is none.
///
/// A line names the object, then what `old` and `new` say of it.
public func differences(from old: DatabaseCatalog, to new: DatabaseCatalog) -> [String] {
  var lines: [String] = []
  lines += new.schemas.filter { !old.schemas.contains($0) }.map { "schema \($0): only in the new one" }
  lines += old.schemas.filter { !new.schemas.contains($0) }.map { "schema \($0): only in the old one" }
  let oldTables = keyed(old.tables) { "table \($0.schema).\($0.name)" }
  let newTables = keyed(new.tables) { "table \($0.schema).\($0.name)" }
  for title in Set(oldTables.keys).union(newTables.keys).sorted() {
    switch (oldTables[title], newTables[title]) {
    case (let oldTable?, let newTable?): lines += tableDifferences(title, oldTable, newTable)
    case (nil, _): lines.append("\(title): only in the new one")
    case (_, nil): lines.append("\(title): only in the old one")
    }
  }
  lines += differences(in: "", old.enumerations, new.enumerations)
  lines += differences(in: "", old.extensions, new.extensions)
  lines += differences(in: "", old.functions, new.functions)
  lines += differences(in: "", old.sequences, new.sequences)
  lines += differences(in: "", old.others, new.others)
  return lines
}

private func tableDifferences(_ title: String, _ old: CatalogTable, _ new: CatalogTable) -> [String] {
  let place = "\(title): "
  return detailDifferences(title, old.ownDetails, new.ownDetails)
    + differences(in: place, old.columns, new.columns)
    + differences(in: place, old.constraints, new.constraints)
    + differences(in: place, old.indexes, new.indexes)
    + differences(in: place, old.triggers, new.triggers)
}

private func differences<Value: Detailed>(in place: String, _ old: [Value], _ new: [Value]) -> [String] {
  let oldValues = keyed(old, by: \.title)
  let newValues = keyed(new, by: \.title)
  var lines: [String] = []
  for title in Set(oldValues.keys).union(newValues.keys).sorted() {
    switch (oldValues[title], newValues[title]) {
    case (let oldValue?, let newValue?) where oldValue != newValue:
      let found = detailDifferences(place + title, oldValue.details, newValue.details)
      lines += found.isEmpty ? ["\(place)\(title): differs"] : found
    case (_?, _?): break
    case (nil, _): lines.append("\(place)\(title): only in the new one")
    case (_, nil): lines.append("\(place)\(title): only in the old one")
    }
  }
  return lines
}

private func detailDifferences(_ title: String, _ old: [Detail], _ new: [Detail]) -> [String] {
  let labels = (old + new).map(\.label)
  var seen: Set<String> = []
  return labels.filter { seen.insert($0).inserted }.compactMap { label in
    let oldText = old.first { $0.label == label }?.text
    let newText = new.first { $0.label == label }?.text
    guard oldText != newText else { return nil }
    return "\(title): \(label): \(oldText ?? "nothing") became \(newText ?? "nothing")"
  }
}

/// Values by their titles; a title that comes again gets a number, so that no value hides another.
private func keyed<Value>(_ values: [Value], by title: (Value) -> String) -> [String: Value] {
  var result: [String: Value] = [:]
  for value in values {
    let first = title(value)
    var key = first
    var number = 2
    while result[key] != nil {
      key = "\(first) #\(number)"
      number += 1
    }
    result[key] = value
  }
  return result
}
