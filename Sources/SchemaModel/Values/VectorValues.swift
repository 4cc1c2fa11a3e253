/// The most dimensions that pgvector's types can have.
private let dimensionLimit = 16_000

/// A vector as pgvector takes it: `[1,2.5,-3e2]`.
func parseVector(_ text: String, dimensions: Int?) throws(ValueError) -> [Float] {
  let bytes = TextCursor(text).bytes
  guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"), bytes.count > 1 else {
    throw ValueError("\(ValueError.quoted(text)) is no vector", help: "write it as `[1,2,3]`")
  }
  let members = bytes[1..<(bytes.count - 1)]
    .split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  guard members.count <= dimensionLimit else {
    throw ValueError("a vector has at most \(dimensionLimit) dimensions")
  }
  var vector: [Float] = []
  vector.reserveCapacity(members.count)
  for member in members {
    let number = try parseFloat(String(decoding: member, as: UTF8.self), Float.self)
    guard number.isFinite else { throw ValueError("a vector's members must be finite") }
    vector.append(number)
  }
  if let dimensions, vector.count != dimensions {
    throw ValueError("the vector has \(vector.count) dimensions, and its type \(dimensions)")
  }
  return vector
}

/// A number as two bytes of floating point hold it: eleven binary digits, halves rounded to even.
func halfPrecision(_ number: Float) throws(ValueError) -> Float {
  if number.isZero { return number }
  let exponent = max(Int(number.exponent), -14)
  // Next to a number this large, single precision itself keeps just the digits that half precision has.
  let shift = Float(sign: .plus, exponent: exponent + 13, significand: 1.5)
  let rounded = (number + shift) - shift
  guard rounded.magnitude <= 65_504 else {
    throw ValueError("`\(number)` is outside of a half-precision number's range")
  }
  return rounded
}
