import SQLExpressions
import SchemaModel

/// CREATE SEQUENCE, without its semicolon. Whose it is comes later: the table may not be there yet.
func createSequence(_ sequence: NumberSequence) -> String {
  (["CREATE SEQUENCE \(identifier(sequence.name)) AS \(typeName(sequence.type))"]
    + clauses(sequence.options)).joined(separator: " ")
}

/// What is said of how a sequence counts.
func clauses(_ options: SequenceOptions) -> [String] {
  var clauses: [String] = []
  if let start = options.start { clauses.append("START WITH \(start)") }
  if let increment = options.increment { clauses.append("INCREMENT BY \(increment)") }
  if let minimum = options.minimum { clauses.append("MINVALUE \(minimum)") }
  if let maximum = options.maximum { clauses.append("MAXVALUE \(maximum)") }
  if let cache = options.cache { clauses.append("CACHE \(cache)") }
  if options.cycles { clauses.append("CYCLE") }
  return clauses
}

/// Gives a sequence to the column that owns it; nil where none does.
func ownership(of sequence: NumberSequence) -> String? {
  sequence.ownedBy.map {
    "ALTER SEQUENCE \(identifier(sequence.name)) OWNED BY \(identifier($0.table)).\(identifier($0.column))"
  }
}
