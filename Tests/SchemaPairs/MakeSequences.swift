import SchemaModel

extension Maker {
  /// A sequence, in most cases one that a column draws from or that belongs to one.
  mutating func addSequence() {
    guard features.isPostgreSQL else { return }
    var sequence = DraftSequence(
      id: draft.newID(), schema: schemaName(), name: freshName(["numbers", "counter"]))
    sequence.options = sequenceOptions()
    if random.chance(15) { sequence.comment = comment() }
    draft.sequences.append(sequence)
    if random.chance(60) { drawFrom(sequence) }
    if random.chance(40) { sequence.owner = anyColumn()?.id }
    draft.sequences[draft.sequences.count - 1] = sequence
  }

  /// All of them let in what the others may have come to.
  private mutating func sequenceOptions() -> [String: String] {
    var options: [String: String] = [:]
    if random.chance(30) { options["start"] = random.pick("1", "10", "500") }
    if random.chance(30) { options["increment"] = random.pick("2", "5") }
    if random.chance(20) { options["maximum"] = random.pick("30000", "20000") }
    if random.chance(20) { options["minimum"] = random.pick("-5", "0") }
    if random.chance(20) { options["cache"] = "4" }
    if random.chance(20) { options["cycle"] = "true" }
    if random.chance(20) { options["type"] = random.pick("integer", "smallint") }
    return options
  }

  private mutating func drawFrom(_ sequence: DraftSequence) {
    let keys = Set(draft.tables.flatMap(\.foreignKeys).flatMap { $0.columns + $0.references })
    let column = anyColumn {
      $0.type == .bigint && $0.source.isPlain && $0.postgresqlType == nil && !keys.contains($0.id)
    }
    guard let column else { return }
    draft.change(column.id) { $0.source = .expression("nextval(\(sequence))") }
  }

  mutating func dropSequence() {
    if let sequence = random.one(of: draft.sequences) { draft.removeSequence(sequence.id) }
  }

  mutating func changeSequence() {
    guard let place = random.one(of: draft.sequences.indices) else { return }
    switch random.below(6) {
    case 0: draft.sequences[place].name = freshName(["numbers", "counter"])
    case 1: draft.sequences[place].schema = otherSchema(draft.sequences[place].schema)
    case 2: draft.sequences[place].comment = random.chance(60) ? comment() : nil
    case 3: draft.sequences[place].owner = random.chance(60) ? anyColumn()?.id : nil
    case 4: drawFrom(draft.sequences[place])
    default: draft.sequences[place].options = sequenceOptions()
    }
  }
}
