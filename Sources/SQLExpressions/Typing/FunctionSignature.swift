import SchemaModel

/// The types that a function takes and gives, as far as they matter for telling the type of text in quotes
/// and whether a cast says what PostgreSQL would do by itself.
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
    switch signature.result {
    case .type(let type): return type
    case .unknown where name.name != "timezone": return nil
    case .common: return commonType(arguments, scope)
    default: break
    }
    // Each argument's type is asked for once: they are nested, and twice at each level is too often.
    let types = arguments.map { $0.inferredType(in: scope)?.base }
    if let special = specialResult(types) { return special }
    switch signature.result {
    case .argument(let index):
      guard index < types.count else { return nil }
      return arguments[index].isUntyped || types[index]?.becomes(.text) ?? false ? .text : types[index]
    case .array: return array(signature, types)
    case .element: return array(signature, types)?.element
    case .float:
      let known = types.compactMap(\.self)
      guard known.count == types.count, known.allSatisfy(\.isNumber) else { return nil }
      return known.contains(.decimal) && known.allSatisfy(\.isExactNumber) ? .decimal : .doublePrecision
    default: return nil
    }
  }

  /// The type of the value of functions that have one of their own for some arguments.
  private func specialResult(_ types: [ColumnType?]) -> ColumnType? {
    switch (name.name, types.count) {
    case ("timezone", 2): return types[1]?.inOtherZone
    case ("date_trunc", 2...) where types[1] == .date: return .moment
    case ("lower", 1), ("upper", 1):
      // They are also the ends of a range.
      guard case .named(let type) = types[0] else { return nil }
      return type.rangeMember
    default: return nil
    }
  }

  /// The type of the array that the function is about.
  func arrayArgument(_ signature: FunctionSignature, _ scope: ExpressionScope) -> ColumnType? {
    array(signature, arguments.map { $0.inferredType(in: scope)?.base })
  }

  private func array(_ signature: FunctionSignature, _ types: [ColumnType?]) -> ColumnType? {
    for (index, type) in types.enumerated() where type?.element != nil {
      if case .array = signature.parameter(index) { return type }
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
