/// A made-up schema that looks like a real one: an application's tables, ten to a file, with the columns, keys, checks
/// and indexes that such tables have. The same number of tables always gives the same bytes.
struct SampleProject {
  /// Paths and texts.
  var files: [(path: String, text: String)]

  /// - Parameters:
  ///   - tableCount: how many tables; ten stand in a file.
  ///   - changedEvery: for a newer version, the distance between two tables that differ.
  init(tableCount: Int, changedEvery: Int? = nil) {
    files = stride(from: 0, to: tableCount, by: 10).map { first in
      let last = min(first + 10, tableCount)
      let tables = (first..<last).map { number in
        let table = Self.table(number)
        guard let changedEvery, number % changedEvery == 0 else { return table }
        return Self.changed(table, number / changedEvery)
      }
      let enumeration = "enums:\n  status_\(first): [draft, active, archived, deleted]\n\n"
      return (
        path: "schemas/area_\(first / 10).yaml",
        text: enumeration + "tables:\n" + tables.joined(separator: "\n")
      )
    }
  }

  private static func table(_ number: Int) -> String {
    var random = Random(state: UInt64(number) &* 7919 &+ 17)
    let name = "\(nouns[number % nouns.count])_\(number)"
    var text = """
        \(name):
          comment: What is known of a \(nouns[number % nouns.count]).
          columns:
            id: { type: bigint, identity: by default, primary_key: true }

      """
    var columns: [String] = []
    for _ in 0..<(4 + random.next(below: 14)) {
      let column =
        "\(adjectives[random.next(below: adjectives.count)])_\(nouns[random.next(below: nouns.count)])"
      guard !columns.contains(column) else { continue }
      columns.append(column)
      text += "      \(column): \(types[random.next(below: types.count)])\n"
    }
    text += "      status: { type: status_\(number / 10 * 10), default: draft }\n"
    text += "      amount: { type: \"numeric(12,2)\", default: 0 }\n"
    if number > 0 { text += "      parent_id: bigint?\n" }
    text += "      created_at: { type: timestamptz, default: now() }\n"
    text += "      updated_at: { type: timestamptz, default: now(), on_update: now() }\n"
    text += "    checks:\n      amount_is_not_negative: amount >= 0\n"
    text += "      \(columns[0])_is_said: \(columns[0]) IS NOT NULL AND id > 0\n"
    if number > 0 {
      let parent = random.next(below: number)
      text += """
            foreign_keys:
              - { columns: [parent_id], references: \(nouns[parent % nouns.count])_\(parent)(id), on_delete: cascade }

        """
    }
    text += "    indexes:\n      - [status, created_at]\n"
    if number > 0 { text += "      - [parent_id]\n" }
    text += "      - { columns: [\(columns[1])], where: status = 'active' }\n"
    return text
  }

  /// The table in a newer version: each kind of change in turn.
  private static func changed(_ table: String, _ turn: Int) -> String {
    switch turn % 5 {
    case 0: table.replacing("      status: {", with: "      remark: text?\n      status: {")
    case 1: table.replacing("numeric(12,2)", with: "numeric(14,2)")
    case 2: table.replacing("amount >= 0", with: "amount >= 0 AND amount < 1000000")
    case 3: table.replacing("    indexes:\n", with: "    indexes:\n      - [updated_at]\n")
    default:
      table.replacing("amount: {", with: "total: { renamed_from: amount,").replacing(
        "amount >=", with: "total >=")
    }
  }

  private static let nouns = [
    "account", "address", "article", "booking", "comment", "document", "event", "invoice", "message", "order",
    "payment",
    "person", "product", "project", "session", "task",
  ]
  private static let adjectives = [
    "billing", "current", "external", "first", "internal", "last", "main", "old", "private", "public",
    "short", "total",
  ]
  private static let types = [
    "text", "text?", "varchar(255)", "varchar(80)?", "integer", "bigint?", "boolean", "timestamptz?", "date?",
    "uuid",
    "jsonb?", "double precision?", "{ type: text, default: none }", "{ type: boolean, default: false }",
    "{ type: integer, default: 0, comment: Counted by the server. }",
  ]
}

/// A generator whose numbers follow from its seed (SplitMix64).
private struct Random {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(bound))
  }
}
