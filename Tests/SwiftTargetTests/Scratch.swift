import Foundation
import SchemaModel
@testable import SwiftTarget
import Testing

func awkwardSchema() -> Schema {
  let everyWord = awkwardNames
  var used: Set<String> = Set(SupportPart.allCases.map(\.rawValue))
  var tables: [Table] = []
  var enums: [Enumeration] = []
  func add(_ s: Schema) -> Bool { 
    let n = ModelNames(s).entries.map(\.name)
    guard n.allSatisfy({ !used.contains($0) }) else { return false }
    used.formUnion(n)
    return true
  }
  var rest: [String] = []
  var values: [String] = []
  for name in everyWord where !values.contains(name) { values.append(name) }
  for name in values {
    let t = table(name, [column(name, .text), column("at", .timestamptz(precision: nil)), column("bytes", .bytea, nullable: true)], key: [name], comment: name)
    if add(Schema(tables: [t])) { tables.append(t) } else { rest.append(name) }
  }
  for name in values {
    let e = Enumeration(name: QualifiedName(name + "_kind"), values: [.init(name)])
    if add(Schema(enumerations: [e])) { enums.append(e) }
  }
  var columns: [Column] = []
  var seen: Set<String> = []
  for name in values {
    let c = column(name, .boolean, comment: name)
    if seen.insert(propertyName(c)).inserted { columns.append(c) } else { rest.append(name) }
  }
  tables.append(table("wide_one", columns))
  tables.append(table("wide_two", columns + [column("the_date_of_it", .date), column("the_uuid_of_it", .uuid)]))
  enums.append(enumeration("all_values", values))
  print(values.count, tables.count, enums.count, columns.count)
  return Schema(tables: tables, enumerations: enums)
}
@Test func dump() throws {
  for (name, schema) in [("every", everyTypeSchema), ("hustle", hustleMode), ("awkward", awkwardSchema())] {
    print(name, swiftChecks(schema, options: SwiftOptions()).map(\.message))
    for file in swiftFiles(schema, database: name, options: SwiftOptions()) {
      let path = URL(fileURLWithPath: "/tmp/h5/out/\(name)/\(file.path)")
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try file.text.write(to: path, atomically: true, encoding: .utf8)
    }
  }
}
