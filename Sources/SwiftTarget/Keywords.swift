/// Words that have to stand in backticks where a declaration or an expression has one as a name.
let keywords: Set<String> = [
  // Reserved everywhere.
  "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func",
  "import", "init", "inout", "internal", "let", "nonisolated", "operator", "precedencegroup", "private",
  "protocol",
  "public", "rethrows", "static", "struct", "subscript", "typealias", "var",
  "break", "case", "catch", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
  "in",
  "repeat", "return", "switch", "throw", "where", "while",
  "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
  // Read as the beginning of an expression: `self.copy = copy`.
  "any", "async", "consume", "copy", "discard", "each", "some", "then", "unsafe", "yield",
  // After a dot these mean the type itself: `Kind.Type`.
  "Protocol", "Type",
]

/// Names that a property or an enumeration case cannot have, not even in backticks: `x.self` is `x`,
/// `hashValue` is what Hashable gives every model, and the others are types that models have inside them.
let refusedMemberNames: Set<String> = ["self", "hashValue", "CodingKeys", "Columns", "Draft"]

/// Names that a model's type cannot have: they are Swift's own words for types, and the modules and literal
/// types that the compiler itself looks up by name.
let refusedTypeNames: Set<String> = [
  "Any", "AnyObject", "BooleanLiteralType", "CodingKeys", "ExtendedGraphemeClusterType", "FloatLiteralType",
  "Foundation", "GRDB", "IntegerLiteralType", "Protocol", "Self", "StringLiteralType", "Swift", "Type",
  "UnicodeScalarType", "Void",
]

/// Names that mean something else inside a model: the types that it has there, and those that protocols give it.
let innerTypeNames: Set<String> = ["CodingKeys", "Columns", "DatabaseComponents", "Draft", "ID"]
