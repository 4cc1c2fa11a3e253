import SchemaModel

/// The Swift type of a column's values, and how these go into a row and come out of it.
indirect enum MemberType: Hashable {
  /// A type of the standard library that codes itself.
  case standard(String)
  /// A type of Foundation, which the form codes.
  case formed(String, SupportPart)
  /// A type of `SchemaSupport.swift`.
  case support(SupportPart)
  /// A generated enumeration, by the name of its type.
  case enumeration(String)
  /// What the column's `swift:` block says.
  case custom(String)
  case array(of: MemberType)
}

extension ColumnType {
  /// The Swift type of the column's values; nil where there is none that means the same.
  ///
  /// - Parameter enumerations: the names of the enumerations' Swift types.
  func memberType(_ enumerations: [QualifiedName: String]) -> MemberType? {
    switch self {
    case .boolean: .standard("Bool")
    // The exact sizes, so that a model refuses what the database would.
    case .smallint: .standard("Int16")
    case .integer: .standard("Int32")
    case .bigint: .standard("Int64")
    case .real: .standard("Float")
    case .doublePrecision: .standard("Double")
    case .numeric(let precision, _):
      .formed("Decimal", precision.map { $0 <= 15 } ?? false ? .decimalNumberForm : .decimalTextForm)
    case .text, .varchar, .char: .standard("String")
    case .bytea: .formed("Data", .dataForm)
    case .uuid: .formed("UUID", .uuidForm)
    case .date: .support(.localDate)
    case .time: .support(.localTime)
    case .timestamp: .formed("Date", .timestampForm)
    case .timestamptz: .formed("Date", .timestamptzForm)
    case .interval: .support(.interval)
    case .json, .jsonb: .support(.jsonValue)
    case .vector, .halfvec: .support(.vector)
    case .enumeration(let name): enumerations[name].map(MemberType.enumeration)
    case .array(let element): element.memberType(enumerations).map(MemberType.array)
    case .named: nil
    }
  }
}

extension MemberType {
  /// The type as a declaration names it.
  func name(_ names: StandardNames) -> String {
    switch self {
    case .standard(let name), .formed(let name, _): names[name]
    case .support(let part): part.rawValue
    case .enumeration(let name), .custom(let name): name
    case .array(let element): "[\(element.name(names))]"
    }
  }

  /// The type that a row's container codes: the type itself, or the form around it.
  func codedName(_ names: StandardNames) -> String {
    switch self {
    case .formed(_, let form): form.rawValue
    case .array(let element): "[\(element.codedName(names))]"
    default: name(names)
    }
  }

  /// Whether the type is, or has inside it, one of Foundation's.
  var isOfFoundation: Bool {
    guard case .custom(let text) = self else { return isFormed }
    return text.split { !$0.isLetter }.contains { foundationTypes.contains(String($0)) }
  }

  /// Whether values go through a form, and so are of one of Foundation's types.
  var isFormed: Bool {
    switch self {
    case .formed: true
    case .array(let element): element.isFormed
    default: false
    }
  }

  /// The part of `SchemaSupport.swift` that it names.
  var supportPart: SupportPart? {
    switch self {
    case .formed(_, let part), .support(let part): part
    case .array(let element): element.supportPart
    default: nil
    }
  }
}

/// Types of Foundation that a model might be given by its `swift:` block.
private let foundationTypes: Set<String> = [
  "AttributedString", "Calendar", "CharacterSet", "Data", "Date", "DateComponents", "DateInterval", "Decimal",
  "IndexPath", "IndexSet", "Locale", "Measurement", "PersonNameComponents", "TimeInterval", "TimeZone", "URL",
  "URLComponents", "UUID",
]
