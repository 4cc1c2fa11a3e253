import SQLExpressions
import SchemaModel

// Regular expressions, which SQLite hasn't: those that say no more than which characters stand where can be asked of
// GLOB, length and the place of a separator.
extension Lowering {
  /// `left symbol right`, for `~`, `~*`, `!~` and `!~*`.
  mutating func regularExpression(
    _ symbol: String, _ value: Lowered, _ right: Expression
  ) throws(UnsupportedExpression) -> Expression {
    let pattern = try lower(right).constant
    if case .char = value.type { throw unsupported(symbol, value) }
    guard value.type.isSomeText, let pattern else { throw unsupported(symbol, value) }
    var parser = RegularExpressionParser(pattern, ignoringCase: symbol.hasSuffix("*"))
    guard let alternatives = parser.parse() else { throw tooMuch(pattern) }
    if parser.hasWideClass {
      warn(
        "classes like `\\w` and `\\s` have other characters than ASCII's in PostgreSQL, in SQLite they have not"
      )
    }
    let subject = try repeatable(value.tree)
    var conditions: [Expression] = []
    for parts in alternatives {
      guard parts.reduce(0, { $0 + $1.minimum }) <= Self.mostCharacters, let parts = anchored(parts),
        let all = try matches(subject, parts),
        let condition = Expression.joined(all, by: .and)
      else { throw tooMuch(pattern) }
      conditions.append(condition)
    }
    let isNegated = symbol.hasPrefix("!")
    if let (subject, texts) = commonSubject(conditions), texts.count > 1 {
      return .inList(subject, texts, negated: isNegated)
    }
    let any = Expression.joined(conditions, by: .or) ?? .literal(.boolean(true))
    return isNegated ? any.negation : any
  }

  /// The most characters that a pattern may spell out, well within what GLOB takes.
  private static let mostCharacters = 1_000

  private func tooMuch(_ pattern: String) -> UnsupportedExpression {
    UnsupportedExpression(
      message: "SQLite has no regular expressions, and `\(pattern)` cannot be said with GLOB",
      help: "say it with LIKE, length and the like")
  }

  /// The parts of a whole text, of which those at the ends may be anything; nil where an anchor stands elsewhere.
  private func anchored(_ parts: [RegularPart]) -> [RegularPart]? {
    var parts = parts
    if parts.first?.anchor == .start { parts.removeFirst() } else { parts.insert(.anything, at: 0) }
    if parts.last?.anchor == .end { parts.removeLast() } else { parts.append(.anything) }
    return parts.contains { $0.anchor != nil } ? nil : simplified(parts)
  }

  /// Next to anything, only the fewest repetitions count.
  private func simplified(_ parts: [RegularPart]) -> [RegularPart] {
    var parts = parts
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      parts.removeAll { $0.maximum == 0 }
      for place in parts.indices.dropLast() {
        for (near, far) in [(place, place + 1), (place + 1, place)]
        where parts[near].isAnything && !parts[far].isFixed && !hasChanged {
          parts[far].maximum = parts[far].minimum
          hasChanged = true
        }
      }
    }
    return parts
  }

  /// The conditions under which a text is made of the parts; nil where that cannot be said.
  private func matches(
    _ text: Expression, _ parts: [RegularPart]
  ) throws(UnsupportedExpression) -> [Expression]? {
    if parts.contains(where: { $0.separators != nil }) { return try separated(text, parts) }
    let variable = parts.indices.filter { !parts[$0].isFixed }
    guard let first = variable.first, let last = variable.last else { return [fixed(text, parts)] }
    if let all = uniform(text, parts, variable) { return all }
    if variable.count == 1 { return run(text, parts, first) }
    let subject = try repeatable(text)
    // Behind what is fixed, a separator that cannot be part of the first run ends it.
    if first > 0 {
      let head = parts[..<first]
      let rest = subject.substring(from: width(head) + 1)
      return try matches(rest, Array(parts[first...])).map { [glob(subject, globText(head) + "*")] + $0 }
    }
    if let separator = separator(parts[first + 1], of: parts[first]) {
      let place = Expression.call("instr", subject, .string(String(separator)))
      let head = Expression.call("substr", subject, .number(1), .binary(.subtract, place, .number(1)))
      let tail = Expression.call("substr", subject, .binary(.add, place, .number(1)))
      guard let before = try matches(head, [parts[first]]),
        let behind = try matches(tail, Array(parts[(first + 2)...]))
      else { return nil }
      return [glob(subject, "*\(parts[first + 1].characters.globText)*")] + before + behind
    }
    // What cannot be part of the last run ends before it.
    let before = parts[last - 1]
    guard last == parts.count - 1, parts[last].characters.isASCII, before.minimum > 0 || last == 1,
      before.characters.isSubset(of: parts[last].characters.complement)
    else { return nil }
    let head = Expression.call("rtrim", subject, .string(parts[last].characters.characters))
    let length = Expression.binary(.subtract, .call("length", subject), .call("length", head))
    return try matches(head, Array(parts[..<last])).map { bounds(length, parts[last], plus: 0) + $0 }
  }

  /// The single character that parts a run from what is next to it.
  private func separator(_ part: RegularPart, of run: RegularPart) -> Unicode.Scalar? {
    guard part.isFixed, part.minimum == 1, let single = part.characters.single,
      !run.characters.contains(single)
    else { return nil }
    return single
  }

  private func fixed(_ text: Expression, _ parts: [RegularPart]) -> Expression {
    let characters = parts.flatMap { part in (0..<part.minimum).map { _ in part.characters.single } }
    if characters.allSatisfy({ $0 != nil }) {
      let scalars = String.UnicodeScalarView(characters.compactMap(\.self))
      return .binary(.equal, text, .string(String(scalars)))
    }
    return glob(text, globText(parts[...]))
  }

  /// Parts of which all runs are of the same characters, as all else is too: it is enough that the text has only
  /// those, and somewhere what is fixed.
  private func uniform(
    _ text: Expression, _ parts: [RegularPart], _ variable: [Int]
  ) -> [Expression]? {
    let characters = parts[variable[0]].characters
    guard variable.allSatisfy({ parts[$0].characters == characters && parts[$0].maximum == nil }),
      parts.allSatisfy({ $0.characters.isSubset(of: characters) })
    else { return nil }
    let pattern = parts.map { part in
      String(repeating: part.characters == characters ? "?" : part.characters.globText, count: part.minimum)
        + (part.isFixed ? "" : "*")
    }
    .joined()
    var conditions: [Expression] = pattern == "*" ? [] : [glob(text, pattern)]
    if !characters.isAny { conditions.append(only(text, characters)) }
    return conditions.isEmpty ? [.binary(.equal, text, text)] : conditions
  }

  /// Runs of characters between separators, `C+(sC+)*`: no separator at an end or next to another.
  private func separated(
    _ text: Expression, _ parts: [RegularPart]
  ) throws(UnsupportedExpression) -> [Expression]? {
    guard let last = parts.last, let separators = last.separators else { return nil }
    var head = parts.dropLast()
    let separator = separators.globText
    let beginning: String
    if var run = head.last, !run.isFixed {
      guard run.characters == last.characters, run.maximum == nil, run.separators == nil else { return nil }
      run.maximum = run.minimum
      head[head.endIndex - 1] = run
      beginning = globText(head) + "*"
    } else {
      // Behind what is fixed stands the first separator.
      guard last.minimum == 1 else { return nil }
      beginning = globText(head) + separator + "*"
    }
    guard width(head) > 0, head.allSatisfy({ $0.isFixed && $0.characters.isSubset(of: last.characters) })
    else {
      return nil
    }
    let subject = try repeatable(text)
    func without(_ pattern: String) -> Expression { glob(subject, pattern).negatedPattern }
    return [
      glob(subject, beginning), only(subject, last.characters.union(separators)),
      without("*\(separator)"), without("*\(separator)\(separator)*"),
    ] + (last.minimum > 0 ? [glob(subject, "*\(separator)*")] : [])
  }

  /// One run, between what is fixed.
  private func run(_ text: Expression, _ parts: [RegularPart], _ place: Int) -> [Expression] {
    let (head, run, tail) = (parts[..<place], parts[place], parts[(place + 1)...])
    let around = width(head) + width(tail)
    var conditions: [Expression] = []
    if around > 0 { conditions.append(glob(text, globText(head) + "*" + globText(tail))) }
    conditions += bounds(.call("length", text), run, plus: around)
    if run.characters.isAny { return conditions }
    var middle = text
    if !tail.isEmpty {
      let length = Expression.binary(.subtract, .call("length", text), .number(around))
      middle = .call("substr", text, .number(width(head) + 1), length)
    } else if !head.isEmpty {
      middle = text.substring(from: width(head) + 1)
    }
    return conditions + [only(middle, run.characters)]
  }

  private func bounds(_ length: Expression, _ run: RegularPart, plus around: Int) -> [Expression] {
    let minimum = Expression.number(run.minimum + around)
    guard let maximum = run.maximum else {
      return run.minimum > 0 ? [.binary(.greaterOrEqual, length, minimum)] : []
    }
    return run.minimum > 0
      ? [.between(length, minimum, .number(maximum + around), negated: false)]
      : [.binary(.lessOrEqual, length, .number(maximum + around))]
  }

  /// No character of the text is another.
  private func only(_ text: Expression, _ characters: CharacterRanges) -> Expression {
    glob(text, "*\(characters.globTextOfOthers)*").negatedPattern
  }

  private func glob(_ text: Expression, _ pattern: String) -> Expression {
    .like(text, pattern: .string(pattern), escape: nil, ignoringCase: false, negated: false)
  }

  private func globText(_ parts: ArraySlice<RegularPart>) -> String {
    parts.map { String(repeating: $0.characters.globText, count: $0.minimum) }.joined()
  }

  private func width(_ parts: ArraySlice<RegularPart>) -> Int {
    parts.reduce(0) { $0 + $1.minimum }
  }
}

extension Expression {
  /// A pattern that must not fit.
  fileprivate var negatedPattern: Expression {
    guard case .like(let text, let pattern, let escape, let ignoringCase, let negated) = self else {
      return negation
    }
    return .like(text, pattern: pattern, escape: escape, ignoringCase: ignoringCase, negated: !negated)
  }
}
