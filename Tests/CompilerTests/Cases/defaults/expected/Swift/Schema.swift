// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case good
  case bad
}

nonisolated public struct Default: Codable, Sendable, Hashable, Identifiable {
  public var id: UUID
  public var a: Bool
  public var b: Int16
  public var c: Int64
  public var d: Decimal
  public var e: Float
  public var f: String
  public var g: String
  public var h: String
  public var i: String
  public var j: String
  public var k: LocalDate
  public var l: LocalTime
  public var m: Date
  public var n: Date
  public var o: Date
  public var p: Date
  public var q: SchemaInterval
  public var r: JSONValue
  public var s: JSONValue
  public var t: [String]
  public var u: UUID
  public var v: Data
  public var w: Mood
  public var x: Int32
  public var y: String
  public var z: Double
  public var aa: Int32?
  public var ab: LocalDate
  public var ac: JSONValue
  public var ad: JSONValue
  public var ae: String
  public var af: String
  public var ag: [Int32]
  public var ah: Bool
  public var ai: Decimal

  public init(
    id: UUID,
    a: Bool,
    b: Int16,
    c: Int64,
    d: Decimal,
    e: Float,
    f: String,
    g: String,
    h: String,
    i: String,
    j: String,
    k: LocalDate,
    l: LocalTime,
    m: Date,
    n: Date,
    o: Date,
    p: Date,
    q: SchemaInterval,
    r: JSONValue,
    s: JSONValue,
    t: [String],
    u: UUID,
    v: Data,
    w: Mood,
    x: Int32,
    y: String,
    z: Double,
    aa: Int32? = nil,
    ab: LocalDate,
    ac: JSONValue,
    ad: JSONValue,
    ae: String,
    af: String,
    ag: [Int32],
    ah: Bool,
    ai: Decimal
  ) {
    self.id = id
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
    self.y = y
    self.z = z
    self.aa = aa
    self.ab = ab
    self.ac = ac
    self.ad = ad
    self.ae = ae
    self.af = af
    self.ag = ag
    self.ah = ah
    self.ai = ai
  }

  public enum CodingKeys: String, CodingKey {
    case id
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
    case y
    case z
    case aa
    case ab
    case ac
    case ad
    case ae
    case af
    case ag
    case ah
    case ai
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(UUIDForm.self, forKey: .id).value
    self.a = try row.decode(Bool.self, forKey: .a)
    self.b = try row.decode(Int16.self, forKey: .b)
    self.c = try row.decode(Int64.self, forKey: .c)
    self.d = try row.decode(DecimalNumberForm.self, forKey: .d).value
    self.e = try row.decode(Float.self, forKey: .e)
    self.f = try row.decode(String.self, forKey: .f)
    self.g = try row.decode(String.self, forKey: .g)
    self.h = try row.decode(String.self, forKey: .h)
    self.i = try row.decode(String.self, forKey: .i)
    self.j = try row.decode(String.self, forKey: .j)
    self.k = try row.decode(LocalDate.self, forKey: .k)
    self.l = try row.decode(LocalTime.self, forKey: .l)
    self.m = try row.decode(TimestampForm.self, forKey: .m).value
    self.n = try row.decode(TimestamptzForm.self, forKey: .n).value
    self.o = try row.decode(TimestamptzForm.self, forKey: .o).value
    self.p = try row.decode(TimestamptzForm.self, forKey: .p).value
    self.q = try row.decode(SchemaInterval.self, forKey: .q)
    self.r = try row.decode(JSONValue.self, forKey: .r)
    self.s = try row.decode(JSONValue.self, forKey: .s)
    self.t = try row.decode([String].self, forKey: .t)
    self.u = try row.decode(UUIDForm.self, forKey: .u).value
    self.v = try row.decode(DataForm.self, forKey: .v).value
    self.w = try row.decode(Mood.self, forKey: .w)
    self.x = try row.decode(Int32.self, forKey: .x)
    self.y = try row.decode(String.self, forKey: .y)
    self.z = try row.decode(Double.self, forKey: .z)
    self.aa = try row.decodeIfPresent(Int32.self, forKey: .aa)
    self.ab = try row.decode(LocalDate.self, forKey: .ab)
    self.ac = try row.decode(JSONValue.self, forKey: .ac)
    self.ad = try row.decode(JSONValue.self, forKey: .ad)
    self.ae = try row.decode(String.self, forKey: .ae)
    self.af = try row.decode(String.self, forKey: .af)
    self.ag = try row.decode([Int32].self, forKey: .ag)
    self.ah = try row.decode(Bool.self, forKey: .ah)
    self.ai = try row.decode(DecimalTextForm.self, forKey: .ai).value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(UUIDForm(self.id), forKey: .id)
    try row.encode(self.a, forKey: .a)
    try row.encode(self.b, forKey: .b)
    try row.encode(self.c, forKey: .c)
    try row.encode(DecimalNumberForm(self.d), forKey: .d)
    try row.encode(self.e, forKey: .e)
    try row.encode(self.f, forKey: .f)
    try row.encode(self.g, forKey: .g)
    try row.encode(self.h, forKey: .h)
    try row.encode(self.i, forKey: .i)
    try row.encode(self.j, forKey: .j)
    try row.encode(self.k, forKey: .k)
    try row.encode(self.l, forKey: .l)
    try row.encode(TimestampForm(self.m), forKey: .m)
    try row.encode(TimestamptzForm(self.n), forKey: .n)
    try row.encode(TimestamptzForm(self.o), forKey: .o)
    try row.encode(TimestamptzForm(self.p), forKey: .p)
    try row.encode(self.q, forKey: .q)
    try row.encode(self.r, forKey: .r)
    try row.encode(self.s, forKey: .s)
    try row.encode(self.t, forKey: .t)
    try row.encode(UUIDForm(self.u), forKey: .u)
    try row.encode(DataForm(self.v), forKey: .v)
    try row.encode(self.w, forKey: .w)
    try row.encode(self.x, forKey: .x)
    try row.encode(self.y, forKey: .y)
    try row.encode(self.z, forKey: .z)
    try row.encodeIfPresent(self.aa, forKey: .aa)
    try row.encode(self.ab, forKey: .ab)
    try row.encode(self.ac, forKey: .ac)
    try row.encode(self.ad, forKey: .ad)
    try row.encode(self.ae, forKey: .ae)
    try row.encode(self.af, forKey: .af)
    try row.encode(self.ag, forKey: .ag)
    try row.encode(self.ah, forKey: .ah)
    try row.encode(DecimalTextForm(self.ai), forKey: .ai)
  }

  /// A row to insert. What is nil is left out, and the database fills it in.
  public struct Draft: Encodable, Sendable, Hashable {
    public var id: UUID?
    public var a: Bool?
    public var b: Int16?
    public var c: Int64?
    public var d: Decimal?
    public var e: Float?
    public var f: String?
    public var g: String?
    public var h: String?
    public var i: String?
    public var j: String?
    public var k: LocalDate?
    public var l: LocalTime?
    public var m: Date?
    public var n: Date?
    public var o: Date?
    public var p: Date?
    public var q: SchemaInterval?
    public var r: JSONValue?
    public var s: JSONValue?
    public var t: [String]?
    public var u: UUID?
    public var v: Data?
    public var w: Mood?
    public var x: Int32?
    public var y: String?
    public var z: Double?
    public var aa: Int32?
    public var ab: LocalDate?
    public var ac: JSONValue?
    public var ad: JSONValue?
    public var ae: String?
    public var af: String?
    public var ag: [Int32]?
    public var ah: Bool?
    public var ai: Decimal?

    public init(
      id: UUID? = nil,
      a: Bool? = nil,
      b: Int16? = nil,
      c: Int64? = nil,
      d: Decimal? = nil,
      e: Float? = nil,
      f: String? = nil,
      g: String? = nil,
      h: String? = nil,
      i: String? = nil,
      j: String? = nil,
      k: LocalDate? = nil,
      l: LocalTime? = nil,
      m: Date? = nil,
      n: Date? = nil,
      o: Date? = nil,
      p: Date? = nil,
      q: SchemaInterval? = nil,
      r: JSONValue? = nil,
      s: JSONValue? = nil,
      t: [String]? = nil,
      u: UUID? = nil,
      v: Data? = nil,
      w: Mood? = nil,
      x: Int32? = nil,
      y: String? = nil,
      z: Double? = nil,
      aa: Int32? = nil,
      ab: LocalDate? = nil,
      ac: JSONValue? = nil,
      ad: JSONValue? = nil,
      ae: String? = nil,
      af: String? = nil,
      ag: [Int32]? = nil,
      ah: Bool? = nil,
      ai: Decimal? = nil
    ) {
      self.id = id
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
      self.y = y
      self.z = z
      self.aa = aa
      self.ab = ab
      self.ac = ac
      self.ad = ad
      self.ae = ae
      self.af = af
      self.ag = ag
      self.ah = ah
      self.ai = ai
    }

    public enum CodingKeys: String, CodingKey {
      case id
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
      case y
      case z
      case aa
      case ab
      case ac
      case ad
      case ae
      case af
      case ag
      case ah
      case ai
    }

    public func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: CodingKeys.self)
      try row.encodeIfPresent(self.id.map { UUIDForm($0) }, forKey: .id)
      try row.encodeIfPresent(self.a, forKey: .a)
      try row.encodeIfPresent(self.b, forKey: .b)
      try row.encodeIfPresent(self.c, forKey: .c)
      try row.encodeIfPresent(self.d.map { DecimalNumberForm($0) }, forKey: .d)
      try row.encodeIfPresent(self.e, forKey: .e)
      try row.encodeIfPresent(self.f, forKey: .f)
      try row.encodeIfPresent(self.g, forKey: .g)
      try row.encodeIfPresent(self.h, forKey: .h)
      try row.encodeIfPresent(self.i, forKey: .i)
      try row.encodeIfPresent(self.j, forKey: .j)
      try row.encodeIfPresent(self.k, forKey: .k)
      try row.encodeIfPresent(self.l, forKey: .l)
      try row.encodeIfPresent(self.m.map { TimestampForm($0) }, forKey: .m)
      try row.encodeIfPresent(self.n.map { TimestamptzForm($0) }, forKey: .n)
      try row.encodeIfPresent(self.o.map { TimestamptzForm($0) }, forKey: .o)
      try row.encodeIfPresent(self.p.map { TimestamptzForm($0) }, forKey: .p)
      try row.encodeIfPresent(self.q, forKey: .q)
      try row.encodeIfPresent(self.r, forKey: .r)
      try row.encodeIfPresent(self.s, forKey: .s)
      try row.encodeIfPresent(self.t, forKey: .t)
      try row.encodeIfPresent(self.u.map { UUIDForm($0) }, forKey: .u)
      try row.encodeIfPresent(self.v.map { DataForm($0) }, forKey: .v)
      try row.encodeIfPresent(self.w, forKey: .w)
      try row.encodeIfPresent(self.x, forKey: .x)
      try row.encodeIfPresent(self.y, forKey: .y)
      try row.encodeIfPresent(self.z, forKey: .z)
      try row.encodeIfPresent(self.aa, forKey: .aa)
      try row.encodeIfPresent(self.ab, forKey: .ab)
      try row.encodeIfPresent(self.ac, forKey: .ac)
      try row.encodeIfPresent(self.ad, forKey: .ad)
      try row.encodeIfPresent(self.ae, forKey: .ae)
      try row.encodeIfPresent(self.af, forKey: .af)
      try row.encodeIfPresent(self.ag, forKey: .ag)
      try row.encodeIfPresent(self.ah, forKey: .ah)
      try row.encodeIfPresent(self.ai.map { DecimalTextForm($0) }, forKey: .ai)
    }
  }
}
