import Foundation
import TestSupport
import Testing

@Suite("The build plugin makes models in a client's build", .serialized)
struct ExampleTests {
  @Test(
    "The example builds with libyaml alone; a mistake in its YAML is an error at its line; mended, it builds")
  func example() throws {
    let package = try ExamplePackage()
    let first = try package.build()
    try #require(first.status == 0, "\(first.output)\(first.errors)")
    #expect(try package.runProgram() == "First is tagged greeting\n")
    #expect(!package.holds("checkouts/GRDB.swift"), "without traits, GRDB is not even fetched")
    #expect(package.holds("checkouts/swift-argument-parser"))

    // SwiftPM links host tools anew in the second build, whatever they are.
    _ = try package.build()
    let idle = try package.build()
    #expect(!idle.output.contains("Making models"), "nothing has changed")

    let yaml = try package.read("notes.yaml")
    try package.write(yaml.replacing("varchar(200)", with: "varchr(200)"), to: "notes.yaml")
    let broken = try package.build()
    #expect(broken.status != 0)
    let place = "\(package.sources.path)/notes.yaml:7:19: error: there is no type `varchr`"
    #expect((broken.output + broken.errors).contains(place), "\(broken.output)\(broken.errors)")

    try package.write(yaml + "\n# mended\n", to: "notes.yaml")
    let mended = try package.build()
    #expect(mended.status == 0, "\(mended.output)\(mended.errors)")
    #expect(mended.output.contains("Making models"))
    #expect(!mended.output.contains("Compiling Notes"), "the models are the same, so nothing is compiled")

    try package.write(yaml.replacing("title: ", with: "headline: "), to: "notes.yaml")
    let renamed = try package.build()
    #expect(renamed.status != 0, "the program names a member that is gone")
    #expect((renamed.output + renamed.errors).contains("Main.swift"))
  }

  @Test("Settings of the target's own schemac.yaml hold, and a file of a made file's name is refused")
  func settings() throws {
    let package = try ExamplePackage()
    try package.write("swift: { access: privat }\n", to: "schemac.yaml")
    let settings = try package.build()
    #expect(settings.status != 0)
    #expect((settings.output + settings.errors).contains("/schemac.yaml:1:18: error: `privat`"))

    let other = try ExamplePackage()
    try other.write("// Mine.\n", to: "Tags.swift")
    let clash = try other.build()
    #expect(clash.status != 0)
    #expect((clash.output + clash.errors).contains("SchemaModels makes a file of this name too"))
  }
}

/// A copy of `Examples/Notes` that depends on this checkout. What it builds is kept for the next run.
private struct ExamplePackage {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder = root.appending(path: ".build/examples/Notes")
  var sources: URL { folder.appending(path: "Sources/Notes") }
  private var scratch: URL { folder.appending(path: ".build") }

  init() throws {
    let original = Self.root.appending(path: "Examples/Notes")
    let manager = FileManager.default
    try? manager.removeItem(at: folder.appending(path: "Sources"))
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try manager.copyItem(at: original.appending(path: "Sources"), to: folder.appending(path: "Sources"))
    let manifest = try String(contentsOf: original.appending(path: "Package.swift"), encoding: .utf8)
    try folder.write(
      manifest.replacing("path: \"../..\"", with: "path: \"\(Self.root.path)\""), to: "Package.swift")
  }

  /// Builds where pkg-config finds libyaml and nothing else.
  func build() throws -> ToolRun {
    let script = """
      set -e
      rm -rf pkgconfig && mkdir pkgconfig
      cp "$(pkg-config --variable=pcfiledir yaml-0.1)/yaml-0.1.pc" pkgconfig/
      export PKG_CONFIG_LIBDIR="$PWD/pkgconfig" PKG_CONFIG_PATH=
      ! pkg-config --exists libpq
      ! pkg-config --exists sqlite3
      exec swift build
      """
    return try run(URL(filePath: "/bin/sh"), ["-c", script], in: folder)
  }

  func runProgram() throws -> String {
    try run(scratch.appending(path: "debug/Notes"), []).output
  }

  func holds(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: scratch.appending(path: path).path)
  }

  func read(_ file: String) throws -> String {
    try String(contentsOf: sources.appending(path: file), encoding: .utf8)
  }

  func write(_ text: String, to file: String) throws {
    try sources.write(text, to: file)
  }
}
