/// A type of `SchemaSupport.swift`. Only those that the models need are written, in this order.
///
/// What is called a form codes a value of a standard type in a way that no encoder's or decoder's strategy
/// changes.
enum SupportPart: String, CaseIterable {
  case localDate = "LocalDate"
  case localTime = "LocalTime"
  case interval = "SchemaInterval"
  case jsonValue = "JSONValue"
  case vector = "SchemaVector"
  case uuidForm = "UUIDForm"
  case dataForm = "DataForm"
  case decimalNumberForm = "DecimalNumberForm"
  case decimalTextForm = "DecimalTextForm"
  case decimalText = "DecimalText"
  case timestampForm = "TimestampForm"
  case timestamptzForm = "TimestamptzForm"
  case momentText = "MomentText"
  case fieldReader = "FieldReader"
  case fieldText = "FieldText"
  case storedValue = "StoredValue"
  case jsonTextForm = "JSONTextForm"
  case storedMember = "StoredMember"

  /// The parts that the text of this one names.
  var requirements: [SupportPart] {
    switch self {
    case .localDate: [.fieldReader, .fieldText]
    case .localTime: [.fieldReader, .fieldText]
    case .interval: [.fieldReader, .fieldText]
    case .decimalNumberForm, .decimalTextForm: [.decimalText]
    case .timestampForm, .timestamptzForm: [.momentText]
    case .momentText: [.localDate, .localTime, .fieldReader]
    case .jsonValue, .uuidForm, .decimalText, .fieldReader, .fieldText: []
    case .vector, .dataForm, .storedValue: []
    case .jsonTextForm, .storedMember: [.storedValue]
    }
  }

  /// Whether its text names types of Foundation.
  var needsFoundation: Bool {
    switch self {
    case .uuidForm, .dataForm, .decimalNumberForm, .decimalTextForm, .decimalText, .timestampForm,
      .timestamptzForm, .momentText, .vector, .jsonTextForm, .storedMember:
      true
    case .localDate, .localTime, .interval, .jsonValue, .fieldReader, .fieldText, .storedValue: false
    }
  }

  /// Its declaration, written as if it were public, with no name qualified.
  var text: String {
    switch self {
    case .localDate: localDateText
    case .localTime: localTimeText
    case .interval: intervalText
    case .jsonValue: jsonValueText
    case .vector: vectorText
    case .uuidForm: uuidFormText
    case .dataForm: dataFormText
    case .decimalNumberForm: decimalNumberFormText
    case .decimalTextForm: decimalTextFormText
    case .decimalText: decimalTextText
    case .timestampForm: timestampFormText
    case .timestamptzForm: timestamptzFormText
    case .momentText: momentTextText
    case .fieldReader: fieldReaderText
    case .fieldText: fieldTextText
    case .storedValue: storedValueText
    case .jsonTextForm: jsonTextFormText
    case .storedMember: storedMemberText
    }
  }
}

extension Set<SupportPart> {
  /// With everything that its members need.
  var withRequirements: Set<SupportPart> {
    var all = self
    var open = Array(self)
    while let part = open.popLast() {
      for requirement in part.requirements where all.insert(requirement).inserted { open.append(requirement) }
    }
    return all
  }
}
