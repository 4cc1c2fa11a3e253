// swift-tools-version: 6.1
import PackageDescription

// The models of Sources/Notes/*.yaml are made each time this is built. In a package of your own the dependency is
// `.package(url: "https://github.com/…/schemac", from: "0.1.0", traits: [])`: without traits, what schemac needs for
// live databases is not even fetched.
let package = Package(
  name: "Notes",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "schemac", path: "../..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "Notes",
      plugins: [.plugin(name: "SchemaModels", package: "schemac")])
  ]
)
