// Made by schemac from documents.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct FrameworkDocument: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var chunkId: String
  public var sourceFile: String
  public var section: String
  public var title: String
  public var description: String?
  public var content: String
  public var createdAt: Date?
  public var updatedAt: Date?

  public init(
    id: UUID,
    chunkId: String,
    sourceFile: String,
    section: String,
    title: String,
    description: String? = nil,
    content: String,
    createdAt: Date? = nil,
    updatedAt: Date? = nil
  ) {
    self.id = id
    self.chunkId = chunkId
    self.sourceFile = sourceFile
    self.section = section
    self.title = title
    self.description = description
    self.content = content
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case chunkId = "chunk_id"
    case sourceFile = "source_file"
    case section
    case title
    case description
    case content
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.chunkId = try row.decode(String.self, forKey: .chunkId)
    self.sourceFile = try row.decode(String.self, forKey: .sourceFile)
    self.section = try row.decode(String.self, forKey: .section)
    self.title = try row.decode(String.self, forKey: .title)
    self.description = try row.decodeIfPresent(String.self, forKey: .description)
    self.content = try row.decode(String.self, forKey: .content)
    self.createdAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .createdAt)?.value
    self.updatedAt = try row.decodeIfPresent(TimestamptzForm.self, forKey: .updatedAt)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.chunkId, forKey: .chunkId)
    try row.encode(self.sourceFile, forKey: .sourceFile)
    try row.encode(self.section, forKey: .section)
    try row.encode(self.title, forKey: .title)
    try row.encodeIfPresent(self.description, forKey: .description)
    try row.encode(self.content, forKey: .content)
    try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
    try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var chunkId: String
    public var sourceFile: String
    public var section: String
    public var title: String
    public var description: String?
    public var content: String
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var createdAt: Date??
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var updatedAt: Date??

    public init(
      id: UUID? = nil,
      chunkId: String,
      sourceFile: String,
      section: String,
      title: String,
      description: String? = nil,
      content: String,
      createdAt: Date?? = nil,
      updatedAt: Date?? = nil
    ) {
      self.id = id
      self.chunkId = chunkId
      self.sourceFile = sourceFile
      self.section = section
      self.title = title
      self.description = description
      self.content = content
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case chunkId = "chunk_id"
      case sourceFile = "source_file"
      case section
      case title
      case description
      case content
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encode(self.chunkId, forKey: .chunkId)
      try row.encode(self.sourceFile, forKey: .sourceFile)
      try row.encode(self.section, forKey: .section)
      try row.encode(self.title, forKey: .title)
      try row.encodeIfPresent(self.description, forKey: .description)
      try row.encode(self.content, forKey: .content)
      try row.encodeIfPresent(self.createdAt.map { $0.map { TimestamptzForm($0) } }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { $0.map { TimestamptzForm($0) } }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct FrameworkMetadata: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var documentId: UUID?
  public var characterCount: Int32
  public var wordCount: Int32
  public var chunkType: String
  public var frameworkName: String?
  public var preservesCompleteConcept: Bool?
  public var overlapWithPrevious: String?
  public var containsFormula: Bool?
  public var containsList: Bool?
  public var containsExample: Bool?
  public var businessLogicIntact: Bool?
  public var validationPassed: Bool?
  public var processingDate: LocalDate?
  public var guidelinesCompliance: String?

  public init(
    id: UUID,
    documentId: UUID? = nil,
    characterCount: Int32,
    wordCount: Int32,
    chunkType: String,
    frameworkName: String? = nil,
    preservesCompleteConcept: Bool? = nil,
    overlapWithPrevious: String? = nil,
    containsFormula: Bool? = nil,
    containsList: Bool? = nil,
    containsExample: Bool? = nil,
    businessLogicIntact: Bool? = nil,
    validationPassed: Bool? = nil,
    processingDate: LocalDate? = nil,
    guidelinesCompliance: String? = nil
  ) {
    self.id = id
    self.documentId = documentId
    self.characterCount = characterCount
    self.wordCount = wordCount
    self.chunkType = chunkType
    self.frameworkName = frameworkName
    self.preservesCompleteConcept = preservesCompleteConcept
    self.overlapWithPrevious = overlapWithPrevious
    self.containsFormula = containsFormula
    self.containsList = containsList
    self.containsExample = containsExample
    self.businessLogicIntact = businessLogicIntact
    self.validationPassed = validationPassed
    self.processingDate = processingDate
    self.guidelinesCompliance = guidelinesCompliance
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case documentId = "document_id"
    case characterCount = "character_count"
    case wordCount = "word_count"
    case chunkType = "chunk_type"
    case frameworkName = "framework_name"
    case preservesCompleteConcept = "preserves_complete_concept"
    case overlapWithPrevious = "overlap_with_previous"
    case containsFormula = "contains_formula"
    case containsList = "contains_list"
    case containsExample = "contains_example"
    case businessLogicIntact = "business_logic_intact"
    case validationPassed = "validation_passed"
    case processingDate = "processing_date"
    case guidelinesCompliance = "guidelines_compliance"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.documentId = try row.decodeIfPresent(UUIDForm.self, forKey: .documentId)?.value
    self.characterCount = try row.decode(Int32.self, forKey: .characterCount)
    self.wordCount = try row.decode(Int32.self, forKey: .wordCount)
    self.chunkType = try row.decode(String.self, forKey: .chunkType)
    self.frameworkName = try row.decodeIfPresent(String.self, forKey: .frameworkName)
    self.preservesCompleteConcept = try row.decodeIfPresent(Bool.self, forKey: .preservesCompleteConcept)
    self.overlapWithPrevious = try row.decodeIfPresent(String.self, forKey: .overlapWithPrevious)
    self.containsFormula = try row.decodeIfPresent(Bool.self, forKey: .containsFormula)
    self.containsList = try row.decodeIfPresent(Bool.self, forKey: .containsList)
    self.containsExample = try row.decodeIfPresent(Bool.self, forKey: .containsExample)
    self.businessLogicIntact = try row.decodeIfPresent(Bool.self, forKey: .businessLogicIntact)
    self.validationPassed = try row.decodeIfPresent(Bool.self, forKey: .validationPassed)
    self.processingDate = try row.decodeIfPresent(LocalDate.self, forKey: .processingDate)
    self.guidelinesCompliance = try row.decodeIfPresent(String.self, forKey: .guidelinesCompliance)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
    try row.encode(self.characterCount, forKey: .characterCount)
    try row.encode(self.wordCount, forKey: .wordCount)
    try row.encode(self.chunkType, forKey: .chunkType)
    try row.encodeIfPresent(self.frameworkName, forKey: .frameworkName)
    try row.encodeIfPresent(self.preservesCompleteConcept, forKey: .preservesCompleteConcept)
    try row.encodeIfPresent(self.overlapWithPrevious, forKey: .overlapWithPrevious)
    try row.encodeIfPresent(self.containsFormula, forKey: .containsFormula)
    try row.encodeIfPresent(self.containsList, forKey: .containsList)
    try row.encodeIfPresent(self.containsExample, forKey: .containsExample)
    try row.encodeIfPresent(self.businessLogicIntact, forKey: .businessLogicIntact)
    try row.encodeIfPresent(self.validationPassed, forKey: .validationPassed)
    try row.encodeIfPresent(self.processingDate, forKey: .processingDate)
    try row.encodeIfPresent(self.guidelinesCompliance, forKey: .guidelinesCompliance)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var documentId: UUID?
    public var characterCount: Int32
    public var wordCount: Int32
    public var chunkType: String
    public var frameworkName: String?
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var preservesCompleteConcept: Bool??
    public var overlapWithPrevious: String?
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var containsFormula: Bool??
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var containsList: Bool??
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var containsExample: Bool??
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var businessLogicIntact: Bool??
    /// Nil leaves it to its default; `.some(nil)` says NULL.
    public var validationPassed: Bool??
    public var processingDate: LocalDate?
    public var guidelinesCompliance: String?

    public init(
      id: UUID? = nil,
      documentId: UUID? = nil,
      characterCount: Int32,
      wordCount: Int32,
      chunkType: String,
      frameworkName: String? = nil,
      preservesCompleteConcept: Bool?? = nil,
      overlapWithPrevious: String? = nil,
      containsFormula: Bool?? = nil,
      containsList: Bool?? = nil,
      containsExample: Bool?? = nil,
      businessLogicIntact: Bool?? = nil,
      validationPassed: Bool?? = nil,
      processingDate: LocalDate? = nil,
      guidelinesCompliance: String? = nil
    ) {
      self.id = id
      self.documentId = documentId
      self.characterCount = characterCount
      self.wordCount = wordCount
      self.chunkType = chunkType
      self.frameworkName = frameworkName
      self.preservesCompleteConcept = preservesCompleteConcept
      self.overlapWithPrevious = overlapWithPrevious
      self.containsFormula = containsFormula
      self.containsList = containsList
      self.containsExample = containsExample
      self.businessLogicIntact = businessLogicIntact
      self.validationPassed = validationPassed
      self.processingDate = processingDate
      self.guidelinesCompliance = guidelinesCompliance
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case documentId = "document_id"
      case characterCount = "character_count"
      case wordCount = "word_count"
      case chunkType = "chunk_type"
      case frameworkName = "framework_name"
      case preservesCompleteConcept = "preserves_complete_concept"
      case overlapWithPrevious = "overlap_with_previous"
      case containsFormula = "contains_formula"
      case containsList = "contains_list"
      case containsExample = "contains_example"
      case businessLogicIntact = "business_logic_intact"
      case validationPassed = "validation_passed"
      case processingDate = "processing_date"
      case guidelinesCompliance = "guidelines_compliance"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
      try row.encode(self.characterCount, forKey: .characterCount)
      try row.encode(self.wordCount, forKey: .wordCount)
      try row.encode(self.chunkType, forKey: .chunkType)
      try row.encodeIfPresent(self.frameworkName, forKey: .frameworkName)
      try row.encodeIfPresent(self.preservesCompleteConcept, forKey: .preservesCompleteConcept)
      try row.encodeIfPresent(self.overlapWithPrevious, forKey: .overlapWithPrevious)
      try row.encodeIfPresent(self.containsFormula, forKey: .containsFormula)
      try row.encodeIfPresent(self.containsList, forKey: .containsList)
      try row.encodeIfPresent(self.containsExample, forKey: .containsExample)
      try row.encodeIfPresent(self.businessLogicIntact, forKey: .businessLogicIntact)
      try row.encodeIfPresent(self.validationPassed, forKey: .validationPassed)
      try row.encodeIfPresent(self.processingDate, forKey: .processingDate)
      try row.encodeIfPresent(self.guidelinesCompliance, forKey: .guidelinesCompliance)
    }
  }
}

nonisolated public struct SourceLine: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var documentId: UUID?
  public var startLine: Int32?
  public var endLine: Int32?

  public init(
    id: UUID,
    documentId: UUID? = nil,
    startLine: Int32? = nil,
    endLine: Int32? = nil
  ) {
    self.id = id
    self.documentId = documentId
    self.startLine = startLine
    self.endLine = endLine
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case documentId = "document_id"
    case startLine = "start_line"
    case endLine = "end_line"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.documentId = try row.decodeIfPresent(UUIDForm.self, forKey: .documentId)?.value
    self.startLine = try row.decodeIfPresent(Int32.self, forKey: .startLine)
    self.endLine = try row.decodeIfPresent(Int32.self, forKey: .endLine)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
    try row.encodeIfPresent(self.startLine, forKey: .startLine)
    try row.encodeIfPresent(self.endLine, forKey: .endLine)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var documentId: UUID?
    public var startLine: Int32?
    public var endLine: Int32?

    public init(
      id: UUID? = nil,
      documentId: UUID? = nil,
      startLine: Int32? = nil,
      endLine: Int32? = nil
    ) {
      self.id = id
      self.documentId = documentId
      self.startLine = startLine
      self.endLine = endLine
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case documentId = "document_id"
      case startLine = "start_line"
      case endLine = "end_line"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.documentId.map { UUIDForm($0) }, forKey: .documentId)
      try row.encodeIfPresent(self.startLine, forKey: .startLine)
      try row.encodeIfPresent(self.endLine, forKey: .endLine)
    }
  }
}
