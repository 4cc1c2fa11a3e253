import Diagnostics

/// The files of one revision, read by the rules by which a folder's files are read.
struct GitFiles: ~Copyable {
  private var objects: GitObjects
  private let root: String

  /// - Parameter tree: the id of the revision's tree.
  init(tree: String) throws(FileError) {
    objects = try GitObjects()
    root = tree
  }

  /// Every YAML file below a folder, in the order of their paths, or the one file; nil where nothing is there.
  ///
  /// - Parameters:
  ///   - parts: the path in the repository.
  ///   - name: what stands in front of a file's path, for messages.
  mutating func schemaFiles(_ parts: [String], name: String) throws(FileError) -> [SourceFile]? {
    guard let found = try resolve(parts, name: name) else { return nil }
    if case .file(let id) = found.content {
      return [SourceFile(path: name, bytes: try objects.file(id, name))]
    }
    var walk = Walk(root: found.path, name: name)
    try visit([], found, &walk)
    return walk.files
  }

  /// A walk over a schema's folder. Hidden files are left out, and so are settings, which are no schema.
  private struct Walk {
    var root: [String]
    var name: String
    var files: [SourceFile] = []
    /// Links within the folder may lead to a place twice, or in a circle: each is read once.
    var seen: Set<[UInt8]> = []
  }

  private mutating func visit(
    _ below: [String], _ folder: Found, _ walk: inout Walk
  ) throws(FileError) {
    guard case .folder(let tree) = folder.content else { return }
    let entries = try objects.entries(ofTree: tree, walk.name).sorted { $0.name < $1.name }
    for entry in entries where !entry.name.hasPrefix(".") {
      let name = "\(walk.name)/\((below + [entry.name]).joined(separator: "/"))"
      let isSchema = Files.isSchema(entry.name)
      var found: Found?
      switch entry.kind {
      case .file: found = Found(path: folder.path + [entry.name], content: .file(entry.id))
      case .folder: found = Found(path: folder.path + [entry.name], content: .folder(entry.id))
      case .link:
        found = try resolve(folder.path + [entry.name], name: name)
        if found == nil, isSchema { throw FileError("`\(name)` is a link that leads nowhere") }
      case .submodule: throw Self.submodule(name)
      }
      guard let found else { continue }
      if case .file = found.content, !isSchema { continue }
      guard found.path.starts(with: walk.root) else {
        throw FileError("`\(name)` is a link that leads out of `\(walk.name)`")
      }
      guard walk.seen.insert(Array(found.path.joined(separator: "/").utf8)).inserted else { continue }
      switch found.content {
      case .folder: try visit(below + [entry.name], found, &walk)
      case .file(let id): walk.files.append(SourceFile(path: name, bytes: try objects.file(id, name)))
      }
    }
  }

  // MARK: Paths

  /// What stands at a path, links followed.
  private struct Found {
    enum Content {
      case file(String)
      case folder(String)
    }

    /// The path without links.
    var path: [String]
    var content: Content
  }

  private mutating func resolve(_ parts: [String], name: String) throws(FileError) -> Found? {
    var rest = parts
    var path: [String] = []
    var trees = [root]
    var links = 0
    while !rest.isEmpty {
      let part = rest.removeFirst()
      if part == ".." {
        guard !path.isEmpty else { throw FileError("`\(name)` is a link that leads out of the repository") }
        path.removeLast()
        trees.removeLast()
        continue
      }
      let entries = try objects.entries(ofTree: trees[trees.count - 1], name)
      // By their bytes: to Swift, two spellings of é are one name.
      guard let entry = entries.first(where: { $0.name.utf8.elementsEqual(part.utf8) }) else { return nil }
      switch entry.kind {
      case .folder:
        path.append(part)
        trees.append(entry.id)
      case .file:
        return rest.isEmpty ? Found(path: path + [part], content: .file(entry.id)) : nil
      case .submodule:
        throw Self.submodule(name)
      case .link:
        links += 1
        let target = String(decoding: try objects.file(entry.id, name), as: UTF8.self)
        guard links <= 40 else { throw FileError("`\(name)` is a link that leads in a circle") }
        guard target.utf8.first != UInt8(ascii: "/") else {
          throw FileError("`\(name)` is a link that leads out of the repository")
        }
        rest = pathParts(target) + rest
      }
    }
    return Found(path: path, content: .folder(trees[trees.count - 1]))
  }

  private static func submodule(_ name: String) -> FileError {
    FileError("`\(name)` is in a submodule, whose files this repository does not have")
  }
}
