public import SchemaModel

// Sequences are named in text: `nextval('order_numbers')`, as the server prints it `nextval('order_numbers'::regclass)`.

extension Expression {
  /// The sequences that it draws from or asks of, as a server that looks in `public` finds them.
  public var sequences: [QualifiedName] {
    var names: [QualifiedName] = []
    visit { if let name = $0.namedSequence, !names.contains(name) { names.append(name) } }
    return names
  }

  /// The same expression with sequences under other names.
  public func renamingSequences(_ newName: (QualifiedName) -> QualifiedName) -> Expression {
    guard let name = namedSequence, case .call(let call) = self else {
      return mapChildren { $0.renamingSequences(newName) }
    }
    let new = newName(name)
    guard new != name else { return self }
    return .call(
      FunctionCall(call.name, [.literal(.string(new.objectText))] + call.arguments.dropFirst()))
  }

  /// The sequence that a call is of.
  private var namedSequence: QualifiedName? {
    guard case .call(let call) = self, call.name.schema == nil || call.name.schema == "pg_catalog",
      ["nextval", "currval", "setval"].contains(call.name.name), let argument = call.arguments.first
    else { return nil }
    var value = argument
    if case .cast(let inner, _) = argument { value = inner }
    guard case .literal(.string(let text)) = value else { return nil }
    return QualifiedName(objectText: text)
  }
}

extension QualifiedName {
  /// The name of an object as a text of PostgreSQL's type `regclass` says it: what stands without quotes is in small
  /// letters. Nil where it is no such name.
  public init?(objectText text: String) {
    var parts: [String] = [""]
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        if isQuoted, rest.first == "\"" {
          rest.removeFirst()
          parts[parts.count - 1] += "\""
        } else {
          isQuoted.toggle()
        }
      } else if scalar == ".", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1] += isQuoted ? String(scalar) : String(scalar).lowercased()
      }
    }
    guard !isQuoted, parts.count <= 2, !parts.contains("") else { return nil }
    self = parts.count == 1 ? QualifiedName(parts[0]) : QualifiedName(schema: parts[0], parts[1])
    if schema == "public" { schema = nil }
  }

  /// The name as such a text says it, `public` left out.
  public var objectText: String {
    (schema.map { $0.objectPart + "." } ?? "") + name.objectPart
  }
}

extension String {
  fileprivate var objectPart: String {
    let isPlain =
      utf8.first.map { $0 == 0x5F || (0x61...0x7A).contains($0) } == true
      && utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
    return isPlain ? self : doublyQuoted(self)
  }
}
