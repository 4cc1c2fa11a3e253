/// The operators that are PostgreSQL's or a well-known extension's own, and what each gives.
enum OperatorTable {
  enum Result {
    case boolean, text
    /// JSON, of the left side's kind.
    case json
    /// A distance, in floating point.
    case number
    /// Of whole numbers one of the same type; otherwise it is a comparison.
    case shifted
    /// The common type of both sides.
    case common
    /// Of texts a comparison, of numbers the remainder.
    case remainder
  }

  static let results: [String: Result] = {
    var results: [String: Result] = [:]
    func add(_ symbols: String, _ result: Result) {
      for symbol in symbols.split(separator: " ") { results[String(symbol)] = result }
    }
    add("->> #>>", .text)
    add("-> #> #-", .json)
    add("~ ~* !~ !~* ~~ !~~ ~~* !~~* ^@", .boolean)
    add("@> <@ ? ?| ?& && @@ @? @@@ -|- <<= >>= &< &> ~= %> <%", .boolean)
    add("<-> <=> <#> <+> <~> <%> <<-> <->>", .number)
    add("<< >>", .shifted)
    add("& | #", .common)
    add("%", .remainder)
    return results
  }()

  /// The prefix operators that compute with numbers, `-`, `+` and `NOT` aside.
  static let prefixes: Set<String> = ["~", "@", "|/", "||/"]
}
