package import SchemaModel

/// The files of an inspected schema: few where it is small, one for each subject where it is large.
package struct InspectedFiles {
  /// A file's name without its ending, and what is in it.
  package private(set) var parts: [(name: String, schema: Schema)] = []

  /// With fewer tables one file is the easiest to read.
  private static let fewTables = 12
  /// As many tables with one first word are a subject.
  private static let subject = 3

  package init(_ schema: Schema) {
    let namespaces = Set(schema.tables.map(\.name.schema))
    var files: [String: Schema] = [:]
    /// The file that everything of one name is in, where it is only one.
    var users: [QualifiedName: Set<String>] = [:]
    // In their order, since two can come to one file.
    for namespace in namespaces.sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      let tables = schema.tables.filter { $0.name.schema == namespace }
      let base = namespaces.count == 1 ? "schema" : Self.fileName(namespace ?? "public")
      let words = Dictionary(grouping: tables) { Self.firstWord($0.name.name) }
      for table in tables {
        let word = Self.firstWord(table.name.name)
        let isSubject = tables.count > Self.fewTables && (words[word] ?? []).count >= Self.subject
        let name = !isSubject ? base : namespaces.count == 1 ? word : "\(base)_\(word)"
        files[name, default: Schema()].tables.append(table)
        for type in table.columns.compactMap(\.type.enumerationName) { users[type, default: []].insert(name) }
      }
    }
    let common = files.count == 1 ? files.keys.first ?? "schema" : files.isEmpty ? "schema" : "types"
    for enumeration in schema.enumerations {
      let places = users[enumeration.name] ?? []
      let place = places.count == 1 ? places.first ?? common : common
      files[place, default: Schema()].enumerations.append(enumeration)
    }
    if !schema.extensions.isEmpty { files[common, default: Schema()].extensions = schema.extensions }
    if files.isEmpty { files["schema"] = Schema() }
    parts = files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func firstWord(_ name: String) -> String {
    fileName(String(name.split(separator: "_").first ?? "tables"))
  }

  /// A name that every file system takes; files are told apart by it, whatever their case.
  private static func fileName(_ name: String) -> String {
    let plain = name.lowercased().unicodeScalars.map { scalar in
      (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) || scalar == "-"
        ? String(scalar) : "_"
    }
    let joined = plain.joined()
    // That file has a project's settings.
    return joined.isEmpty ? "tables" : joined == "schemac" ? "schemac_tables" : joined
  }
}

extension ColumnType {
  /// The enumeration that values are of, or members of an array.
  fileprivate var enumerationName: QualifiedName? {
    switch self {
    case .enumeration(let name): name
    case .array(let element): element.enumerationName
    default: nil
    }
  }
}
