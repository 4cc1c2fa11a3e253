import Compiler
import Diagnostics
import Foundation
import LiveDatabases
import SchemaModel
import SchemaWriter
import TestSupport
import Testing

/// The package's root.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// A schema of the repository that is created in a database, read back, and created again.
struct Sample: Sendable, CustomTestStringConvertible {
  var folder: CaseFolder
  var subfolder = ""
  /// A schema that stands in no file.
  var text: String?
  var testDescription: String {
    folder.path.dropFirst(root.count + 1) + (subfolder.isEmpty ? "" : "/" + subfolder)
  }

  /// All of them, by where they are from; with SCHEMAC_TEST_CASE set, only those whose path holds that text.
  static let groups: [Group] =
    [
      Group(
        name: "systems",
        samples: (folders("schemas") + folders("schemas/hustlemode")).map { Sample(folder: $0) }),
      Group(
        name: "compiler's cases", samples: folders("Tests/CompilerTests/Cases").map { Sample(folder: $0) }),
      Group(name: "values of every type", samples: values),
    ]
    + folders("Tests/MigrationTests/Cases").map { topic in
      Group(
        name: "migrations: \(topic.name)",
        samples: CaseFolder.all(beside: topic.path + "/x", in: "").flatMap { folder in
          ["from", "to"].map { Sample(folder: folder, subfolder: $0) }
        })
    }

  /// A schema for each of the conformance tests' types, with the values that every store takes as defaults.
  private static let values: [Sample] = {
    let folder = root + "/Tests/ConformanceTests/Values"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.sorted().compactMap { file in
      let lines = (URL(filePath: folder).text(of: file) ?? "").split(separator: "\n")
      guard let type = lines.first?.dropFirst(2) else { return nil }
      let values = lines.compactMap { line -> Substring? in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        let isPlain = fields[0] == "accepted" && !fields[1].contains("\\")
        return isPlain ? fields[1].prefix(1000) : nil
      }
      let columns = values.prefix(60).enumerated().map { number, value in
        let literal = "'" + value.replacing("'", with: "''") + "'"
        let scalar = "'" + literal.replacing("'", with: "''") + "'"
        return "      c\(number): { type: '\(type)?', default: { expression: \(scalar) } }\n"
      }
      return Sample(
        folder: CaseFolder(path: folder + "/" + file),
        text: """
          enums: { mood: [sad, ok, happy, 'no', 'NULL', two words, "it's", Ünï, 😀, 'a\\b', Happy, é] }
          tables:
            of_values:
              columns:
                id: integer

          """ + columns.joined())
    }
  }()

  struct Group: Sendable, CustomTestStringConvertible {
    var name: String
    var samples: [Sample]
    var testDescription: String { name }
  }

  private static func folders(_ path: String) -> [CaseFolder] {
    let wanted = ProcessInfo.processInfo.environment["SCHEMAC_TEST_CASE"]
    return CaseFolder.all(beside: root + "/" + path + "/x", in: "").filter {
      wanted == nil || $0.path.contains(wanted ?? "") || path.contains("Migration")
    }
  }

  /// The schema for a target; nil where it has none there.
  func compiled(_ target: Target) throws -> CompiledSchema? {
    let files =
      try text.map { [SourceFile(path: "schema.yaml", text: $0)] } ?? folder.schemaFiles(in: subfolder)
    guard !files.isEmpty else { return nil }
    let compiled = compile(files, requested: TargetSet([target]), options: options, linting: false)
    guard compiled.targets?.contains(target) == true, !compiled.hasErrors else { return nil }
    return compiled
  }
}

/// The newest servers, so that nothing is refused for a version.
let options = TargetOptions(versions: MinimumVersions(postgresql: 18))

struct BadText: Error, CustomStringConvertible {
  var description: String
}

/// The script that creates a compiled schema.
func script(_ compiled: CompiledSchema, _ target: Target) throws -> String {
  try emit(compiled, for: target, database: "", source: "a test").first?.text ?? ""
}
