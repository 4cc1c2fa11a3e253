// Made by schemac from snapshots.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum SnapshotKind: String, Codable, Sendable, Hashable, CaseIterable {
  case manual
  case scheduled
  case beforeChange = "before_change"
  case beforeRestore = "before_restore"
}

/// The state of the system's files at a moment. One that follows another keeps what has changed since.
nonisolated public struct Snapshot: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var parentId: UUID?
  /// The change that it was taken for.
  public var taskId: String?
  public var createdBy: String
  public var kind: SnapshotKind
  public var label: String
  public var commitId: String?
  public var fileCount: Int32
  public var totalBytes: Int64
  /// SHA-256 of the files in their order; NULL until all are in.
  public var checksum: String?
  /// Is never thinned out.
  public var isProtected: Bool
  public var createdAt: Date
  public var expiresAt: Date?

  public init(
    id: UUID,
    parentId: UUID? = nil,
    taskId: String? = nil,
    createdBy: String,
    kind: SnapshotKind,
    label: String,
    commitId: String? = nil,
    fileCount: Int32,
    totalBytes: Int64,
    checksum: String? = nil,
    isProtected: Bool,
    createdAt: Date,
    expiresAt: Date? = nil
  ) {
    self.id = id
    self.parentId = parentId
    self.taskId = taskId
    self.createdBy = createdBy
    self.kind = kind
    self.label = label
    self.commitId = commitId
    self.fileCount = fileCount
    self.totalBytes = totalBytes
    self.checksum = checksum
    self.isProtected = isProtected
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case parentId = "parent_id"
    case taskId = "task_id"
    case createdBy = "created_by"
    case kind
    case label
    case commitId = "commit_id"
    case fileCount = "file_count"
    case totalBytes = "total_bytes"
    case checksum
    case isProtected = "is_protected"
    case createdAt = "created_at"
    case expiresAt = "expires_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.parentId = try row.decodeIfPresent(UUIDForm.self, forKey: .parentId)?.value
    self.taskId = try row.decodeIfPresent(String.self, forKey: .taskId)
    self.createdBy = try row.decode(String.self, forKey: .createdBy)
    self.kind = try row.decode(SnapshotKind.self, forKey: .kind)
    self.label = try row.decode(String.self, forKey: .label)
    self.commitId = try row.decodeIfPresent(String.self, forKey: .commitId)
    self.fileCount = try row.decode(Int32.self, forKey: .fileCount)
    self.totalBytes = try row.decode(Int64.self, forKey: .totalBytes)
    self.checksum = try row.decodeIfPresent(String.self, forKey: .checksum)
    self.isProtected = try row.decode(Bool.self, forKey: .isProtected)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.expiresAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .expiresAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.parentId.map { UUIDForm($0) }, forKey: .parentId)
    try row.encodeIfPresent(self.taskId, forKey: .taskId)
    try row.encode(self.createdBy, forKey: .createdBy)
    try row.encode(self.kind, forKey: .kind)
    try row.encode(self.label, forKey: .label)
    try row.encodeIfPresent(self.commitId, forKey: .commitId)
    try row.encode(self.fileCount, forKey: .fileCount)
    try row.encode(self.totalBytes, forKey: .totalBytes)
    try row.encodeIfPresent(self.checksum, forKey: .checksum)
    try row.encode(self.isProtected, forKey: .isProtected)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var parentId: UUID?
    /// The change that it was taken for.
    public var taskId: String?
    public var createdBy: String
    public var kind: SnapshotKind?
    public var label: String
    public var commitId: String?
    public var fileCount: Int32?
    public var totalBytes: Int64?
    /// SHA-256 of the files in their order; NULL until all are in.
    public var checksum: String?
    /// Is never thinned out.
    public var isProtected: Bool?
    public var createdAt: Date?
    public var expiresAt: Date?

    public init(
      id: UUID? = nil,
      parentId: UUID? = nil,
      taskId: String? = nil,
      createdBy: String,
      kind: SnapshotKind? = nil,
      label: String,
      commitId: String? = nil,
      fileCount: Int32? = nil,
      totalBytes: Int64? = nil,
      checksum: String? = nil,
      isProtected: Bool? = nil,
      createdAt: Date? = nil,
      expiresAt: Date? = nil
    ) {
      self.id = id
      self.parentId = parentId
      self.taskId = taskId
      self.createdBy = createdBy
      self.kind = kind
      self.label = label
      self.commitId = commitId
      self.fileCount = fileCount
      self.totalBytes = totalBytes
      self.checksum = checksum
      self.isProtected = isProtected
      self.createdAt = createdAt
      self.expiresAt = expiresAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case parentId = "parent_id"
      case taskId = "task_id"
      case createdBy = "created_by"
      case kind
      case label
      case commitId = "commit_id"
      case fileCount = "file_count"
      case totalBytes = "total_bytes"
      case checksum
      case isProtected = "is_protected"
      case createdAt = "created_at"
      case expiresAt = "expires_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.parentId.map { UUIDForm($0) }, forKey: .parentId)
      try row.encodeIfPresent(self.taskId, forKey: .taskId)
      try row.encode(self.createdBy, forKey: .createdBy)
      try row.encodeIfPresent(self.kind, forKey: .kind)
      try row.encode(self.label, forKey: .label)
      try row.encodeIfPresent(self.commitId, forKey: .commitId)
      try row.encodeIfPresent(self.fileCount, forKey: .fileCount)
      try row.encodeIfPresent(self.totalBytes, forKey: .totalBytes)
      try row.encodeIfPresent(self.checksum, forKey: .checksum)
      try row.encodeIfPresent(self.isProtected, forKey: .isProtected)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.expiresAt.map { TimestamptzForm($0) }, forKey: .expiresAt)
    }
  }
}

nonisolated public struct SnapshotFile: Codable, Sendable, Hashable {
  public var snapshotId: UUID
  public var path: String
  /// As POSIX has it: 420 is 0644.
  public var mode: Int32
  /// NULL: the file was deleted since the parent.
  public var content: Data?
  public var size: Int32?

  public init(
    snapshotId: UUID,
    path: String,
    mode: Int32,
    content: Data? = nil,
    size: Int32? = nil
  ) {
    self.snapshotId = snapshotId
    self.path = path
    self.mode = mode
    self.content = content
    self.size = size
  }

  public enum CodingKeys: String, CodingKey {
    case snapshotId = "snapshot_id"
    case path
    case mode
    case content
    case size
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.snapshotId = try row.decode(UUIDForm.self, forKey: .snapshotId).value
    self.path = try row.decode(String.self, forKey: .path)
    self.mode = try row.decode(Int32.self, forKey: .mode)
    self.content = try row.decodeIfPresent(DataForm.self, forKey: .content)?.value
    self.size = try row.decodeIfPresent(Int32.self, forKey: .size)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.snapshotId), forKey: .snapshotId)
    try row.encode(self.path, forKey: .path)
    try row.encode(self.mode, forKey: .mode)
    try row.encodeIfPresent(self.content.map { DataForm($0) }, forKey: .content)
    try row.encodeIfPresent(self.size, forKey: .size)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var snapshotId: UUID
    public var path: String
    /// As POSIX has it: 420 is 0644.
    public var mode: Int32?
    /// NULL: the file was deleted since the parent.
    public var content: Data?

    public init(
      snapshotId: UUID,
      path: String,
      mode: Int32? = nil,
      content: Data? = nil
    ) {
      self.snapshotId = snapshotId
      self.path = path
      self.mode = mode
      self.content = content
    }

    public enum CodingKeys: String, CodingKey {
      case snapshotId = "snapshot_id"
      case path
      case mode
      case content
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(UUIDForm(self.snapshotId), forKey: .snapshotId)
      try row.encode(self.path, forKey: .path)
      try row.encodeIfPresent(self.mode, forKey: .mode)
      try row.encodeIfPresent(self.content.map { DataForm($0) }, forKey: .content)
    }
  }
}

/// When the system was set back, and whether it worked.
nonisolated public struct SnapshotRestore: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var snapshotId: UUID
  /// The snapshot taken before.
  public var undoId: UUID?
  public var restoredBy: String
  public var status: ExecutionStatus
  public var dryRun: Bool
  public var startedAt: Date
  public var finishedAt: Date?

  public init(
    id: Int64,
    snapshotId: UUID,
    undoId: UUID? = nil,
    restoredBy: String,
    status: ExecutionStatus,
    dryRun: Bool,
    startedAt: Date,
    finishedAt: Date? = nil
  ) {
    self.id = id
    self.snapshotId = snapshotId
    self.undoId = undoId
    self.restoredBy = restoredBy
    self.status = status
    self.dryRun = dryRun
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case snapshotId = "snapshot_id"
    case undoId = "undo_id"
    case restoredBy = "restored_by"
    case status
    case dryRun = "dry_run"
    case startedAt = "started_at"
    case finishedAt = "finished_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.snapshotId = try row.decode(UUIDForm.self, forKey: .snapshotId).value
    self.undoId = try row.decodeIfPresent(UUIDForm.self, forKey: .undoId)?.value
    self.restoredBy = try row.decode(String.self, forKey: .restoredBy)
    self.status = try row.decode(ExecutionStatus.self, forKey: .status)
    self.dryRun = try row.decode(Bool.self, forKey: .dryRun)
    self.startedAt = try row.decode(TimestamptzForm.self, forKey: .startedAt).value
    self.finishedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .finishedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(UUIDForm(self.snapshotId), forKey: .snapshotId)
    try row.encodeIfPresent(self.undoId.map { UUIDForm($0) }, forKey: .undoId)
    try row.encode(self.restoredBy, forKey: .restoredBy)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.dryRun, forKey: .dryRun)
    try row.encode(TimestamptzForm(self.startedAt), forKey: .startedAt)
    try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var snapshotId: UUID
    /// The snapshot taken before.
    public var undoId: UUID?
    public var restoredBy: String
    public var status: ExecutionStatus?
    public var dryRun: Bool?
    public var startedAt: Date?
    public var finishedAt: Date?

    public init(
      id: Int64? = nil,
      snapshotId: UUID,
      undoId: UUID? = nil,
      restoredBy: String,
      status: ExecutionStatus? = nil,
      dryRun: Bool? = nil,
      startedAt: Date? = nil,
      finishedAt: Date? = nil
    ) {
      self.id = id
      self.snapshotId = snapshotId
      self.undoId = undoId
      self.restoredBy = restoredBy
      self.status = status
      self.dryRun = dryRun
      self.startedAt = startedAt
      self.finishedAt = finishedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case snapshotId = "snapshot_id"
      case undoId = "undo_id"
      case restoredBy = "restored_by"
      case status
      case dryRun = "dry_run"
      case startedAt = "started_at"
      case finishedAt = "finished_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(UUIDForm(self.snapshotId), forKey: .snapshotId)
      try row.encodeIfPresent(self.undoId.map { UUIDForm($0) }, forKey: .undoId)
      try row.encode(self.restoredBy, forKey: .restoredBy)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.dryRun, forKey: .dryRun)
      try row.encodeIfPresent(self.startedAt.map { TimestamptzForm($0) }, forKey: .startedAt)
      try row.encodeIfPresent(self.finishedAt.map { TimestamptzForm($0) }, forKey: .finishedAt)
    }
  }
}
