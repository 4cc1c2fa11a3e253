/// Enumerations that carry values which this version of them does not know.
extension ModelPrinter {
  func openDeclaration(_ enumeration: ModelEnumeration) -> [String] {
    let protocols = ["RawRepresentable", "Codable", "Sendable", "Hashable", "CaseIterable"].map { names[$0] }
    let string = names["String"]
    let cases = enumeration.casesBesideUnknown
    let unknown = unknownCaseName(cases.map(\.name))
    let known = cases.map { ".\(escaped($0.name))" }
    let blocks: [[String]] = [
      cases.map { "case \(escaped($0.name))" }
        + ["/// A value that these models do not know.", "case \(unknown)(\(string))"],
      ["/// The known ones.", "\(access.prefix)static var allCases: [Self] {"]
        + ["[\(known.joined(separator: ", "))]"].indented + ["}"],
      ["\(access.prefix)init(rawValue: \(string)) {"]
        + (["switch rawValue {"] + cases.map { "case \(quoted($0.value)): self = .\(escaped($0.name))" }
        + ["default: self = .\(unknown)(rawValue)", "}"]).indented + ["}"],
      ["\(access.prefix)var rawValue: \(string) {"]
        + (["switch self {"] + cases.map { "case .\(escaped($0.name)): \(quoted($0.value))" }
        + ["case .\(unknown)(let value): value", "}"]).indented + ["}"],
    ]
    return documentation(enumeration.comment)
      + [
        "nonisolated \(access.prefix)enum \(escaped(enumeration.name)): "
          + protocols.joined(separator: ", ") + " {"
      ] + blocks.map(\.indented).joined(separator: [""]) + ["}"]
  }
}

extension ModelEnumeration {
  /// The cases, none of them named as what the declaration itself has.
  fileprivate var casesBesideUnknown: [Case] {
    let taken = Set(cases.map(\.name))
    return cases.map { known in
      guard known.name == "allCases" else { return known }
      var known = known
      repeat { known.name += "_" } while taken.contains(known.name)
      return known
    }
  }
}

/// `unknown`, or, where a value is called that, the first of `unknownValue`, `unknownValue2` … that is free.
private func unknownCaseName(_ taken: [String]) -> String {
  guard taken.contains("unknown") else { return "unknown" }
  var name = "unknownValue"
  var number = 2
  while taken.contains(name) {
    name = "unknownValue\(number)"
    number += 1
  }
  return name
}
