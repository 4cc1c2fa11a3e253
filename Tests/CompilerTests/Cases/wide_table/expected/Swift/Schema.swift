// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import Foundation

nonisolated public struct Wide: Codable, Sendable, Hashable, Identifiable {
  public var id: Int64
  /// Column 0.
  public var c0: String?
  /// Column 1.
  public var c1: Int32?
  /// Column 2.
  public var c2: Bool?
  /// Column 3.
  public var c3: Date?
  /// Column 4.
  public var c4: UUID?
  /// Column 5.
  public var c5: String?
  /// Column 6.
  public var c6: Int32?
  /// Column 7.
  public var c7: Bool?
  /// Column 8.
  public var c8: Date?
  /// Column 9.
  public var c9: UUID?
  /// Column 10.
  public var c10: String?
  /// Column 11.
  public var c11: Int32?
  /// Column 12.
  public var c12: Bool?
  /// Column 13.
  public var c13: Date?
  /// Column 14.
  public var c14: UUID?
  /// Column 15.
  public var c15: String?
  /// Column 16.
  public var c16: Int32?
  /// Column 17.
  public var c17: Bool?
  /// Column 18.
  public var c18: Date?
  /// Column 19.
  public var c19: UUID?
  /// Column 20.
  public var c20: String?
  /// Column 21.
  public var c21: Int32?
  /// Column 22.
  public var c22: Bool?
  /// Column 23.
  public var c23: Date?
  /// Column 24.
  public var c24: UUID?
  /// Column 25.
  public var c25: String?
  /// Column 26.
  public var c26: Int32?
  /// Column 27.
  public var c27: Bool?
  /// Column 28.
  public var c28: Date?
  /// Column 29.
  public var c29: UUID?
  /// Column 30.
  public var c30: String?
  /// Column 31.
  public var c31: Int32?
  /// Column 32.
  public var c32: Bool?
  /// Column 33.
  public var c33: Date?
  /// Column 34.
  public var c34: UUID?
  /// Column 35.
  public var c35: String?
  /// Column 36.
  public var c36: Int32?
  /// Column 37.
  public var c37: Bool?
  /// Column 38.
  public var c38: Date?
  /// Column 39.
  public var c39: UUID?
  /// Column 40.
  public var c40: String?
  /// Column 41.
  public var c41: Int32?
  /// Column 42.
  public var c42: Bool?
  /// Column 43.
  public var c43: Date?
  /// Column 44.
  public var c44: UUID?
  /// Column 45.
  public var c45: String?
  /// Column 46.
  public var c46: Int32?
  /// Column 47.
  public var c47: Bool?
  /// Column 48.
  public var c48: Date?
  /// Column 49.
  public var c49: UUID?
  /// Column 50.
  public var c50: String?
  /// Column 51.
  public var c51: Int32?
  /// Column 52.
  public var c52: Bool?
  /// Column 53.
  public var c53: Date?
  /// Column 54.
  public var c54: UUID?
  /// Column 55.
  public var c55: String?
  /// Column 56.
  public var c56: Int32?
  /// Column 57.
  public var c57: Bool?
  /// Column 58.
  public var c58: Date?
  /// Column 59.
  public var c59: UUID?
  /// Column 60.
  public var c60: String?
  /// Column 61.
  public var c61: Int32?
  /// Column 62.
  public var c62: Bool?
  /// Column 63.
  public var c63: Date?
  /// Column 64.
  public var c64: UUID?
  /// Column 65.
  public var c65: String?
  /// Column 66.
  public var c66: Int32?
  /// Column 67.
  public var c67: Bool?
  /// Column 68.
  public var c68: Date?
  /// Column 69.
  public var c69: UUID?
  /// Column 70.
  public var c70: String?
  /// Column 71.
  public var c71: Int32?
  /// Column 72.
  public var c72: Bool?
  /// Column 73.
  public var c73: Date?
  /// Column 74.
  public var c74: UUID?
  /// Column 75.
  public var c75: String?
  /// Column 76.
  public var c76: Int32?
  /// Column 77.
  public var c77: Bool?
  /// Column 78.
  public var c78: Date?
  /// Column 79.
  public var c79: UUID?
  /// Column 80.
  public var c80: String?
  /// Column 81.
  public var c81: Int32?
  /// Column 82.
  public var c82: Bool?
  /// Column 83.
  public var c83: Date?
  /// Column 84.
  public var c84: UUID?
  /// Column 85.
  public var c85: String?
  /// Column 86.
  public var c86: Int32?
  /// Column 87.
  public var c87: Bool?
  /// Column 88.
  public var c88: Date?
  /// Column 89.
  public var c89: UUID?
  /// Column 90.
  public var c90: String?
  /// Column 91.
  public var c91: Int32?
  /// Column 92.
  public var c92: Bool?
  /// Column 93.
  public var c93: Date?
  /// Column 94.
  public var c94: UUID?
  /// Column 95.
  public var c95: String?
  /// Column 96.
  public var c96: Int32?
  /// Column 97.
  public var c97: Bool?
  /// Column 98.
  public var c98: Date?
  /// Column 99.
  public var c99: UUID?
  /// Column 100.
  public var c100: String?
  /// Column 101.
  public var c101: Int32?
  /// Column 102.
  public var c102: Bool?
  /// Column 103.
  public var c103: Date?
  /// Column 104.
  public var c104: UUID?
  /// Column 105.
  public var c105: String?
  /// Column 106.
  public var c106: Int32?
  /// Column 107.
  public var c107: Bool?
  /// Column 108.
  public var c108: Date?
  /// Column 109.
  public var c109: UUID?
  /// Column 110.
  public var c110: String?
  /// Column 111.
  public var c111: Int32?
  /// Column 112.
  public var c112: Bool?
  /// Column 113.
  public var c113: Date?
  /// Column 114.
  public var c114: UUID?
  /// Column 115.
  public var c115: String?
  /// Column 116.
  public var c116: Int32?
  /// Column 117.
  public var c117: Bool?
  /// Column 118.
  public var c118: Date?
  /// Column 119.
  public var c119: UUID?
  /// Column 120.
  public var c120: String?
  /// Column 121.
  public var c121: Int32?
  /// Column 122.
  public var c122: Bool?
  /// Column 123.
  public var c123: Date?
  /// Column 124.
  public var c124: UUID?
  /// Column 125.
  public var c125: String?
  /// Column 126.
  public var c126: Int32?
  /// Column 127.
  public var c127: Bool?
  /// Column 128.
  public var c128: Date?
  /// Column 129.
  public var c129: UUID?
  /// Column 130.
  public var c130: String?
  /// Column 131.
  public var c131: Int32?
  /// Column 132.
  public var c132: Bool?
  /// Column 133.
  public var c133: Date?
  /// Column 134.
  public var c134: UUID?
  /// Column 135.
  public var c135: String?
  /// Column 136.
  public var c136: Int32?
  /// Column 137.
  public var c137: Bool?
  /// Column 138.
  public var c138: Date?
  /// Column 139.
  public var c139: UUID?
  /// Column 140.
  public var c140: String?
  /// Column 141.
  public var c141: Int32?
  /// Column 142.
  public var c142: Bool?
  /// Column 143.
  public var c143: Date?
  /// Column 144.
  public var c144: UUID?
  /// Column 145.
  public var c145: String?
  /// Column 146.
  public var c146: Int32?
  /// Column 147.
  public var c147: Bool?
  /// Column 148.
  public var c148: Date?
  /// Column 149.
  public var c149: UUID?
  /// Column 150.
  public var c150: String?
  /// Column 151.
  public var c151: Int32?
  /// Column 152.
  public var c152: Bool?
  /// Column 153.
  public var c153: Date?
  /// Column 154.
  public var c154: UUID?
  /// Column 155.
  public var c155: String?
  /// Column 156.
  public var c156: Int32?
  /// Column 157.
  public var c157: Bool?
  /// Column 158.
  public var c158: Date?
  /// Column 159.
  public var c159: UUID?
  /// Column 160.
  public var c160: String?
  /// Column 161.
  public var c161: Int32?
  /// Column 162.
  public var c162: Bool?
  /// Column 163.
  public var c163: Date?
  /// Column 164.
  public var c164: UUID?
  /// Column 165.
  public var c165: String?
  /// Column 166.
  public var c166: Int32?
  /// Column 167.
  public var c167: Bool?
  /// Column 168.
  public var c168: Date?
  /// Column 169.
  public var c169: UUID?
  /// Column 170.
  public var c170: String?
  /// Column 171.
  public var c171: Int32?
  /// Column 172.
  public var c172: Bool?
  /// Column 173.
  public var c173: Date?
  /// Column 174.
  public var c174: UUID?
  /// Column 175.
  public var c175: String?
  /// Column 176.
  public var c176: Int32?
  /// Column 177.
  public var c177: Bool?
  /// Column 178.
  public var c178: Date?
  /// Column 179.
  public var c179: UUID?
  /// Column 180.
  public var c180: String?
  /// Column 181.
  public var c181: Int32?
  /// Column 182.
  public var c182: Bool?
  /// Column 183.
  public var c183: Date?
  /// Column 184.
  public var c184: UUID?
  /// Column 185.
  public var c185: String?
  /// Column 186.
  public var c186: Int32?
  /// Column 187.
  public var c187: Bool?
  /// Column 188.
  public var c188: Date?
  /// Column 189.
  public var c189: UUID?
  /// Column 190.
  public var c190: String?
  /// Column 191.
  public var c191: Int32?
  /// Column 192.
  public var c192: Bool?
  /// Column 193.
  public var c193: Date?
  /// Column 194.
  public var c194: UUID?
  /// Column 195.
  public var c195: String?
  /// Column 196.
  public var c196: Int32?
  /// Column 197.
  public var c197: Bool?
  /// Column 198.
  public var c198: Date?
  /// Column 199.
  public var c199: UUID?
  /// Column 200.
  public var c200: String?
  /// Column 201.
  public var c201: Int32?
  /// Column 202.
  public var c202: Bool?
  /// Column 203.
  public var c203: Date?
  /// Column 204.
  public var c204: UUID?
  /// Column 205.
  public var c205: String?
  /// Column 206.
  public var c206: Int32?
  /// Column 207.
  public var c207: Bool?
  /// Column 208.
  public var c208: Date?
  /// Column 209.
  public var c209: UUID?
  /// Column 210.
  public var c210: String?
  /// Column 211.
  public var c211: Int32?
  /// Column 212.
  public var c212: Bool?
  /// Column 213.
  public var c213: Date?
  /// Column 214.
  public var c214: UUID?
  /// Column 215.
  public var c215: String?
  /// Column 216.
  public var c216: Int32?
  /// Column 217.
  public var c217: Bool?
  /// Column 218.
  public var c218: Date?
  /// Column 219.
  public var c219: UUID?
  /// Column 220.
  public var c220: String?
  /// Column 221.
  public var c221: Int32?
  /// Column 222.
  public var c222: Bool?
  /// Column 223.
  public var c223: Date?
  /// Column 224.
  public var c224: UUID?
  /// Column 225.
  public var c225: String?
  /// Column 226.
  public var c226: Int32?
  /// Column 227.
  public var c227: Bool?
  /// Column 228.
  public var c228: Date?
  /// Column 229.
  public var c229: UUID?
  /// Column 230.
  public var c230: String?
  /// Column 231.
  public var c231: Int32?
  /// Column 232.
  public var c232: Bool?
  /// Column 233.
  public var c233: Date?
  /// Column 234.
  public var c234: UUID?
  /// Column 235.
  public var c235: String?
  /// Column 236.
  public var c236: Int32?
  /// Column 237.
  public var c237: Bool?
  /// Column 238.
  public var c238: Date?
  /// Column 239.
  public var c239: UUID?
  /// Column 240.
  public var c240: String?
  /// Column 241.
  public var c241: Int32?
  /// Column 242.
  public var c242: Bool?
  /// Column 243.
  public var c243: Date?
  /// Column 244.
  public var c244: UUID?
  /// Column 245.
  public var c245: String?
  /// Column 246.
  public var c246: Int32?
  /// Column 247.
  public var c247: Bool?
  /// Column 248.
  public var c248: Date?
  /// Column 249.
  public var c249: UUID?
  /// Column 250.
  public var c250: String?
  /// Column 251.
  public var c251: Int32?
  /// Column 252.
  public var c252: Bool?
  /// Column 253.
  public var c253: Date?
  /// Column 254.
  public var c254: UUID?
  /// Column 255.
  public var c255: String?
  /// Column 256.
  public var c256: Int32?
  /// Column 257.
  public var c257: Bool?
  /// Column 258.
  public var c258: Date?
  /// Column 259.
  public var c259: UUID?
  /// Column 260.
  public var c260: String?
  /// Column 261.
  public var c261: Int32?
  /// Column 262.
  public var c262: Bool?
  /// Column 263.
  public var c263: Date?
  /// Column 264.
  public var c264: UUID?
  /// Column 265.
  public var c265: String?
  /// Column 266.
  public var c266: Int32?
  /// Column 267.
  public var c267: Bool?
  /// Column 268.
  public var c268: Date?
  /// Column 269.
  public var c269: UUID?
  /// Column 270.
  public var c270: String?
  /// Column 271.
  public var c271: Int32?
  /// Column 272.
  public var c272: Bool?
  /// Column 273.
  public var c273: Date?
  /// Column 274.
  public var c274: UUID?
  /// Column 275.
  public var c275: String?
  /// Column 276.
  public var c276: Int32?
  /// Column 277.
  public var c277: Bool?
  /// Column 278.
  public var c278: Date?
  /// Column 279.
  public var c279: UUID?
  /// Column 280.
  public var c280: String?
  /// Column 281.
  public var c281: Int32?
  /// Column 282.
  public var c282: Bool?
  /// Column 283.
  public var c283: Date?
  /// Column 284.
  public var c284: UUID?
  /// Column 285.
  public var c285: String?
  /// Column 286.
  public var c286: Int32?
  /// Column 287.
  public var c287: Bool?
  /// Column 288.
  public var c288: Date?
  /// Column 289.
  public var c289: UUID?
  /// Column 290.
  public var c290: String?
  /// Column 291.
  public var c291: Int32?
  /// Column 292.
  public var c292: Bool?
  /// Column 293.
  public var c293: Date?
  /// Column 294.
  public var c294: UUID?
  /// Column 295.
  public var c295: String?
  /// Column 296.
  public var c296: Int32?
  /// Column 297.
  public var c297: Bool?
  /// Column 298.
  public var c298: Date?
  /// Column 299.
  public var c299: UUID?

  public init(
    id: Int64,
    c0: String? = nil,
    c1: Int32? = nil,
    c2: Bool? = nil,
    c3: Date? = nil,
    c4: UUID? = nil,
    c5: String? = nil,
    c6: Int32? = nil,
    c7: Bool? = nil,
    c8: Date? = nil,
    c9: UUID? = nil,
    c10: String? = nil,
    c11: Int32? = nil,
    c12: Bool? = nil,
    c13: Date? = nil,
    c14: UUID? = nil,
    c15: String? = nil,
    c16: Int32? = nil,
    c17: Bool? = nil,
    c18: Date? = nil,
    c19: UUID? = nil,
    c20: String? = nil,
    c21: Int32? = nil,
    c22: Bool? = nil,
    c23: Date? = nil,
    c24: UUID? = nil,
    c25: String? = nil,
    c26: Int32? = nil,
    c27: Bool? = nil,
    c28: Date? = nil,
    c29: UUID? = nil,
    c30: String? = nil,
    c31: Int32? = nil,
    c32: Bool? = nil,
    c33: Date? = nil,
    c34: UUID? = nil,
    c35: String? = nil,
    c36: Int32? = nil,
    c37: Bool? = nil,
    c38: Date? = nil,
    c39: UUID? = nil,
    c40: String? = nil,
    c41: Int32? = nil,
    c42: Bool? = nil,
    c43: Date? = nil,
    c44: UUID? = nil,
    c45: String? = nil,
    c46: Int32? = nil,
    c47: Bool? = nil,
    c48: Date? = nil,
    c49: UUID? = nil,
    c50: String? = nil,
    c51: Int32? = nil,
    c52: Bool? = nil,
    c53: Date? = nil,
    c54: UUID? = nil,
    c55: String? = nil,
    c56: Int32? = nil,
    c57: Bool? = nil,
    c58: Date? = nil,
    c59: UUID? = nil,
    c60: String? = nil,
    c61: Int32? = nil,
    c62: Bool? = nil,
    c63: Date? = nil,
    c64: UUID? = nil,
    c65: String? = nil,
    c66: Int32? = nil,
    c67: Bool? = nil,
    c68: Date? = nil,
    c69: UUID? = nil,
    c70: String? = nil,
    c71: Int32? = nil,
    c72: Bool? = nil,
    c73: Date? = nil,
    c74: UUID? = nil,
    c75: String? = nil,
    c76: Int32? = nil,
    c77: Bool? = nil,
    c78: Date? = nil,
    c79: UUID? = nil,
    c80: String? = nil,
    c81: Int32? = nil,
    c82: Bool? = nil,
    c83: Date? = nil,
    c84: UUID? = nil,
    c85: String? = nil,
    c86: Int32? = nil,
    c87: Bool? = nil,
    c88: Date? = nil,
    c89: UUID? = nil,
    c90: String? = nil,
    c91: Int32? = nil,
    c92: Bool? = nil,
    c93: Date? = nil,
    c94: UUID? = nil,
    c95: String? = nil,
    c96: Int32? = nil,
    c97: Bool? = nil,
    c98: Date? = nil,
    c99: UUID? = nil,
    c100: String? = nil,
    c101: Int32? = nil,
    c102: Bool? = nil,
    c103: Date? = nil,
    c104: UUID? = nil,
    c105: String? = nil,
    c106: Int32? = nil,
    c107: Bool? = nil,
    c108: Date? = nil,
    c109: UUID? = nil,
    c110: String? = nil,
    c111: Int32? = nil,
    c112: Bool? = nil,
    c113: Date? = nil,
    c114: UUID? = nil,
    c115: String? = nil,
    c116: Int32? = nil,
    c117: Bool? = nil,
    c118: Date? = nil,
    c119: UUID? = nil,
    c120: String? = nil,
    c121: Int32? = nil,
    c122: Bool? = nil,
    c123: Date? = nil,
    c124: UUID? = nil,
    c125: String? = nil,
    c126: Int32? = nil,
    c127: Bool? = nil,
    c128: Date? = nil,
    c129: UUID? = nil,
    c130: String? = nil,
    c131: Int32? = nil,
    c132: Bool? = nil,
    c133: Date? = nil,
    c134: UUID? = nil,
    c135: String? = nil,
    c136: Int32? = nil,
    c137: Bool? = nil,
    c138: Date? = nil,
    c139: UUID? = nil,
    c140: String? = nil,
    c141: Int32? = nil,
    c142: Bool? = nil,
    c143: Date? = nil,
    c144: UUID? = nil,
    c145: String? = nil,
    c146: Int32? = nil,
    c147: Bool? = nil,
    c148: Date? = nil,
    c149: UUID? = nil,
    c150: String? = nil,
    c151: Int32? = nil,
    c152: Bool? = nil,
    c153: Date? = nil,
    c154: UUID? = nil,
    c155: String? = nil,
    c156: Int32? = nil,
    c157: Bool? = nil,
    c158: Date? = nil,
    c159: UUID? = nil,
    c160: String? = nil,
    c161: Int32? = nil,
    c162: Bool? = nil,
    c163: Date? = nil,
    c164: UUID? = nil,
    c165: String? = nil,
    c166: Int32? = nil,
    c167: Bool? = nil,
    c168: Date? = nil,
    c169: UUID? = nil,
    c170: String? = nil,
    c171: Int32? = nil,
    c172: Bool? = nil,
    c173: Date? = nil,
    c174: UUID? = nil,
    c175: String? = nil,
    c176: Int32? = nil,
    c177: Bool? = nil,
    c178: Date? = nil,
    c179: UUID? = nil,
    c180: String? = nil,
    c181: Int32? = nil,
    c182: Bool? = nil,
    c183: Date? = nil,
    c184: UUID? = nil,
    c185: String? = nil,
    c186: Int32? = nil,
    c187: Bool? = nil,
    c188: Date? = nil,
    c189: UUID? = nil,
    c190: String? = nil,
    c191: Int32? = nil,
    c192: Bool? = nil,
    c193: Date? = nil,
    c194: UUID? = nil,
    c195: String? = nil,
    c196: Int32? = nil,
    c197: Bool? = nil,
    c198: Date? = nil,
    c199: UUID? = nil,
    c200: String? = nil,
    c201: Int32? = nil,
    c202: Bool? = nil,
    c203: Date? = nil,
    c204: UUID? = nil,
    c205: String? = nil,
    c206: Int32? = nil,
    c207: Bool? = nil,
    c208: Date? = nil,
    c209: UUID? = nil,
    c210: String? = nil,
    c211: Int32? = nil,
    c212: Bool? = nil,
    c213: Date? = nil,
    c214: UUID? = nil,
    c215: String? = nil,
    c216: Int32? = nil,
    c217: Bool? = nil,
    c218: Date? = nil,
    c219: UUID? = nil,
    c220: String? = nil,
    c221: Int32? = nil,
    c222: Bool? = nil,
    c223: Date? = nil,
    c224: UUID? = nil,
    c225: String? = nil,
    c226: Int32? = nil,
    c227: Bool? = nil,
    c228: Date? = nil,
    c229: UUID? = nil,
    c230: String? = nil,
    c231: Int32? = nil,
    c232: Bool? = nil,
    c233: Date? = nil,
    c234: UUID? = nil,
    c235: String? = nil,
    c236: Int32? = nil,
    c237: Bool? = nil,
    c238: Date? = nil,
    c239: UUID? = nil,
    c240: String? = nil,
    c241: Int32? = nil,
    c242: Bool? = nil,
    c243: Date? = nil,
    c244: UUID? = nil,
    c245: String? = nil,
    c246: Int32? = nil,
    c247: Bool? = nil,
    c248: Date? = nil,
    c249: UUID? = nil,
    c250: String? = nil,
    c251: Int32? = nil,
    c252: Bool? = nil,
    c253: Date? = nil,
    c254: UUID? = nil,
    c255: String? = nil,
    c256: Int32? = nil,
    c257: Bool? = nil,
    c258: Date? = nil,
    c259: UUID? = nil,
    c260: String? = nil,
    c261: Int32? = nil,
    c262: Bool? = nil,
    c263: Date? = nil,
    c264: UUID? = nil,
    c265: String? = nil,
    c266: Int32? = nil,
    c267: Bool? = nil,
    c268: Date? = nil,
    c269: UUID? = nil,
    c270: String? = nil,
    c271: Int32? = nil,
    c272: Bool? = nil,
    c273: Date? = nil,
    c274: UUID? = nil,
    c275: String? = nil,
    c276: Int32? = nil,
    c277: Bool? = nil,
    c278: Date? = nil,
    c279: UUID? = nil,
    c280: String? = nil,
    c281: Int32? = nil,
    c282: Bool? = nil,
    c283: Date? = nil,
    c284: UUID? = nil,
    c285: String? = nil,
    c286: Int32? = nil,
    c287: Bool? = nil,
    c288: Date? = nil,
    c289: UUID? = nil,
    c290: String? = nil,
    c291: Int32? = nil,
    c292: Bool? = nil,
    c293: Date? = nil,
    c294: UUID? = nil,
    c295: String? = nil,
    c296: Int32? = nil,
    c297: Bool? = nil,
    c298: Date? = nil,
    c299: UUID? = nil
  ) {
    self.id = id
    self.c0 = c0
    self.c1 = c1
    self.c2 = c2
    self.c3 = c3
    self.c4 = c4
    self.c5 = c5
    self.c6 = c6
    self.c7 = c7
    self.c8 = c8
    self.c9 = c9
    self.c10 = c10
    self.c11 = c11
    self.c12 = c12
    self.c13 = c13
    self.c14 = c14
    self.c15 = c15
    self.c16 = c16
    self.c17 = c17
    self.c18 = c18
    self.c19 = c19
    self.c20 = c20
    self.c21 = c21
    self.c22 = c22
    self.c23 = c23
    self.c24 = c24
    self.c25 = c25
    self.c26 = c26
    self.c27 = c27
    self.c28 = c28
    self.c29 = c29
    self.c30 = c30
    self.c31 = c31
    self.c32 = c32
    self.c33 = c33
    self.c34 = c34
    self.c35 = c35
    self.c36 = c36
    self.c37 = c37
    self.c38 = c38
    self.c39 = c39
    self.c40 = c40
    self.c41 = c41
    self.c42 = c42
    self.c43 = c43
    self.c44 = c44
    self.c45 = c45
    self.c46 = c46
    self.c47 = c47
    self.c48 = c48
    self.c49 = c49
    self.c50 = c50
    self.c51 = c51
    self.c52 = c52
    self.c53 = c53
    self.c54 = c54
    self.c55 = c55
    self.c56 = c56
    self.c57 = c57
    self.c58 = c58
    self.c59 = c59
    self.c60 = c60
    self.c61 = c61
    self.c62 = c62
    self.c63 = c63
    self.c64 = c64
    self.c65 = c65
    self.c66 = c66
    self.c67 = c67
    self.c68 = c68
    self.c69 = c69
    self.c70 = c70
    self.c71 = c71
    self.c72 = c72
    self.c73 = c73
    self.c74 = c74
    self.c75 = c75
    self.c76 = c76
    self.c77 = c77
    self.c78 = c78
    self.c79 = c79
    self.c80 = c80
    self.c81 = c81
    self.c82 = c82
    self.c83 = c83
    self.c84 = c84
    self.c85 = c85
    self.c86 = c86
    self.c87 = c87
    self.c88 = c88
    self.c89 = c89
    self.c90 = c90
    self.c91 = c91
    self.c92 = c92
    self.c93 = c93
    self.c94 = c94
    self.c95 = c95
    self.c96 = c96
    self.c97 = c97
    self.c98 = c98
    self.c99 = c99
    self.c100 = c100
    self.c101 = c101
    self.c102 = c102
    self.c103 = c103
    self.c104 = c104
    self.c105 = c105
    self.c106 = c106
    self.c107 = c107
    self.c108 = c108
    self.c109 = c109
    self.c110 = c110
    self.c111 = c111
    self.c112 = c112
    self.c113 = c113
    self.c114 = c114
    self.c115 = c115
    self.c116 = c116
    self.c117 = c117
    self.c118 = c118
    self.c119 = c119
    self.c120 = c120
    self.c121 = c121
    self.c122 = c122
    self.c123 = c123
    self.c124 = c124
    self.c125 = c125
    self.c126 = c126
    self.c127 = c127
    self.c128 = c128
    self.c129 = c129
    self.c130 = c130
    self.c131 = c131
    self.c132 = c132
    self.c133 = c133
    self.c134 = c134
    self.c135 = c135
    self.c136 = c136
    self.c137 = c137
    self.c138 = c138
    self.c139 = c139
    self.c140 = c140
    self.c141 = c141
    self.c142 = c142
    self.c143 = c143
    self.c144 = c144
    self.c145 = c145
    self.c146 = c146
    self.c147 = c147
    self.c148 = c148
    self.c149 = c149
    self.c150 = c150
    self.c151 = c151
    self.c152 = c152
    self.c153 = c153
    self.c154 = c154
    self.c155 = c155
    self.c156 = c156
    self.c157 = c157
    self.c158 = c158
    self.c159 = c159
    self.c160 = c160
    self.c161 = c161
    self.c162 = c162
    self.c163 = c163
    self.c164 = c164
    self.c165 = c165
    self.c166 = c166
    self.c167 = c167
    self.c168 = c168
    self.c169 = c169
    self.c170 = c170
    self.c171 = c171
    self.c172 = c172
    self.c173 = c173
    self.c174 = c174
    self.c175 = c175
    self.c176 = c176
    self.c177 = c177
    self.c178 = c178
    self.c179 = c179
    self.c180 = c180
    self.c181 = c181
    self.c182 = c182
    self.c183 = c183
    self.c184 = c184
    self.c185 = c185
    self.c186 = c186
    self.c187 = c187
    self.c188 = c188
    self.c189 = c189
    self.c190 = c190
    self.c191 = c191
    self.c192 = c192
    self.c193 = c193
    self.c194 = c194
    self.c195 = c195
    self.c196 = c196
    self.c197 = c197
    self.c198 = c198
    self.c199 = c199
    self.c200 = c200
    self.c201 = c201
    self.c202 = c202
    self.c203 = c203
    self.c204 = c204
    self.c205 = c205
    self.c206 = c206
    self.c207 = c207
    self.c208 = c208
    self.c209 = c209
    self.c210 = c210
    self.c211 = c211
    self.c212 = c212
    self.c213 = c213
    self.c214 = c214
    self.c215 = c215
    self.c216 = c216
    self.c217 = c217
    self.c218 = c218
    self.c219 = c219
    self.c220 = c220
    self.c221 = c221
    self.c222 = c222
    self.c223 = c223
    self.c224 = c224
    self.c225 = c225
    self.c226 = c226
    self.c227 = c227
    self.c228 = c228
    self.c229 = c229
    self.c230 = c230
    self.c231 = c231
    self.c232 = c232
    self.c233 = c233
    self.c234 = c234
    self.c235 = c235
    self.c236 = c236
    self.c237 = c237
    self.c238 = c238
    self.c239 = c239
    self.c240 = c240
    self.c241 = c241
    self.c242 = c242
    self.c243 = c243
    self.c244 = c244
    self.c245 = c245
    self.c246 = c246
    self.c247 = c247
    self.c248 = c248
    self.c249 = c249
    self.c250 = c250
    self.c251 = c251
    self.c252 = c252
    self.c253 = c253
    self.c254 = c254
    self.c255 = c255
    self.c256 = c256
    self.c257 = c257
    self.c258 = c258
    self.c259 = c259
    self.c260 = c260
    self.c261 = c261
    self.c262 = c262
    self.c263 = c263
    self.c264 = c264
    self.c265 = c265
    self.c266 = c266
    self.c267 = c267
    self.c268 = c268
    self.c269 = c269
    self.c270 = c270
    self.c271 = c271
    self.c272 = c272
    self.c273 = c273
    self.c274 = c274
    self.c275 = c275
    self.c276 = c276
    self.c277 = c277
    self.c278 = c278
    self.c279 = c279
    self.c280 = c280
    self.c281 = c281
    self.c282 = c282
    self.c283 = c283
    self.c284 = c284
    self.c285 = c285
    self.c286 = c286
    self.c287 = c287
    self.c288 = c288
    self.c289 = c289
    self.c290 = c290
    self.c291 = c291
    self.c292 = c292
    self.c293 = c293
    self.c294 = c294
    self.c295 = c295
    self.c296 = c296
    self.c297 = c297
    self.c298 = c298
    self.c299 = c299
  }

  public enum CodingKeys: String, CodingKey {
    case id
    case c0
    case c1
    case c2
    case c3
    case c4
    case c5
    case c6
    case c7
    case c8
    case c9
    case c10
    case c11
    case c12
    case c13
    case c14
    case c15
    case c16
    case c17
    case c18
    case c19
    case c20
    case c21
    case c22
    case c23
    case c24
    case c25
    case c26
    case c27
    case c28
    case c29
    case c30
    case c31
    case c32
    case c33
    case c34
    case c35
    case c36
    case c37
    case c38
    case c39
    case c40
    case c41
    case c42
    case c43
    case c44
    case c45
    case c46
    case c47
    case c48
    case c49
    case c50
    case c51
    case c52
    case c53
    case c54
    case c55
    case c56
    case c57
    case c58
    case c59
    case c60
    case c61
    case c62
    case c63
    case c64
    case c65
    case c66
    case c67
    case c68
    case c69
    case c70
    case c71
    case c72
    case c73
    case c74
    case c75
    case c76
    case c77
    case c78
    case c79
    case c80
    case c81
    case c82
    case c83
    case c84
    case c85
    case c86
    case c87
    case c88
    case c89
    case c90
    case c91
    case c92
    case c93
    case c94
    case c95
    case c96
    case c97
    case c98
    case c99
    case c100
    case c101
    case c102
    case c103
    case c104
    case c105
    case c106
    case c107
    case c108
    case c109
    case c110
    case c111
    case c112
    case c113
    case c114
    case c115
    case c116
    case c117
    case c118
    case c119
    case c120
    case c121
    case c122
    case c123
    case c124
    case c125
    case c126
    case c127
    case c128
    case c129
    case c130
    case c131
    case c132
    case c133
    case c134
    case c135
    case c136
    case c137
    case c138
    case c139
    case c140
    case c141
    case c142
    case c143
    case c144
    case c145
    case c146
    case c147
    case c148
    case c149
    case c150
    case c151
    case c152
    case c153
    case c154
    case c155
    case c156
    case c157
    case c158
    case c159
    case c160
    case c161
    case c162
    case c163
    case c164
    case c165
    case c166
    case c167
    case c168
    case c169
    case c170
    case c171
    case c172
    case c173
    case c174
    case c175
    case c176
    case c177
    case c178
    case c179
    case c180
    case c181
    case c182
    case c183
    case c184
    case c185
    case c186
    case c187
    case c188
    case c189
    case c190
    case c191
    case c192
    case c193
    case c194
    case c195
    case c196
    case c197
    case c198
    case c199
    case c200
    case c201
    case c202
    case c203
    case c204
    case c205
    case c206
    case c207
    case c208
    case c209
    case c210
    case c211
    case c212
    case c213
    case c214
    case c215
    case c216
    case c217
    case c218
    case c219
    case c220
    case c221
    case c222
    case c223
    case c224
    case c225
    case c226
    case c227
    case c228
    case c229
    case c230
    case c231
    case c232
    case c233
    case c234
    case c235
    case c236
    case c237
    case c238
    case c239
    case c240
    case c241
    case c242
    case c243
    case c244
    case c245
    case c246
    case c247
    case c248
    case c249
    case c250
    case c251
    case c252
    case c253
    case c254
    case c255
    case c256
    case c257
    case c258
    case c259
    case c260
    case c261
    case c262
    case c263
    case c264
    case c265
    case c266
    case c267
    case c268
    case c269
    case c270
    case c271
    case c272
    case c273
    case c274
    case c275
    case c276
    case c277
    case c278
    case c279
    case c280
    case c281
    case c282
    case c283
    case c284
    case c285
    case c286
    case c287
    case c288
    case c289
    case c290
    case c291
    case c292
    case c293
    case c294
    case c295
    case c296
    case c297
    case c298
    case c299
  }

  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.id = try row.decode(Int64.self, forKey: .id)
    self.c0 = try row.decodeIfPresent(String.self, forKey: .c0)
    self.c1 = try row.decodeIfPresent(Int32.self, forKey: .c1)
    self.c2 = try row.decodeIfPresent(Bool.self, forKey: .c2)
    self.c3 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c3)?.value
    self.c4 = try row.decodeIfPresent(UUIDForm.self, forKey: .c4)?.value
    self.c5 = try row.decodeIfPresent(String.self, forKey: .c5)
    self.c6 = try row.decodeIfPresent(Int32.self, forKey: .c6)
    self.c7 = try row.decodeIfPresent(Bool.self, forKey: .c7)
    self.c8 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c8)?.value
    self.c9 = try row.decodeIfPresent(UUIDForm.self, forKey: .c9)?.value
    self.c10 = try row.decodeIfPresent(String.self, forKey: .c10)
    self.c11 = try row.decodeIfPresent(Int32.self, forKey: .c11)
    self.c12 = try row.decodeIfPresent(Bool.self, forKey: .c12)
    self.c13 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c13)?.value
    self.c14 = try row.decodeIfPresent(UUIDForm.self, forKey: .c14)?.value
    self.c15 = try row.decodeIfPresent(String.self, forKey: .c15)
    self.c16 = try row.decodeIfPresent(Int32.self, forKey: .c16)
    self.c17 = try row.decodeIfPresent(Bool.self, forKey: .c17)
    self.c18 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c18)?.value
    self.c19 = try row.decodeIfPresent(UUIDForm.self, forKey: .c19)?.value
    self.c20 = try row.decodeIfPresent(String.self, forKey: .c20)
    self.c21 = try row.decodeIfPresent(Int32.self, forKey: .c21)
    self.c22 = try row.decodeIfPresent(Bool.self, forKey: .c22)
    self.c23 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c23)?.value
    self.c24 = try row.decodeIfPresent(UUIDForm.self, forKey: .c24)?.value
    self.c25 = try row.decodeIfPresent(String.self, forKey: .c25)
    self.c26 = try row.decodeIfPresent(Int32.self, forKey: .c26)
    self.c27 = try row.decodeIfPresent(Bool.self, forKey: .c27)
    self.c28 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c28)?.value
    self.c29 = try row.decodeIfPresent(UUIDForm.self, forKey: .c29)?.value
    self.c30 = try row.decodeIfPresent(String.self, forKey: .c30)
    self.c31 = try row.decodeIfPresent(Int32.self, forKey: .c31)
    self.c32 = try row.decodeIfPresent(Bool.self, forKey: .c32)
    self.c33 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c33)?.value
    self.c34 = try row.decodeIfPresent(UUIDForm.self, forKey: .c34)?.value
    self.c35 = try row.decodeIfPresent(String.self, forKey: .c35)
    self.c36 = try row.decodeIfPresent(Int32.self, forKey: .c36)
    self.c37 = try row.decodeIfPresent(Bool.self, forKey: .c37)
    self.c38 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c38)?.value
    self.c39 = try row.decodeIfPresent(UUIDForm.self, forKey: .c39)?.value
    self.c40 = try row.decodeIfPresent(String.self, forKey: .c40)
    self.c41 = try row.decodeIfPresent(Int32.self, forKey: .c41)
    self.c42 = try row.decodeIfPresent(Bool.self, forKey: .c42)
    self.c43 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c43)?.value
    self.c44 = try row.decodeIfPresent(UUIDForm.self, forKey: .c44)?.value
    self.c45 = try row.decodeIfPresent(String.self, forKey: .c45)
    self.c46 = try row.decodeIfPresent(Int32.self, forKey: .c46)
    self.c47 = try row.decodeIfPresent(Bool.self, forKey: .c47)
    self.c48 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c48)?.value
    self.c49 = try row.decodeIfPresent(UUIDForm.self, forKey: .c49)?.value
    self.c50 = try row.decodeIfPresent(String.self, forKey: .c50)
    self.c51 = try row.decodeIfPresent(Int32.self, forKey: .c51)
    self.c52 = try row.decodeIfPresent(Bool.self, forKey: .c52)
    self.c53 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c53)?.value
    self.c54 = try row.decodeIfPresent(UUIDForm.self, forKey: .c54)?.value
    self.c55 = try row.decodeIfPresent(String.self, forKey: .c55)
    self.c56 = try row.decodeIfPresent(Int32.self, forKey: .c56)
    self.c57 = try row.decodeIfPresent(Bool.self, forKey: .c57)
    self.c58 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c58)?.value
    self.c59 = try row.decodeIfPresent(UUIDForm.self, forKey: .c59)?.value
    self.c60 = try row.decodeIfPresent(String.self, forKey: .c60)
    self.c61 = try row.decodeIfPresent(Int32.self, forKey: .c61)
    self.c62 = try row.decodeIfPresent(Bool.self, forKey: .c62)
    self.c63 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c63)?.value
    self.c64 = try row.decodeIfPresent(UUIDForm.self, forKey: .c64)?.value
    self.c65 = try row.decodeIfPresent(String.self, forKey: .c65)
    self.c66 = try row.decodeIfPresent(Int32.self, forKey: .c66)
    self.c67 = try row.decodeIfPresent(Bool.self, forKey: .c67)
    self.c68 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c68)?.value
    self.c69 = try row.decodeIfPresent(UUIDForm.self, forKey: .c69)?.value
    self.c70 = try row.decodeIfPresent(String.self, forKey: .c70)
    self.c71 = try row.decodeIfPresent(Int32.self, forKey: .c71)
    self.c72 = try row.decodeIfPresent(Bool.self, forKey: .c72)
    self.c73 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c73)?.value
    self.c74 = try row.decodeIfPresent(UUIDForm.self, forKey: .c74)?.value
    self.c75 = try row.decodeIfPresent(String.self, forKey: .c75)
    self.c76 = try row.decodeIfPresent(Int32.self, forKey: .c76)
    self.c77 = try row.decodeIfPresent(Bool.self, forKey: .c77)
    self.c78 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c78)?.value
    self.c79 = try row.decodeIfPresent(UUIDForm.self, forKey: .c79)?.value
    self.c80 = try row.decodeIfPresent(String.self, forKey: .c80)
    self.c81 = try row.decodeIfPresent(Int32.self, forKey: .c81)
    self.c82 = try row.decodeIfPresent(Bool.self, forKey: .c82)
    self.c83 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c83)?.value
    self.c84 = try row.decodeIfPresent(UUIDForm.self, forKey: .c84)?.value
    self.c85 = try row.decodeIfPresent(String.self, forKey: .c85)
    self.c86 = try row.decodeIfPresent(Int32.self, forKey: .c86)
    self.c87 = try row.decodeIfPresent(Bool.self, forKey: .c87)
    self.c88 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c88)?.value
    self.c89 = try row.decodeIfPresent(UUIDForm.self, forKey: .c89)?.value
    self.c90 = try row.decodeIfPresent(String.self, forKey: .c90)
    self.c91 = try row.decodeIfPresent(Int32.self, forKey: .c91)
    self.c92 = try row.decodeIfPresent(Bool.self, forKey: .c92)
    self.c93 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c93)?.value
    self.c94 = try row.decodeIfPresent(UUIDForm.self, forKey: .c94)?.value
    self.c95 = try row.decodeIfPresent(String.self, forKey: .c95)
    self.c96 = try row.decodeIfPresent(Int32.self, forKey: .c96)
    self.c97 = try row.decodeIfPresent(Bool.self, forKey: .c97)
    self.c98 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c98)?.value
    self.c99 = try row.decodeIfPresent(UUIDForm.self, forKey: .c99)?.value
    self.c100 = try row.decodeIfPresent(String.self, forKey: .c100)
    self.c101 = try row.decodeIfPresent(Int32.self, forKey: .c101)
    self.c102 = try row.decodeIfPresent(Bool.self, forKey: .c102)
    self.c103 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c103)?.value
    self.c104 = try row.decodeIfPresent(UUIDForm.self, forKey: .c104)?.value
    self.c105 = try row.decodeIfPresent(String.self, forKey: .c105)
    self.c106 = try row.decodeIfPresent(Int32.self, forKey: .c106)
    self.c107 = try row.decodeIfPresent(Bool.self, forKey: .c107)
    self.c108 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c108)?.value
    self.c109 = try row.decodeIfPresent(UUIDForm.self, forKey: .c109)?.value
    self.c110 = try row.decodeIfPresent(String.self, forKey: .c110)
    self.c111 = try row.decodeIfPresent(Int32.self, forKey: .c111)
    self.c112 = try row.decodeIfPresent(Bool.self, forKey: .c112)
    self.c113 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c113)?.value
    self.c114 = try row.decodeIfPresent(UUIDForm.self, forKey: .c114)?.value
    self.c115 = try row.decodeIfPresent(String.self, forKey: .c115)
    self.c116 = try row.decodeIfPresent(Int32.self, forKey: .c116)
    self.c117 = try row.decodeIfPresent(Bool.self, forKey: .c117)
    self.c118 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c118)?.value
    self.c119 = try row.decodeIfPresent(UUIDForm.self, forKey: .c119)?.value
    self.c120 = try row.decodeIfPresent(String.self, forKey: .c120)
    self.c121 = try row.decodeIfPresent(Int32.self, forKey: .c121)
    self.c122 = try row.decodeIfPresent(Bool.self, forKey: .c122)
    self.c123 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c123)?.value
    self.c124 = try row.decodeIfPresent(UUIDForm.self, forKey: .c124)?.value
    self.c125 = try row.decodeIfPresent(String.self, forKey: .c125)
    self.c126 = try row.decodeIfPresent(Int32.self, forKey: .c126)
    self.c127 = try row.decodeIfPresent(Bool.self, forKey: .c127)
    self.c128 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c128)?.value
    self.c129 = try row.decodeIfPresent(UUIDForm.self, forKey: .c129)?.value
    self.c130 = try row.decodeIfPresent(String.self, forKey: .c130)
    self.c131 = try row.decodeIfPresent(Int32.self, forKey: .c131)
    self.c132 = try row.decodeIfPresent(Bool.self, forKey: .c132)
    self.c133 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c133)?.value
    self.c134 = try row.decodeIfPresent(UUIDForm.self, forKey: .c134)?.value
    self.c135 = try row.decodeIfPresent(String.self, forKey: .c135)
    self.c136 = try row.decodeIfPresent(Int32.self, forKey: .c136)
    self.c137 = try row.decodeIfPresent(Bool.self, forKey: .c137)
    self.c138 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c138)?.value
    self.c139 = try row.decodeIfPresent(UUIDForm.self, forKey: .c139)?.value
    self.c140 = try row.decodeIfPresent(String.self, forKey: .c140)
    self.c141 = try row.decodeIfPresent(Int32.self, forKey: .c141)
    self.c142 = try row.decodeIfPresent(Bool.self, forKey: .c142)
    self.c143 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c143)?.value
    self.c144 = try row.decodeIfPresent(UUIDForm.self, forKey: .c144)?.value
    self.c145 = try row.decodeIfPresent(String.self, forKey: .c145)
    self.c146 = try row.decodeIfPresent(Int32.self, forKey: .c146)
    self.c147 = try row.decodeIfPresent(Bool.self, forKey: .c147)
    self.c148 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c148)?.value
    self.c149 = try row.decodeIfPresent(UUIDForm.self, forKey: .c149)?.value
    self.c150 = try row.decodeIfPresent(String.self, forKey: .c150)
    self.c151 = try row.decodeIfPresent(Int32.self, forKey: .c151)
    self.c152 = try row.decodeIfPresent(Bool.self, forKey: .c152)
    self.c153 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c153)?.value
    self.c154 = try row.decodeIfPresent(UUIDForm.self, forKey: .c154)?.value
    self.c155 = try row.decodeIfPresent(String.self, forKey: .c155)
    self.c156 = try row.decodeIfPresent(Int32.self, forKey: .c156)
    self.c157 = try row.decodeIfPresent(Bool.self, forKey: .c157)
    self.c158 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c158)?.value
    self.c159 = try row.decodeIfPresent(UUIDForm.self, forKey: .c159)?.value
    self.c160 = try row.decodeIfPresent(String.self, forKey: .c160)
    self.c161 = try row.decodeIfPresent(Int32.self, forKey: .c161)
    self.c162 = try row.decodeIfPresent(Bool.self, forKey: .c162)
    self.c163 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c163)?.value
    self.c164 = try row.decodeIfPresent(UUIDForm.self, forKey: .c164)?.value
    self.c165 = try row.decodeIfPresent(String.self, forKey: .c165)
    self.c166 = try row.decodeIfPresent(Int32.self, forKey: .c166)
    self.c167 = try row.decodeIfPresent(Bool.self, forKey: .c167)
    self.c168 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c168)?.value
    self.c169 = try row.decodeIfPresent(UUIDForm.self, forKey: .c169)?.value
    self.c170 = try row.decodeIfPresent(String.self, forKey: .c170)
    self.c171 = try row.decodeIfPresent(Int32.self, forKey: .c171)
    self.c172 = try row.decodeIfPresent(Bool.self, forKey: .c172)
    self.c173 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c173)?.value
    self.c174 = try row.decodeIfPresent(UUIDForm.self, forKey: .c174)?.value
    self.c175 = try row.decodeIfPresent(String.self, forKey: .c175)
    self.c176 = try row.decodeIfPresent(Int32.self, forKey: .c176)
    self.c177 = try row.decodeIfPresent(Bool.self, forKey: .c177)
    self.c178 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c178)?.value
    self.c179 = try row.decodeIfPresent(UUIDForm.self, forKey: .c179)?.value
    self.c180 = try row.decodeIfPresent(String.self, forKey: .c180)
    self.c181 = try row.decodeIfPresent(Int32.self, forKey: .c181)
    self.c182 = try row.decodeIfPresent(Bool.self, forKey: .c182)
    self.c183 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c183)?.value
    self.c184 = try row.decodeIfPresent(UUIDForm.self, forKey: .c184)?.value
    self.c185 = try row.decodeIfPresent(String.self, forKey: .c185)
    self.c186 = try row.decodeIfPresent(Int32.self, forKey: .c186)
    self.c187 = try row.decodeIfPresent(Bool.self, forKey: .c187)
    self.c188 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c188)?.value
    self.c189 = try row.decodeIfPresent(UUIDForm.self, forKey: .c189)?.value
    self.c190 = try row.decodeIfPresent(String.self, forKey: .c190)
    self.c191 = try row.decodeIfPresent(Int32.self, forKey: .c191)
    self.c192 = try row.decodeIfPresent(Bool.self, forKey: .c192)
    self.c193 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c193)?.value
    self.c194 = try row.decodeIfPresent(UUIDForm.self, forKey: .c194)?.value
    self.c195 = try row.decodeIfPresent(String.self, forKey: .c195)
    self.c196 = try row.decodeIfPresent(Int32.self, forKey: .c196)
    self.c197 = try row.decodeIfPresent(Bool.self, forKey: .c197)
    self.c198 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c198)?.value
    self.c199 = try row.decodeIfPresent(UUIDForm.self, forKey: .c199)?.value
    self.c200 = try row.decodeIfPresent(String.self, forKey: .c200)
    self.c201 = try row.decodeIfPresent(Int32.self, forKey: .c201)
    self.c202 = try row.decodeIfPresent(Bool.self, forKey: .c202)
    self.c203 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c203)?.value
    self.c204 = try row.decodeIfPresent(UUIDForm.self, forKey: .c204)?.value
    self.c205 = try row.decodeIfPresent(String.self, forKey: .c205)
    self.c206 = try row.decodeIfPresent(Int32.self, forKey: .c206)
    self.c207 = try row.decodeIfPresent(Bool.self, forKey: .c207)
    self.c208 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c208)?.value
    self.c209 = try row.decodeIfPresent(UUIDForm.self, forKey: .c209)?.value
    self.c210 = try row.decodeIfPresent(String.self, forKey: .c210)
    self.c211 = try row.decodeIfPresent(Int32.self, forKey: .c211)
    self.c212 = try row.decodeIfPresent(Bool.self, forKey: .c212)
    self.c213 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c213)?.value
    self.c214 = try row.decodeIfPresent(UUIDForm.self, forKey: .c214)?.value
    self.c215 = try row.decodeIfPresent(String.self, forKey: .c215)
    self.c216 = try row.decodeIfPresent(Int32.self, forKey: .c216)
    self.c217 = try row.decodeIfPresent(Bool.self, forKey: .c217)
    self.c218 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c218)?.value
    self.c219 = try row.decodeIfPresent(UUIDForm.self, forKey: .c219)?.value
    self.c220 = try row.decodeIfPresent(String.self, forKey: .c220)
    self.c221 = try row.decodeIfPresent(Int32.self, forKey: .c221)
    self.c222 = try row.decodeIfPresent(Bool.self, forKey: .c222)
    self.c223 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c223)?.value
    self.c224 = try row.decodeIfPresent(UUIDForm.self, forKey: .c224)?.value
    self.c225 = try row.decodeIfPresent(String.self, forKey: .c225)
    self.c226 = try row.decodeIfPresent(Int32.self, forKey: .c226)
    self.c227 = try row.decodeIfPresent(Bool.self, forKey: .c227)
    self.c228 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c228)?.value
    self.c229 = try row.decodeIfPresent(UUIDForm.self, forKey: .c229)?.value
    self.c230 = try row.decodeIfPresent(String.self, forKey: .c230)
    self.c231 = try row.decodeIfPresent(Int32.self, forKey: .c231)
    self.c232 = try row.decodeIfPresent(Bool.self, forKey: .c232)
    self.c233 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c233)?.value
    self.c234 = try row.decodeIfPresent(UUIDForm.self, forKey: .c234)?.value
    self.c235 = try row.decodeIfPresent(String.self, forKey: .c235)
    self.c236 = try row.decodeIfPresent(Int32.self, forKey: .c236)
    self.c237 = try row.decodeIfPresent(Bool.self, forKey: .c237)
    self.c238 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c238)?.value
    self.c239 = try row.decodeIfPresent(UUIDForm.self, forKey: .c239)?.value
    self.c240 = try row.decodeIfPresent(String.self, forKey: .c240)
    self.c241 = try row.decodeIfPresent(Int32.self, forKey: .c241)
    self.c242 = try row.decodeIfPresent(Bool.self, forKey: .c242)
    self.c243 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c243)?.value
    self.c244 = try row.decodeIfPresent(UUIDForm.self, forKey: .c244)?.value
    self.c245 = try row.decodeIfPresent(String.self, forKey: .c245)
    self.c246 = try row.decodeIfPresent(Int32.self, forKey: .c246)
    self.c247 = try row.decodeIfPresent(Bool.self, forKey: .c247)
    self.c248 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c248)?.value
    self.c249 = try row.decodeIfPresent(UUIDForm.self, forKey: .c249)?.value
    self.c250 = try row.decodeIfPresent(String.self, forKey: .c250)
    self.c251 = try row.decodeIfPresent(Int32.self, forKey: .c251)
    self.c252 = try row.decodeIfPresent(Bool.self, forKey: .c252)
    self.c253 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c253)?.value
    self.c254 = try row.decodeIfPresent(UUIDForm.self, forKey: .c254)?.value
    self.c255 = try row.decodeIfPresent(String.self, forKey: .c255)
    self.c256 = try row.decodeIfPresent(Int32.self, forKey: .c256)
    self.c257 = try row.decodeIfPresent(Bool.self, forKey: .c257)
    self.c258 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c258)?.value
    self.c259 = try row.decodeIfPresent(UUIDForm.self, forKey: .c259)?.value
    self.c260 = try row.decodeIfPresent(String.self, forKey: .c260)
    self.c261 = try row.decodeIfPresent(Int32.self, forKey: .c261)
    self.c262 = try row.decodeIfPresent(Bool.self, forKey: .c262)
    self.c263 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c263)?.value
    self.c264 = try row.decodeIfPresent(UUIDForm.self, forKey: .c264)?.value
    self.c265 = try row.decodeIfPresent(String.self, forKey: .c265)
    self.c266 = try row.decodeIfPresent(Int32.self, forKey: .c266)
    self.c267 = try row.decodeIfPresent(Bool.self, forKey: .c267)
    self.c268 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c268)?.value
    self.c269 = try row.decodeIfPresent(UUIDForm.self, forKey: .c269)?.value
    self.c270 = try row.decodeIfPresent(String.self, forKey: .c270)
    self.c271 = try row.decodeIfPresent(Int32.self, forKey: .c271)
    self.c272 = try row.decodeIfPresent(Bool.self, forKey: .c272)
    self.c273 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c273)?.value
    self.c274 = try row.decodeIfPresent(UUIDForm.self, forKey: .c274)?.value
    self.c275 = try row.decodeIfPresent(String.self, forKey: .c275)
    self.c276 = try row.decodeIfPresent(Int32.self, forKey: .c276)
    self.c277 = try row.decodeIfPresent(Bool.self, forKey: .c277)
    self.c278 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c278)?.value
    self.c279 = try row.decodeIfPresent(UUIDForm.self, forKey: .c279)?.value
    self.c280 = try row.decodeIfPresent(String.self, forKey: .c280)
    self.c281 = try row.decodeIfPresent(Int32.self, forKey: .c281)
    self.c282 = try row.decodeIfPresent(Bool.self, forKey: .c282)
    self.c283 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c283)?.value
    self.c284 = try row.decodeIfPresent(UUIDForm.self, forKey: .c284)?.value
    self.c285 = try row.decodeIfPresent(String.self, forKey: .c285)
    self.c286 = try row.decodeIfPresent(Int32.self, forKey: .c286)
    self.c287 = try row.decodeIfPresent(Bool.self, forKey: .c287)
    self.c288 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c288)?.value
    self.c289 = try row.decodeIfPresent(UUIDForm.self, forKey: .c289)?.value
    self.c290 = try row.decodeIfPresent(String.self, forKey: .c290)
    self.c291 = try row.decodeIfPresent(Int32.self, forKey: .c291)
    self.c292 = try row.decodeIfPresent(Bool.self, forKey: .c292)
    self.c293 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c293)?.value
    self.c294 = try row.decodeIfPresent(UUIDForm.self, forKey: .c294)?.value
    self.c295 = try row.decodeIfPresent(String.self, forKey: .c295)
    self.c296 = try row.decodeIfPresent(Int32.self, forKey: .c296)
    self.c297 = try row.decodeIfPresent(Bool.self, forKey: .c297)
    self.c298 = try row.decodeIfPresent(TimestamptzForm.self, forKey: .c298)?.value
    self.c299 = try row.decodeIfPresent(UUIDForm.self, forKey: .c299)?.value
  }

  public func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: CodingKeys.self)
    try row.encode(self.id, forKey: .id)
    try row.encodeIfPresent(self.c0, forKey: .c0)
    try row.encodeIfPresent(self.c1, forKey: .c1)
    try row.encodeIfPresent(self.c2, forKey: .c2)
    try row.encodeIfPresent(self.c3.map { TimestamptzForm($0) }, forKey: .c3)
    try row.encodeIfPresent(self.c4.map { UUIDForm($0) }, forKey: .c4)
    try row.encodeIfPresent(self.c5, forKey: .c5)
    try row.encodeIfPresent(self.c6, forKey: .c6)
    try row.encodeIfPresent(self.c7, forKey: .c7)
    try row.encodeIfPresent(self.c8.map { TimestamptzForm($0) }, forKey: .c8)
    try row.encodeIfPresent(self.c9.map { UUIDForm($0) }, forKey: .c9)
    try row.encodeIfPresent(self.c10, forKey: .c10)
    try row.encodeIfPresent(self.c11, forKey: .c11)
    try row.encodeIfPresent(self.c12, forKey: .c12)
    try row.encodeIfPresent(self.c13.map { TimestamptzForm($0) }, forKey: .c13)
    try row.encodeIfPresent(self.c14.map { UUIDForm($0) }, forKey: .c14)
    try row.encodeIfPresent(self.c15, forKey: .c15)
    try row.encodeIfPresent(self.c16, forKey: .c16)
    try row.encodeIfPresent(self.c17, forKey: .c17)
    try row.encodeIfPresent(self.c18.map { TimestamptzForm($0) }, forKey: .c18)
    try row.encodeIfPresent(self.c19.map { UUIDForm($0) }, forKey: .c19)
    try row.encodeIfPresent(self.c20, forKey: .c20)
    try row.encodeIfPresent(self.c21, forKey: .c21)
    try row.encodeIfPresent(self.c22, forKey: .c22)
    try row.encodeIfPresent(self.c23.map { TimestamptzForm($0) }, forKey: .c23)
    try row.encodeIfPresent(self.c24.map { UUIDForm($0) }, forKey: .c24)
    try row.encodeIfPresent(self.c25, forKey: .c25)
    try row.encodeIfPresent(self.c26, forKey: .c26)
    try row.encodeIfPresent(self.c27, forKey: .c27)
    try row.encodeIfPresent(self.c28.map { TimestamptzForm($0) }, forKey: .c28)
    try row.encodeIfPresent(self.c29.map { UUIDForm($0) }, forKey: .c29)
    try row.encodeIfPresent(self.c30, forKey: .c30)
    try row.encodeIfPresent(self.c31, forKey: .c31)
    try row.encodeIfPresent(self.c32, forKey: .c32)
    try row.encodeIfPresent(self.c33.map { TimestamptzForm($0) }, forKey: .c33)
    try row.encodeIfPresent(self.c34.map { UUIDForm($0) }, forKey: .c34)
    try row.encodeIfPresent(self.c35, forKey: .c35)
    try row.encodeIfPresent(self.c36, forKey: .c36)
    try row.encodeIfPresent(self.c37, forKey: .c37)
    try row.encodeIfPresent(self.c38.map { TimestamptzForm($0) }, forKey: .c38)
    try row.encodeIfPresent(self.c39.map { UUIDForm($0) }, forKey: .c39)
    try row.encodeIfPresent(self.c40, forKey: .c40)
    try row.encodeIfPresent(self.c41, forKey: .c41)
    try row.encodeIfPresent(self.c42, forKey: .c42)
    try row.encodeIfPresent(self.c43.map { TimestamptzForm($0) }, forKey: .c43)
    try row.encodeIfPresent(self.c44.map { UUIDForm($0) }, forKey: .c44)
    try row.encodeIfPresent(self.c45, forKey: .c45)
    try row.encodeIfPresent(self.c46, forKey: .c46)
    try row.encodeIfPresent(self.c47, forKey: .c47)
    try row.encodeIfPresent(self.c48.map { TimestamptzForm($0) }, forKey: .c48)
    try row.encodeIfPresent(self.c49.map { UUIDForm($0) }, forKey: .c49)
    try row.encodeIfPresent(self.c50, forKey: .c50)
    try row.encodeIfPresent(self.c51, forKey: .c51)
    try row.encodeIfPresent(self.c52, forKey: .c52)
    try row.encodeIfPresent(self.c53.map { TimestamptzForm($0) }, forKey: .c53)
    try row.encodeIfPresent(self.c54.map { UUIDForm($0) }, forKey: .c54)
    try row.encodeIfPresent(self.c55, forKey: .c55)
    try row.encodeIfPresent(self.c56, forKey: .c56)
    try row.encodeIfPresent(self.c57, forKey: .c57)
    try row.encodeIfPresent(self.c58.map { TimestamptzForm($0) }, forKey: .c58)
    try row.encodeIfPresent(self.c59.map { UUIDForm($0) }, forKey: .c59)
    try row.encodeIfPresent(self.c60, forKey: .c60)
    try row.encodeIfPresent(self.c61, forKey: .c61)
    try row.encodeIfPresent(self.c62, forKey: .c62)
    try row.encodeIfPresent(self.c63.map { TimestamptzForm($0) }, forKey: .c63)
    try row.encodeIfPresent(self.c64.map { UUIDForm($0) }, forKey: .c64)
    try row.encodeIfPresent(self.c65, forKey: .c65)
    try row.encodeIfPresent(self.c66, forKey: .c66)
    try row.encodeIfPresent(self.c67, forKey: .c67)
    try row.encodeIfPresent(self.c68.map { TimestamptzForm($0) }, forKey: .c68)
    try row.encodeIfPresent(self.c69.map { UUIDForm($0) }, forKey: .c69)
    try row.encodeIfPresent(self.c70, forKey: .c70)
    try row.encodeIfPresent(self.c71, forKey: .c71)
    try row.encodeIfPresent(self.c72, forKey: .c72)
    try row.encodeIfPresent(self.c73.map { TimestamptzForm($0) }, forKey: .c73)
    try row.encodeIfPresent(self.c74.map { UUIDForm($0) }, forKey: .c74)
    try row.encodeIfPresent(self.c75, forKey: .c75)
    try row.encodeIfPresent(self.c76, forKey: .c76)
    try row.encodeIfPresent(self.c77, forKey: .c77)
    try row.encodeIfPresent(self.c78.map { TimestamptzForm($0) }, forKey: .c78)
    try row.encodeIfPresent(self.c79.map { UUIDForm($0) }, forKey: .c79)
    try row.encodeIfPresent(self.c80, forKey: .c80)
    try row.encodeIfPresent(self.c81, forKey: .c81)
    try row.encodeIfPresent(self.c82, forKey: .c82)
    try row.encodeIfPresent(self.c83.map { TimestamptzForm($0) }, forKey: .c83)
    try row.encodeIfPresent(self.c84.map { UUIDForm($0) }, forKey: .c84)
    try row.encodeIfPresent(self.c85, forKey: .c85)
    try row.encodeIfPresent(self.c86, forKey: .c86)
    try row.encodeIfPresent(self.c87, forKey: .c87)
    try row.encodeIfPresent(self.c88.map { TimestamptzForm($0) }, forKey: .c88)
    try row.encodeIfPresent(self.c89.map { UUIDForm($0) }, forKey: .c89)
    try row.encodeIfPresent(self.c90, forKey: .c90)
    try row.encodeIfPresent(self.c91, forKey: .c91)
    try row.encodeIfPresent(self.c92, forKey: .c92)
    try row.encodeIfPresent(self.c93.map { TimestamptzForm($0) }, forKey: .c93)
    try row.encodeIfPresent(self.c94.map { UUIDForm($0) }, forKey: .c94)
    try row.encodeIfPresent(self.c95, forKey: .c95)
    try row.encodeIfPresent(self.c96, forKey: .c96)
    try row.encodeIfPresent(self.c97, forKey: .c97)
    try row.encodeIfPresent(self.c98.map { TimestamptzForm($0) }, forKey: .c98)
    try row.encodeIfPresent(self.c99.map { UUIDForm($0) }, forKey: .c99)
    try row.encodeIfPresent(self.c100, forKey: .c100)
    try row.encodeIfPresent(self.c101, forKey: .c101)
    try row.encodeIfPresent(self.c102, forKey: .c102)
    try row.encodeIfPresent(self.c103.map { TimestamptzForm($0) }, forKey: .c103)
    try row.encodeIfPresent(self.c104.map { UUIDForm($0) }, forKey: .c104)
    try row.encodeIfPresent(self.c105, forKey: .c105)
    try row.encodeIfPresent(self.c106, forKey: .c106)
    try row.encodeIfPresent(self.c107, forKey: .c107)
    try row.encodeIfPresent(self.c108.map { TimestamptzForm($0) }, forKey: .c108)
    try row.encodeIfPresent(self.c109.map { UUIDForm($0) }, forKey: .c109)
    try row.encodeIfPresent(self.c110, forKey: .c110)
    try row.encodeIfPresent(self.c111, forKey: .c111)
    try row.encodeIfPresent(self.c112, forKey: .c112)
    try row.encodeIfPresent(self.c113.map { TimestamptzForm($0) }, forKey: .c113)
    try row.encodeIfPresent(self.c114.map { UUIDForm($0) }, forKey: .c114)
    try row.encodeIfPresent(self.c115, forKey: .c115)
    try row.encodeIfPresent(self.c116, forKey: .c116)
    try row.encodeIfPresent(self.c117, forKey: .c117)
    try row.encodeIfPresent(self.c118.map { TimestamptzForm($0) }, forKey: .c118)
    try row.encodeIfPresent(self.c119.map { UUIDForm($0) }, forKey: .c119)
    try row.encodeIfPresent(self.c120, forKey: .c120)
    try row.encodeIfPresent(self.c121, forKey: .c121)
    try row.encodeIfPresent(self.c122, forKey: .c122)
    try row.encodeIfPresent(self.c123.map { TimestamptzForm($0) }, forKey: .c123)
    try row.encodeIfPresent(self.c124.map { UUIDForm($0) }, forKey: .c124)
    try row.encodeIfPresent(self.c125, forKey: .c125)
    try row.encodeIfPresent(self.c126, forKey: .c126)
    try row.encodeIfPresent(self.c127, forKey: .c127)
    try row.encodeIfPresent(self.c128.map { TimestamptzForm($0) }, forKey: .c128)
    try row.encodeIfPresent(self.c129.map { UUIDForm($0) }, forKey: .c129)
    try row.encodeIfPresent(self.c130, forKey: .c130)
    try row.encodeIfPresent(self.c131, forKey: .c131)
    try row.encodeIfPresent(self.c132, forKey: .c132)
    try row.encodeIfPresent(self.c133.map { TimestamptzForm($0) }, forKey: .c133)
    try row.encodeIfPresent(self.c134.map { UUIDForm($0) }, forKey: .c134)
    try row.encodeIfPresent(self.c135, forKey: .c135)
    try row.encodeIfPresent(self.c136, forKey: .c136)
    try row.encodeIfPresent(self.c137, forKey: .c137)
    try row.encodeIfPresent(self.c138.map { TimestamptzForm($0) }, forKey: .c138)
    try row.encodeIfPresent(self.c139.map { UUIDForm($0) }, forKey: .c139)
    try row.encodeIfPresent(self.c140, forKey: .c140)
    try row.encodeIfPresent(self.c141, forKey: .c141)
    try row.encodeIfPresent(self.c142, forKey: .c142)
    try row.encodeIfPresent(self.c143.map { TimestamptzForm($0) }, forKey: .c143)
    try row.encodeIfPresent(self.c144.map { UUIDForm($0) }, forKey: .c144)
    try row.encodeIfPresent(self.c145, forKey: .c145)
    try row.encodeIfPresent(self.c146, forKey: .c146)
    try row.encodeIfPresent(self.c147, forKey: .c147)
    try row.encodeIfPresent(self.c148.map { TimestamptzForm($0) }, forKey: .c148)
    try row.encodeIfPresent(self.c149.map { UUIDForm($0) }, forKey: .c149)
    try row.encodeIfPresent(self.c150, forKey: .c150)
    try row.encodeIfPresent(self.c151, forKey: .c151)
    try row.encodeIfPresent(self.c152, forKey: .c152)
    try row.encodeIfPresent(self.c153.map { TimestamptzForm($0) }, forKey: .c153)
    try row.encodeIfPresent(self.c154.map { UUIDForm($0) }, forKey: .c154)
    try row.encodeIfPresent(self.c155, forKey: .c155)
    try row.encodeIfPresent(self.c156, forKey: .c156)
    try row.encodeIfPresent(self.c157, forKey: .c157)
    try row.encodeIfPresent(self.c158.map { TimestamptzForm($0) }, forKey: .c158)
    try row.encodeIfPresent(self.c159.map { UUIDForm($0) }, forKey: .c159)
    try row.encodeIfPresent(self.c160, forKey: .c160)
    try row.encodeIfPresent(self.c161, forKey: .c161)
    try row.encodeIfPresent(self.c162, forKey: .c162)
    try row.encodeIfPresent(self.c163.map { TimestamptzForm($0) }, forKey: .c163)
    try row.encodeIfPresent(self.c164.map { UUIDForm($0) }, forKey: .c164)
    try row.encodeIfPresent(self.c165, forKey: .c165)
    try row.encodeIfPresent(self.c166, forKey: .c166)
    try row.encodeIfPresent(self.c167, forKey: .c167)
    try row.encodeIfPresent(self.c168.map { TimestamptzForm($0) }, forKey: .c168)
    try row.encodeIfPresent(self.c169.map { UUIDForm($0) }, forKey: .c169)
    try row.encodeIfPresent(self.c170, forKey: .c170)
    try row.encodeIfPresent(self.c171, forKey: .c171)
    try row.encodeIfPresent(self.c172, forKey: .c172)
    try row.encodeIfPresent(self.c173.map { TimestamptzForm($0) }, forKey: .c173)
    try row.encodeIfPresent(self.c174.map { UUIDForm($0) }, forKey: .c174)
    try row.encodeIfPresent(self.c175, forKey: .c175)
    try row.encodeIfPresent(self.c176, forKey: .c176)
    try row.encodeIfPresent(self.c177, forKey: .c177)
    try row.encodeIfPresent(self.c178.map { TimestamptzForm($0) }, forKey: .c178)
    try row.encodeIfPresent(self.c179.map { UUIDForm($0) }, forKey: .c179)
    try row.encodeIfPresent(self.c180, forKey: .c180)
    try row.encodeIfPresent(self.c181, forKey: .c181)
    try row.encodeIfPresent(self.c182, forKey: .c182)
    try row.encodeIfPresent(self.c183.map { TimestamptzForm($0) }, forKey: .c183)
    try row.encodeIfPresent(self.c184.map { UUIDForm($0) }, forKey: .c184)
    try row.encodeIfPresent(self.c185, forKey: .c185)
    try row.encodeIfPresent(self.c186, forKey: .c186)
    try row.encodeIfPresent(self.c187, forKey: .c187)
    try row.encodeIfPresent(self.c188.map { TimestamptzForm($0) }, forKey: .c188)
    try row.encodeIfPresent(self.c189.map { UUIDForm($0) }, forKey: .c189)
    try row.encodeIfPresent(self.c190, forKey: .c190)
    try row.encodeIfPresent(self.c191, forKey: .c191)
    try row.encodeIfPresent(self.c192, forKey: .c192)
    try row.encodeIfPresent(self.c193.map { TimestamptzForm($0) }, forKey: .c193)
    try row.encodeIfPresent(self.c194.map { UUIDForm($0) }, forKey: .c194)
    try row.encodeIfPresent(self.c195, forKey: .c195)
    try row.encodeIfPresent(self.c196, forKey: .c196)
    try row.encodeIfPresent(self.c197, forKey: .c197)
    try row.encodeIfPresent(self.c198.map { TimestamptzForm($0) }, forKey: .c198)
    try row.encodeIfPresent(self.c199.map { UUIDForm($0) }, forKey: .c199)
    try row.encodeIfPresent(self.c200, forKey: .c200)
    try row.encodeIfPresent(self.c201, forKey: .c201)
    try row.encodeIfPresent(self.c202, forKey: .c202)
    try row.encodeIfPresent(self.c203.map { TimestamptzForm($0) }, forKey: .c203)
    try row.encodeIfPresent(self.c204.map { UUIDForm($0) }, forKey: .c204)
    try row.encodeIfPresent(self.c205, forKey: .c205)
    try row.encodeIfPresent(self.c206, forKey: .c206)
    try row.encodeIfPresent(self.c207, forKey: .c207)
    try row.encodeIfPresent(self.c208.map { TimestamptzForm($0) }, forKey: .c208)
    try row.encodeIfPresent(self.c209.map { UUIDForm($0) }, forKey: .c209)
    try row.encodeIfPresent(self.c210, forKey: .c210)
    try row.encodeIfPresent(self.c211, forKey: .c211)
    try row.encodeIfPresent(self.c212, forKey: .c212)
    try row.encodeIfPresent(self.c213.map { TimestamptzForm($0) }, forKey: .c213)
    try row.encodeIfPresent(self.c214.map { UUIDForm($0) }, forKey: .c214)
    try row.encodeIfPresent(self.c215, forKey: .c215)
    try row.encodeIfPresent(self.c216, forKey: .c216)
    try row.encodeIfPresent(self.c217, forKey: .c217)
    try row.encodeIfPresent(self.c218.map { TimestamptzForm($0) }, forKey: .c218)
    try row.encodeIfPresent(self.c219.map { UUIDForm($0) }, forKey: .c219)
    try row.encodeIfPresent(self.c220, forKey: .c220)
    try row.encodeIfPresent(self.c221, forKey: .c221)
    try row.encodeIfPresent(self.c222, forKey: .c222)
    try row.encodeIfPresent(self.c223.map { TimestamptzForm($0) }, forKey: .c223)
    try row.encodeIfPresent(self.c224.map { UUIDForm($0) }, forKey: .c224)
    try row.encodeIfPresent(self.c225, forKey: .c225)
    try row.encodeIfPresent(self.c226, forKey: .c226)
    try row.encodeIfPresent(self.c227, forKey: .c227)
    try row.encodeIfPresent(self.c228.map { TimestamptzForm($0) }, forKey: .c228)
    try row.encodeIfPresent(self.c229.map { UUIDForm($0) }, forKey: .c229)
    try row.encodeIfPresent(self.c230, forKey: .c230)
    try row.encodeIfPresent(self.c231, forKey: .c231)
    try row.encodeIfPresent(self.c232, forKey: .c232)
    try row.encodeIfPresent(self.c233.map { TimestamptzForm($0) }, forKey: .c233)
    try row.encodeIfPresent(self.c234.map { UUIDForm($0) }, forKey: .c234)
    try row.encodeIfPresent(self.c235, forKey: .c235)
    try row.encodeIfPresent(self.c236, forKey: .c236)
    try row.encodeIfPresent(self.c237, forKey: .c237)
    try row.encodeIfPresent(self.c238.map { TimestamptzForm($0) }, forKey: .c238)
    try row.encodeIfPresent(self.c239.map { UUIDForm($0) }, forKey: .c239)
    try row.encodeIfPresent(self.c240, forKey: .c240)
    try row.encodeIfPresent(self.c241, forKey: .c241)
    try row.encodeIfPresent(self.c242, forKey: .c242)
    try row.encodeIfPresent(self.c243.map { TimestamptzForm($0) }, forKey: .c243)
    try row.encodeIfPresent(self.c244.map { UUIDForm($0) }, forKey: .c244)
    try row.encodeIfPresent(self.c245, forKey: .c245)
    try row.encodeIfPresent(self.c246, forKey: .c246)
    try row.encodeIfPresent(self.c247, forKey: .c247)
    try row.encodeIfPresent(self.c248.map { TimestamptzForm($0) }, forKey: .c248)
    try row.encodeIfPresent(self.c249.map { UUIDForm($0) }, forKey: .c249)
    try row.encodeIfPresent(self.c250, forKey: .c250)
    try row.encodeIfPresent(self.c251, forKey: .c251)
    try row.encodeIfPresent(self.c252, forKey: .c252)
    try row.encodeIfPresent(self.c253.map { TimestamptzForm($0) }, forKey: .c253)
    try row.encodeIfPresent(self.c254.map { UUIDForm($0) }, forKey: .c254)
    try row.encodeIfPresent(self.c255, forKey: .c255)
    try row.encodeIfPresent(self.c256, forKey: .c256)
    try row.encodeIfPresent(self.c257, forKey: .c257)
    try row.encodeIfPresent(self.c258.map { TimestamptzForm($0) }, forKey: .c258)
    try row.encodeIfPresent(self.c259.map { UUIDForm($0) }, forKey: .c259)
    try row.encodeIfPresent(self.c260, forKey: .c260)
    try row.encodeIfPresent(self.c261, forKey: .c261)
    try row.encodeIfPresent(self.c262, forKey: .c262)
    try row.encodeIfPresent(self.c263.map { TimestamptzForm($0) }, forKey: .c263)
    try row.encodeIfPresent(self.c264.map { UUIDForm($0) }, forKey: .c264)
    try row.encodeIfPresent(self.c265, forKey: .c265)
    try row.encodeIfPresent(self.c266, forKey: .c266)
    try row.encodeIfPresent(self.c267, forKey: .c267)
    try row.encodeIfPresent(self.c268.map { TimestamptzForm($0) }, forKey: .c268)
    try row.encodeIfPresent(self.c269.map { UUIDForm($0) }, forKey: .c269)
    try row.encodeIfPresent(self.c270, forKey: .c270)
    try row.encodeIfPresent(self.c271, forKey: .c271)
    try row.encodeIfPresent(self.c272, forKey: .c272)
    try row.encodeIfPresent(self.c273.map { TimestamptzForm($0) }, forKey: .c273)
    try row.encodeIfPresent(self.c274.map { UUIDForm($0) }, forKey: .c274)
    try row.encodeIfPresent(self.c275, forKey: .c275)
    try row.encodeIfPresent(self.c276, forKey: .c276)
    try row.encodeIfPresent(self.c277, forKey: .c277)
    try row.encodeIfPresent(self.c278.map { TimestamptzForm($0) }, forKey: .c278)
    try row.encodeIfPresent(self.c279.map { UUIDForm($0) }, forKey: .c279)
    try row.encodeIfPresent(self.c280, forKey: .c280)
    try row.encodeIfPresent(self.c281, forKey: .c281)
    try row.encodeIfPresent(self.c282, forKey: .c282)
    try row.encodeIfPresent(self.c283.map { TimestamptzForm($0) }, forKey: .c283)
    try row.encodeIfPresent(self.c284.map { UUIDForm($0) }, forKey: .c284)
    try row.encodeIfPresent(self.c285, forKey: .c285)
    try row.encodeIfPresent(self.c286, forKey: .c286)
    try row.encodeIfPresent(self.c287, forKey: .c287)
    try row.encodeIfPresent(self.c288.map { TimestamptzForm($0) }, forKey: .c288)
    try row.encodeIfPresent(self.c289.map { UUIDForm($0) }, forKey: .c289)
    try row.encodeIfPresent(self.c290, forKey: .c290)
    try row.encodeIfPresent(self.c291, forKey: .c291)
    try row.encodeIfPresent(self.c292, forKey: .c292)
    try row.encodeIfPresent(self.c293.map { TimestamptzForm($0) }, forKey: .c293)
    try row.encodeIfPresent(self.c294.map { UUIDForm($0) }, forKey: .c294)
    try row.encodeIfPresent(self.c295, forKey: .c295)
    try row.encodeIfPresent(self.c296, forKey: .c296)
    try row.encodeIfPresent(self.c297, forKey: .c297)
    try row.encodeIfPresent(self.c298.map { TimestamptzForm($0) }, forKey: .c298)
    try row.encodeIfPresent(self.c299.map { UUIDForm($0) }, forKey: .c299)
  }
}
