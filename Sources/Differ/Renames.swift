import Diagnostics
import SchemaModel

/// An object that can have had other names.
struct Candidate<Name: Hashable> {
  var name: Name
  /// Newest first.
  var renamedFrom: [Name]
  var origin: Origin

  init(_ name: Name, _ renamedFrom: [Name], _ origin: Origin) {
    self.name = name
    self.renamedFrom = renamedFrom
    self.origin = origin
  }
}

/// Finds the renames that `renamed_from` states among objects of one kind in one container.
///
/// - Returns: new name to old name.
func renames<Name: Hashable & Comparable & CustomStringConvertible>(
  from: [Candidate<Name>], to: [Candidate<Name>], kind: String, _ diagnostics: inout [Diagnostic]
) -> [Name: Name] {
  let before = Set(from.map(\.name))
  let after = Set(to.map(\.name))
  var found: [Name: Name] = [:]
  var claimed: [Name: Candidate<Name>] = [:]
  var unknown: [Candidate<Name>] = []
  for object in to {
    guard let old = object.renamedFrom.first(where: { before.contains($0) && $0 != object.name }) else {
      if !object.renamedFrom.isEmpty { unknown.append(object) }
      continue
    }
    if let other = claimed[old] {
      diagnostics.append(
        Diagnostic(
          .badRename, "two \(kind)s are renamed from `\(old)`", at: object.origin.span,
          labels: label(other.origin, "the other one")))
    } else {
      claimed[old] = object
      found[object.name] = old
    }
  }
  // Where the old name lives on and the new one is known too, the rename is done already. What lives on under the old
  // name may also have come to it by a rename of its own, or be new.
  let claims = Dictionary(found.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  var done = found.keys.filter { before.contains($0) }
  while let new = done.popLast() {
    guard let old = found[new], after.contains(old), found[old] == nil else { continue }
    found[new] = nil
    // What has its name from this one may rest now as well.
    if let next = claims[new], before.contains(next) { done.append(next) }
  }
  refuseSwaps(&found, from, claimed, kind, &diagnostics)
  let dropped = before.subtracting(after).subtracting(found.values)
  // What was there under its own name rests, unless something else has taken that one's place.
  let resting = before.subtracting(found.values)
  for object in unknown where !resting.contains(object.name) {
    reportTypo(object, from: dropped, kind: kind, &diagnostics)
  }
  return found
}

/// Names that go round in a circle: done, where the older version says the same; else two migrations.
private func refuseSwaps<Name: Hashable & Comparable & CustomStringConvertible>(
  _ found: inout [Name: Name], _ from: [Candidate<Name>], _ claimed: [Name: Candidate<Name>],
  _ kind: String, _ diagnostics: inout [Diagnostic]
) {
  let older = Dictionary(from.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  for start in found.keys.sorted() {
    var circle: [Name] = []
    var seen: Set<Name> = []
    var next: Name? = start
    while let name = next, seen.insert(name).inserted {
      circle.append(name)
      next = found[name]
    }
    guard next == start, circle.count > 1, let old = found[start] else { continue }
    let isDone = circle.allSatisfy { name in
      found[name].map { old in older[name]?.renamedFrom.contains(old) == true } == true
    }
    if !isDone, let object = claimed[old] {
      diagnostics.append(
        Diagnostic(
          .badRename, "the \(kind)s `\(old)` and `\(start)` cannot swap their names",
          at: object.origin.span, help: "swap names in two migrations, one name at a time"))
    }
    for name in circle { found[name] = nil }
  }
}

/// A `renamed_from` that matches nothing rests, unless something would be dropped: then it may be a typo, and a
/// costly one.
private func reportTypo<Name: Hashable & Comparable & CustomStringConvertible>(
  _ object: Candidate<Name>, from dropped: Set<Name>, kind: String, _ diagnostics: inout [Diagnostic]
) {
  guard let old = object.renamedFrom.first, !dropped.isEmpty else { return }
  let names = dropped.sorted().map(\.description)
  diagnostics.append(
    Diagnostic(
      .badRename,
      "the \(kind) `\(object.name)` is renamed from `\(old)`, which there isn't, while \(names.map { "`\($0)`" }.joined(separator: ", ")) would be dropped",
      at: object.origin.span,
      help: suggestion(for: old.description, among: names).map { "did you mean `renamed_from: \($0)`?" }
        ?? "correct it, or remove it"))
}
