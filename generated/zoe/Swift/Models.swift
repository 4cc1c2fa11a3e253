// Made by schemac from models.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum ModelProvider: String, Codable, Sendable, Hashable, CaseIterable {
  case ollama
  case openai
  case anthropic
  case google
  case groq
  case local
}

nonisolated public enum ModelUse: String, Codable, Sendable, Hashable, CaseIterable {
  case chat
  case action
  case summary
  case code
  case classification
  case vision
  case embedding
}

nonisolated public struct Model: Codable, Sendable, Hashable, Identifiable {
  /// As its provider calls it: phi3:mini
  public var name: String
  public var provider: ModelProvider
  public var contextTokens: Int32
  public var parametersBillion: Float?
  /// US dollars per million tokens, as is the next.
  public var inputPrice: Decimal
  public var outputPrice: Decimal
  public var isEnabled: Bool
  /// Who answers when it doesn't.
  public var fallback: String?
  public var createdAt: Date
  public var updatedAt: Date

  /// The primary key.
  public var id: String { self.name }

  public init(
    name: String,
    provider: ModelProvider,
    contextTokens: Int32,
    parametersBillion: Float? = nil,
    inputPrice: Decimal,
    outputPrice: Decimal,
    isEnabled: Bool,
    fallback: String? = nil,
    createdAt: Date,
    updatedAt: Date
  ) {
    self.name = name
    self.provider = provider
    self.contextTokens = contextTokens
    self.parametersBillion = parametersBillion
    self.inputPrice = inputPrice
    self.outputPrice = outputPrice
    self.isEnabled = isEnabled
    self.fallback = fallback
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case name
    case provider
    case contextTokens = "context_tokens"
    case parametersBillion = "parameters_billion"
    case inputPrice = "input_price"
    case outputPrice = "output_price"
    case isEnabled = "is_enabled"
    case fallback
    case createdAt = "created_at"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.name = try row.decode(String.self, forKey: .name)
    self.provider = try row.decode(ModelProvider.self, forKey: .provider)
    self.contextTokens = try row.decode(Int32.self, forKey: .contextTokens)
    self.parametersBillion = try row.decodeIfPresent(Float.self, forKey: .parametersBillion)
    self.inputPrice = try row.decode(DecimalNumberForm.self, forKey: .inputPrice).value
    self.outputPrice = try row.decode(DecimalNumberForm.self, forKey: .outputPrice).value
    self.isEnabled = try row.decode(Bool.self, forKey: .isEnabled)
    self.fallback = try row.decodeIfPresent(String.self, forKey: .fallback)
    self.createdAt = try row.decode(TimestamptzForm.self, forKey: .createdAt).value
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.name, forKey: .name)
    try row.encode(self.provider, forKey: .provider)
    try row.encode(self.contextTokens, forKey: .contextTokens)
    try row.encodeIfPresent(self.parametersBillion, forKey: .parametersBillion)
    try row.encode(DecimalNumberForm(self.inputPrice), forKey: .inputPrice)
    try row.encode(DecimalNumberForm(self.outputPrice), forKey: .outputPrice)
    try row.encode(self.isEnabled, forKey: .isEnabled)
    try row.encodeIfPresent(self.fallback, forKey: .fallback)
    try row.encode(TimestamptzForm(self.createdAt), forKey: .createdAt)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    /// As its provider calls it: phi3:mini
    public var name: String
    public var provider: ModelProvider
    public var contextTokens: Int32
    public var parametersBillion: Float?
    /// US dollars per million tokens, as is the next.
    public var inputPrice: Decimal?
    public var outputPrice: Decimal?
    public var isEnabled: Bool?
    /// Who answers when it doesn't.
    public var fallback: String?
    public var createdAt: Date?
    public var updatedAt: Date?

    public init(
      name: String,
      provider: ModelProvider,
      contextTokens: Int32,
      parametersBillion: Float? = nil,
      inputPrice: Decimal? = nil,
      outputPrice: Decimal? = nil,
      isEnabled: Bool? = nil,
      fallback: String? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil
    ) {
      self.name = name
      self.provider = provider
      self.contextTokens = contextTokens
      self.parametersBillion = parametersBillion
      self.inputPrice = inputPrice
      self.outputPrice = outputPrice
      self.isEnabled = isEnabled
      self.fallback = fallback
      self.createdAt = createdAt
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case name
      case provider
      case contextTokens = "context_tokens"
      case parametersBillion = "parameters_billion"
      case inputPrice = "input_price"
      case outputPrice = "output_price"
      case isEnabled = "is_enabled"
      case fallback
      case createdAt = "created_at"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.name, forKey: .name)
      try row.encode(self.provider, forKey: .provider)
      try row.encode(self.contextTokens, forKey: .contextTokens)
      try row.encodeIfPresent(self.parametersBillion, forKey: .parametersBillion)
      try row.encodeIfPresent(self.inputPrice.map { DecimalNumberForm($0) }, forKey: .inputPrice)
      try row.encodeIfPresent(self.outputPrice.map { DecimalNumberForm($0) }, forKey: .outputPrice)
      try row.encodeIfPresent(self.isEnabled, forKey: .isEnabled)
      try row.encodeIfPresent(self.fallback, forKey: .fallback)
      try row.encodeIfPresent(self.createdAt.map { TimestamptzForm($0) }, forKey: .createdAt)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

/// Each question to a model.
nonisolated public struct ModelRun: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  public var modelName: String
  public var userId: String?
  public var use: ModelUse
  public var inputTokens: Int32
  public var outputTokens: Int32
  public var tokens: Int32
  public var firstTokenMs: Double?
  public var totalMs: Double
  public var cost: Decimal
  public var succeeded: Bool
  public var error: String?
  /// What the reviewer gave it, from 0 to 1.
  public var quality: Decimal?
  public var askedAt: Date

  public init(
    id: Int64,
    modelName: String,
    userId: String? = nil,
    use: ModelUse,
    inputTokens: Int32,
    outputTokens: Int32,
    tokens: Int32,
    firstTokenMs: Double? = nil,
    totalMs: Double,
    cost: Decimal,
    succeeded: Bool,
    error: String? = nil,
    quality: Decimal? = nil,
    askedAt: Date
  ) {
    self.id = id
    self.modelName = modelName
    self.userId = userId
    self.use = use
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.tokens = tokens
    self.firstTokenMs = firstTokenMs
    self.totalMs = totalMs
    self.cost = cost
    self.succeeded = succeeded
    self.error = error
    self.quality = quality
    self.askedAt = askedAt
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case modelName = "model_name"
    case userId = "user_id"
    case use
    case inputTokens = "input_tokens"
    case outputTokens = "output_tokens"
    case tokens
    case firstTokenMs = "first_token_ms"
    case totalMs = "total_ms"
    case cost
    case succeeded
    case error
    case quality
    case askedAt = "asked_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.modelName = try row.decode(String.self, forKey: .modelName)
    self.userId = try row.decodeIfPresent(String.self, forKey: .userId)
    self.use = try row.decode(ModelUse.self, forKey: .use)
    self.inputTokens = try row.decode(Int32.self, forKey: .inputTokens)
    self.outputTokens = try row.decode(Int32.self, forKey: .outputTokens)
    self.tokens = try row.decode(Int32.self, forKey: .tokens)
    self.firstTokenMs = try row.decodeIfPresent(Double.self, forKey: .firstTokenMs)
    self.totalMs = try row.decode(Double.self, forKey: .totalMs)
    self.cost = try row.decode(DecimalNumberForm.self, forKey: .cost).value
    self.succeeded = try row.decode(Bool.self, forKey: .succeeded)
    self.error = try row.decodeIfPresent(String.self, forKey: .error)
    self.quality = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .quality)?.value
    self.askedAt = try row.decode(TimestamptzForm.self, forKey: .askedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encode(self.modelName, forKey: .modelName)
    try row.encodeIfPresent(self.userId, forKey: .userId)
    try row.encode(self.use, forKey: .use)
    try row.encode(self.inputTokens, forKey: .inputTokens)
    try row.encode(self.outputTokens, forKey: .outputTokens)
    try row.encode(self.tokens, forKey: .tokens)
    try row.encodeIfPresent(self.firstTokenMs, forKey: .firstTokenMs)
    try row.encode(self.totalMs, forKey: .totalMs)
    try row.encode(DecimalNumberForm(self.cost), forKey: .cost)
    try row.encode(self.succeeded, forKey: .succeeded)
    try row.encodeIfPresent(self.error, forKey: .error)
    try row.encodeIfPresent(self.quality.map { DecimalNumberForm($0) }, forKey: .quality)
    try row.encode(TimestamptzForm(self.askedAt), forKey: .askedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: Int64?
    public var modelName: String
    public var userId: String?
    public var use: ModelUse?
    public var inputTokens: Int32?
    public var outputTokens: Int32?
    public var firstTokenMs: Double?
    public var totalMs: Double
    public var cost: Decimal?
    public var succeeded: Bool?
    public var error: String?
    /// What the reviewer gave it, from 0 to 1.
    public var quality: Decimal?
    public var askedAt: Date?

    public init(
      id: Int64? = nil,
      modelName: String,
      userId: String? = nil,
      use: ModelUse? = nil,
      inputTokens: Int32? = nil,
      outputTokens: Int32? = nil,
      firstTokenMs: Double? = nil,
      totalMs: Double,
      cost: Decimal? = nil,
      succeeded: Bool? = nil,
      error: String? = nil,
      quality: Decimal? = nil,
      askedAt: Date? = nil
    ) {
      self.id = id
      self.modelName = modelName
      self.userId = userId
      self.use = use
      self.inputTokens = inputTokens
      self.outputTokens = outputTokens
      self.firstTokenMs = firstTokenMs
      self.totalMs = totalMs
      self.cost = cost
      self.succeeded = succeeded
      self.error = error
      self.quality = quality
      self.askedAt = askedAt
    }

    public enum CodingKeys: String, CodingKey {
      case id
      case modelName = "model_name"
      case userId = "user_id"
      case use
      case inputTokens = "input_tokens"
      case outputTokens = "output_tokens"
      case firstTokenMs = "first_token_ms"
      case totalMs = "total_ms"
      case cost
      case succeeded
      case error
      case quality
      case askedAt = "asked_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id, forKey: .id)
      try row.encode(self.modelName, forKey: .modelName)
      try row.encodeIfPresent(self.userId, forKey: .userId)
      try row.encodeIfPresent(self.use, forKey: .use)
      try row.encodeIfPresent(self.inputTokens, forKey: .inputTokens)
      try row.encodeIfPresent(self.outputTokens, forKey: .outputTokens)
      try row.encodeIfPresent(self.firstTokenMs, forKey: .firstTokenMs)
      try row.encode(self.totalMs, forKey: .totalMs)
      try row.encodeIfPresent(self.cost.map { DecimalNumberForm($0) }, forKey: .cost)
      try row.encodeIfPresent(self.succeeded, forKey: .succeeded)
      try row.encodeIfPresent(self.error, forKey: .error)
      try row.encodeIfPresent(self.quality.map { DecimalNumberForm($0) }, forKey: .quality)
      try row.encodeIfPresent(self.askedAt.map { TimestamptzForm($0) }, forKey: .askedAt)
    }
  }
}

/// The runs, summed up; what the router chooses a model by.
nonisolated public struct ModelDay: Codable, Sendable, Hashable {
  public var modelName: String
  public var use: ModelUse
  public var day: LocalDate
  public var runs: Int32
  public var failures: Int32
  public var successes: Int32
  public var medianMs: Double?
  public var slowestMs: Double?
  public var averageQuality: Decimal?

  public init(
    modelName: String,
    use: ModelUse,
    day: LocalDate,
    runs: Int32,
    failures: Int32,
    successes: Int32,
    medianMs: Double? = nil,
    slowestMs: Double? = nil,
    averageQuality: Decimal? = nil
  ) {
    self.modelName = modelName
    self.use = use
    self.day = day
    self.runs = runs
    self.failures = failures
    self.successes = successes
    self.medianMs = medianMs
    self.slowestMs = slowestMs
    self.averageQuality = averageQuality
  }

  public enum CodingKeys: String, CodingKey {
    case modelName = "model_name"
    case use
    case day
    case runs
    case failures
    case successes
    case medianMs = "median_ms"
    case slowestMs = "slowest_ms"
    case averageQuality = "average_quality"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.modelName = try row.decode(String.self, forKey: .modelName)
    self.use = try row.decode(ModelUse.self, forKey: .use)
    self.day = try row.decode(LocalDate.self, forKey: .day)
    self.runs = try row.decode(Int32.self, forKey: .runs)
    self.failures = try row.decode(Int32.self, forKey: .failures)
    self.successes = try row.decode(Int32.self, forKey: .successes)
    self.medianMs = try row.decodeIfPresent(Double.self, forKey: .medianMs)
    self.slowestMs = try row.decodeIfPresent(Double.self, forKey: .slowestMs)
    self.averageQuality = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .averageQuality)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.modelName, forKey: .modelName)
    try row.encode(self.use, forKey: .use)
    try row.encode(self.day, forKey: .day)
    try row.encode(self.runs, forKey: .runs)
    try row.encode(self.failures, forKey: .failures)
    try row.encode(self.successes, forKey: .successes)
    try row.encodeIfPresent(self.medianMs, forKey: .medianMs)
    try row.encodeIfPresent(self.slowestMs, forKey: .slowestMs)
    try row.encodeIfPresent(self.averageQuality.map { DecimalNumberForm($0) }, forKey: .averageQuality)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var modelName: String
    public var use: ModelUse
    public var day: LocalDate
    public var runs: Int32?
    public var failures: Int32?
    public var medianMs: Double?
    public var slowestMs: Double?
    public var averageQuality: Decimal?

    public init(
      modelName: String,
      use: ModelUse,
      day: LocalDate,
      runs: Int32? = nil,
      failures: Int32? = nil,
      medianMs: Double? = nil,
      slowestMs: Double? = nil,
      averageQuality: Decimal? = nil
    ) {
      self.modelName = modelName
      self.use = use
      self.day = day
      self.runs = runs
      self.failures = failures
      self.medianMs = medianMs
      self.slowestMs = slowestMs
      self.averageQuality = averageQuality
    }

    public enum CodingKeys: String, CodingKey {
      case modelName = "model_name"
      case use
      case day
      case runs
      case failures
      case medianMs = "median_ms"
      case slowestMs = "slowest_ms"
      case averageQuality = "average_quality"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.modelName, forKey: .modelName)
      try row.encode(self.use, forKey: .use)
      try row.encode(self.day, forKey: .day)
      try row.encodeIfPresent(self.runs, forKey: .runs)
      try row.encodeIfPresent(self.failures, forKey: .failures)
      try row.encodeIfPresent(self.medianMs, forKey: .medianMs)
      try row.encodeIfPresent(self.slowestMs, forKey: .slowestMs)
      try row.encodeIfPresent(self.averageQuality.map { DecimalNumberForm($0) }, forKey: .averageQuality)
    }
  }
}
