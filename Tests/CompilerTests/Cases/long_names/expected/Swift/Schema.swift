// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct ATableWithANameOfExactlySixtyThreeBytesInAllLetter: Codable, Sendable, Hashable, Identifiable {
  public var aColumnWithANameOfExactlySixtyThreeBytesInAllLetter: Int64
  public var anotherColumnWithALongNameThatGoesOnAndOn: String
  public var anotherColumnWithALongNameThatGoesOnAndOff: String
  public var size: Int32
  public var updatedAt: Date

  /// The primary key.
  public var id: Int64 { self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter }

  public init(
    aColumnWithANameOfExactlySixtyThreeBytesInAllLetter: Int64,
    anotherColumnWithALongNameThatGoesOnAndOn: String,
    anotherColumnWithALongNameThatGoesOnAndOff: String,
    size: Int32,
    updatedAt: Date
  ) {
    self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter = aColumnWithANameOfExactlySixtyThreeBytesInAllLetter
    self.anotherColumnWithALongNameThatGoesOnAndOn = anotherColumnWithALongNameThatGoesOnAndOn
    self.anotherColumnWithALongNameThatGoesOnAndOff = anotherColumnWithALongNameThatGoesOnAndOff
    self.size = size
    self.updatedAt = updatedAt
  }

  public enum CodingKeys: String, CodingKey {
    case aColumnWithANameOfExactlySixtyThreeBytesInAllLetter = "a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter"
    case anotherColumnWithALongNameThatGoesOnAndOn = "another_column_with_a_long_name_that_goes_on_and_on"
    case anotherColumnWithALongNameThatGoesOnAndOff = "another_column_with_a_long_name_that_goes_on_and_off"
    case size = "größe_der_grünen_büsche_über_den_dächern_altstadt_süd"
    case updatedAt = "updated_at"
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter = try row.decode(Int64.self, forKey: .aColumnWithANameOfExactlySixtyThreeBytesInAllLetter)
    self.anotherColumnWithALongNameThatGoesOnAndOn = try row.decode(String.self, forKey: .anotherColumnWithALongNameThatGoesOnAndOn)
    self.anotherColumnWithALongNameThatGoesOnAndOff = try row.decode(String.self, forKey: .anotherColumnWithALongNameThatGoesOnAndOff)
    self.size = try row.decode(Int32.self, forKey: .size)
    self.updatedAt = try row.decode(TimestamptzForm.self, forKey: .updatedAt).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter, forKey: .aColumnWithANameOfExactlySixtyThreeBytesInAllLetter)
    try row.encode(self.anotherColumnWithALongNameThatGoesOnAndOn, forKey: .anotherColumnWithALongNameThatGoesOnAndOn)
    try row.encode(self.anotherColumnWithALongNameThatGoesOnAndOff, forKey: .anotherColumnWithALongNameThatGoesOnAndOff)
    try row.encode(self.size, forKey: .size)
    try row.encode(TimestamptzForm(self.updatedAt), forKey: .updatedAt)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var aColumnWithANameOfExactlySixtyThreeBytesInAllLetter: Int64
    public var anotherColumnWithALongNameThatGoesOnAndOn: String
    public var anotherColumnWithALongNameThatGoesOnAndOff: String
    public var size: Int32
    public var updatedAt: Date?

    public init(
      aColumnWithANameOfExactlySixtyThreeBytesInAllLetter: Int64,
      anotherColumnWithALongNameThatGoesOnAndOn: String,
      anotherColumnWithALongNameThatGoesOnAndOff: String,
      size: Int32,
      updatedAt: Date? = nil
    ) {
      self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter = aColumnWithANameOfExactlySixtyThreeBytesInAllLetter
      self.anotherColumnWithALongNameThatGoesOnAndOn = anotherColumnWithALongNameThatGoesOnAndOn
      self.anotherColumnWithALongNameThatGoesOnAndOff = anotherColumnWithALongNameThatGoesOnAndOff
      self.size = size
      self.updatedAt = updatedAt
    }

    public enum CodingKeys: String, CodingKey {
      case aColumnWithANameOfExactlySixtyThreeBytesInAllLetter = "a_column_with_a_name_of_exactly_sixty_three_bytes_in_all_letter"
      case anotherColumnWithALongNameThatGoesOnAndOn = "another_column_with_a_long_name_that_goes_on_and_on"
      case anotherColumnWithALongNameThatGoesOnAndOff = "another_column_with_a_long_name_that_goes_on_and_off"
      case size = "größe_der_grünen_büsche_über_den_dächern_altstadt_süd"
      case updatedAt = "updated_at"
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encode(self.aColumnWithANameOfExactlySixtyThreeBytesInAllLetter, forKey: .aColumnWithANameOfExactlySixtyThreeBytesInAllLetter)
      try row.encode(self.anotherColumnWithALongNameThatGoesOnAndOn, forKey: .anotherColumnWithALongNameThatGoesOnAndOn)
      try row.encode(self.anotherColumnWithALongNameThatGoesOnAndOff, forKey: .anotherColumnWithALongNameThatGoesOnAndOff)
      try row.encode(self.size, forKey: .size)
      try row.encodeIfPresent(self.updatedAt.map { TimestamptzForm($0) }, forKey: .updatedAt)
    }
  }
}

nonisolated public struct ChildrenOfTheTableWithTheLongNameThatIsAboveThisOne: Codable, Sendable, Hashable, Identifiable {
  public var theNumberOfTheRowInTheTableAboveThisOneToReferToA: Int64
  public var theNumberOfTheRowInTheTableAboveThisOneToReferToB: Int64

  /// The primary key.
  public var id: Int64 { self.theNumberOfTheRowInTheTableAboveThisOneToReferToA }

  public init(
    theNumberOfTheRowInTheTableAboveThisOneToReferToA: Int64,
    theNumberOfTheRowInTheTableAboveThisOneToReferToB: Int64
  ) {
    self.theNumberOfTheRowInTheTableAboveThisOneToReferToA = theNumberOfTheRowInTheTableAboveThisOneToReferToA
    self.theNumberOfTheRowInTheTableAboveThisOneToReferToB = theNumberOfTheRowInTheTableAboveThisOneToReferToB
  }

  public enum CodingKeys: String, CodingKey {
    case theNumberOfTheRowInTheTableAboveThisOneToReferToA = "the_number_of_the_row_in_the_table_above_this_one_to_refer_to_a"
    case theNumberOfTheRowInTheTableAboveThisOneToReferToB = "the_number_of_the_row_in_the_table_above_this_one_to_refer_to_b"
  }
}
