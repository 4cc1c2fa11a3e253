public import Diagnostics

/// A sequence that stands alone: what PostgreSQL's `nextval` draws numbers from.
public struct NumberSequence: Hashable, Sendable {
  public var name: QualifiedName
  /// `smallint`, `integer` or `bigint`.
  public var type: ColumnType
  public var options: SequenceOptions
  /// The column that takes it along when it is dropped.
  public var ownedBy: OwningColumn?
  public var comment: String?
  /// Its names before this one, newest first.
  public var renamedFrom: [String]
  public var origin: Origin

  public init(
    name: QualifiedName, type: ColumnType = .bigint, options: SequenceOptions = SequenceOptions(),
    ownedBy: OwningColumn? = nil, comment: String? = nil, renamedFrom: [String] = [],
    origin: Origin = Origin()
  ) {
    self.name = name
    self.type = type
    self.options = options
    self.ownedBy = ownedBy
    self.comment = comment
    self.renamedFrom = renamedFrom
    self.origin = origin
  }

  /// How it counts, with nothing left out.
  public var numbers: SequenceNumbers { SequenceNumbers(options, of: type) }
}

/// A column that a sequence belongs to.
public struct OwningColumn: Hashable, Sendable {
  public var table: QualifiedName
  public var column: String

  public init(table: QualifiedName, column: String) {
    self.table = table
    self.column = column
  }
}

/// How a sequence counts. What is nil is as PostgreSQL has it for the sequence's type and direction.
public struct SequenceOptions: Hashable, Sendable {
  public var start: Int?
  public var increment: Int?
  public var minimum: Int?
  public var maximum: Int?
  public var cache: Int?
  public var cycles: Bool

  public init(
    start: Int? = nil, increment: Int? = nil, minimum: Int? = nil, maximum: Int? = nil, cache: Int? = nil,
    cycles: Bool = false
  ) {
    self.start = start
    self.increment = increment
    self.minimum = minimum
    self.maximum = maximum
    self.cache = cache
    self.cycles = cycles
  }
}

/// How a sequence counts, with nothing left out.
public struct SequenceNumbers: Hashable, Sendable {
  public var start: Int
  public var increment: Int
  public var minimum: Int
  public var maximum: Int
  public var cache: Int
  public var cycles: Bool

  public init(_ options: SequenceOptions, of type: ColumnType) {
    increment = options.increment ?? 1
    let isRising = increment > 0
    let range = type.wholeNumbers ?? Int.min...Int.max
    minimum = options.minimum ?? (isRising ? 1 : range.lowerBound)
    maximum = options.maximum ?? (isRising ? range.upperBound : -1)
    start = options.start ?? (isRising ? minimum : maximum)
    cache = options.cache ?? 1
    cycles = options.cycles
  }

  /// The options that say just this, and nothing that goes without saying.
  public func options(of type: ColumnType) -> SequenceOptions {
    var options = SequenceOptions(increment: increment == 1 ? nil : increment, cycles: cycles)
    let usual = SequenceNumbers(options, of: type)
    options.minimum = minimum == usual.minimum ? nil : minimum
    options.maximum = maximum == usual.maximum ? nil : maximum
    options.start = start == (increment > 0 ? minimum : maximum) ? nil : start
    options.cache = cache == 1 ? nil : cache
    return options
  }
}

extension Identity {
  /// How the sequence behind it counts.
  public var options: SequenceOptions {
    SequenceOptions(
      start: start, increment: increment, minimum: minimum, maximum: maximum, cache: cache, cycles: cycles)
  }
}

extension ColumnType {
  /// The whole numbers that it holds; nil where it holds others.
  public var wholeNumbers: ClosedRange<Int>? {
    switch self {
    case .smallint: Int(Int16.min)...Int(Int16.max)
    case .integer: Int(Int32.min)...Int(Int32.max)
    case .bigint: Int.min...Int.max
    default: nil
    }
  }
}
