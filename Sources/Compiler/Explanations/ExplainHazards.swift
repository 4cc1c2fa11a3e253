public import Differ

extension Hazard.ID {
  /// What it is, in one sentence.
  public var summary: String {
    switch self {
    case .deletesData: "The migration deletes values that are there."
    case .convertsLossily: "The migration changes values so that they cannot be changed back."
    case .dataMayNotFit: "Rows that are there may break the new rule."
    case .rewritesTable: "Every row of a table is written anew."
    case .scansTable: "Every row of a table is read."
    case .blocksReads: "Nobody can read a table while it is changed."
    case .blocksWrites: "Nobody can write to a table while it is changed."
    case .buildsIndex: "An index is built over the rows that are there."
    case .dropsIndex: "An index is dropped."
    case .breaksClients: "Programs that use the old names or values fail from now on."
    case .irreversible: "The change cannot be undone."
    case .notEnforced: "A rule is stated that the target does not enforce."
    }
  }

  /// What it means for a database that is in use.
  public var meaning: String {
    switch self {
    case .deletesData: "A dropped table or column takes its rows with it."
    case .convertsLossily:
      "A shorter text, a smaller number or a coarser type keeps less than the old one did."
    case .dataMayNotFit:
      "NULLs under NOT NULL, or rows that a new rule forbids, stop the script. They are counted before its first change."
    case .rewritesTable:
      "It takes time and space in proportion to the table, and holds others back meanwhile."
    case .scansTable: "It takes time in proportion to the table."
    case .blocksReads: "Queries wait until the transaction ends, and others wait behind them."
    case .blocksWrites: "Writers wait until the transaction ends; readers go on."
    case .buildsIndex: "It takes time in proportion to the table, and writers may wait."
    case .dropsIndex: "Queries that used it read the whole table."
    case .breaksClients: "A renamed or removed thing is missing for programs that were not changed with it."
    case .irreversible: "No script leads back to the rows as they were."
    case .notEnforced: "Rows can come in that the schema forbids."
    }
  }

  /// What to do.
  public var remedy: String {
    switch self {
    case .deletesData, .convertsLossily:
      "Refused unless it is allowed. `--backup` keeps what goes, so that the way back restores it; `--allow \(rawValue)` gives it up."
    case .dataMayNotFit: "Mend the rows first, with a default or an UPDATE."
    case .rewritesTable, .scansTable, .blocksReads, .blocksWrites, .buildsIndex:
      "Try the script on a copy of the size of the real table, and run it when few are waiting."
    case .dropsIndex: "See which queries use the index before it goes."
    case .breaksClients: "Change the programs with the database, or keep both names for a while."
    case .irreversible: "Let `--backup` keep what goes, or take a backup of your own first."
    case .notEnforced: "Check the values where they are written."
    }
  }
}
