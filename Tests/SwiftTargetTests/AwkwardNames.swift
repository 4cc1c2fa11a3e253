/// Names that schemas may have and that languages stumble over.
let awkwardNames: [String] =
  """
  associatedtype class deinit enum extension fileprivate func import init inout internal let open operator
  private
  precedencegroup protocol public rethrows static struct subscript typealias var break case catch continue
  default
  defer do else fallthrough for guard if in repeat return switch throw where while Any as await false is
  nil self
  Self super throws true try async actor any some each borrowing consuming yield get set willSet didSet
  nonisolated
  isolated sending package final lazy weak unowned mutating nonmutating consume copy discard then macro unsafe
  convenience dynamic indirect infix prefix postfix left right none optional override precedence required safe
  assignment associativity higherThan lowerThan Protocol Type type of distributed modify read preconcurrency
  _forward module reasync unownedExternal global transpose derivative differentiable available main objc
  usableFromInline inlinable frozen escaping autoclosure convention unknown retroactive rawValue allCases
  hashValue
  hash description debugDescription stringValue intValue CodingKeys coding_keys codingKeys encode decode
  decoder
  encoder row id ID Id value key keys index container self_ Self_ init_ default_ x from to with forKey
  raw_value all_cases hash_value initialize dealloc alloc new_value zero empty isEmpty count first last
  String Int Int8 Int16 Int32 Int64 UInt UInt8 UInt32 UInt64 Float Double Bool Character Substring Array
  Dictionary
  Set Optional Result Error Never Void Range ClosedRange Sequence Collection Iterator IteratorProtocol
  Hashable
  Equatable Comparable Codable Decodable Encodable CodingKey Sendable Identifiable CaseIterable
  RawRepresentable
  Decoder Encoder DecodingError EncodingError KeyedDecodingContainer KeyedEncodingContainer
  UnkeyedDecodingContainer
  SingleValueDecodingContainer SingleValueEncodingContainer Hasher AnyObject AnyHashable AnyClass Mirror
  ObjectIdentifier
  StaticString Unicode UTF8 UTF16 Actor MainActor GlobalActor Executor Task TaskGroup Clock Duration Instant
  ContinuousClock AsyncSequence AsyncStream Regex Slice ArraySlice ContiguousArray Zip Stride LazySequence
  LosslessStringConvertible CustomStringConvertible TextOutputStream BinaryInteger FixedWidthInteger Numeric
  SignedInteger FloatingPoint Strideable Swift Foundation IntegerLiteralType FloatLiteralType
  BooleanLiteralType
  StringLiteralType UnicodeScalarType ExtendedGraphemeClusterType ExpressibleByNilLiteral
  ExpressibleByArrayLiteral
  ExpressibleByStringLiteral ExpressibleByIntegerLiteral ExpressibleByFloatLiteral ExpressibleByBooleanLiteral
  ExpressibleByDictionaryLiteral DefaultStringInterpolation Date Data UUID Decimal URL Calendar Locale
  TimeZone
  DateComponents DateInterval Notification NotificationCenter Process Bundle FileManager Formatter NSObject
  NSString
  JSONEncoder JSONDecoder Measurement Unit IndexPath IndexSet CharacterSet Thread Timer Operation
  OperationQueue
  Predicate SortDescriptor AttributedString Morphology Stream Port Host User Users user users Model Models
  Row Rows
  Column Columns Table Tables Value Values Schema Schemas databases Database File Files Directories Event
  Events
  Element Elements Index Indexes indices SubSequence Wrapped Output Input Body View State Binding Text
  Image Color
  Group List Form Section Button Label Font Path Shape Circle Rectangle Scene App Window Environment
  print min max abs zip swap type_of assert precondition fatalError dump readLine sequence stride numericCast
  withUnsafePointer map filter reduce forEach flatMap compactMap sorted reversed contains joined split
  uuid_form UUIDForms local_date_value moment_texts SchemaSupport schema_support json_values field_reader
  _ __ ___ _a _b1 __v _id a_ a__b a_b_ _1 1 2 10 1_2 12 1.10 1a 2fa 3d_models v2 x1y2 a1_2 a12 address_1
  address1_
  created_at createdAt CREATED_AT Created_At created__at last_seen_IP lastSeenIP URLs url_id HTTPServer
  iOSVersion
  OAuth2Token eMail user-agent user.name user:role user/path user@host user#tag user$cost $0 $1 $x %percent
  a%b
  a+b c++ c# c a=b a==b a<b a>b <= >= != ! ? ?? ?. & && | || ^ ~ * / \\ " ' ` ( ) [ ] { } < > , ; : . .. ...
  // /* */ /// # #if #else #endif #available #selector @ @main @objc -> => ... ..< += -= ++ --
  été naïve über größe straße ÀÉ Ω ω ß ŉ İstanbul ı ﬀ ǆ 日本語 用户 пользователи имя שם اسم ชื่อ नाम 이름 ñandú
  e\u{301}te\u{301} a\u{300}b \u{300} \u{301}x ª º µ ² ½ ٣ ٣a Ⅷ ⅷ ℘ ℮ ・ ー ゛ 々 〆 〇 𝒜 𝟙 🎉 a🎉b 👩‍👩‍👧 ❤️ € £ ™
  © § ¶ · « » – — … ‰
  a\u{200D}b a\u{200C}b a\u{200B}b a\u{AD}b a\u{202E}b a\u{2028}b a\u{2029}b a\u{FEFF}b a\u{E0001}b
  a\u{FE0F}b a\u{85}b
  Draft Drafts draft drafts ID id_ CodingKey Columns columns rowid rowID _rowid_ oid StoredValue_ stored stored_value
  DatabaseValueConvertible DatabaseValueConvertibles FetchableRecord FetchableRecords PersistableRecord
  MutablePersistableRecord EncodableRecord TableRecord PersistenceContainer PersistenceContainers DatabaseValue
  DatabaseValues ColumnExpression ColumnExpressions DatabaseUUIDEncodingStrategy DatabaseDateEncodingStrategy
  DatabaseUUIDEncodingStrategies GRDB grdb Grdb SQL sql SQLRequest SQLLiteral SQLExpression SQLSelectable
  SQLSpecificExpressible SQLExpressible StatementBinding StatementArguments Statement Statements Configuration
  DatabaseQueue DatabasePool DatabaseReader DatabaseWriter DatabaseError DatabaseMigrator DatabaseRegion
  DatabaseCollation DatabaseFunction DatabaseDateComponents DatabaseSnapshot DatabaseCursor Cursor AnyCursor
  RowAdapter RowDecodingError RowDecoder FTS3 FTS4 FTS5 ValueObservation TransactionObserver Inflections
  QueryInterfaceRequest Association BelongsToAssociation HasManyAssociation CommonTableExpression TableAlias
  InsertionSuccess PersistenceSuccess PersistenceConflictPolicy AllColumns CaseInsensitiveIdentifier
  databaseTableName database_table_name databaseSelection database_selection databaseComponents databaseValue
  database_value fromDatabaseValue databaseEncodingUserInfo persistenceConflictPolicy insert update save delete
  upsert exists inserted saved insertAndFetch updateChanges databaseDictionary willInsert didInsert aroundInsert
  willUpdate didUpdate willSave didSave willDelete didDelete fetchOne fetchAll fetchSet fetchCursor fetch_count
  filter order limit request including having select distinct join all none matching with_row read read_if_present
  readIfPresent write column form member unwrapped codingPath coding_path userInfo user_info decodeIfPresent
  encodeIfPresent superEncoder nestedContainer unkeyedContainer singleValueContainer contains_key allKeys
  stringValue intValue string_value int_value value_of rawValue_ RawValue RawValues AllCases AllCase
  unknown_value unknownValue unknownValue2 Unknown UNKNOWN unknown_ hasher Hash equals == hash_into
  __init__ __main__ __FILE__ __LINE__ __func__ __class__ __dict__ __proto__ constructor prototype undefined null
  NULL Null nan NaN inf infinity true_ True TRUE FALSE False yes Yes on off YES NO
  and or not xor mod div rem shl shr select_ from_ where_ group by having_ union intersect except as_ on_ using
  table view trigger sequence schema grant revoke begin end commit rollback transaction cascade restrict check
  references foreign primary unique constraint default_value collate returning values row_number current_date
  current_time current_timestamp session_user localtime interval timestamp date time numeric decimal real float
  char varchar text blob boolean json jsonb uuid bytea vector
  auto register volatile goto sizeof typedef signed unsigned short long union_ extern restrict_ void_ main_
  namespace template typename virtual friend explicit constexpr noexcept decltype nullptr thread_local
  let_ var_ val const def lambda with_statement elif except_ finally raise pass nonlocal exec match go chan select__
  fun object companion suspend inline_class sealed data trait impl dyn mut ref move crate unsafe_ extern_crate mod_
  function arguments eval instanceof typeof delete_ export debugger enum_ implements interface
  Foundation_ Dispatch XCTest Testing SwiftUI Combine Observation Observable ObservableObject Published StateObject
  Environment_ App_ Query Preview Codables Sendables Hashables Identifiables Equatables Comparables Voids Neverever
  Strings Ints Doubles Floats Bools Arrays Sets Dictionaries Optionals Characters Dates UUIDs Decimals Datas URLss
  JSONEncoders JSONDecoders Encodables Decodables EncodingErrors DecodingErrors RawRepresentables CaseIterables
  InlineArray Span MutableSpan RawSpan OutputSpan Synchronization Mutex Atomic Distributed DistributedActor
  SerialExecutor TaskLocal UnsafePointer UnsafeRawPointer ManagedBuffer KeyPath WritableKeyPath PartialKeyPath
  AnyKeyPath CVarArg CommandLine Encodable_ SIMD SIMD4 Int128 UInt128 Float16 Float80 Hasher_ StaticBigInt
  Error_ ErrorType LocalizedError NSError CocoaError URLError POSIXError RecoverableError
  Data_ DataProtocol ContiguousBytes StringProtocol Substrings RangeExpression OptionSet SetAlgebra
  Ελλάδα ελληνικά Россия россия العربية עברית हिन्दी ไทย 中文 한국어 にほんご Việt tiếng_việt Łódź çà_et_là naïveté
  ÅNGSTRÖM ångström Ǆungla ŒUVRE œuvre þorn ÐÐ ıI iİ ſ ẞ ﬁsh Ⓐ ⓐ ㈱ ㍿ ½cup x² y₁ ∑ ∞ ≠ √ π τ 𝑥 𝐀 🇩🇪 🏳️‍🌈 1️⃣ ☃ ♥ 
  a-b-c a.b.c a/b/c a:b:c a|b|c a~b a@b a#b a$b a^b a&b a*b (a) [a] {a} <a> "a" 'a' `a` a? a! ?a !a -a +a .a ,a ;a
  -1 +1 1.0 1e5 1_000 0x1F 0b1 0o7 1st 2nd 3rd 4th 24h 7days 100% $100 #1 @1 №1 §1 1/2 1:1 1-1 1+1 v1.0.0 v1-0-0
  a\u{A0}b a\u{3000}b a\u{1}b a\u{7F}b
  """
  .split { $0 == " " || $0 == "\n" }.map(String.init)
  + [
    "", " ", "  ", "\t", "\n", "\r\n", "a b", "a  b", " a", "a ", "a\nb", "a\r\nb", "line\u{2028}break",
    "\\(a)", "\\u{41}",
    "\"quoted\"", "it's", "*/ struct Evil {} /*", "\"; struct Evil {}; //", "`tick`", "${x}", "#\"raw\"#",
    "\"\"\"",
    "N/A", "n/a", "NA", "in-progress", "in_progress", "in progress", "IN PROGRESS",
    "very " + String(repeating: "long ", count: 60),
  ]
