/// A store or language that schemas are compiled to.
public enum Target: String, CaseIterable, Hashable, Comparable, Sendable {
  case postgresql
  case sqlite
  case zerodb
  case swift

  public static func < (left: Self, right: Self) -> Bool {
    left.position < right.position
  }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Some of the targets.
public struct TargetSet: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public init(_ targets: some Sequence<Target>) {
    self.init(rawValue: targets.reduce(0) { $0 | Self.bit($1) })
  }

  public static let all = Self(Target.allCases)

  public func contains(_ target: Target) -> Bool {
    rawValue & Self.bit(target) != 0
  }

  /// The targets in their fixed order.
  public var targets: [Target] { Target.allCases.filter(contains) }

  private static func bit(_ target: Target) -> UInt8 {
    switch target {
    case .postgresql: 1
    case .sqlite: 2
    case .zerodb: 4
    case .swift: 8
    }
  }
}
