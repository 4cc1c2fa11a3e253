extension Maker {
  /// A name that was never taken in the draft.
  mutating func freshName(_ words: [String]) -> String {
    let pool = random.chance(22) ? Words.odd : words
    let word = random.one(of: pool) ?? "thing"
    let name = draft.names.contains(word.lowercased()) ? "\(word)_\(draft.newID())" : word
    draft.names.insert(name.lowercased())
    return name
  }

  /// A column's name that was never taken in its table.
  mutating func freshColumnName(_ table: DraftTable) -> String {
    let pool = random.chance(18) ? Words.odd : Words.columns
    let word = random.one(of: pool) ?? "thing"
    let key = "\(table.id)/\(word.lowercased())"
    let name = draft.names.contains(key) ? "\(word)_\(draft.newID())" : word
    draft.names.insert("\(table.id)/\(name.lowercased())")
    return name
  }

  /// A name for a constraint or an index, so many times in a hundred; else it gets a derived one.
  mutating func constraintName(_ percent: Int) -> String? {
    guard random.chance(percent) else { return nil }
    return random.pick("named_", "Named ", "rule_", "größe_") + "\(draft.newID())"
  }

  mutating func schemaName() -> String? {
    features.isPostgreSQL && random.chance(12) ? random.pick("auth", "Side Ways", "app") : nil
  }

  mutating func comment() -> String {
    random.pick("What it is for.", "It's \"so\"; -- or not", "größer als 日本", "50 % \\ of it", "a")
      + (random.chance(40) ? " \(random.below(9))" : "")
  }
}

enum Words {
  static let tables = [
    "users", "orders", "items", "posts", "tags", "events", "accounts", "notes", "files", "teams", "jobs",
    "visits",
  ]
  static let columns = [
    "name", "title", "amount", "price", "state", "created_at", "owner", "code", "note", "email", "kind",
    "size",
    "position", "active", "data", "day", "score", "parent", "label", "total",
  ]
  static let enumerations = ["mood", "status", "role", "level", "colour", "phase"]
  static let values = [
    "open", "closed", "lost", "no", "It's", "Ünïcode", "in progress", "a", "b", "new", "old", "1.10",
  ]
  /// Names that need quotes, or make trouble without them.
  static let odd = [
    "order", "user", "select", "group", "Mixed Case", "camelCase", "größe", "日本", "it's", "a\"b", "with.dot",
    "end",
    "check", "1st", "-- x", "table", "default", "rowid",
  ]
}
