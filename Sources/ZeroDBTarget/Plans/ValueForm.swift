import SchemaModel

/// What a value looks like in a row's JSON.
indirect enum ValueForm: Hashable {
  case boolean
  case whole
  case number
  /// A number as text, with all its digits.
  case decimalText
  case text
  /// Text of so many characters, blanks at its end.
  case padded(Int)
  case uuid
  case base64
  case date
  case time
  /// A date and time without a zone.
  case datetime
  /// A date and time that ends with `Z`.
  case moment
  case interval
  case json
  case array(of: ValueForm)
  /// The id of an entry in the vector store.
  case vectorID
  /// What the schema's author said: a field type, and nothing else is known.
  case said(String)
}

extension Column {
  /// What its values look like in a row.
  var valueForm: ValueForm {
    if isEmbedded { return .vectorID }
    return overrides.zerodbType.map(ValueForm.said) ?? type.valueForm
  }
}

extension ColumnType {
  fileprivate var valueForm: ValueForm {
    switch self {
    case .boolean: .boolean
    case .smallint, .integer, .bigint: .whole
    case .real, .doublePrecision: .number
    case .numeric: zerodbType == .number ? .number : .decimalText
    case .text, .varchar, .enumeration: .text
    case .char(let length): .padded(length)
    case .bytea: .base64
    case .uuid: .uuid
    case .date: .date
    case .time: .time
    case .timestamp: .datetime
    case .timestamptz: .moment
    case .interval: .interval
    case .json, .jsonb: .json
    case .array(let element): .array(of: element.valueForm)
    case .vector, .halfvec: .said("array")
    case .named: .said("string")
    }
  }
}

/// What a client does to a value on its way to another field. `Documentation/ZeroDBPlans.md` says what each means:
/// none rounds or guesses, a value that does not fit stops the copy.
enum ValueConversion: String, CaseIterable {
  case toText = "to_text"
  case toInteger = "to_integer"
  case toNumber = "to_number"
  case toBoolean = "to_boolean"
  case toDate = "to_date"
  case toDatetime = "to_datetime"
  case toMoment = "to_moment"
  case asUTC = "as_utc"
  case withoutZone = "without_zone"
  case dayOf = "day_of"
  case trimBlanks = "trim_blanks"
  case toArray = "to_array"

  /// Whether there are values that it stops at.
  var canFail: Bool {
    switch self {
    case .toInteger, .toNumber, .toBoolean, .toDate, .toDatetime, .toMoment: true
    case .toText, .asUTC, .withoutZone, .dayOf, .trimBlanks, .toArray: false
    }
  }

  /// Whether values lose something.
  var isLossy: Bool { self == .dayOf }
}

/// How a value gets from one form to another.
enum Passage: Equatable {
  /// It is right as it is.
  case asIs
  case convert(ValueConversion)
  /// No rule is known: somebody has to say it.
  case unknown
}

func passage(from: ValueForm, to: ValueForm) -> Passage {
  if from == to { return .asIs }
  switch (from, to) {
  case (.vectorID, _), (_, .vectorID): return .unknown
  // What an author chose by hand is right where the words are the same, and anybody's guess elsewhere.
  case (.said, _), (_, .said): return from.word == to.word ? .asIs : .unknown
  // A text may hold JSON or be a JSON string: nobody knows which is meant.
  case (.boolean, .json), (.whole, .json), (.number, .json), (.array, .json): return .asIs
  case (_, .array(let member)) where member == from: return .convert(.toArray)
  case (.whole, .number): return .asIs
  case (.padded, .text): return .convert(.trimBlanks)
  case (.uuid, .text), (.decimalText, .text), (.time, .text), (.interval, .text), (.date, .text),
    (.datetime, .text), (.moment, .text), (.base64, .text):
    return .asIs
  case (.boolean, .text), (.whole, .text), (.number, .text), (.whole, .decimalText), (.number, .decimalText):
    return .convert(.toText)
  // Nothing is enforced of what a text says.
  case (.text, .uuid), (.text, .decimalText), (.text, .time), (.text, .interval): return .asIs
  case (.text, .whole), (.number, .whole), (.decimalText, .whole), (.boolean, .whole):
    return .convert(.toInteger)
  case (.text, .number), (.decimalText, .number): return .convert(.toNumber)
  case (.text, .boolean), (.whole, .boolean): return .convert(.toBoolean)
  case (.text, .date): return .convert(.toDate)
  case (.text, .datetime), (.date, .datetime): return .convert(.toDatetime)
  case (.text, .moment), (.date, .moment): return .convert(.toMoment)
  case (.datetime, .moment): return .convert(.asUTC)
  case (.moment, .datetime): return .convert(.withoutZone)
  case (.datetime, .date), (.moment, .date): return .convert(.dayOf)
  default: return .unknown
  }
}

extension ValueForm {
  /// The field type that such values have.
  fileprivate var word: String {
    switch self {
    case .boolean: "boolean"
    case .whole: "integer"
    case .number: "number"
    case .date: "date"
    case .datetime, .moment: "datetime"
    case .json: "json"
    case .array: "array"
    case .said(let word): word
    case .decimalText, .text, .padded, .uuid, .base64, .time, .interval, .vectorID: "string"
    }
  }
}
