import Diagnostics
import SchemaModel

/// What one Swift file declares: plain values, which a printer writes.
struct ModelFile {
  /// The YAML file's name, without folder and ending.
  var source: String
  var enumerations: [ModelEnumeration] = []
  var structures: [ModelStructure] = []

  var members: [ModelMember] { structures.flatMap(\.members) }

  /// Whether something in it conforms to protocols of GRDB, where that is asked for.
  var hasRecords: Bool { !enumerations.isEmpty || structures.contains { $0.recordTable != nil } }
}

/// The model of an enumeration.
struct ModelEnumeration {
  struct Case {
    var name: String
    var value: String
  }

  var name: String
  var comment: String?
  var cases: [Case]
}

/// The model of a table's rows.
struct ModelStructure {
  var name: String
  var comment: String?
  var members: [ModelMember]
  /// The member that tells rows apart, where one alone does and it is, or can be called, `id`.
  var identity: ModelMember?
  /// The table's name in SQLite, where its rows are GRDB's records.
  var recordTable: String?
  /// The column, or SQLite's own name for a row's number, in which NULL says nothing when a row is inserted.
  var rowNumber: String

  /// The members that a row has before it is inserted; none where they would be the model's own.
  var draftMembers: [ModelMember]? {
    guard members.contains(where: { $0.filling != .byClient }) else { return nil }
    return members.filter { $0.filling == .byClient || $0.filling == .byEither }.map { member in
      var member = member
      member.canBeLeftOut = member.filling == .byEither
      return member
    }
  }
}

/// The files of a schema's models, one for each YAML file, in their order.
func modelFiles(
  _ schema: Schema, sources: [String], names: ModelNames, conformsToGRDB: Bool = false
) -> [ModelFile] {
  let narrowed = schema.narrowed(to: .swift)
  var files: [ModelFile] = []
  var positions: [String: Int] = [:]
  func position(of source: String) -> Int {
    if let position = positions[source] { return position }
    files.append(ModelFile(source: source))
    positions[source] = files.count - 1
    return files.count - 1
  }
  for source in sources { _ = position(of: source) }
  for enumeration in narrowed.enumerations {
    files[position(of: sourceFile(of: enumeration, in: schema))].enumerations.append(
      model(enumeration, names: names))
  }
  for table in narrowed.tables {
    files[position(of: table.file)].structures.append(
      model(table, names: names, conformsToGRDB: conformsToGRDB))
  }
  return files
}

/// The YAML file that an enumeration is written in: by its place, or else that of the first table that has
/// it.
private func sourceFile(of enumeration: Enumeration, in schema: Schema) -> String {
  if let path = enumeration.origin.span?.file.path {
    let file = path.split(separator: "/").last ?? ""
    let end = file.lastIndex(of: ".") ?? file.endIndex
    return String(file[..<end])
  }
  let user = schema.tables.first { $0.columns.contains { $0.type.uses(enumeration.name) } }
  return (user ?? schema.tables.first)?.file ?? ""
}

extension ColumnType {
  fileprivate func uses(_ enumeration: QualifiedName) -> Bool {
    switch self {
    case .enumeration(let name): name == enumeration
    case .array(let element): element.uses(enumeration)
    default: false
    }
  }
}

private func model(_ enumeration: Enumeration, names: ModelNames) -> ModelEnumeration {
  let values = enumeration.values.map(\.name)
  return ModelEnumeration(
    name: names.enumerations[enumeration.name] ?? enumeration.name.name, comment: enumeration.comment,
    cases: zip(caseNames(values), values).map { .init(name: $0, value: $1) })
}

private func model(_ table: Table, names: ModelNames, conformsToGRDB: Bool) -> ModelStructure {
  let members = table.columns.map { column in
    ModelMember(
      name: propertyName(column), column: column.name, comment: column.comment,
      type: column.overrides.swiftType.map(MemberType.custom)
        ?? column.type.memberType(names.enumerations) ?? .standard("String"),
      isOptional: column.isNullable, filling: column.filling, storage: column.memberStorage)
  }
  return ModelStructure(
    name: names.tables[table.name] ?? table.name.name, comment: table.comment, members: members,
    identity: identity(table, members),
    recordTable: conformsToGRDB && table.isRecord ? table.name.name : nil,
    rowNumber: table.rowNumber)
}

private func identity(_ table: Table, _ members: [ModelMember]) -> ModelMember? {
  guard let columns = table.primaryKey?.columns, columns.count == 1,
    let key = members.first(where: { $0.column == columns[0] }), !key.isOptional
  else { return nil }
  let named = members.first { $0.name == "id" }
  return named == nil || named?.column == key.column ? key : nil
}
