import SchemaModel

/// The text of `SchemaSupport.swift`.
///
/// - Parameters:
///   - needs: what the models name.
///   - header: what is said about the file, on one line each.
///   - names: how the names of standard types are written.
func supportFile(
  _ needs: SupportNeeds, header: [String], access: AccessLevel, names: StandardNames
) -> String {
  let parts = SupportPart.allCases.filter(needs.parts.contains)
  var blocks = [header]
  // Only their insides need Foundation: what they show of it is not public.
  var imports = parts.contains(where: \.needsFoundation) ? ["import Foundation"] : []
  if needs.parts.contains(.storedValue) {
    imports.append((needs.showsGRDB ? access.prefix : "") + "import GRDB")
  }
  if !imports.isEmpty { blocks.append(imports) }
  if parts.isEmpty { blocks.append(["// The models need nothing from here."]) }
  var texts = parts.map(\.text)
  texts += needs.storedStandards.sorted().map(storedStandardText)
  texts += parts.filter(needs.storedParts.contains).compactMap(\.storedText)
  blocks += texts.map { [written($0, access: access, names: names)] }
  return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
}

/// A part's text at another access level and with names qualified where they have to be.
private func written(_ text: String, access: AccessLevel, names: StandardNames) -> String {
  guard access != .public || !names.shadowed.isEmpty else { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.drop { $0 == " " }.hasPrefix("//")
      ? String(line) : writtenLine(String(line), access: access, names: names)
  }
  .joined(separator: "\n")
}

/// A line of code, word by word. A word behind a dot is a member; no text in quotes has a standard type's
/// name.
private func writtenLine(_ line: String, access: AccessLevel, names: StandardNames) -> String {
  var written = ""
  var rest = Substring(line)
  while let character = rest.first {
    guard character.isLetter || character == "_" else {
      written.append(rest.removeFirst())
      continue
    }
    let word = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    rest = rest.dropFirst(word.count)
    if word == "public" {
      written += access.prefix
      rest = rest.dropFirst()
    } else {
      written += written.last == "." ? word : names[word]
    }
  }
  return written
}
