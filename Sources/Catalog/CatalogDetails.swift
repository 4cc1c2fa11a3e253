/// One thing that is said of an object.
struct Detail: Equatable {
  var label: String
  var text: String
}

/// A value that can be compared detail by detail.
protocol Detailed: Hashable {
  /// What a reader calls it: `column users.email`.
  var title: String { get }
  /// All that there is to say, without what is as usual.
  var details: [Detail] { get }
}

/// Collects details, leaving out what is absent.
private func collect(_ pairs: KeyValuePairs<String, String?>) -> [Detail] {
  pairs.compactMap { label, text in text.map { Detail(label: label, text: $0) } }
}

private func flag(_ isSet: Bool) -> String? { isSet ? "yes" : nil }

private func list(_ names: [String]) -> String? {
  names.isEmpty ? nil : "(" + names.joined(separator: ", ") + ")"
}

extension CatalogTable {
  /// What is said of the table itself, not of its parts.
  var ownDetails: [Detail] {
    collect([
      "strict": flag(isStrict), "without rowid": flag(isWithoutRowid),
      "autoincrement": flag(hasAutoincrement), "rowid": rowidColumn, "unlogged": flag(isUnlogged),
      "parameters": list(storageParameters), "comment": comment,
    ])
  }
}

extension CatalogColumn: Detailed {
  var title: String { "column \(name)" }

  var details: [Detail] {
    collect([
      "type": type, "not null": flag(isNotNull), "default": `default`,
      "identity": identity.map { "\($0.generation) from \($0.sequence) \($0.options.summary)" },
      "generated": generated.map { "(\($0.expression)) \($0.isStored ? "stored" : "virtual")" },
      "collation": collation, "storage": storage, "compression": compression, "comment": comment,
    ])
  }
}

extension CatalogConstraint: Detailed {
  /// One without a name is told by all that it says.
  var title: String {
    if let name { return "\(kind.rawValue) \(name)" }
    return kind.rawValue
      + details.map { $0.label == "columns" ? " \($0.text)" : " \($0.label) \($0.text)" }.joined()
  }

  var details: [Detail] {
    collect([
      "columns": list(columns), "column options": list(columnOptions), "expression": expression,
      "operators": list(operators),
      "index": index.map { $0.details.map { "\($0.label) \($0.text)" }.joined(separator: ", ") },
      "references": reference?.summary,
      "deferral": deferral == .notDeferrable ? nil : deferral.rawValue,
      "not valid": flag(!isValidated), "not enforced": flag(!isEnforced),
      "no inherit": flag(isNotInherited), "nulls not distinct": flag(nullsNotDistinct),
      "include": list(included), "parameters": list(storageParameters), "on conflict": onConflict,
      "comment": comment,
    ])
  }
}

extension CatalogReference {
  var summary: String {
    var text = "\(schema).\(table) (\(columns.joined(separator: ", ")))"
    text += " on update \(onUpdate) on delete \(onDelete)"
    if let columns = list(onDeleteColumns) { text += " \(columns)" }
    return text + " match \(match)"
  }
}

extension CatalogIndex: Detailed {
  var title: String { "index \(name)" }

  var details: [Detail] {
    collect([
      "method": method, "unique": flag(isUnique), "nulls not distinct": flag(nullsNotDistinct),
      "keys": list(keys.map(\.summary)), "include": list(including), "where": predicate,
      "parameters": list(storageParameters), "not valid": flag(!isValid), "comment": comment,
    ])
  }
}

extension CatalogIndexKey {
  var summary: String {
    var text = isExpression ? "expression \(self.text)" : self.text
    if let collation { text += " collate \(collation)" }
    if let operatorClass { text += " \(operatorClass)" }
    if isDescending { text += " desc" }
    if let nullsFirst { text += nullsFirst ? " nulls first" : " nulls last" }
    return text
  }
}

extension CatalogTrigger: Detailed {
  var title: String { "trigger \(name)" }

  var details: [Detail] {
    collect(["definition": definition, "state": state, "comment": comment])
  }
}

extension CatalogEnumeration: Detailed {
  var title: String { "enumeration \(schema).\(name)" }

  var details: [Detail] { collect(["values": list(values), "comment": comment]) }
}

extension CatalogExtension: Detailed {
  var title: String { "extension \(name)" }

  var details: [Detail] { collect(["schema": schema, "version": version]) }
}

extension CatalogFunction: Detailed {
  var title: String { "function \(schema).\(name)(\(arguments))" }

  var details: [Detail] { collect(["definition": definition, "comment": comment]) }
}

extension CatalogSequence: Detailed {
  var title: String { "sequence \(schema).\(name)" }

  var details: [Detail] {
    collect([
      "options": options.summary, "owned by": ownedBy, "unlogged": flag(isUnlogged),
      "comment": comment,
    ])
  }
}

extension CatalogSequenceOptions {
  var summary: String {
    "\(type) start \(start) increment \(increment) minimum \(minimum) maximum \(maximum) cache \(cache)"
      + (cycles ? " cycle" : "")
  }
}

extension UnmodelledObject: Detailed {
  var title: String { "\(kind) \(name)" }

  var details: [Detail] { [] }
}
