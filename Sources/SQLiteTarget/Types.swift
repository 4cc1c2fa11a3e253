import SQLExpressions
import SchemaModel

/// How SQLite keeps a type's values: what they are stored as, and the condition that lets in the canonical values
/// of the type and nothing else. The type table in ARCHITECTURE.md gives the reasons.
struct StoredForm {
  var storage: SQLiteStorage
  /// In SQL, over the column; nil where the storage alone says it, or nothing does.
  var check: String?
  /// The type as CREATE TABLE says it; empty where it says none.
  var declared: String

  init(storage: SQLiteStorage, check: String? = nil) {
    self.storage = storage
    self.check = check
    declared = storage.rawValue
  }
}

/// Whether SQLite holds what a type means.
enum Support {
  case whole
  /// It holds the values, but something is not checked.
  case partial(String)
  case none(String)
}

func storedForm(_ column: Column, of table: Table, _ enumerations: Enumerations) -> StoredForm {
  let isLoose = table.overrides.sqlite.isLoose
  var form: StoredForm
  if let declared = column.overrides.sqlite.declaredType {
    form = StoredForm(storage: affinity(ofDeclared: declared))
    form.declared = declaredText(declared)
    return form
  } else if let storage = column.overrides.sqliteType {
    form = StoredForm(storage: storage)
  } else {
    // What is compared to know a type's values is compared by its bytes, whatever the column's collation.
    let name = identifier(column.name) + (column.overrides.sqlite.collation == nil ? "" : " COLLATE BINARY")
    form = storedForm(column.type, of: name, enumerations)
    // A row's number is a whole number anyway.
    if isLoose, form.storage != .any, table.rowNumberColumn?.name != column.name {
      let check = form.check.map { " AND (\($0))" } ?? ""
      form.check = "typeof(\(name)) IN ('\(form.storage.rawValue.lowercased())', 'null')\(check)"
    }
  }
  // Outside of STRICT tables ANY would make numbers of texts that look like one; no type keeps them.
  if isLoose, form.storage == .any { form.declared = "" }
  return form
}

private func storedForm(_ type: ColumnType, of name: String, _ enumerations: Enumerations) -> StoredForm {
  switch type {
  case .boolean:
    return StoredForm(storage: .integer, check: "\(name) IN (0, 1)")
  case .smallint:
    return StoredForm(storage: .integer, check: "\(name) BETWEEN -32768 AND 32767")
  case .integer:
    return StoredForm(storage: .integer, check: "\(name) BETWEEN -2147483648 AND 2147483647")
  case .bigint:
    return StoredForm(storage: .integer)
  case .real:
    // What is too small for four bytes PostgreSQL refuses; it does not become 0.
    return StoredForm(
      storage: .real, check: "\(name) = 0 OR abs(\(name)) BETWEEN 1e-45 AND 3.4028234663852886e38")
  case .doublePrecision:
    // 9e999 is infinity.
    return StoredForm(storage: .real, check: "abs(\(name)) < 9e999")
  case .numeric(.some(let precision), let scale) where precision <= 15:
    let check = TypeChecks.real(name, precision: precision, scale: scale ?? 0)
    return StoredForm(storage: .real, check: check)
  case .numeric(let precision, let scale):
    let check = TypeChecks.decimal(name, precision: precision, scale: scale ?? 0)
    return StoredForm(storage: .text, check: check)
  case .text, .varchar(length: nil):
    return StoredForm(storage: .text, check: TypeChecks.text(name))
  case .varchar(.some(let length)):
    return StoredForm(
      storage: .text, check: "length(\(name)) <= \(length) AND \(TypeChecks.text(name))")
  case .char(let length):
    return StoredForm(
      storage: .text, check: "length(\(name)) = \(length) AND \(TypeChecks.text(name))")
  case .bytea:
    return StoredForm(storage: .blob)
  case .uuid:
    return StoredForm(storage: .text, check: TypeChecks.uuid(name))
  case .date:
    return StoredForm(storage: .text, check: TypeChecks.date(name))
  case .time(let precision):
    return StoredForm(storage: .text, check: TypeChecks.time(name, precision: precision ?? 6))
  case .timestamp(let precision), .timestamptz(let precision):
    return StoredForm(storage: .text, check: TypeChecks.timestamp(name, precision: precision ?? 6))
  case .interval:
    return StoredForm(storage: .text, check: TypeChecks.interval(name))
  case .json:
    return StoredForm(storage: .text, check: TypeChecks.json(name))
  case .jsonb:
    return StoredForm(storage: .text, check: TypeChecks.jsonb(name))
  case .enumeration(let enumeration):
    // Sorted: their order means nothing here, so that another one is no other check.
    let values = enumerations.values(of: enumeration)?.sorted().map { quoted($0) } ?? []
    return StoredForm(storage: .text, check: "\(name) IN (\(values.joined(separator: ", ")))")
  case .array:
    return StoredForm(storage: .text, check: TypeChecks.array(name))
  case .vector(let dimensions), .halfvec(let dimensions):
    // Little-endian float32, as SQLite's vector extension reads them.
    let length = dimensions.map { "length(\(name)) = \($0 * 4)" }
    return StoredForm(
      storage: .blob, check: length ?? "length(\(name)) BETWEEN 4 AND 64000 AND length(\(name)) % 4 = 0")
  case .named:
    return StoredForm(storage: .any)
  }
}

/// Whether SQLite holds what a type means.
func support(_ type: ColumnType) -> Support {
  switch type {
  case .array(let element):
    if case .none(let reason) = support(element) { return .none(reason) }
    return .partial("SQLite keeps an array as JSON, and does not check its members")
  case .vector, .halfvec:
    return .partial("SQLite keeps a vector as bytes, and does not check its members")
  case .numeric(_, let scale?) where scale < 0:
    return .none("SQLite has no decimal numbers that are rounded before the point")
  case .numeric(let precision?, let scale?) where scale > precision:
    return .none("SQLite has no decimal numbers with more fraction digits than digits")
  case .named:
    return .none("it has no portable meaning")
  default:
    return .whole
  }
}
