/// The types of the standard library, of Foundation and of GRDB that the generated code names, and how they are
/// written there: with their module before them where one of the models has the same name.
struct StandardNames: Hashable {
  /// The names that models have too.
  let shadowed: Set<String>

  init(modelNames: some Sequence<String>) {
    shadowed = Set(modelNames).intersection(Self.modules.keys)
  }

  /// The name as the generated code has it. A name that is none of these comes back as it is.
  subscript(name: String) -> String {
    guard shadowed.contains(name), let module = Self.modules[name] else { return name }
    return "\(module).\(name)"
  }

  /// The types of Foundation that generated code names of itself.
  private static let foundation: Set<String> = [
    "Data", "Date", "Decimal", "JSONDecoder", "JSONEncoder", "UUID",
  ]

  private static let swift: Set<String> = [
    "Array", "Bool", "CaseIterable", "Codable", "CodingKey", "Comparable", "Decodable", "Decoder",
    "Encodable", "RawRepresentable",
    "DecodingError",
    "Double", "Encoder", "EncodingError", "ExpressibleByArrayLiteral", "ExpressibleByBooleanLiteral",
    "ExpressibleByDictionaryLiteral", "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral",
    "ExpressibleByNilLiteral", "ExpressibleByStringLiteral", "FixedWidthInteger", "Float", "Hashable",
    "Identifiable",
    "Int", "Int16", "Int32", "Int64", "LosslessStringConvertible", "Sendable", "SingleValueDecodingContainer",
    "String", "UInt32", "UInt8", "UTF8",
  ]

  private static let grdb: Set<String> = [
    "ColumnExpression", "DatabaseUUIDEncodingStrategy", "DatabaseValue", "DatabaseValueConvertible",
    "FetchableRecord", "PersistableRecord", "PersistenceContainer", "Row",
  ]

  private static let modules: [String: String] = [String: String](
    uniqueKeysWithValues: swift.map { ($0, "Swift") } + foundation.map { ($0, "Foundation") }
      + grdb.map { ($0, "GRDB") })
}
