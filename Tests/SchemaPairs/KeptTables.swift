import SQLExpressions
import SchemaModel

/// Which tables and columns of two versions are the same ones: found by their names and `renamed_from` alone, and not by
/// what is to be proved.
struct KeptTables {
  struct Pair {
    var from: Table
    var to: Table
    var columns: [(from: Column, to: Column)]
  }

  private(set) var pairs: [Pair] = []
  private let from: Schema
  private let to: Schema

  init(from: Schema, to: Schema) {
    self.from = from
    self.to = to
    let found = match(
      from.tables, to.tables, \.name, { Self.former($0.renamedFrom, $0.name) })
    for (old, new) in found {
      let columns = match(old.columns, new.columns, \.name, \.renamedFrom)
      pairs.append(Pair(from: old, to: new, columns: columns))
    }
  }

  private static func former(_ names: [String], _ own: QualifiedName) -> [QualifiedName] {
    names.map { text in
      let name = (try? parseQualifiedName(text)) ?? QualifiedName(text)
      guard let schema = name.schema else { return QualifiedName(schema: own.schema, name.name) }
      return QualifiedName(schema: schema == "public" ? nil : schema, name.name)
    }
  }

  /// How the values of an older enumeration are called in the newer version, where all of that is one type.
  func valueNames(_ old: ColumnType, _ new: ColumnType) -> [String: String]? {
    guard case .enumeration(let oldName) = old, case .enumeration(let newName) = new,
      let before = from.enumeration(named: oldName), let after = to.enumeration(named: newName)
    else { return nil }
    guard oldName == newName || Self.former(after.renamedFrom, newName).contains(oldName) else { return nil }
    let found = match(before.values, after.values, \.name, \.renamedFrom)
    return Dictionary(found.map { ($0.name, $1.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether it is an array of an enumeration whose values get other names.
  func renamesValues(in type: ColumnType) -> Bool {
    guard case .array(let element) = type, let name = element.enumerationName else { return false }
    return valueNames(.enumeration(name), .enumeration(name))?.contains { $0.key != $0.value } ?? true
  }

  /// Whether a column's table has a primary key of which nothing changes: a column as `table.column`.
  func hasLastingKey(_ column: String) -> Bool {
    pairs.contains { pair in
      guard pair.from.columns.contains(where: { "\(pair.from.name).\($0.name)" == column }),
        let key = pair.from.primaryKey?.columns, let other = pair.to.primaryKey?.columns,
        key.count == other.count
      else { return false }
      return zip(key, other).allSatisfy { old, new in
        pair.columns.contains { $0.from.name == old && $0.to.name == new && $0.from.type == $0.to.type }
      }
    }
  }

  /// The columns of the older version that are not the same all the way, as `table.column`: dropped, of another type, or with
  /// values that rows were given. With nothing kept, their values need not come back.
  func remade(_ older: Schema) -> Set<String> {
    var columns: Set<String> = []
    for table in older.tables {
      let pair = pairs.first { $0.from.name == table.name }
      for column in table.columns {
        let stays = pair?.columns.contains { old, new in
          guard let pair, old.name == column.name else { return false }
          return !(old.isNullable && !new.isNullable) && Conversion(old, new, in: pair, self)?.isWhole == true
        }
        if stays != true { columns.insert("\(table.name).\(column.name)") }
      }
    }
    return columns
  }

  /// Tables of which nothing at all changes, nor any type that they use.
  var untouched: [Table] {
    pairs.filter { pair in
      pair.from.meaning == pair.to.meaning
        && pair.from.columns.allSatisfy { column in
          guard let name = column.type.enumerationName else { return true }
          return from.enumeration(named: name)?.values.map(\.name)
            == to.enumeration(named: name)?.values.map(\.name)
        }
    }
    .map(\.from)
  }
}

/// What is renamed goes first: it may take the name of something that is dropped, or renamed in its turn.
private func match<Object, Name: Hashable>(
  _ from: [Object], _ to: [Object], _ name: (Object) -> Name, _ former: (Object) -> [Name]
) -> [(from: Object, to: Object)] {
  var left = Dictionary(from.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  var renamed: [Name: Name] = [:]
  for object in to { renamed[name(object)] = former(object).first { left[$0] != nil && $0 != name(object) } }
  // Where both names live on, the rename is done already.
  let (before, names) = (Set(left.keys), Set(to.map(name)))
  while let done = renamed.first(where: {
    before.contains($0.key) && names.contains($0.value) && renamed[$0.value] == nil
  }) {
    renamed[done.key] = nil
  }
  let taken = Set(renamed.values)
  return to.compactMap { object in
    let old = renamed[name(object)] ?? name(object)
    guard renamed[name(object)] != nil || !taken.contains(old) else { return nil }
    return left.removeValue(forKey: old).map { ($0, object) }
  }
}

extension Table {
  /// Without what says nothing of the table itself.
  fileprivate var meaning: Table {
    var table = self
    table.renamedFrom = []
    table.targets = .all
    for place in columns.indices {
      table.columns[place].renamedFrom = []
      table.columns[place].backfill = nil
      table.columns[place].convert = nil
    }
    return table
  }
}

extension ColumnType {
  fileprivate var enumerationName: QualifiedName? {
    switch self {
    case .enumeration(let name): name
    case .array(let element): element.enumerationName
    default: nil
    }
  }
}
