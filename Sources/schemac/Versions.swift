import FrontEnd

/// The two versions that a diff is of.
struct Versions {
  var older: Version
  var newer: Version
  /// The project's database that they are of, where one was chosen or is the only one: its targets and options hold.
  var database: Database?

  /// Reads what a command line names.
  ///
  /// - Parameters:
  ///   - from: FROM; with `against`, TO. What is left out is the project's schema in the work tree.
  ///   - against: a revision; FROM is what it and the work tree have last had in common.
  ///   - database: the name of a project's database.
  static func read(
    from: String?, to: String?, against: String?, database: String?, _ messages: inout Messages
  ) throws(FileError) -> Versions {
    var reader = try SourceReader(database: database, &messages)
    let first = try from.map { text throws(FileError) in try SourceName(text) }
    if let against {
      switch first {
      case .git, .database:
        throw FileError("`--against` compares the work tree's schema: name a file or a folder")
      case .path, nil: break
      }
      let older = try reader.mergeBase(against, other: first, &messages)
      let newer = try reader.version(orWorkTree: first, other: nil, &messages)
      return Versions(older: older, newer: newer, database: reader.database)
    }
    guard let first else { throw FileError("say which versions to compare: FROM and TO, or `--against REV`") }
    let second = try to.map { text throws(FileError) in try SourceName(text) }
    let older = try reader.version(first, other: second, canBeNew: true, &messages)
    let newer = try reader.version(orWorkTree: second, other: first, &messages)
    return Versions(older: older, newer: newer, database: reader.database)
  }
}

extension SourceReader {
  fileprivate mutating func version(
    orWorkTree source: SourceName?, other: SourceName?, _ messages: inout Messages
  ) throws(FileError) -> Version {
    guard let source else { return try workTree(&messages) }
    return try version(source, other: other, &messages)
  }
}
