// Made by schemac from notes.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

/// What a user wants to remember in words.
nonisolated public struct Note: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var projectId: Int64?
  public var title: String
  public var content: String
  public var contentLength: Int32
  public var source: String
  public var isPinned: Bool
  public var archivedAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    projectId: Int64? = nil,
    title: String,
    content: String,
    contentLength: Int32,
    source: String,
    isPinned: Bool,
    archivedAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.projectId = projectId
    self.title = title
    self.content = content
    self.contentLength = contentLength
    self.source = source
    self.isPinned = isPinned
    self.archivedAt = archivedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case projectId = "project_id"
    case title
    case content
    case contentLength = "content_length"
    case source
    case isPinned = "is_pinned"
    case archivedAt = "archived_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.projectId = try row.decodeIfPresent(Int64.self, forKey: .projectId)
    self.title = try row.decode(String.self, forKey: .title)
    self.content = try row.decode(String.self, forKey: .content)
    self.contentLength = try row.decode(Int32.self, forKey: .contentLength)
    self.source = try row.decode(String.self, forKey: .source)
    self.isPinned = try row.decode(Bool.self, forKey: .isPinned)
    self.archivedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .archivedAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.projectId, forKey: .projectId)
    try row.encode(self.title, forKey: .title)
    try row.encode(self.content, forKey: .content)
    try row.encode(self.contentLength, forKey: .contentLength)
    try row.encode(self.source, forKey: .source)
    try row.encode(self.isPinned, forKey: .isPinned)
    try row.encodeIfPresent(self.archivedAt.map { TimestamptzForm($0) }, forKey: .archivedAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var projectId: Int64?
    public var title: String?
    public var content: String
    public var source: String?
    public var isPinned: Bool?
    public var archivedAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      projectId: Int64? = nil,
      title: String? = nil,
      content: String,
      source: String? = nil,
      isPinned: Bool? = nil,
      archivedAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.projectId = projectId
      self.title = title
      self.content = content
      self.source = source
      self.isPinned = isPinned
      self.archivedAt = archivedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case projectId = "project_id"
      case title
      case content
      case source
      case isPinned = "is_pinned"
      case archivedAt = "archived_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.projectId, forKey: .projectId)
      try row.encodeIfPresent(self.title, forKey: .title)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.source, forKey: .source)
      try row.encodeIfPresent(self.isPinned, forKey: .isPinned)
      try row.encodeIfPresent(self.archivedAt.map { TimestamptzForm($0) }, forKey: .archivedAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// A user's own words for sorting notes.
nonisolated public struct Tag: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var name: String
  public var createdAt: Date

  public init(
    id: Int64,
    userId: String,
    name: String,
    createdAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case name
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.name = try row.decode(String.self, forKey: .name)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.name, forKey: .name)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var name: String
    public var createdAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      name: String,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.name = name
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case name
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}

nonisolated public struct NoteTag: Codable, Sendable, Hashable {
  public var noteId: Int64
  public var tagId: Int64

  public init(
    noteId: Int64,
    tagId: Int64
  ) {
    self.noteId = noteId
    self.tagId = tagId
  }

  public enum CodingKeys: String, CodingKey {
    case noteId = "note_id"
    case tagId = "tag_id"
  }
}

/// Whom a note is about.
nonisolated public struct NotePerson: Codable, Sendable, Hashable {
  public var noteId: Int64
  public var personId: Int64

  public init(
    noteId: Int64,
    personId: Int64
  ) {
    self.noteId = noteId
    self.personId = personId
  }

  public enum CodingKeys: String, CodingKey {
    case noteId = "note_id"
    case personId = "person_id"
  }
}

/// A note's files. Small ones are kept here, large ones beside the database.
nonisolated public struct Attachment: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var noteId: Int64
  public var fileName: String
  public var mediaType: String
  public var content: Data?
  /// Relative to the data folder.
  public var path: String?
  public var storedBytes: Int32?
  public var createdAt: Date

  public init(
    id: UUID,
    noteId: Int64,
    fileName: String,
    mediaType: String,
    content: Data? = nil,
    path: String? = nil,
    storedBytes: Int32? = nil,
    createdAt: Date
  ) {
    self.id = id
    self.noteId = noteId
    self.fileName = fileName
    self.mediaType = mediaType
    self.content = content
    self.path = path
    self.storedBytes = storedBytes
    self.createdAt = createdAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case noteId = "note_id"
    case fileName = "file_name"
    case mediaType = "media_type"
    case content
    case path
    case storedBytes = "stored_bytes"
    case createdAt = "created_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.noteId = try row.decode(Int64.self, forKey: .noteId)
    self.fileName = try row.decode(String.self, forKey: .fileName)
    self.mediaType = try row.decode(String.self, forKey: .mediaType)
    self.content = try row.decodeIfPresent(DataForm.self, forKey: .content)?.value
    self.path = try row.decodeIfPresent(String.self, forKey: .path)
    self.storedBytes = try row.decodeIfPresent(Int32.self, forKey: .storedBytes)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.noteId, forKey: .noteId)
    try row.encode(self.fileName, forKey: .fileName)
    try row.encode(self.mediaType, forKey: .mediaType)
    try row.encodeIfPresent(self.content.map { DataForm($0) }, forKey: .content)
    try row.encodeIfPresent(self.path, forKey: .path)
    try row.encodeIfPresent(self.storedBytes, forKey: .storedBytes)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var noteId: Int64
    public var fileName: String
    public var mediaType: String?
    public var content: Data?
    /// Relative to the data folder.
    public var path: String?
    public var createdAt: Date?

    public init(
      id: UUID? = nil,
      noteId: Int64,
      fileName: String,
      mediaType: String? = nil,
      content: Data? = nil,
      path: String? = nil,
      createdAt: Date? = nil
    ) {
      self.id = id
      self.noteId = noteId
      self.fileName = fileName
      self.mediaType = mediaType
      self.content = content
      self.path = path
      self.createdAt = createdAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case noteId = "note_id"
      case fileName = "file_name"
      case mediaType = "media_type"
      case content
      case path
      case createdAt = "created_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.noteId, forKey: .noteId)
      try row.encode(self.fileName, forKey: .fileName)
      try row.encodeIfPresent(self.mediaType, forKey: .mediaType)
      try row.encodeIfPresent(self.content.map { DataForm($0) }, forKey: .content)
      try row.encodeIfPresent(self.path, forKey: .path)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    }
  }
}
