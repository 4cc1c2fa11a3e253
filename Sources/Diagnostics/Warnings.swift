/// What a project makes of a kind of warning.
public enum WarningLevel: String, CaseIterable, Hashable, Sendable {
  case on
  case off
  /// The warning is an error.
  case error
}

/// A thing in a file, of which somebody said that they know some warnings.
public struct Allowance: Hashable, Sendable {
  public var ids: Set<DiagnosticID>
  /// What the thing covers, in one file: its name and its value, which are apart where the value is an alias.
  public var spans: [SourceSpan]

  public init(_ ids: Set<DiagnosticID>, in spans: [SourceSpan]) {
    self.ids = ids
    self.spans = spans
  }

  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard let place = diagnostic.span, ids.contains(diagnostic.id) else { return false }
    return spans.contains {
      $0.file === place.file && $0.start <= place.start && place.start < $0.end
    }
  }
}

extension DiagnosticID {
  /// Whether there are warnings of it, which can be switched off. Its errors, where it has some, cannot be.
  public var canBeSwitched: Bool {
    switch self {
    case .redundantIndex, .foreignKeyWithoutIndex, .tableWithoutPrimaryKey, .regrettedType, .reservedWord,
      .namesDifferByCase:
      true
    case .notEnforced, .meaningDiffers, .unknownFunction, .rawExpression, .defaultLooksLikeCall:
      true
    default:
      false
    }
  }
}

extension [Diagnostic] {
  /// What a project wants to hear: without the warnings that it knows, and with those as errors that it wants to be
  /// errors. What was an error before stays one.
  ///
  /// - Parameters:
  ///   - levels: the warnings that are switched for all; the others are on.
  ///   - allowances: what is allowed in its place alone.
  public func settled(by levels: [DiagnosticID: WarningLevel], _ allowances: [Allowance]) -> [Diagnostic] {
    let allowed = Dictionary(grouping: allowances) { $0.spans.first.map { ObjectIdentifier($0.file) } }
    return compactMap { diagnostic in
      guard diagnostic.severity == .warning else { return diagnostic }
      let file = diagnostic.span.map { ObjectIdentifier($0.file) }
      if allowed[file]?.contains(where: { $0.covers(diagnostic) }) == true { return nil }
      switch levels[diagnostic.id] ?? .on {
      case .on: return diagnostic
      case .off: return nil
      case .error:
        var error = diagnostic
        error.severity = .error
        error.notes.append("`schemac.yaml` makes this warning an error: `\(diagnostic.id.rawValue): error`")
        return error
      }
    }
  }
}
