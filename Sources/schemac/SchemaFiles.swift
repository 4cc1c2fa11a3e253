import Diagnostics

extension Files {
  /// Whether a file of that name is a schema's: YAML, and no settings.
  static func isSchema(_ name: String) -> Bool {
    (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && name != ProjectFolder.fileName
  }

  /// Every YAML file below a folder, in the order of their paths, or the one file.
  ///
  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - root: what a relative path is relative to. A project's path may lead out of it by no link.
  static func schemaFiles(_ path: String, root: String = "") throws(FileError) -> [SourceFile] {
    let fullPath = root.isEmpty || path.hasPrefix("/") ? path : root + "/" + path
    if !root.isEmpty { try requireInside(fullPath, root, "the folder of `schemac.yaml`") }
    guard isFolder(fullPath) else {
      return [SourceFile(path: path, bytes: try read(fullPath))]
    }
    var walk = SchemaFolder(root: fullPath)
    try walk.visit("")
    var files: [SourceFile] = []
    for name in walk.paths {
      files.append(SourceFile(path: path + "/" + name, bytes: try read(fullPath + "/" + name)))
    }
    return files
  }

  /// Refuses a path that a link leads out of a folder. A schema could show any file of the machine otherwise: an
  /// error quotes what it reads.
  fileprivate static func requireInside(
    _ path: String, _ folder: String, _ name: String
  ) throws(FileError) {
    guard exists(path) else { throw FileError("there is no file `\(path)`") }
    guard let real = realPath(path), let home = realPath(folder) else {
      throw FileError("`\(path)` cannot be read: \(reason())")
    }
    guard real == home || real.utf8.starts(with: (home == "/" ? home : home + "/").utf8) else {
      throw FileError("`\(path)` is a link that leads out of \(name)")
    }
  }
}

/// A walk over a schema's folder. Hidden files are left out, and so are settings, which are no schema.
private struct SchemaFolder {
  var root: String
  /// The paths of YAML files, relative to the root.
  var paths: [String] = []
  /// Links within the folder may lead to a place twice, or in a circle: each is read once.
  private var seen: Set<String> = []

  init(root: String) {
    self.root = root
  }

  mutating func visit(_ folder: String) throws(FileError) {
    for name in try Files.names(in: root + "/" + folder) where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      let fullPath = root + "/" + path
      let isFolder = Files.isFolder(fullPath)
      guard isFolder || Files.isSchema(name) else { continue }
      try Files.requireInside(fullPath, root, "`\(root)`")
      guard let real = Files.realPath(fullPath), seen.insert(real).inserted else { continue }
      if isFolder { try visit(path) } else { paths.append(path) }
    }
  }
}
