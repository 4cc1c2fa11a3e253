/// The rows that are to be inserted.
extension ModelPrinter {
  /// The type inside a model that leaves to the database what the database can fill in.
  func draft(_ members: [ModelMember]) -> [String] {
    let protocols = ["Encodable", "Sendable", "Hashable"].map { names[$0] }.joined(separator: ", ")
    var blocks: [[String]] = [members.map(documented).flatMap(property), initializer(members)]
    blocks.append(codingKeys(members))
    if members.contains(where: \.type.isFormed) { blocks.append(encoding(members)) }
    return [
      "/// A row to insert. What is nil is left out, and the database fills it in.",
      "\(access.prefix)struct Draft: \(protocols) {",
    ] + blocks.filter { !$0.isEmpty }.map(\.indented).joined(separator: [""]) + ["}"]
  }

  private func documented(_ member: ModelMember) -> ModelMember {
    guard member.canBeLeftOut, member.isOptional else { return member }
    var member = member
    let comment = member.comment.map { $0 + "\n\n" } ?? ""
    member.comment = comment + "Nil leaves it to its default; `.some(nil)` says NULL."
    return member
  }
}
