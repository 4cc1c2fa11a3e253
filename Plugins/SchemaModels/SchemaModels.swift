import Foundation
import PackagePlugin

/// Makes the Swift models of the YAML files in a target's folder, each time the target is built.
@main
struct SchemaModels: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target.sourceModule else { return [] }
    // What the manifest declares as a resource, or excludes, is not for us.
    let yaml = module.sourceFiles.filter { $0.type == .unknown && $0.url.isYAML }.map(\.url)
    let schema = yaml.filter { $0.lastPathComponent != settingsName }.sorted { $0.path < $1.path }
    guard !schema.isEmpty else {
      Diagnostics.warning("\(module.name) has no YAML file that SchemaModels could make models of")
      return []
    }
    let settings = settings(of: module, in: context.package, among: yaml)
    let folder = context.pluginWorkDirectoryURL
    // The paths follow from the files' names: what is in the files, only the tool reads.
    let names = swiftFileNames(for: schema.map { $0.deletingPathExtension().lastPathComponent })
    let outputs = Set(names.values).sorted().map { "\($0).swift" } + ["SchemaSupport.swift"]
    refuseNamesInUse(outputs, in: module)
    return [
      .buildCommand(
        displayName: "Making models of \(module.name)'s schema",
        executable: try context.tool(named: "schemac").url,
        arguments: ["models", "--output", folder.path, "--name", module.name]
          + (settings.map { ["--settings", $0.path] } ?? []) + schema.map(\.path),
        inputFiles: schema + (settings.map { [$0] } ?? []),
        outputFiles: outputs.map { folder.appending(path: $0) })
    ]
  }

  /// The target's own `schemac.yaml`, or else the package's.
  private func settings(of module: any SourceModuleTarget, in package: Package, among yaml: [URL]) -> URL? {
    if let own = yaml.first(where: { $0.lastPathComponent == settingsName }) { return own }
    let common = package.directoryURL.appending(path: settingsName)
    return FileManager.default.fileExists(atPath: common.path) ? common : nil
  }

  /// The compiler takes no two files of one name, and says so of the made one, which nobody knows.
  private func refuseNamesInUse(_ outputs: [String], in module: any SourceModuleTarget) {
    for file in module.sourceFiles(withSuffix: "swift") where outputs.contains(file.url.lastPathComponent) {
      Diagnostics.error(
        "\(file.url.path): SchemaModels makes a file of this name too; give this one, or the YAML file, another",
        file: file.url.path)
    }
  }
}

private let settingsName = "schemac.yaml"

extension URL {
  fileprivate var isYAML: Bool { ["yaml", "yml"].contains(pathExtension) }
}
