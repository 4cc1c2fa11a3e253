/// The parts of a plan in the order in which they run. Each finds what it needs, whatever the change: what depends on
/// something that changes has gone before, and comes again behind it.
enum Phase: Int, CaseIterable {
  /// Copies of what will be deleted, PostgreSQL schemas, extensions.
  case prepare
  case dropForeignKeys
  case dropTriggers
  case dropTables
  case dropIndexes
  /// Columns that are computed or whose names are needed.
  case dropFirstColumns
  case changeTypes
  case rename
  case addColumns
  case fillColumns
  case retypeColumns
  case restoreColumns
  case alterColumns
  case dropColumns
  case dropTypes
  case addGeneratedColumns
  case createTables
  case addKeys
  case addIndexes
  case addTriggers
  case addForeignKeys
  case comment
  /// Extensions and PostgreSQL schemas that nobody needs any more, copies that were put back.
  case finish
}
