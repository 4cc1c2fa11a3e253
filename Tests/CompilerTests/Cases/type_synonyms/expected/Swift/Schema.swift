// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Synonym: Codable, Sendable, Hashable {
  public var a: Bool
  public var b: Int16
  public var c: Int32
  public var d: Int64
  public var e: Decimal
  public var f: Float
  public var g: Double
  public var h: Float
  public var i: Double
  public var j: String
  public var k: String
  public var l: String
  public var m: Date
  public var n: Date
  public var o: LocalTime
  public var p: Int32
  public var q: Double
  public var r: Int32
  public var s: [Int32]
  public var t: [Int32]
  public var u: [Int32]
  public var v: Decimal?
  public var w: Decimal
  public var x: String

  public init(
    a: Bool,
    b: Int16,
    c: Int32,
    d: Int64,
    e: Decimal,
    f: Float,
    g: Double,
    h: Float,
    i: Double,
    j: String,
    k: String,
    l: String,
    m: Date,
    n: Date,
    o: LocalTime,
    p: Int32,
    q: Double,
    r: Int32,
    s: [Int32],
    t: [Int32],
    u: [Int32],
    v: Decimal? = nil,
    w: Decimal,
    x: String
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
    self.g = g
    self.h = h
    self.i = i
    self.j = j
    self.k = k
    self.l = l
    self.m = m
    self.n = n
    self.o = o
    self.p = p
    self.q = q
    self.r = r
    self.s = s
    self.t = t
    self.u = u
    self.v = v
    self.w = w
    self.x = x
  }

  public enum CodingKeys: String, CodingKey {
    case a
    case b
    case c
    case d
    case e
    case f
    case g
    case h
    case i
    case j
    case k
    case l
    case m
    case n
    case o
    case p
    case q
    case r
    case s
    case t
    case u
    case v
    case w
    case x
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.a = try row.decode(Bool.self, forKey: .a)
    self.b = try row.decode(Int16.self, forKey: .b)
    self.c = try row.decode(Int32.self, forKey: .c)
    self.d = try row.decode(Int64.self, forKey: .d)
    self.e = try row.decode(DecimalNumberForm.self, forKey: .e).value
    self.f = try row.decode(Float.self, forKey: .f)
    self.g = try row.decode(Double.self, forKey: .g)
    self.h = try row.decode(Float.self, forKey: .h)
    self.i = try row.decode(Double.self, forKey: .i)
    self.j = try row.decode(String.self, forKey: .j)
    self.k = try row.decode(String.self, forKey: .k)
    self.l = try row.decode(String.self, forKey: .l)
    self.m = try row.decode(TimestamptzForm.self, forKey: .m).value
    self.n = try row.decode(TimestampForm.self, forKey: .n).value
    self.o = try row.decode(LocalTime.self, forKey: .o)
    self.p = try row.decode(Int32.self, forKey: .p)
    self.q = try row.decode(Double.self, forKey: .q)
    self.r = try row.decode(Int32.self, forKey: .r)
    self.s = try row.decode([Int32].self, forKey: .s)
    self.t = try row.decode([Int32].self, forKey: .t)
    self.u = try row.decode([Int32].self, forKey: .u)
    self.v = try row.decodeIfPresent(DecimalNumberForm.self, forKey: .v)?.value
    self.w = try row.decode(DecimalTextForm.self, forKey: .w).value
    self.x = try row.decode(String.self, forKey: .x)
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.a, forKey: .a)
    try row.encode(self.b, forKey: .b)
    try row.encode(self.c, forKey: .c)
    try row.encode(self.d, forKey: .d)
    try row.encode(DecimalNumberForm(self.e), forKey: .e)
    try row.encode(self.f, forKey: .f)
    try row.encode(self.g, forKey: .g)
    try row.encode(self.h, forKey: .h)
    try row.encode(self.i, forKey: .i)
    try row.encode(self.j, forKey: .j)
    try row.encode(self.k, forKey: .k)
    try row.encode(self.l, forKey: .l)
    try row.encode(TimestamptzForm(self.m), forKey: .m)
    try row.encode(TimestampForm(self.n), forKey: .n)
    try row.encode(self.o, forKey: .o)
    try row.encode(self.p, forKey: .p)
    try row.encode(self.q, forKey: .q)
    try row.encode(self.r, forKey: .r)
    try row.encode(self.s, forKey: .s)
    try row.encode(self.t, forKey: .t)
    try row.encode(self.u, forKey: .u)
    try row.encodeIfPresent(self.v.map { DecimalNumberForm($0) }, forKey: .v)
    try row.encode(DecimalTextForm(self.w), forKey: .w)
    try row.encode(self.x, forKey: .x)
  }
}
