/// The parts of a plan in the order in which they run. Each finds what it needs, whatever the change: what depends on
/// something that changes has gone before, and comes again behind it.
enum Phase: Int, CaseIterable {
  // What an online plan does under the older version's names, while clients go on as before.
  /// What has to be lasting before it is used: PostgreSQL schemas, extensions, values of enumerations.
  case announce
  /// Columns that are filled, and what takes the place of something else, beside what is there.
  case build
  /// Checks that columns have values: behind the rest, as clients that do not know a column cannot insert from then on.
  case prove

  // What is done at one stroke.
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
  /// How long values are kept, once all columns are there.
  case changeStorage
  /// Whether tables are logged: once nothing refers to them that must not, and before something does.
  case changeLogging
  case createTables
  case addKeys
  case addIndexes
  case addTriggers
  case addForeignKeys
  case comment
  /// Copies that were put back.
  case dropCopies

  // What an online plan does under the newer version's names, while clients use what is there.
  case completeColumns
  case completeKeys
  case completeIndexes
  case completeChecks
  case completeForeignKeys
  /// Indexes that nobody needs any more.
  case clean

  /// Extensions and PostgreSQL schemas that nobody needs any more.
  case finish

  /// Whether it is before what an online plan does at one stroke.
  var isEarly: Bool { rawValue < Phase.prepare.rawValue }
  /// Whether it is behind that.
  var isLate: Bool { rawValue > Phase.dropCopies.rawValue }
}
