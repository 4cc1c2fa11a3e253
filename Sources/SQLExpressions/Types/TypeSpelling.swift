public import SchemaModel

extension ColumnType {
  /// The portable SQL spelling: `varchar(255)`, `timestamptz(3)`, `text[]`, `numeric(10,2)`, an enumeration's
  /// name. `parseType` reads it back.
  public var spelling: String {
    switch self {
    case .boolean: "boolean"
    case .smallint: "smallint"
    case .integer: "integer"
    case .bigint: "bigint"
    case .numeric(let precision, let scale): "numeric" + bracketed([precision, scale])
    case .real: "real"
    case .doublePrecision: "double precision"
    case .text: "text"
    case .varchar(let length): "varchar" + bracketed([length])
    case .char(let length): "char(\(length))"
    case .bytea: "bytea"
    case .uuid: "uuid"
    case .date: "date"
    case .time(let precision): "time" + bracketed([precision])
    case .timestamp(let precision): "timestamp" + bracketed([precision])
    case .timestamptz(let precision): "timestamptz" + bracketed([precision])
    case .interval: "interval"
    case .json: "json"
    case .jsonb: "jsonb"
    case .enumeration(let name): typeSpelling(of: name)
    case .array(let element): element.spelling + "[]"
    case .vector(let dimensions): "vector" + bracketed([dimensions])
    case .halfvec(let dimensions): "halfvec" + bracketed([dimensions])
    case .named(let type): type.spelling
    }
  }
}

extension NamedType {
  /// `bit(3)`, `time(3) with time zone`, `auth."Mood"`.
  var spelling: String {
    let brackets = modifiers.isEmpty ? "" : "(" + modifiers.joined(separator: ",") + ")"
    guard name.schema == nil, TypeWords.known.contains(name.name) || TypeWords.isInterval(name.name) else {
      return typeSpelling(of: name) + brackets
    }
    if name.name == "bit", modifiers.isEmpty { return "\"bit\"" }
    if name.name == "time with time zone" {
      // Only one number stands between the words; what else was written, the server refuses.
      let isPrecision = modifiers.isEmpty || modifiers.count == 1 && modifiers[0].utf8.allSatisfy(\.isDigit)
      return isPrecision ? "time" + brackets + " with time zone" : "timetz" + brackets
    }
    return name.name + brackets
  }
}

private func bracketed(_ numbers: [Int?]) -> String {
  let present = numbers.compactMap(\.self)
  return present.isEmpty ? "" : "(" + present.map(String.init).joined(separator: ",") + ")"
}

/// A name of a type, in quotes where it would otherwise be read as another.
private func typeSpelling(of name: QualifiedName) -> String {
  (name.schema.map { quotedWhereNeeded($0) + "." } ?? "") + quotedWhereNeeded(name.name)
}

private func quotedWhereNeeded(_ name: String) -> String {
  let isPlain =
    isPlainWord(name) && !Keywords.reserved.contains(name) && TypeWords.plain[name] == nil
    && !TypeWords.known.contains(name) && !Keywords.notFunctions.contains(name)
    && !["vector", "halfvec", "timestamptz", "double"].contains(name)
  return isPlain ? name : doublyQuoted(name)
}

extension NamedType {
  /// Whether a schema can name it without saying where it is from: a type of PostgreSQL's own or of a well-known
  /// extension.
  package var isWellKnown: Bool {
    TypeWords.known.contains(name.name) || TypeWords.isInterval(name.name) || name.name == "char"
  }
}
