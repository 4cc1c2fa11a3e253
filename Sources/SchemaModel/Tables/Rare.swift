/// A value that is mostly what it is by default, and then takes one word and no copying.
///
/// Columns are copied wherever they are looked at, and hardly one says anything for a single target.
@propertyWrapper
public struct Rare<Value: Usual>: Hashable, Sendable {
  private indirect enum Storage: Hashable, Sendable {
    case usual
    case said(Value)
  }

  private var storage: Storage

  public init(wrappedValue: Value) {
    storage = wrappedValue == Value() ? .usual : .said(wrappedValue)
  }

  public var wrappedValue: Value {
    get {
      guard case .said(let value) = storage else { return Value() }
      return value
    }
    set { self = Rare(wrappedValue: newValue) }
  }
}

/// A type with a value that says nothing.
public protocol Usual: Hashable, Sendable {
  init()
}
