import Diagnostics
public import SchemaModel

extension Expression {
  /// The functions in it that are unknown here and spelt nearly as one that is known.
  public var misspeltFunctions: [(name: String, known: String)] {
    var found: [(name: String, known: String)] = []
    visit { part in
      guard case .call(let call) = part, call.name.schema == nil,
        FunctionTable.signatures[call.name.name] == nil, FunctionTable.longer[call.name.name] == nil,
        let known = suggestion(for: call.name.name, among: FunctionTable.signatures.keys.sorted())
      else { return }
      found.append((call.name.name, known))
    }
    return found
  }
}
