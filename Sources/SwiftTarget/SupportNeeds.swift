import SchemaModel

/// What `SchemaSupport.swift` has to hold for the models of a schema.
struct SupportNeeds {
  /// The parts that the models name, and what these need.
  private(set) var parts: Set<SupportPart> = []
  /// Those of which SQLite keeps values.
  private(set) var storedParts: Set<SupportPart> = []
  /// The types of the standard library of which SQLite keeps values.
  private(set) var storedStandards: Set<String> = []

  init(_ files: [ModelFile], options: SwiftOptions) {
    for member in files.flatMap(\.members) {
      if let part = member.type.element.supportPart { parts.insert(part) }
    }
    if options.conformsToGRDB {
      if files.contains(where: \.hasRecords) { parts.insert(.storedValue) }
      for structure in files.flatMap(\.structures) where structure.recordTable != nil {
        structure.members.forEach { addStored($0) }
      }
    }
    parts = parts.withRequirements
  }

  /// Whether public declarations name types of GRDB.
  var showsGRDB: Bool { storedParts.contains(where: \.isForQueries) }

  private mutating func addStored(_ member: ModelMember) {
    guard member.storage != .none, !member.isLeftToGRDB else { return }
    switch member.type {
    case .standard(let name): storedStandards.insert(name)
    case .support(.jsonValue), .custom: parts.insert(.jsonTextForm)
    case .formed(_, let part), .support(let part): storedParts.insert(part)
    case .array(let element):
      parts.insert(.jsonTextForm)
      if let part = element.element.supportPart, part.hasOwnFormInArrays {
        parts.insert(.storedMember)
        storedParts.insert(part)
      }
    case .enumeration: break
    }
  }
}
