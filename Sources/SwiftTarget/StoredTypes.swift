/// The form in which SQLite keeps a member's values, as a type and how a value goes into it and comes out.
struct StoredForm {
  var name: String
  /// Behind an expression of the form: `.value`.
  var unwrapping: String
  /// An expression of the form, made of one of the value.
  var wrapping: (String) -> String
}

extension ModelMember {
  /// Whether its type is the schema's own choice, and GRDB, or who wrote the type, says how it is stored.
  var isLeftToGRDB: Bool {
    guard case .custom = type else { return false }
    return storage == .ownForm
  }

  func storedForm(_ names: StandardNames) -> StoredForm {
    storage == .json ? .json(.plain(type.name(names))) : type.storedForm(names)
  }
}

extension MemberType {
  fileprivate func storedForm(_ names: StandardNames) -> StoredForm {
    switch self {
    case .array(let element): .json(.array(of: element.storedMember(names)))
    case .support(.jsonValue): .json(.plain(name(names)))
    case .formed(_, let form): .form(form)
    case .standard, .support, .enumeration, .custom: .plain(name(names))
    }
  }

  /// The form as an array's member, which is JSON.
  private func storedMember(_ names: StandardNames) -> StoredForm {
    switch self {
    case .array(let element): .array(of: element.storedMember(names))
    case .formed(_, .decimalTextForm): .plain(name(names))
    case .formed(_, let form): form.hasOwnFormInArrays ? .member(form) : .form(form)
    case .standard, .support, .enumeration, .custom: .plain(name(names))
    }
  }

  /// An array's innermost members' type; the type itself if it is no array.
  var element: MemberType {
    guard case .array(let element) = self else { return self }
    return element.element
  }

  var isUUID: Bool { self == .formed("UUID", .uuidForm) }
}

extension SupportPart {
  /// Whether an array in SQLite holds it in another form than other JSON has: timestamps with a blank for the T,
  /// bytes in hexadecimal digits.
  var hasOwnFormInArrays: Bool {
    switch self {
    case .timestampForm, .timestamptzForm, .dataForm: true
    default: false
    }
  }
}

extension StoredForm {
  fileprivate static func plain(_ name: String) -> Self {
    StoredForm(name: name, unwrapping: "", wrapping: \.self)
  }

  fileprivate static func form(_ part: SupportPart) -> Self {
    StoredForm(name: part.rawValue, unwrapping: ".value", wrapping: { "\(part.rawValue)(\($0))" })
  }

  fileprivate static func member(_ part: SupportPart) -> Self {
    let form = form(part)
    return StoredForm(
      name: "StoredMember<\(form.name)>", unwrapping: ".value.value",
      wrapping: { "StoredMember(\(form.wrapping($0)))" })
  }

  fileprivate static func json(_ inner: Self) -> Self {
    StoredForm(
      name: "JSONTextForm<\(inner.name)>", unwrapping: ".value" + inner.unwrapping,
      wrapping: { "JSONTextForm(\(inner.wrapping($0)))" })
  }

  fileprivate static func array(of element: Self) -> Self {
    guard !element.unwrapping.isEmpty else { return plain("[\(element.name)]") }
    return StoredForm(
      name: "[\(element.name)]", unwrapping: ".map { $0\(element.unwrapping) }",
      wrapping: { "\($0).map { \(element.wrapping("$0")) }" })
  }
}
