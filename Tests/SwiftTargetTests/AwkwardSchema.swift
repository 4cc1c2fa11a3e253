import SchemaModel

@testable import SwiftTarget

/// A table, an enumeration, a column and an enumeration's value of each awkward name, as far as the Swift
/// names that come of them differ.
func awkwardSchema() -> Schema {
  var names: [String] = []
  for name in awkwardNames where !names.contains(name) { names.append(name) }
  var typeNames = Set(SupportPart.allCases.map(\.rawValue))
  func isNew(_ schema: Schema) -> Bool {
    ModelNames(schema).entries.allSatisfy { typeNames.insert($0.name).inserted }
  }
  let small = names.map { name in
    table(
      name,
      [
        column(name, .text, comment: name),
        column("at_what_time_it_was", .timestamptz(precision: nil)),
        column("bytes_that_it_has", .bytea, nullable: true),
        column(
          "marks_that_it_has", .array(of: .uuid), nullable: true, source: .default(.literal(.string("{}")))),
      ], key: [name], comment: name, file: name)
  }
  .filter { isNew(Schema(tables: [$0])) }
  let kinds = names.map { enumeration("\($0)_kind", [$0], comment: $0) }
    .filter { isNew(Schema(enumerations: [$0])) }
  var properties = Set<String>()
  // Some that the database can fill in, so that there are drafts of them.
  let columns = names.enumerated().map { position, name in
    column(
      name, .boolean, source: position % 3 == 0 ? .default(.literal(.boolean(true))) : .none, comment: name)
  }
  .filter { properties.insert(propertyName($0)).inserted }
  return Schema(
    tables: small + [
      // One that codes itself, and one whose coding is written out.
      table("wide_and_plain", columns),
      table("wide_and_formed", columns + [column("bytes_that_it_has", .bytea)]),
      table("without_columns", []),
    ],
    enumerations: kinds + [enumeration("all_of_them", names)])
}
