/// Carries a plan out to the letter, and knows nothing of schemas.
final class Client {
  struct Stop: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
  }

  let server: FakeZeroDB
  /// Tables whose copies were compared.
  private(set) var verified: Set<String> = []
  private(set) var switched: [String: String] = [:]
  private var sent = 0

  init(_ server: FakeZeroDB) {
    self.server = server
  }

  /// Every step once, in order; one that was cut off is taken up again.
  func run(_ document: Value) throws {
    guard document["schemac_zerodb_plan"] == .number(1) else { throw Stop("an unknown version") }
    let steps = document["tables"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? []
    try carryOut((document["guards"]?.list ?? []) + steps)
  }

  /// What leads back.
  func runBack(_ document: Value) throws {
    try carryOut(document["reverse"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? [])
  }

  private func carryOut(_ steps: [Value]) throws {
    for step in steps {
      do {
        try carryOut(step, again: false)
      } catch is FakeZeroDB.Cut {
        try carryOut(step, again: true)
      }
    }
  }

  private func carryOut(_ step: Value, again: Bool) throws {
    switch step["step"]?.string {
    case "create_table":
      guard let name = step["request"]?["table_name"]?.string else { throw Stop("no name") }
      if !(again && server.tables[name] != nil) { try server.create(name) }
    case "copy_rows": try copy(step, again: again)
    case "require_no_rows": try requireNone(step)
    case "compare_counts": try compareCounts(step)
    case "switch_clients": switched[try text(step, "from")] = try text(step, "to")
    case "keep_table": break
    case "update_rows": try server.update(try text(step, "table_name"), step["request"] ?? .null)
    case "delete_table":
      let name = try text(step, "table_name")
      if !(again && server.tables[name] == nil) { try server.delete(name) }
    case "copy_vectors", "make_vectors":
      for id in try ids(step) { try server.write(vector: id, to: try text(step, "to")) }
    case "delete_vectors":
      for id in try ids(step) { try server.deleteVector(id, from: try text(step, "from")) }
    case "send_interactions":
      let rows = try allRows(step["query"]).map { row in
        (step["columns"]?.members ?? [:]).compactMapValues { $0.string.flatMap { row[$0] } }
      }
      for row in rows.dropFirst(sent) {
        try server.send(row)
        sent += 1
      }
    case "compare_sent":
      guard try allRows(step["query"]).count == server.interactions.count else {
        throw Stop("rows were not sent")
      }
    case "supply_rows": break
    case let other: throw Stop("an unknown step: \(other ?? "none")")
    }
  }

  private func copy(_ step: Value, again: Bool) throws {
    let to = try text(step, "to")
    let resume = step["resume"]
    let isKeyed = resume?["by"] == .string("key")
    let keyFields = resume?["fields"]?.list.compactMap(\.string) ?? []
    let key = { (row: Row) in keyFields.map { row[$0] ?? .null } }
    if again, resume?["by"] == .string("emptying") { try server.empty(to) }
    var known = isKeyed ? Set(try allRows(resume?["query"]).map(key)) : []
    let rewriting = try RowRewriting(step)
    try pages(of: step["query"]) { page in
      var rows = try page.map(rewriting.callAsFunction)
      if isKeyed { rows = rows.filter { known.insert(key($0)).inserted } }
      // A few at a time, so that a cut can fall into the middle of a page.
      for start in stride(from: 0, to: rows.count, by: 300) {
        try server.insert(Array(rows[start..<min(start + 300, rows.count)]), into: to)
      }
    }
  }

  private func requireNone(_ step: Value) throws {
    guard let condition = step["where"], let field = condition["field"]?.string else {
      throw Stop("no condition")
    }
    let found = try allRows(step["query"]).filter { row in
      let value = row[field] ?? .null
      if condition["missing"] != nil { return value == .null }
      if let wanted = condition["contains"] { return value.list.contains(wanted) }
      return value == condition["equals"]
    }
    if !found.isEmpty { throw Stop("\(found.count) rows: \(step["cause"]?.string ?? "")") }
  }

  private func compareCounts(_ step: Value) throws {
    let queries = step["queries"]?.list ?? []
    let counts = try queries.map { try allRows($0).count }
    guard counts.count == 2, counts[0] == counts[1] else { throw Stop("counts differ: \(counts)") }
    verified.formUnion(queries.compactMap { $0["table_name"]?.string })
  }

  private func ids(_ step: Value) throws -> [String] {
    let field = step["ids"]?["field"]?.string ?? ""
    return try allRows(step["ids"]?["query"]).compactMap { $0[field]?.string }
  }

  private func allRows(_ query: Value?) throws -> [Row] {
    var rows: [Row] = []
    try pages(of: query) { rows += $0 }
    return rows
  }

  private func pages(of query: Value?, _ body: ([Row]) throws -> Void) throws {
    guard case .object(var members) = query, let limit = members["limit"]?.integer else {
      throw Stop("no query")
    }
    var skip = 0
    while true {
      members["skip"] = .number(Double(skip))
      let page = try server.query(.object(members))
      try body(page)
      skip += page.count
      if page.count < limit { return }
    }
  }

  private func text(_ step: Value, _ name: String) throws -> String {
    guard let text = step[name]?.string else { throw Stop("a step without \(name)") }
    return text
  }
}
