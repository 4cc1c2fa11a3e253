import SchemaModel

extension Expression {
  /// Whether it may give another value whenever it is asked; what stands still in a transaction does not. A function
  /// that is not PostgreSQL's own may.
  var isVolatile: Bool {
    if isRaw { return true }
    var found = false
    visit { part in
      guard case .call(let call) = part else { return }
      if call.name.schema != nil || volatileFunctions.contains(call.name.name) { found = true }
    }
    return found
  }
}

private let volatileFunctions: Set<String> = [
  "clock_timestamp", "currval", "gen_random_bytes", "gen_random_uuid", "gen_salt", "lastval", "nextval",
  "random",
  "random_normal", "setval", "timeofday", "uuid_generate_v1", "uuid_generate_v1mc", "uuid_generate_v4",
  "uuidv4",
  "uuidv7",
]
