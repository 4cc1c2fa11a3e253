import Diagnostics
import SchemaModel
import YAMLTree

extension Decoder {
  /// What stands in `with`, in the order of the names.
  ///
  /// - Parameter ofTable: whether a table's, whose TOAST table has some too: `toast.autovacuum_enabled`.
  mutating func storageParameters(_ node: YAMLNode?, ofTable: Bool = false) -> [StorageParameter] {
    guard let node, !node.isNothing else { return [] }
    guard let pairs = node.mapping else {
      report(
        .wrongShape, "`with` is a mapping, `{ \(ofTable ? "fillfactor: 70" : "lists: 100") }`", at: node.span)
      return []
    }
    var parameters: [StorageParameter] = []
    for pair in pairs {
      guard let value = text(pair.value, "a storage parameter")?.lowercased() else { continue }
      // A server knows them in small letters, and keeps words so.
      let name = pair.key.lowercased()
      let word = ofTable && name.hasPrefix("toast.") ? String(name.dropFirst(6)) : name
      guard word.isPlainWord else {
        report(.badName, "`\(pair.key)` is no storage parameter's name", at: pair.keySpan)
        continue
      }
      guard value.isPlainWord || value.isPlainNumber else {
        report(
          .unknownWord, "a storage parameter is a word or a number, not `\(value)`", at: pair.value.span)
        continue
      }
      guard !parameters.contains(where: { $0.name == name }) else {
        report(.duplicateName, "`\(name)` stands twice in `with`", at: pair.keySpan)
        continue
      }
      parameters.append(StorageParameter(name: name, value: value))
    }
    return parameters.sorted { $0.name < $1.name }
  }
}
