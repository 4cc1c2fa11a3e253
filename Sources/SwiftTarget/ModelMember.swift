import SchemaModel

/// The model of a column.
struct ModelMember {
  var name: String
  var column: String
  var comment: String?
  var type: MemberType
  var isOptional: Bool
  var filling: Filling = .byClient
  var storage: MemberStorage = .ownForm
  /// Whether it is a draft's, and nil leaves it to the database. If it may be NULL besides, it has two
  /// question marks.
  var canBeLeftOut = false
}

/// Who says a column's value when a row is inserted.
enum Filling: Hashable {
  /// The client.
  case byClient
  /// The client, or else the database.
  case byEither
  /// The database alone: identities that are always its own.
  case byDatabase
  /// The database alone, whenever it writes the row.
  case generated
}

/// How SQLite keeps a member, as far as its Swift type does not tell.
enum MemberStorage: Hashable {
  /// In the form of the column's type.
  case ownForm
  /// As JSON, whatever the Swift type.
  case json
  /// The column is not in SQLite.
  case none
}

extension Column {
  /// Who says its value when a row is inserted.
  var filling: Filling {
    switch source {
    case .generated: .generated
    case .identity(let identity) where identity.generation == .always: .byDatabase
    case .identity, .serial, .default: .byEither
    case .none: overrides.postgresqlDefault == nil && overrides.sqliteDefault == nil ? .byClient : .byEither
    }
  }

  /// How SQLite keeps its member.
  var memberStorage: MemberStorage {
    guard targets.contains(.sqlite) else { return .none }
    guard overrides.swiftType != nil else { return .ownForm }
    switch type {
    case .json, .jsonb, .array: return .json
    default: return .ownForm
    }
  }
}

extension Table {
  /// The column that numbers itself in SQLite, or else a name that SQLite has for the number.
  var rowNumber: String {
    if let key = primaryKey?.columns, key.count == 1, let column = column(named: key[0]) {
      switch column.source {
      case .identity, .serial: return column.name
      case .none, .default, .generated: break
      }
    }
    let taken = Set(columns.map { $0.name.lowercased() })
    return ["rowid", "_rowid_"].first { !taken.contains($0) } ?? "oid"
  }

  /// Whether SQLite has its rows, so that GRDB can read them.
  var isRecord: Bool {
    targets.contains(.sqlite) && columns.contains { $0.targets.contains(.sqlite) }
      && columns.allSatisfy { $0.targets.contains(.sqlite) || $0.isNullable }
  }
}
