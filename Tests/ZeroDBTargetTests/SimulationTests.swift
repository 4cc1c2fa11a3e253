import SchemaModel
import Testing

@testable import ZeroDBTarget

@Suite("A client that carries a plan out to the letter") struct SimulationTests {
  /// Rows of every table of the older version, more than two pages of them.
  private func filled(_ item: PlanCase) throws -> FakeZeroDB {
    let server = FakeZeroDB()
    let from = try item.schema("from").narrowed(to: .zerodb)
    let removed = try removedValues(item)
    for table in from.zerodbTables {
      server.fill(table.zerodbName, (0..<2_345).map { row(table, $0, from, without: removed) })
    }
    for embedding in from.embeddings {
      for row in server.tables[embedding.table.zerodbName] ?? [] {
        if let id = row[embedding.column.zerodbField]?.string {
          try server.write(vector: id, to: embedding.namespace)
        }
      }
    }
    server.tableLimit = item.options.tableLimit
    return server
  }

  /// Values that the newer version does not have: rows with them would stop the plan.
  private func removedValues(_ item: PlanCase) throws -> Set<String> {
    let new = try item.schema("to").enumerations.flatMap(\.values)
    let kept = Set(new.map(\.name) + new.flatMap(\.renamedFrom))
    return Set(try item.schema("from").enumerations.flatMap(\.values).map(\.name)).subtracting(kept)
  }

  private func row(_ table: Table, _ number: Int, _ schema: Schema, without removed: Set<String>) -> Row {
    var row: Row = ["written_by_hand": .string("kept \(number)")]
    for column in table.columns {
      row[column.zerodbField] = value(of: column.type, number, schema, without: removed)
      if column.isEmbedded { row[column.zerodbField] = .string("\(table.name)-\(column.name)-\(number)") }
    }
    return row
  }

  private func value(
    of type: ColumnType, _ number: Int, _ schema: Schema, without removed: Set<String>
  ) -> Value {
    switch type {
    case .boolean: return .boolean(number % 2 == 0)
    case .smallint, .integer, .bigint, .real, .doublePrecision, .numeric: return .number(Double(number))
    case .date: return .string("2025-01-0\(number % 9 + 1)")
    case .timestamp: return .string("2025-01-0\(number % 9 + 1)T10:00:00")
    case .timestamptz: return .string("2025-01-0\(number % 9 + 1)T10:00:00Z")
    case .array(let element): return .array([value(of: element, number, schema, without: removed)])
    case .enumeration(let name):
      let values = schema.enumeration(named: name)?.values.map(\.name).filter { !removed.contains($0) } ?? []
      return .string(values[number % values.count])
    case .json, .jsonb: return .object(["number": .number(Double(number))])
    // Text that is a number too, since it may have to become one.
    default: return .string("\(number)")
    }
  }

  /// What must hold when a plan was carried out: all rows are there, and nothing went that was not to go.
  private func expectArrived(_ item: PlanCase, _ client: Client, _ before: [String: [Row]]) throws {
    let document = try Value(json: try item.plan().document)
    let steps = document["tables"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? []
    let copies = steps.filter { $0["step"] == .string("copy_rows") }
    for copy in copies {
      let (from, to) = (copy["from"]?.string ?? "", copy["to"]?.string ?? "")
      let rows = try #require(client.server.tables[to], "\(item): \(to)")
      let numbers = Set(rows.compactMap { $0["written_by_hand"] })
      #expect(rows.count == before[from]?.count && numbers.count == rows.count, "\(item): \(to)")
      #expect(client.switched[from] == to && client.verified.isSuperset(of: [from, to]), "\(item)")
      let fields = Set(try #require(newRequest(of: to, steps)?["schema"]?["fields"]).members.keys)
      #expect(
        rows.allSatisfy { Set($0.keys).subtracting(["written_by_hand"]).isSubset(of: fields) }, "\(item)")
    }
    let to = try item.schema("to").narrowed(to: .zerodb)
    if !item.keepsData {
      let expected = Set(
        to.zerodbTables.map { table in
          copies.first { $0["from"]?.string == table.zerodbName }?["to"]?.string ?? table.zerodbName
        })
      #expect(Set(client.server.tables.keys) == expected, "\(item)")
    }
    if let most = document["most_tables"]?.integer { #expect(client.server.mostTables == most, "\(item)") }
  }

  private func newRequest(of table: String, _ steps: [Value]) -> Value? {
    steps.compactMap { $0["request"] }.first { $0["table_name"]?.string == table }
  }

  @Test("All rows arrive", arguments: PlanCase.all)
  func arrives(_ item: PlanCase) throws {
    guard let plan = try? item.plan() else { return }
    let server = try filled(item)
    let before = server.tables
    let client = Client(server)
    try client.run(try Value(json: plan.document))
    try expectArrived(item, client, before)
  }

  @Test("A client that was cut off anywhere doubles no row and loses none", arguments: PlanCase.all)
  func cutOff(_ item: PlanCase) throws {
    guard let plan = try? item.plan() else { return }
    let document = try Value(json: plan.document)
    for calls in [0, 1, 2, 3, 5, 8, 11, 14, 17, 20] {
      let server = try filled(item)
      let before = server.tables
      server.callsBeforeCut = calls
      let client = Client(server)
      try client.run(document)
      try expectArrived(item, client, before)
    }
  }

  @Test("A copy that lost a row stops the plan, and the old table is whole", arguments: PlanCase.all)
  func lostRow(_ item: PlanCase) throws {
    guard let plan = try? item.plan(), plan.document.contains("\"copy_rows\"") else { return }
    let server = try filled(item)
    let before = server.tables
    server.rowsToLose = 1
    let client = Client(server)
    #expect(throws: Client.Stop.self) { try client.run(try Value(json: plan.document)) }
    let document = try Value(json: plan.document)
    let steps = document["tables"]?.list.flatMap { $0["steps"]?.list ?? [] } ?? []
    let copied = try #require(steps.first { $0["step"] == .string("copy_rows") }?["from"]?.string)
    #expect(server.tables[copied] == before[copied])
    #expect(client.switched[copied] == nil)
  }

  /// Where the rows of a table ended up: clients were sent there, once or twice.
  private func whereabouts(of table: String, _ client: Client) -> String {
    var name = table
    while let next = client.switched[name], next != table { name = next }
    return client.switched[name] == table ? table : name
  }

  @Test("The way back brings every row back", arguments: PlanCase.all)
  func back(_ item: PlanCase) throws {
    guard let plan = try? item.plan() else { return }
    let document = try Value(json: plan.document)
    let server = try filled(item)
    let before = server.tables
    let client = Client(server)
    try client.run(document)
    try client.runBack(document)
    let from = try item.schema("from").narrowed(to: .zerodb)
    let losing = Set(
      (document["reverse"]?.list ?? []).filter { $0["lost"]?.list != [] }.compactMap { $0["table"] })
    for pair in TablePairs(try item.difference(), from: from, to: try item.schema("to")).pairs
    where pair.from.overrides.zerodbStream == nil && pair.to.overrides.zerodbStream == nil {
      let table = pair.from
      let rows = try #require(server.tables[whereabouts(of: table.zerodbName, client)], "\(item)")
      let expected = try #require(before[table.zerodbName])
      #expect(rows.count == expected.count, "\(item)")
      // What is lost is lost, and what a function of the client's makes is anything.
      if losing.contains(.string("\(pair.to.name)")) || plan.document.contains("\"supply\"") { continue }
      let known = Set(table.columns.map(\.zerodbField) + ["written_by_hand"])
      #expect(rows.map { $0.filter { known.contains($0.key) } } == expected, "\(item): \(table.name)")
    }
  }

  @Test func `Rows that a guard asks for stop the plan before anything is done`() throws {
    let item = try PlanCase.named("enum_value_removed")
    let server = try filled(item)
    var rows = try #require(server.tables["tasks"])
    rows[2_000]["state"] = .string("lost")
    server.fill("tasks", rows)
    #expect(throws: Client.Stop.self) { try Client(server).run(try Value(json: try item.plan().document)) }
    #expect(server.log.allSatisfy { $0.hasPrefix("query") })
  }

  @Test func `A value that does not fit stops the copy, and the old table stays`() throws {
    let item = try PlanCase.named("type_text_to_integer")
    let server = try filled(item)
    var rows = try #require(server.tables["measures"])
    rows[1_500]["amount"] = .string("many")
    server.fill("measures", rows)
    #expect(throws: Client.Stop.self) { try Client(server).run(try Value(json: try item.plan().document)) }
    #expect(server.tables["measures"] == rows)
  }

  @Test func `Two rows of one key are noticed before the old table goes`() throws {
    let item = try PlanCase.named("field_renamed")
    let server = try filled(item)
    var rows = try #require(server.tables["users"])
    rows[7]["id"] = rows[8]["id"]
    server.fill("users", rows)
    #expect(throws: Client.Stop.self) { try Client(server).run(try Value(json: try item.plan().document)) }
    #expect(server.tables["users"] == rows)
  }

  @Test func `Values end up where the plan says`() throws {
    let item = try PlanCase.named("everything_at_once")
    let server = try filled(item)
    try Client(server).run(try Value(json: try item.plan().document))
    let row = try #require(server.tables["people_v2"]?.first { $0["id"] == .string("17") })
    #expect(
      row == [
        "id": .string("17"), "email": .string("17"), "age": .number(17),
        "born": .string("2025-01-09T00:00:00"),
        "plan": .string("free"), "mood": .string("glad"), "token": .string("supplied by people_token"),
        "written_by_hand": .string("kept 17"),
      ])
  }
}
