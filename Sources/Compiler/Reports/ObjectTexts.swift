import Differ
import SQLExpressions
import SchemaModel

// What constraints and indexes say, in the schema's own spelling: in short, and part by part.

extension PrimaryKey {
  var definition: String { columns.inBrackets }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .columns: definition
    case .overrides: sqlite.words(columns)
    default: keyIndex.text(of: part)
    }
  }
}

extension SQLiteKey {
  fileprivate func words(_ columns: [String]) -> String? {
    let own =
      terms.isEmpty
      ? nil
      : zip(columns, terms).map { column, term in
        column + (term.collation.map { " collate \($0.rawValue.lowercased())" } ?? "")
          + (term.isDescending ? " desc" : "")
      }.inBrackets
    let texts = [own, onConflict.map { "on_conflict: \($0.rawValue.lowercased())" }].compactMap { $0 }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }
}

extension UniqueConstraint {
  var definition: String { columns.inBrackets }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .columns: columns.inBrackets
    case .nullsNotDistinct: "\(!nullsAreDistinct)"
    case .deferrable: deferral.words
    case .overrides: sqlite.words(columns)
    default: keyIndex.text(of: part)
    }
  }
}

extension KeyIndex {
  fileprivate func text(of part: ChangedPart) -> String? {
    switch part {
    case .include: including.isEmpty ? nil : including.inBrackets
    case .with: storageParameters.words
    default: nil
    }
  }
}

extension ExclusionConstraint {
  var definition: String { method + " " + elementList + (predicate.map { " where \($0.words)" } ?? "") }

  private var elementList: String { elements.map { "\($0.key.words) with \($0.comparison)" }.inBrackets }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .elements: elementList
    case .deferrable: deferral.words
    default: index.text(of: part)
    }
  }
}

extension Check {
  var definition: String { expression.words + (isValidated ? "" : ", not valid") }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .expression: expression.words
    case .notValid: "\(!isValidated)"
    default: nil
    }
  }
}

extension ForeignKey {
  var definition: String {
    "\(columns.inBrackets) references \(target)" + (isValidated ? "" : ", not valid")
  }
  private var target: String { "\(table)\(referencedColumns.inBrackets)" }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .columns: columns.inBrackets
    case .references: target
    case .onDelete: onDelete.rawValue
    case .onUpdate: onUpdate.rawValue
    case .deferrable: deferral.words
    case .notValid: "\(!isValidated)"
    default: nil
    }
  }
}

extension Index {
  var definition: String {
    (isUnique ? "unique " : "") + (method == "btree" ? "" : method + " ") + keyList
      + (predicate.map { " where \($0.words)" } ?? "")
  }

  private var keyList: String { keys.map(\.words).inBrackets }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .columns: keyList
    case .unique: "\(isUnique)"
    case .nullsNotDistinct: "\(!nullsAreDistinct)"
    case .using: method
    case .include: including.isEmpty ? nil : including.inBrackets
    case .where: predicate?.words
    case .with: storageParameters.words
    case .comment: comment
    default: nil
    }
  }
}

extension NumberSequence {
  var definition: String {
    ([type.spelling] + (options.words.map { [$0] } ?? [])).joined(separator: ", ")
  }

  func text(of part: ChangedPart) -> String? {
    switch part {
    case .type: type.spelling
    case .options: options.words
    case .ownedBy: ownedBy.map { "\($0.table).\($0.column)" }
    case .comment: comment
    default: nil
    }
  }
}

extension SequenceOptions {
  /// What is said of how it counts; nil where that is nothing.
  var words: String? {
    let numbers = [
      ("start", start), ("increment", increment), ("minimum", minimum), ("maximum", maximum),
      ("cache", cache),
    ]
    let said =
      numbers.compactMap { name, number in number.map { "\(name) \($0)" } } + (cycles ? ["cycle"] : [])
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}

extension [StorageParameter] {
  /// Their names and values; nil where there are none.
  var words: String? { isEmpty ? nil : map { "\($0.name): \($0.value)" }.joined(separator: ", ") }
}

extension IndexKey {
  fileprivate var words: String {
    value.words + (collation.map { " collate \($0)" } ?? "") + (operatorClass.map { " \($0)" } ?? "")
      + (operatorClassParameters.words.map { " (\($0))" } ?? "")
      + (isDescending ? " desc" : "")
      + (nullsFirst.map { $0 ? " nulls first" : " nulls last" } ?? "")
  }
}

extension Deferral {
  fileprivate var words: String {
    switch self {
    case .notDeferrable: "not deferrable"
    case .initiallyImmediate: "deferrable"
    case .initiallyDeferred: "initially deferred"
    }
  }
}

extension [String] {
  fileprivate var inBrackets: String { "(\(joined(separator: ", ")))" }
}
