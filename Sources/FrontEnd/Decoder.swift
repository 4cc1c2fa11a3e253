import Diagnostics
import SQLExpressions
import SchemaModel
import YAMLTree

/// Reads one file's tree into the model's values; everything wrong with it is collected.
struct Decoder {
  /// The file's name without folder and ending.
  let file: String
  /// Every enumeration of the whole schema, with its values.
  let enumerations: [QualifiedName: [String]]
  /// The table that is being read.
  var table = QualifiedName("")
  /// The file's own `schema:`.
  var schema: String?
  /// The file's own `targets:`.
  var targets: TargetSet = .all
  var diagnostics: [Diagnostic] = []
  /// The types that were read without a report, by what was written.
  var readTypes: [String: ColumnType] = [:]
  /// Where the files say that warnings are known.
  var allowances: [Allowance] = []

  init(file: String, enumerations: [QualifiedName: [String]] = [:]) {
    self.file = file
    self.enumerations = enumerations
  }

  mutating func report(
    _ id: DiagnosticID, _ message: String, at span: SourceSpan, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(id, message, at: span, help: help))
  }

  // MARK: Scalars

  /// The text of a scalar; nothing, with a report, where there is none.
  mutating func text(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node else { return nil }
    guard let scalar = node.scalar else {
      report(.wrongShape, "\(what) is text", at: node.span)
      return nil
    }
    if scalar.text.utf8.contains(0) {
      report(.badName, "\(what) holds a NUL character, which no store can keep", at: node.span)
      return nil
    }
    return scalar.text
  }

  /// What a thing is for; an empty comment is none.
  mutating func comment(_ node: YAMLNode?) -> String? {
    guard let node, !node.isNothing, let text = text(node, "a comment"), !text.isEmpty else { return nil }
    return text
  }

  /// A name that can stand in SQL.
  mutating func name(_ text: String, at span: SourceSpan, _ what: String) -> String? {
    if text.isEmpty {
      report(.badName, "\(what) cannot be empty", at: span)
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      report(.badName, "\(what) cannot hold control characters", at: span)
      return nil
    }
    return text
  }

  mutating func name(_ node: YAMLNode?, _ what: String) -> String? {
    guard let node, let text = text(node, what) else { return nil }
    return name(text, at: node.span, what)
  }

  mutating func boolean(_ node: YAMLNode?, _ what: String) -> Bool? {
    guard let node, let text = text(node, what) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      report(.unknownWord, "\(what) is `true` or `false`, not `\(text)`", at: node.span)
      return nil
    }
  }

  mutating func integer(_ node: YAMLNode?, _ what: String) -> Int? {
    guard let node, let text = text(node, what) else { return nil }
    guard let value = Int(text) else {
      report(.unknownWord, "\(what) is a whole number, not `\(text)`", at: node.span)
      return nil
    }
    return value
  }

  /// One of some words.
  mutating func word<Word>(_ node: YAMLNode?, _ what: String, _ words: [(String, Word)]) -> Word? {
    guard let node, let text = text(node, what) else { return nil }
    let wanted = text.lowercased().replacing("_", with: " ")
    if let match = words.first(where: { $0.0 == wanted }) { return match.1 }
    let names = words.map { "`\($0.0)`" }.joined(separator: ", ")
    report(
      .unknownWord, "`\(text)` is none of the words that \(what) takes", at: node.span,
      help: suggestion(for: wanted, among: words.map(\.0)).map { "did you mean `\($0)`?" }
        ?? "it takes \(names)")
    return nil
  }

  // MARK: Lists

  /// The members of a list; a scalar alone counts as a list of one where that is allowed.
  mutating func members(_ node: YAMLNode?, _ what: String, orOne: Bool = false) -> [YAMLNode] {
    guard let node, !node.isNothing else { return [] }
    if let members = node.sequence { return members }
    if orOne, node.scalar != nil { return [node] }
    report(.wrongShape, "\(what) is a list, `[…]`", at: node.span)
    return []
  }

  /// A list of names without repetitions; of columns, where those of a table are given.
  mutating func names(
    _ node: YAMLNode?, _ what: String, orOne: Bool = false, of columns: [String]? = nil
  ) -> [String] {
    var names: [String] = []
    for member in members(node, what, orOne: orOne) {
      guard let name = name(member, "a name in \(what)") else { continue }
      if names.contains(name) {
        report(.duplicateName, "`\(name)` stands twice in \(what)", at: member.span)
        continue
      }
      if let columns { check(column: name, isOneOf: columns, at: member.span, what) }
      names.append(name)
    }
    return names
  }

  /// Reports a column that the table does not have.
  mutating func check(column name: String, isOneOf columns: [String], at span: SourceSpan, _ what: String) {
    // By their bytes as well, as a server compares them.
    guard !columns.contains(where: { $0 == name && $0.utf8.elementsEqual(name.utf8) }) else { return }
    diagnostics.append(.unknownColumn(name, of: table, with: columns, in: what, at: span))
  }

  mutating func targets(_ node: YAMLNode?) -> TargetSet? {
    guard let node else { return nil }
    let words = Target.allCases.map { ($0.rawValue, $0) }
    let targets = members(node, "`targets`").compactMap { word($0, "`targets`", words) }
    if targets.isEmpty, diagnostics.last?.span != node.span {
      report(
        .wrongShape, "`targets` names no target", at: node.span,
        help: "list some of \(words.map { "`\($0.0)`" }.joined(separator: ", ")), or leave it out")
    }
    return TargetSet(targets)
  }

  mutating func renamedFrom(_ reader: MappingReader) -> [String] {
    names(reader["renamed_from"], "`renamed_from`", orOne: true)
  }

  // MARK: SQL

  /// A name with or without a PostgreSQL schema; without one it is in the file's.
  mutating func qualifiedName(_ text: String, at node: YAMLNode, _ what: String) -> QualifiedName? {
    qualifiedName(text, at: node.span, what) { node.span(ofTextAt: $0) }
  }

  mutating func qualifiedName(
    _ text: String, at span: SourceSpan, _ what: String,
    place: ((Int) -> SourceSpan)? = nil
  ) -> QualifiedName? {
    guard name(text, at: span, what) != nil else { return nil }
    do throws(SQLSyntaxError) {
      var name = try parseQualifiedName(text)
      if name.schema == nil { name.schema = schema }
      if name.schema == "public" { name.schema = nil }
      return name
    } catch {
      report(.badName, error.message, at: place?(error.offset) ?? span, help: error.help)
      return nil
    }
  }

  /// An expression over a table's columns.
  mutating func expression(_ node: YAMLNode?, _ what: String, columns: [String]) -> Expression? {
    guard let node, let value = parsed(node, what, columns) else { return nil }
    for name in value.columns {
      check(column: name, isOneOf: columns, at: node.span(ofColumn: name), what)
    }
    return value
  }

  /// An expression that can name no column, of a type where that is known.
  mutating func constant(_ node: YAMLNode?, _ what: String, _ type: ColumnType? = nil) -> Expression? {
    guard let node, let value = parsed(node, what, []) else { return nil }
    guard let name = value.columns.first else { return value }
    if case .column = value, let type {
      report(
        .badDefault, "\(what) is `\(name)`, which is neither a value of type `\(type.spelling)` nor a call",
        at: node.span, help: type == .boolean ? "write `true` or `false`" : nil)
    } else {
      report(
        .badExpression, "\(what) names the column `\(name)`, and no column can stand there",
        at: node.span(ofColumn: name))
    }
    return nil
  }

  /// An expression over a row as an older version of the schema has it, whose columns are not known here.
  ///
  /// - Parameter names: those that keep their case without quotes.
  mutating func expressionOverOldRow(_ node: YAMLNode?, _ what: String, names: [String]) -> Expression? {
    node.flatMap { parsed($0, what, names) }
  }

  private mutating func parsed(_ node: YAMLNode, _ what: String, _ columns: [String]) -> Expression? {
    guard let text = text(node, what) else { return nil }
    do throws(SQLSyntaxError) {
      return try parseExpression(text, columns: columns)
    } catch {
      report(
        .badExpression, "\(what) cannot be read: \(error.message)",
        at: node.span(ofTextAt: error.offset), help: error.help)
      return nil
    }
  }
}

extension StringProtocol {
  /// Whether a name says PostgreSQL's schema `public`.
  var saysPublic: Bool { hasPrefix("public.") || hasPrefix("\"public\".") }
}

extension YAMLNode {
  /// Where an expression first names a column.
  fileprivate func span(ofColumn name: String) -> SourceSpan {
    guard let text = scalar?.text else { return span }
    var word = ""
    var isText = false
    for (offset, character) in (text + " ").unicodeScalars.enumerated() {
      if !isText,
        character.properties.isAlphabetic || character.properties.numericType != nil || character == "_"
      {
        word.unicodeScalars.append(character)
        continue
      }
      let length = word.unicodeScalars.count
      if word == name || word.lowercased() == name { return span(ofTextAt: offset - length, length: length) }
      word = ""
      if character == "'" { isText.toggle() }
    }
    return span
  }
}
