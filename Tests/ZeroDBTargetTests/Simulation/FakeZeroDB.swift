/// As much of ZeroDB as a plan needs, in memory: tables of rows that know no types.
final class FakeZeroDB {
  struct Refusal: Error {
    var message: String
    init(_ message: String) { self.message = message }
  }

  /// The connection breaks: what was asked for may have been done or not.
  struct Cut: Error {}

  private(set) var tables: [String: [Row]] = [:]
  private(set) var vectors: [String: Set<String>] = [:]
  private(set) var interactions: [Row] = []
  /// What was asked for, in order.
  private(set) var log: [String] = []
  private(set) var mostTables = 0
  private var deletedNames: Set<String> = []
  var tableLimit: Int?
  /// How many calls go through before the connection breaks, once.
  var callsBeforeCut: Int?
  /// How many inserted rows are lost without a word.
  var rowsToLose = 0

  private func call(_ what: String) throws {
    log.append(what)
    guard let left = callsBeforeCut else { return }
    callsBeforeCut = left == 0 ? nil : left - 1
    if left == 0 { throw Cut() }
  }

  private func rows(_ table: String) throws -> [Row] {
    guard let rows = tables[table] else { throw Refusal("no table \(table)") }
    return rows
  }

  func create(_ name: String) throws {
    guard tables[name] == nil, !deletedNames.contains(name) else {
      throw Refusal("the name \(name) is taken")
    }
    if let tableLimit, tables.count >= tableLimit { throw Refusal("more tables than \(tableLimit)") }
    tables[name] = []
    mostTables = max(mostTables, tables.count)
    try call("create \(name)")
  }

  func delete(_ name: String) throws {
    _ = try rows(name)
    tables[name] = nil
    deletedNames.insert(name)
    try call("delete \(name)")
  }

  func query(_ query: Value) throws -> [Row] {
    guard let table = query["table_name"]?.string, let limit = query["limit"]?.integer,
      let skip = query["skip"]?.integer, 1...1_000 ~= limit
    else { throw Refusal("a bad query: \(query)") }
    try call("query \(table)")
    // The order is nobody's promise: the page begins somewhere, and goes round.
    return Array(try rows(table).filter { matches($0, query["filter"]) }.dropFirst(skip).prefix(limit))
  }

  func insert(_ new: [Row], into table: String) throws {
    var new = new
    let lost = min(rowsToLose, new.count)
    rowsToLose -= lost
    new.removeLast(lost)
    tables[table] = try rows(table) + new
    try call("insert \(table)")
  }

  func empty(_ table: String) throws {
    _ = try rows(table)
    tables[table] = []
    try call("empty \(table)")
  }

  func update(_ table: String, _ request: Value) throws {
    guard let update = request["update"] else { throw Refusal("a bad update") }
    tables[table] = try rows(table).map { row in
      guard matches(row, request["filter"]) else { return row }
      var row = row
      row.merge(update["$set"]?.members ?? [:]) { _, new in new }
      for field in (update["$unset"]?.members ?? [:]).keys { row[field] = nil }
      return row
    }
    try call("update \(table)")
  }

  func write(vector id: String, to namespace: String) throws {
    vectors[namespace, default: []].insert(id)
    try call("write vector")
  }

  func deleteVector(_ id: String, from namespace: String) throws {
    vectors[namespace]?.remove(id)
    try call("delete vector")
  }

  func send(_ interaction: Row) throws {
    interactions.append(interaction)
  }

  /// Puts rows there before a test begins.
  func fill(_ table: String, _ rows: [Row]) {
    tables[table] = rows
    mostTables = max(mostTables, tables.count)
  }

  private func matches(_ row: Row, _ filter: Value?) -> Bool {
    (filter?.members ?? [:]).allSatisfy { row[$0.key] == $0.value }
  }
}
