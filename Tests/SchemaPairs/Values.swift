import SchemaModel

/// Values for rows, as SQL literals of one target.
struct ValueMaker {
  let draft: Draft
  let features: PairFeatures
  /// Whether extremes are among them.
  let isWild: Bool
  /// The version that the values are to fit as well, where they are to.
  let newer: Draft?

  private var isPostgreSQL: Bool { features.isPostgreSQL }

  /// A value, another one for each row where the type has so many.
  func literal(_ column: DraftColumn, row: Int, _ random: inout Random) -> String {
    if let sqlite = column.sqliteType, !isPostgreSQL {
      return sqlite == "any" && row % 2 == 0 ? "\(row)" : "'kept \(row)'"
    }
    return literal(narrowed(column), row: row, random: &random)
  }

  /// The column's type, as narrow as the newer version has it.
  private func narrowed(_ column: DraftColumn) -> ColumnType {
    guard let type = newer?.column(column.id)?.type else { return column.type }
    switch (column.type, type) {
    case (.text, .varchar(let length?)), (.varchar(nil), .varchar(let length?)), (.text, .char(let length)):
      return .varchar(length: length)
    case (.varchar(let length?), .varchar(let other?)), (.varchar(let length?), .char(let other)):
      return .varchar(length: min(length, other))
    case (.bigint, .integer), (.bigint, .smallint), (.integer, .smallint): return type
    default: return column.type
    }
  }

  /// The values of an enumeration that rows have: where they are to fit, those that stay.
  private func values(of type: ColumnType) -> [DraftValue] {
    guard let id = type.enumerationID, let enumeration = draft.enumeration(id) else { return [] }
    guard let later = newer?.enumeration(id) else { return enumeration.values }
    let kept = enumeration.values.filter { value in later.values.contains { $0.id == value.id } }
    return kept.isEmpty ? enumeration.values : kept
  }

  private func literal(_ type: ColumnType, row: Int, random: inout Random) -> String {
    let isExtreme = isWild && random.chance(30)
    switch type {
    case .boolean: return isPostgreSQL ? random.pick("true", "false") : random.pick("1", "0")
    case .smallint: return isExtreme ? random.pick("32767", "-32767", "0") : "\(row + 1)"
    case .integer: return isExtreme ? random.pick("2147483647", "-2147483647", "0", "40000") : "\(row + 1)"
    case .bigint:
      return isExtreme
        ? random.pick("9223372036854775807", "-9223372036854775807", "0", "3000000000") : "\(row + 1)"
    case .numeric(let precision, let scale):
      let text =
        isExtreme
        ? random.pick("-99999.99", "0", "12345.67", "0.01") : "\(row * 3 + random.below(3)).\(row % 9 + 1)"
      let number = scale == 0 || (precision != nil && scale == nil) ? String(text.prefix { $0 != "." }) : text
      if !isPostgreSQL, (precision ?? 99) > 15 { return "'\(number)'" }
      return number
    case .real, .doublePrecision:
      return isExtreme && type == .doublePrecision ? random.pick("1e300", "-0.1", "1.5e-10") : "\(row).5"
    case .text: return quoted(text(row, isExtreme, 200, &random))
    case .varchar(let length): return quoted(text(row, isExtreme, length ?? 200, &random))
    case .char(let length):
      let word = String(("\(row)" + (isExtreme ? "größe日本" : "abcdefgh")).prefix(length))
      return quoted(word + String(repeating: "x", count: length - word.count))
    case .bytea: return isPostgreSQL ? "'\\x00ff0\(row % 10)'" : "x'00ff0\(row % 10)'"
    case .uuid:
      return
        "'\(String(repeating: "0", count: 7))\(row % 10)-9c0b-4ef8-bb6d-6bb9bd380a\(10 + random.below(80))'"
    case .date:
      return isExtreme
        ? random.pick("'0001-01-01'", "'9999-12-31'") : "'20\(10 + row % 80)-0\(1 + row % 9)-1\(row % 9)'"
    case .time(let precision):
      return isPostgreSQL ? "'1\(row % 10):20:30'" : "'1\(row % 10):20:30.\(precision == 0 ? "000" : "250")'"
    case .timestamp(let precision), .timestamptz(let precision):
      return moment(type, row, precision, isExtreme)
    case .interval: return isPostgreSQL ? "'\(row) days 02:00:00'" : "'P0M\(row)DT7200S'"
    case .json:
      return quoted(random.pick("{}", "[1, 2]", "{\"a\": \"größe\"}", "\"text\"", "{\"b\":1, \"a\":2}"))
    case .jsonb: return quoted(random.pick("{}", "[1,2]", "{\"a\":\"größe\"}", "\"text\"", "{\"n\":\(row)}"))
    case .enumeration: return quoted(random.one(of: values(of: type))?.text ?? "")
    case .array(let element): return array(element, row, &random)
    case .vector, .halfvec: return isPostgreSQL ? "'[1,\(row % 100),0.5]'" : "x'0000803f0000004000000000'"
    case .named(let named): return isPostgreSQL ? namedValue(named.name.name, row) : "'kept \(row)'"
    }
  }

  private func text(_ row: Int, _ isExtreme: Bool, _ length: Int, _ random: inout Random) -> String {
    guard isExtreme else {
      return String(random.pick("w\(row)", "\(row)", "name \(row)", "w\(row)").prefix(length))
    }
    let all = [
      "", " ", "größe \(row) 日本 🎉", "it's; -- \(row)", "back\\slash", String(repeating: "long ", count: 60),
      "12", "true",
    ]
    return String((random.one(of: all) ?? "").prefix(length))
  }

  private func moment(_ type: ColumnType, _ row: Int, _ precision: Int?, _ isExtreme: Bool) -> String {
    let day = isExtreme ? "1900-02-28" : "20\(10 + row % 80)-03-1\(row % 9)"
    let fraction = precision == 0 ? "000" : "250"
    let zone = if case .timestamptz = type, isPostgreSQL { "+00" } else { "" }
    return "'\(day) 10:11:12.\(fraction)\(zone)'"
  }

  private func array(_ element: ColumnType, _ row: Int, _ random: inout Random) -> String {
    if random.chance(25) { return isPostgreSQL ? "'{}'" : "'[]'" }
    switch element.family {
    case .integer: return isPostgreSQL ? "'{1,\(row)}'" : "'[1,\(row)]'"
    case .boolean: return isPostgreSQL ? "'{t,f}'" : "'[true,false]'"
    case .choice:
      let values = random.some(2, of: values(of: element)).map(
        \.text)
      let list = values.map { "\"\($0)\"" }.joined(separator: ",")
      return quoted(isPostgreSQL ? "{\(list)}" : "[\(list)]")
    default: return isPostgreSQL ? "'{w\(row),\"größe x\"}'" : "'[\"w\(row)\",\"größe x\"]'"
    }
  }

  private func namedValue(_ name: String, _ row: Int) -> String {
    switch name {
    case "inet": "'10.0.0.\(row % 250)'"
    case "cidr": "'10.\(row % 250).0.0/16'"
    case "macaddr": "'08:00:2b:01:02:0\(row % 9)'"
    case "int4range": "'[\(row),\(row + 5))'"
    case "daterange": "'[2020-01-01,2021-01-0\(1 + row % 9))'"
    case "tstzrange": "'[\"2020-01-01 00:00:00+00\",\"2021-01-0\(1 + row % 9) 00:00:00+00\")'"
    case "tsvector": "'cat:\(row + 1)'"
    case "bit varying": "'1010'"
    case "point": "'(1,\(row))'"
    case "hstore": "'a=>\(row)'"
    case "ltree": "'top.n\(row)'"
    default: "'w\(row)'"
    }
  }

  private func quoted(_ text: String) -> String { "'\(text.doubling("'"))'" }
}
