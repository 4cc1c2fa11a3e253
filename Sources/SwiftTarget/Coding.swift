/// `init(from:)` and `encode(to:)`, where a member's form is not its type's own.
extension ModelPrinter {
  func decoding(_ members: [ModelMember]) -> [String] {
    let lines = members.map { member in
      let call = member.isOptional ? "decodeIfPresent" : "decode"
      let value = member.type.isFormed ? (member.isOptional ? "?" : "") + unwrapped(member.type) : ""
      let name = escaped(member.name)
      return "self.\(name) = try row.\(call)(\(member.type.codedMetatype(names)), forKey: .\(name))\(value)"
    }
    return ["\(access.prefix)init(from decoder: any \(names["Decoder"])) throws {"]
      + (["let row = try decoder.container(keyedBy: CodingKeys.self)"] + lines).indented + ["}"]
  }

  func encoding(_ members: [ModelMember]) -> [String] {
    let lines = members.map { member in
      let name = escaped(member.name)
      guard member.isOptional || member.canBeLeftOut else {
        return "try row.encode(\(wrapped("self.\(name)", member.type)), forKey: .\(name))"
      }
      var value = "self.\(name)"
      if member.type.isFormed {
        let form = wrapped("$0", member.type)
        value += member.isOptional && member.canBeLeftOut ? ".map { $0.map { \(form) } }" : ".map { \(form) }"
      }
      return "try row.encodeIfPresent(\(value), forKey: .\(name))"
    }
    return ["\(access.prefix)func encode(to encoder: any \(names["Encoder"])) throws {"]
      + (["var row = encoder.container(keyedBy: CodingKeys.self)"] + lines).indented + ["}"]
  }

  /// What takes the value out of a form: `.value`, in an array `.map { $0.value }`.
  private func unwrapped(_ type: MemberType) -> String {
    guard case .array(let element) = type else { return ".value" }
    return ".map { $0\(unwrapped(element)) }"
  }

  /// The value in its form.
  private func wrapped(_ value: String, _ type: MemberType) -> String {
    switch type {
    case .formed(_, let form): "\(form.rawValue)(\(value))"
    case .array(let element) where element.isFormed: "\(value).map { \(wrapped("$0", element)) }"
    default: value
    }
  }
}

extension MemberType {
  /// The coded type as an argument: `String.self`.
  fileprivate func codedMetatype(_ names: StandardNames) -> String {
    metatype(codedName(names))
  }
}

/// A type as an argument.
func metatype(_ name: String) -> String {
  "\(bracketed(name)).self"
}

/// A type's name as something can stand behind it.
func bracketed(_ name: String) -> String {
  name.hasPrefix("any ") || name.hasPrefix("some ") ? "(\(name))" : name
}
