public import SchemaModel

// What stands behind a constraint, in the words of SQL's standard, which every dialect shares.

extension Deferral {
  /// When the constraint is checked, with a blank before it; nothing where it goes without saying.
  public var clause: String {
    switch self {
    case .notDeferrable: ""
    case .initiallyImmediate: " DEFERRABLE"
    case .initiallyDeferred: " DEFERRABLE INITIALLY DEFERRED"
    }
  }
}

extension ForeignKey {
  /// What happens to its rows, and when it is checked, with a blank before each.
  public var clauses: String {
    var text = ""
    if onUpdate != .noAction { text += " ON UPDATE \(onUpdate.rawValue.uppercased())" }
    if onDelete != .noAction { text += " ON DELETE \(onDelete.rawValue.uppercased())" }
    return text + deferral.clause
  }
}
