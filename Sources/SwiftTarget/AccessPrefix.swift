import SchemaModel

extension AccessLevel {
  /// What is written before a declaration, with a blank behind it; nothing where it goes without saying.
  var prefix: String {
    self == .internal ? "" : "\(rawValue) "
  }
}
