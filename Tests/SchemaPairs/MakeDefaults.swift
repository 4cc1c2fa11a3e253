import SchemaModel

extension Maker {
  /// A default that suits the type; nil where none is known.
  mutating func randomDefault(_ type: ColumnType) -> DraftSource? {
    switch type {
    case .boolean: .literal(random.pick("true", "false"))
    case .smallint, .integer, .bigint:
      random.chance(80) ? .literal("\(random.pick(0, 1, -5, 42, 100))") : .expression("2 + 3 * 4")
    case .numeric: .literal(random.pick("0", "1.50", "-7.25", "100"))
    case .real, .doublePrecision: .literal(random.pick("0", "0.5", "-1.25"))
    case .text, .varchar:
      random.chance(80)
        ? .literal(random.pick("draft", "", "it's", "now", "größe", "12")) : .expression("'a' || 'b'")
    case .char: .literal(random.pick("abc", "x"))
    case .uuid:
      random.chance(60) ? .expression("gen_random_uuid()") : .literal("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")
    case .date: .literal(random.pick("2025-02-28", "1999-12-31"))
    // SQLite cannot round the time of now.
    case .time(.some), .timestamp(.some), .timestamptz(.some):
      features.isPostgreSQL && type.family == .moment ? .expression("now()") : nil
    case .time: .literal("10:30:00")
    case .timestamp: .literal("2025-02-28 10:30:00")
    case .timestamptz: random.chance(70) ? .expression("now()") : .literal("2025-02-28 10:30:00+00")
    case .interval: .literal("1 day 02:00:00")
    case .json, .jsonb: .literal(random.pick("{}", "[]", "{\"a\": [1, \"it's\", null]}"))
    case .array(let element):
      switch element.family {
      case .text: .literal(random.pick("{}", "{a,\"b c\"}"))
      case .integer: .literal(random.pick("{}", "{1,2}"))
      default: .literal("{}")
      }
    case .enumeration:
      if let enumeration = type.enumerationID.flatMap(draft.enumeration),
        let value = random.one(of: enumeration.values)
      {
        .value(value.id, of: enumeration.id)
      } else {
        nil
      }
    case .bytea, .vector, .halfvec, .named: nil
    }
  }

  /// An expression that gives a value of the type, whatever the row.
  mutating func constant(_ type: ColumnType) -> DraftExpression? {
    switch type {
    case .boolean: random.pick("true", "false")
    case .smallint, .integer, .bigint: random.pick("0", "7", "1 + 1")
    case .numeric, .real, .doublePrecision: random.pick("0", "1.5")
    case .text, .varchar: random.pick("'unknown'", "''", "'it''s'")
    case .char(let length): "'\(text: String("abcdefgh".prefix(length)))'"
    case .uuid: random.pick("'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "gen_random_uuid()")
    case .date: "'2025-02-28'"
    case .time: "'10:30:00'"
    case .timestamp: "'2025-02-28 10:30:00'"
    case .timestamptz: random.pick("'2025-02-28 10:30:00+00'", "now()")
    case .json, .jsonb: "'{}'"
    case .enumeration:
      if let enumeration = type.enumerationID.flatMap(draft.enumeration),
        let value = random.one(of: enumeration.values)
      {
        "\(value, of: enumeration)"
      } else {
        nil
      }
    case .array: "'{}'"
    case .interval: "'1 day'"
    case .bytea, .vector, .halfvec, .named: nil
    }
  }
}
