import SchemaModel

/// The types that a function takes and gives, as far as they matter for telling the type of text in quotes and
/// whether a cast says what PostgreSQL would do by itself.
struct FunctionSignature: Sendable {
  enum Rule: Sendable {
    case type(ColumnType)
    /// The common type of all arguments under this rule.
    case common
    /// The type of an argument; text for any text.
    case argument(Int)
    /// The array that is the first argument under this rule.
    case array
    /// A member of that array.
    case element
    /// Decimal numbers stay what they are, all others are floating point.
    case float
    case unknown
  }

  var result: Rule
  /// The last one is for all arguments from there on.
  var parameters: [Rule]

  init(_ result: Rule, _ parameters: Rule...) {
    self.result = result
    self.parameters = parameters
  }

  func parameter(_ index: Int) -> Rule {
    index < parameters.count ? parameters[index] : parameters.last ?? .unknown
  }
}

extension FunctionCall {
  /// The function's signature, where it is one that PostgreSQL or a well-known extension has.
  var signature: FunctionSignature? {
    guard name.schema == nil else { return nil }
    if arguments.count > 1, let signature = FunctionTable.longer[name.name] { return signature }
    return FunctionTable.signatures[name.name]
  }

  /// The type of its value; nil where it isn't known.
  func resultType(in scope: ExpressionScope) -> ColumnType? {
    guard let signature else { return nil }
    // `lower` and `upper` are also the ends of a range.
    if name.name == "lower" || name.name == "upper", arguments.count == 1,
      case .named(let type) = arguments[0].inferredType(in: scope), let end = type.rangeMember
    {
      return end
    }
    if name.name == "timezone", arguments.count == 2 {
      return arguments[1].inferredType(in: scope)?.inOtherZone
    }
    switch signature.result {
    case .type(let type): return type
    case .common: return commonType(arguments, scope)
    case .argument(let index):
      guard index < arguments.count else { return nil }
      let type = arguments[index].inferredType(in: scope)?.base
      if name.name == "date_trunc", type == .date { return .moment }
      return arguments[index].isUntyped || (type?.becomes(.text) ?? false) || type == .text ? .text : type
    case .array: return arrayArgument(signature, scope)
    case .element: return arrayArgument(signature, scope)?.element
    case .float:
      let types = arguments.compactMap { $0.inferredType(in: scope)?.base }
      guard types.count == arguments.count, types.allSatisfy(\.isNumber) else { return nil }
      return types.contains(.decimal) && types.allSatisfy(\.isExactNumber) ? .decimal : .doublePrecision
    case .unknown: return nil
    }
  }

  /// The type of the array that the function is about.
  func arrayArgument(_ signature: FunctionSignature, _ scope: ExpressionScope) -> ColumnType? {
    for (index, argument) in arguments.enumerated() {
      guard case .array = signature.parameter(index) else { continue }
      if let type = argument.inferredType(in: scope), type.element != nil { return type.base }
    }
    return nil
  }
}

extension NamedType {
  /// The type of a built-in range's ends.
  var rangeMember: ColumnType? {
    guard name.schema == nil else { return nil }
    switch name.name {
    case "int4range", "int4multirange": return .integer
    case "int8range", "int8multirange": return .bigint
    case "numrange", "nummultirange": return .decimal
    case "tsrange", "tsmultirange": return .localMoment
    case "tstzrange", "tstzmultirange": return .moment
    case "daterange", "datemultirange": return .date
    default: return nil
    }
  }
}
