#if LiveDatabases
  import Catalog
  import Inspection
  import SchemaModel

  extension LiveSchema {
    /// What a reader of a comparison should know, each a sentence without a full stop.
    public var notes: [String] {
      var notes: [String] = []
      if !inspection.notHeld.isEmpty {
        notes.append(
          "the database holds what a schema does not say, which is left as it is: \(inspection.notHeld.counted)"
        )
      }
      let leftOut = inspection.leftOut.filter { $0.kind != "table of SQLite" }
      if !leftOut.isEmpty { notes.append("not compared: \(leftOut.counted)") }
      if !inDoubt.isEmpty {
        let names = inDoubt.map { "`\($0)`" }.joined(separator: ", ")
        let reason = doubtReason.map { ", since \($0)" } ?? ""
        notes.append(
          "expressions of \(names) are worded differently, and the server could not be asked whether they mean the same\(reason)"
        )
      }
      return notes
    }

    /// What hangs on tables, for who plans a change: a key of the schema's text that its readers pass over.
    public var writtenDependents: String {
      guard !dependents.isEmpty else { return "" }
      let lines = dependents.map { dependent in
        let values =
          [dependent.kind, dependent.name, dependent.schema, dependent.table]
          + [dependent.column].compactMap(\.self)
        return "  - [\(values.map(jsonString).joined(separator: ", "))]\n"
      }
      return "\nx-dependents:\n" + lines.joined()
    }
  }

  extension [UnmodelledObject] {
    /// The kinds with how many there are.
    fileprivate var counted: String {
      let kinds = Dictionary(grouping: self, by: \.kind).mapValues(\.count)
      return kinds.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    }
  }
#endif
