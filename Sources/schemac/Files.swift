import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a command's work cannot go on.
struct FileError: Error {
  /// None where everything was reported already.
  var diagnostics: [Diagnostic]

  static let reported = FileError(diagnostics: [])

  private init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// What cannot be read.
  init(_ message: String) {
    self.init(.cannotRead, message)
  }

  /// - Parameter message: a sentence without a full stop.
  init(_ id: DiagnosticID, _ message: String) {
    diagnostics = [Diagnostic(id, message, at: nil)]
  }
}

enum Files {
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// A file's bytes.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileError(exists(path) ? "`\(path)` cannot be read" : "there is no file `\(path)`")
    }
    return Array(data)
  }

  /// Every YAML file below a folder, in the order of their paths, or the one file.
  ///
  /// - Parameters:
  ///   - path: as the user gave it.
  ///   - root: what a relative path is relative to.
  static func schemaFiles(_ path: String, root: String = "") throws(FileError) -> [SourceFile] {
    let fullPath = root.isEmpty || path.hasPrefix("/") ? path : root + "/" + path
    guard isFolder(fullPath) else {
      return [SourceFile(path: path, bytes: try read(fullPath))]
    }
    var files: [SourceFile] = []
    for name in try yamlPaths(in: fullPath) {
      files.append(SourceFile(path: path + "/" + name, bytes: try read(fullPath + "/" + name)))
    }
    return files
  }

  /// Paths of YAML files relative to a folder. Hidden ones are left out, and so are settings, which are no schema.
  private static func yamlPaths(in folder: String) throws(FileError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw FileError("the folder `\(folder)` cannot be read")
    }
    var paths: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      if isFolder(folder + "/" + name) {
        paths += try yamlPaths(in: folder + "/" + name).map { name + "/" + $0 }
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml"), name != ProjectFolder.fileName {
        paths.append(name)
      }
    }
    return paths
  }

  /// Writes a file to the side and then puts it in its place, so that a half-written one is never seen.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FileError(.cannotWrite, "`\(path)` cannot be written")
    }
  }

  static func remove(_ path: String) throws(FileError) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileError(.cannotWrite, "`\(path)` cannot be removed")
    }
  }
}
