// Made by schemac from tasks.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ListKind: String, Codable, Sendable, Hashable, CaseIterable {
  case shopping
  case personal
  case work
  case bucket
  case reading
  case custom
}

nonisolated public enum TaskStatus: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case inProgress = "in_progress"
  case done
  case dropped
}

/// Shopping, things to do, things to do before one dies.
nonisolated public struct List: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var userId: String
  public var projectId: Int64?
  public var name: String
  public var kind: ListKind
  /// An emoji, which can be several characters.
  public var icon: String?
  public var position: Int32
  public var archivedAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    userId: String,
    projectId: Int64? = nil,
    name: String,
    kind: ListKind,
    icon: String? = nil,
    position: Int32,
    archivedAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.userId = userId
    self.projectId = projectId
    self.name = name
    self.kind = kind
    self.icon = icon
    self.position = position
    self.archivedAt = archivedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case userId = "user_id"
    case projectId = "project_id"
    case name
    case kind
    case icon
    case position
    case archivedAt = "archived_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.projectId = try row.decodeIfPresent(Int64.self, forKey: .projectId)
    self.name = try row.decode(String.self, forKey: .name)
    self.kind = try row.decode(ListKind.self, forKey: .kind)
    self.icon = try row.decodeIfPresent(String.self, forKey: .icon)
    self.position = try row.decode(Int32.self, forKey: .position)
    self.archivedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .archivedAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.userId, forKey: .userId)
    try row.encodeIfPresent(self.projectId, forKey: .projectId)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.kind, forKey: .kind)
    try row.encodeIfPresent(self.icon, forKey: .icon)
    try row.encode(self.position, forKey: .position)
    try row.encodeIfPresent(self.archivedAt.map { TimestamptzForm($0) }, forKey: .archivedAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var userId: String
    public var projectId: Int64?
    public var name: String
    public var kind: ListKind?
    /// An emoji, which can be several characters.
    public var icon: String?
    public var position: Int32?
    public var archivedAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      userId: String,
      projectId: Int64? = nil,
      name: String,
      kind: ListKind? = nil,
      icon: String? = nil,
      position: Int32? = nil,
      archivedAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.userId = userId
      self.projectId = projectId
      self.name = name
      self.kind = kind
      self.icon = icon
      self.position = position
      self.archivedAt = archivedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case userId = "user_id"
      case projectId = "project_id"
      case name
      case kind
      case icon
      case position
      case archivedAt = "archived_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.projectId, forKey: .projectId)
      try row.encode(self.name, forKey: .name)
      try row.encodeIfPresent(self.kind, forKey: .kind)
      try row.encodeIfPresent(self.icon, forKey: .icon)
      try row.encodeIfPresent(self.position, forKey: .position)
      try row.encodeIfPresent(self.archivedAt.map { TimestamptzForm($0) }, forKey: .archivedAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Whom a list is shared with.
nonisolated public struct ListShare: Codable, Sendable, Hashable {
  public var listId: Int64
  public var userId: String
  public var level: PermissionLevel
  public var sharedAt: Date

  public init(
    listId: Int64,
    userId: String,
    level: PermissionLevel,
    sharedAt: Date
  ) {
    self.listId = listId
    self.userId = userId
    self.level = level
    self.sharedAt = sharedAt
  }

  public enum CodingKeys: String, CodingKey {
    case listId = "list_id"
    case userId = "user_id"
    case level
    case sharedAt = "shared_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.listId = try row.decode(Int64.self, forKey: .listId)
    self.userId = try row.decode(String.self, forKey: .userId)
    self.level = try row.decode(PermissionLevel.self, forKey: .level)
    self.sharedAt = try row.decode(TimestamptzForm.self, forKey: .sharedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.listId, forKey: .listId)
    try row.encode(self.userId, forKey: .userId)
    try row.encode(self.level, forKey: .level)
    try row.encode(TimestamptzForm(self.sharedAt), forKey: .sharedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var listId: Int64
    public var userId: String
    public var level: PermissionLevel?
    public var sharedAt: Date?

    public init(
      listId: Int64,
      userId: String,
      level: PermissionLevel? = nil,
      sharedAt: Date? = nil
    ) {
      self.listId = listId
      self.userId = userId
      self.level = level
      self.sharedAt = sharedAt
    }

    public enum CodingKeys: String, CodingKey {
      case listId = "list_id"
      case userId = "user_id"
      case level
      case sharedAt = "shared_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.listId, forKey: .listId)
      try row.encode(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.level, forKey: .level)
      try row.encodeIfPresent(self.sharedAt.map { TimestamptzForm($0) }, forKey: .sharedAt)
    }
  }
}

/// What stands on a list. A task can have parts, which stand on the same list.
nonisolated public struct Task: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var listId: Int64
  public var parentId: Int64?
  public var assignedTo: String?
  public var text: String
  public var notes: String
  public var status: TaskStatus
  public var priority: Priority
  /// Of shopping: 1.5
  public var quantity: Decimal?
  /// Of shopping: kg
  public var unit: String?
  public var pieces: Int16
  /// Of one piece.
  public var priceCents: Int32?
  public var totalCents: Int32?
  public var dueOn: LocalDate?
  public var dueAt: LocalTime?
  public var remindAt: Date?
  public var estimatedMinutes: Int32?
  public var actualMinutes: Int32?
  public var position: Int32
  public var completedAt: Date?
  public var createdAt: Date
  public var updatedAt: Date

  public init(
    id: Int64,
    listId: Int64,
    parentId: Int64? = nil,
    assignedTo: String? = nil,
    text: String,
    notes: String,
    status: TaskStatus,
    priority: Priority,
    quantity: Decimal? = nil,
    unit: String? = nil,
    pieces: Int16,
    priceCents: Int32? = nil,
    totalCents: Int32? = nil,
    dueOn: LocalDate? = nil,
    dueAt: LocalTime? = nil,
    remindAt: Date? = nil,
    estimatedMinutes: Int32? = nil,
    actualMinutes: Int32? = nil,
    position: Int32,
    completedAt: Date? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.listId = listId
    self.parentId = parentId
    self.assignedTo = assignedTo
    self.text = text
    self.notes = notes
    self.status = status
    self.priority = priority
    self.quantity = quantity
    self.unit = unit
    self.pieces = pieces
    self.priceCents = priceCents
    self.totalCents = totalCents
    self.dueOn = dueOn
    self.dueAt = dueAt
    self.remindAt = remindAt
    self.estimatedMinutes = estimatedMinutes
    self.actualMinutes = actualMinutes
    self.position = position
    self.completedAt = completedAt
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case listId = "list_id"
    case parentId = "parent_id"
    case assignedTo = "assigned_to"
    case text
    case notes
    case status
    case priority
    case quantity
    case unit
    case pieces
    case priceCents = "price_cents"
    case totalCents = "total_cents"
    case dueOn = "due_on"
    case dueAt = "due_at"
    case remindAt = "remind_at"
    case estimatedMinutes = "estimated_minutes"
    case actualMinutes = "actual_minutes"
    case position
    case completedAt = "completed_at"
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.listId = try row.decode(Int64.self, forKey: .listId)
    self.parentId = try row.decodeIfPresent(Int64.self, forKey: .parentId)
    self.assignedTo = try row.decodeIfPresent(String.self, forKey: .assignedTo)
    self.text = try row.decode(String.self, forKey: .text)
    self.notes = try row.decode(String.self, forKey: .notes)
    self.status = try row.decode(TaskStatus.self, forKey: .status)
    self.priority = try row.decode(Priority.self, forKey: .priority)
    self.quantity = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .quantity)?.value
    self.unit = try row.decodeIfPresent(String.self, forKey: .unit)
    self.pieces = try row.decode(Int16.self, forKey: .pieces)
    self.priceCents = try row.decodeIfPresent(Int32.self, forKey: .priceCents)
    self.totalCents = try row.decodeIfPresent(Int32.self, forKey: .totalCents)
    self.dueOn = try row.decodeIfPresent(LocalDate.self, forKey: .dueOn)
    self.dueAt = try row.decodeIfPresent(LocalTime.self, forKey: .dueAt)
    self.remindAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .remindAt)?.value
    self.estimatedMinutes = try row.decodeIfPresent(Int32.self, forKey: .estimatedMinutes)
    self.actualMinutes = try row.decodeIfPresent(Int32.self, forKey: .actualMinutes)
    self.position = try row.decode(Int32.self, forKey: .position)
    self.completedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .completedAt)?.value
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.listId, forKey: .listId)
    try row.encodeIfPresent(self.parentId, forKey: .parentId)
    try row.encodeIfPresent(self.assignedTo, forKey: .assignedTo)
    try row.encode(self.text, forKey: .text)
    try row.encode(self.notes, forKey: .notes)
    try row.encode(self.status, forKey: .status)
    try row.encode(self.priority, forKey: .priority)
    try row.encodeIfPresent(self.quantity.map { DecimalNumberForm($0) }, forKey: .quantity)
    try row.encodeIfPresent(self.unit, forKey: .unit)
    try row.encode(self.pieces, forKey: .pieces)
    try row.encodeIfPresent(self.priceCents, forKey: .priceCents)
    try row.encodeIfPresent(self.totalCents, forKey: .totalCents)
    try row.encodeIfPresent(self.dueOn, forKey: .dueOn)
    try row.encodeIfPresent(self.dueAt, forKey: .dueAt)
    try row.encodeIfPresent(self.remindAt.map { TimestamptzForm($0) }, forKey: .remindAt)
    try row.encodeIfPresent(self.estimatedMinutes, forKey: .estimatedMinutes)
    try row.encodeIfPresent(self.actualMinutes, forKey: .actualMinutes)
    try row.encode(self.position, forKey: .position)
    try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var listId: Int64
    public var parentId: Int64?
    public var assignedTo: String?
    public var text: String
    public var notes: String?
    public var status: TaskStatus?
    public var priority: Priority?
    /// Of shopping: 1.5
    public var quantity: Decimal?
    /// Of shopping: kg
    public var unit: String?
    public var pieces: Int16?
    /// Of one piece.
    public var priceCents: Int32?
    public var dueOn: LocalDate?
    public var dueAt: LocalTime?
    public var remindAt: Date?
    public var estimatedMinutes: Int32?
    public var actualMinutes: Int32?
    public var position: Int32?
    public var completedAt: Date?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      id: Int64? = nil,
      listId: Int64,
      parentId: Int64? = nil,
      assignedTo: String? = nil,
      text: String,
      notes: String? = nil,
      status: TaskStatus? = nil,
      priority: Priority? = nil,
      quantity: Decimal? = nil,
      unit: String? = nil,
      pieces: Int16? = nil,
      priceCents: Int32? = nil,
      dueOn: LocalDate? = nil,
      dueAt: LocalTime? = nil,
      remindAt: Date? = nil,
      estimatedMinutes: Int32? = nil,
      actualMinutes: Int32? = nil,
      position: Int32? = nil,
      completedAt: Date? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.id = id
      self.listId = listId
      self.parentId = parentId
      self.assignedTo = assignedTo
      self.text = text
      self.notes = notes
      self.status = status
      self.priority = priority
      self.quantity = quantity
      self.unit = unit
      self.pieces = pieces
      self.priceCents = priceCents
      self.dueOn = dueOn
      self.dueAt = dueAt
      self.remindAt = remindAt
      self.estimatedMinutes = estimatedMinutes
      self.actualMinutes = actualMinutes
      self.position = position
      self.completedAt = completedAt
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case listId = "list_id"
      case parentId = "parent_id"
      case assignedTo = "assigned_to"
      case text
      case notes
      case status
      case priority
      case quantity
      case unit
      case pieces
      case priceCents = "price_cents"
      case dueOn = "due_on"
      case dueAt = "due_at"
      case remindAt = "remind_at"
      case estimatedMinutes = "estimated_minutes"
      case actualMinutes = "actual_minutes"
      case position
      case completedAt = "completed_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.listId, forKey: .listId)
      try row.encodeIfPresent(self.parentId, forKey: .parentId)
      try row.encodeIfPresent(self.assignedTo, forKey: .assignedTo)
      try row.encode(self.text, forKey: .text)
      try row.encodeIfPresent(self.notes, forKey: .notes)
      try row.encodeIfPresent(self.status, forKey: .status)
      try row.encodeIfPresent(self.priority, forKey: .priority)
      try row.encodeIfPresent(self.quantity.map { DecimalNumberForm($0) }, forKey: .quantity)
      try row.encodeIfPresent(self.unit, forKey: .unit)
      try row.encodeIfPresent(self.pieces, forKey: .pieces)
      try row.encodeIfPresent(self.priceCents, forKey: .priceCents)
      try row.encodeIfPresent(self.dueOn, forKey: .dueOn)
      try row.encodeIfPresent(self.dueAt, forKey: .dueAt)
      try row.encodeIfPresent(self.remindAt.map { TimestamptzForm($0) }, forKey: .remindAt)
      try row.encodeIfPresent(self.estimatedMinutes, forKey: .estimatedMinutes)
      try row.encodeIfPresent(self.actualMinutes, forKey: .actualMinutes)
      try row.encodeIfPresent(self.position, forKey: .position)
      try row.encodeIfPresent(self.completedAt.map { TimestamptzForm($0) }, forKey: .completedAt)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}
