// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the compiler: Swift 6 language mode with the strict settings.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests, with the folders beside them that hold cases.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], cases: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: cases, swiftSettings: strict)
}

let package = Package(
  name: "schemac",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "schemac", targets: ["schemac"]),
    .executable(name: "schemac-live", targets: ["schemac-live"]),
    .plugin(name: "SchemaModels", targets: ["SchemaModels"]),
  ],
  traits: [
    .default(enabledTraits: ["LiveDatabases"]),
    .trait(name: "LiveDatabases", description: "schemac-live: reads and checks real databases."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
  ],
  targets: [
    // The system's libraries.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),

    // The compiler path, in the order in which text flows through it.
    stage("Diagnostics"),
    stage("YAMLTree", ["CLibYAML", "Diagnostics"]),
    stage("SchemaModel", ["Diagnostics"]),
    stage("SQLExpressions", ["SchemaModel", "Diagnostics"]),
    stage("FrontEnd", ["YAMLTree", "SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("SchemaWriter", ["SQLExpressions", "SchemaModel"]),
    stage("Lints", ["SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("Differ", ["SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("PostgreSQLTarget", ["Differ", "SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("SQLiteTarget", ["Differ", "SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("ZeroDBTarget", ["Differ", "SQLExpressions", "SchemaModel", "Diagnostics"]),
    stage("SwiftTarget", ["SchemaModel", "Diagnostics"]),
    stage(
      "Compiler",
      [
        "FrontEnd", "Lints", "Differ", "PostgreSQLTarget", "SQLiteTarget", "ZeroDBTarget", "SwiftTarget",
        "SQLExpressions", "SchemaModel", "Diagnostics", "YAMLTree",
      ]),

    // Real databases.
    stage("Catalog"),
    stage(
      "Inspection",
      ["Catalog", "Differ", "PostgreSQLTarget", "SQLiteTarget", "SQLExpressions", "SchemaModel"]),
    stage(
      "LiveDatabases",
      [
        "Catalog", "CLibPQ",
        .product(
          name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["LiveDatabases"])),
      ]),
    stage(
      "LiveSchemas",
      [
        "LiveDatabases", "Inspection", "Catalog", "PostgreSQLTarget", "SQLExpressions", "SchemaModel",
      ]),

    .executableTarget(
      name: "schemac",
      dependencies: [
        "Compiler", "SchemaWriter", "Differ", "YAMLTree",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "schemac-live",
      dependencies: [
        "FrontEnd", "Catalog", "Inspection", "SchemaWriter", "SQLExpressions", "SchemaModel", "Diagnostics",
        .target(name: "LiveDatabases", condition: .when(traits: ["LiveDatabases"])),
        .target(name: "LiveSchemas", condition: .when(traits: ["LiveDatabases"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .plugin(name: "SchemaModels", capability: .buildTool(), dependencies: ["schemac"]),

    .executableTarget(
      name: "Benchmarks", dependencies: ["Compiler", "SchemaModel", "Diagnostics", "CLibYAML"],
      path: "Benchmarks/Sources", swiftSettings: strict),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Compiler", "Differ", "SQLExpressions", "SchemaModel", "YAMLTree", "Diagnostics"],
      path: "Fuzz/Sources", swiftSettings: strict),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["Catalog", "Diagnostics", "LiveDatabases"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "SchemaPairs",
      dependencies: [
        "Compiler", "Differ", "Catalog", "Inspection", "LiveDatabases", "LiveSchemas", "FrontEnd",
        "SchemaWriter",
        "SQLExpressions", "SchemaModel", "Diagnostics",
      ],
      path: "Tests/SchemaPairs", exclude: ["README.md"], swiftSettings: strict),
    tests("YAMLTreeTests", ["YAMLTree", "Diagnostics"]),
    tests("SQLExpressionsTests", ["SQLExpressions", "SchemaModel"]),
    tests("SchemaModelTests", ["SchemaModel"]),
    tests(
      "LintsTests", ["Compiler", "FrontEnd", "Lints", "LiveDatabases", "SchemaModel", "Diagnostics"],
      cases: ["Cases"]),
    tests("SchemaWriterTests", ["SchemaWriter", "FrontEnd", "SQLExpressions", "SchemaModel", "Diagnostics"]),
    tests("FrontEndTests", ["Compiler", "Diagnostics"], cases: ["Cases"]),
    tests(
      "CompilerTests", ["Compiler", "Diagnostics", "SchemaModel"], cases: ["Cases"]),
    tests(
      "SQLiteTargetTests", ["SQLiteTarget", "Differ", "SQLExpressions", "SchemaModel", "LiveDatabases"],
      cases: ["values.tsv"]),
    tests(
      "SwiftTargetTests",
      [
        "SwiftTarget", "Compiler", "SchemaModel", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["LiveDatabases"])),
      ], cases: ["Cases"]),
    tests(
      "ZeroDBTargetTests", ["ZeroDBTarget", "Differ", "FrontEnd", "SchemaModel", "Diagnostics"],
      cases: ["Cases", "Plans"]),
    tests("LiveDatabasesTests", ["LiveDatabases", "Catalog"]),
    tests(
      "InspectionTests",
      [
        "Inspection", "LiveSchemas", "SchemaPairs", "Compiler", "Differ", "SchemaWriter", "Catalog",
        "LiveDatabases",
        "SQLExpressions", "SchemaModel", "Diagnostics", "schemac", "schemac-live",
      ], cases: ["Cases", "Systems"]),
    tests("CommandLineTests", ["schemac", "schemac-live"]),
    tests(
      "AttackTests",
      ["Compiler", "Catalog", "LiveDatabases", "SchemaModel", "Diagnostics", "schemac", "schemac-live"]),
    tests("PluginTests"),
    tests("FuzzTests", ["Fuzz"]),
    tests(
      "ConformanceTests",
      [
        "Compiler", "Differ", "FrontEnd", "PostgreSQLTarget", "SwiftTarget", "SQLiteTarget", "Catalog",
        "LiveDatabases", "SQLExpressions",
        "SchemaModel", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["LiveDatabases"])),
      ], cases: ["CheckRows", "Values"]),
    tests("PairsTests", ["SchemaPairs", "Compiler", "Differ", "SchemaModel", "Diagnostics"]),
    tests(
      "SystemTests",
      [
        "Compiler", "FrontEnd", "Differ", "Catalog", "LiveDatabases", "SQLExpressions", "SchemaModel",
        "Diagnostics",
      ]),
    tests(
      "MigrationTests",
      [
        "Compiler", "Differ", "Catalog", "LiveDatabases", "LiveSchemas", "SchemaPairs", "SchemaModel",
        "Diagnostics",
      ],
      cases: ["Cases", "squawk-justified.txt"]),
  ]
)
