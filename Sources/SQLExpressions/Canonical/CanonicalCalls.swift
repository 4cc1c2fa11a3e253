import SchemaModel

// Functions.
extension Canonicalizer {
  func call(_ call: FunctionCall) -> Expression {
    guard call.name.schema == nil else { return .call(FunctionCall(call.name, call.arguments.map(loosened))) }
    let name = Self.synonyms[call.name.name] ?? call.name.name
    let arguments = call.arguments
    switch (name, arguments.count) {
    case ("timezone", 2): return .atTimeZone(arguments[1], arguments[0])
    case ("strpos", 2): return .call(FunctionCall(QualifiedName("position"), arguments))
    case ("like_escape", 2) where arguments[1] == .literal(.string("\\")): return arguments[0]
    case ("similar_to_escape", 2) where arguments[1] == .literal(.string("\\")):
      return .call(FunctionCall(call.name, [arguments[0]]))
    default: break
    }
    let renamed = FunctionCall(QualifiedName(name), arguments)
    guard let signature = renamed.signature else {
      return .call(FunctionCall(renamed.name, arguments.map(loosened)))
    }
    return .call(FunctionCall(renamed.name, self.arguments(of: renamed, signature)))
  }

  /// Functions that are the same as another.
  private static let synonyms = [
    "transaction_timestamp": "now", "btrim": "trim", "char_length": "length", "character_length": "length",
    "substr": "substring", "pow": "power", "ceiling": "ceil", "current_role": "current_user",
    "current_catalog": "current_database",
  ]

  private func arguments(of call: FunctionCall, _ signature: FunctionSignature) -> [Expression] {
    if case .common = signature.parameter(0) {
      if case .common = signature.result { return alike(call.arguments) }
      guard call.arguments.count == 2 else { return call.arguments }
      return [call.arguments[0], compared(call.arguments[0], call.arguments[1]).1]
    }
    return call.arguments.enumerated().map { index, argument in
      switch signature.parameter(index) {
      case .type(let type): fitting(argument, type)
      case .float: floating(argument, at: index, in: call)
      case .unknown: loosened(argument)
      case .argument, .array, .element, .common: bareText(argument)
      }
    }
  }

  /// An argument without a cast to the type that the function takes.
  private func fitting(_ argument: Expression, _ type: ColumnType) -> Expression {
    guard case .cast(let value, let target) = argument, target.base == type.base else { return argument }
    if value.isUntyped, target == target.base, type.isObjectIdentifier { return objectName(value, type) }
    guard let from = self.type(of: value), from.becomes(type) else { return argument }
    return type.isFloat ? withoutTrailingZeros(value) : value
  }

  /// An argument of a function that takes decimal numbers and floating point, without a cast that its result
  /// does not need.
  private func floating(_ argument: Expression, at index: Int, in call: FunctionCall) -> Expression {
    let result = call.resultType(in: scope)
    guard let bare = implied(argument), result != nil else {
      return result == .doublePrecision ? withoutTrailingZeros(argument) : argument
    }
    var other = call
    other.arguments[index] = bare
    guard other.resultType(in: scope) == result else { return argument }
    return result == .doublePrecision ? withoutTrailingZeros(bare) : bare
  }

  private func bareText(_ argument: Expression) -> Expression {
    guard case .cast(let value, .text) = argument, type(of: value)?.becomes(.text) ?? false else {
      return argument
    }
    return value
  }

  /// The name of an object, without the schema that it is looked for in first.
  private func objectName(_ value: Expression, _ type: ColumnType) -> Expression {
    guard case .literal(.string(let text)) = value else { return value }
    if type == .named(NamedType(name: QualifiedName("regclass"))) {
      return .literal(.string(QualifiedName(objectText: text)?.objectText ?? text))
    }
    for prefix in ["public.", "pg_catalog."] where text.hasPrefix(prefix) {
      return .literal(.string(String(text.dropFirst(prefix.count))))
    }
    return value
  }
}

extension ColumnType {
  /// Whether it is `regclass` or another type whose values are names of objects.
  fileprivate var isObjectIdentifier: Bool {
    guard case .named(let type) = self, type.name.schema == nil else { return false }
    return type.name.name.hasPrefix("reg")
  }
}
