#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  @Suite("What the programs link")
  struct LinkageTests {
    @Test("schemac does without full Foundation, which would bring ICU in and double its start-up time")
    func foundation() throws {
      let libraries = try libraries(of: "schemac")
      #expect(libraries.contains("libyaml"))
      for library in ["libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so"] {
        #expect(!libraries.contains(library))
        // It would be found: schemac-live has it by way of GRDB.
        #expect(try self.libraries(of: "schemac-live").contains(library))
      }
    }

    @Test("schemac links no database")
    func databases() throws {
      let libraries = try libraries(of: "schemac")
      for library in ["libpq", "libsqlite3"] {
        #expect(!libraries.contains(library))
        #expect(try self.libraries(of: "schemac-live").contains(library))
      }
    }

    private func libraries(of tool: String) throws -> String {
      let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      return try run(URL(filePath: "/usr/bin/env"), ["ldd", bundle.appending(path: tool).path]).output
    }
  }
#endif
