import Catalog
import Compiler
import Diagnostics
import Foundation
import LiveDatabases
import SchemaModel
import TestSupport
import Testing

/// The system's own SQL, loaded as its plan has it, is the judge of our schema for it. It needs pgvector, which
/// servers 16 and 18 have here.
@Suite("schemas/hormozi_rag is what the system's own SQL makes")
struct HormoziRAGTests {
  static let sample = Sample(folder: CaseFolder(path: root + "/schemas/hormozi_rag"))

  /// The index that pgvector refuses on 3,072 dimensions, and that our schema replaces by its remedy.
  static let refusedIndex = "idx_embeddings_vector"

  @Test(
    "The catalogs are equal but for the refused index", .enabled(if: TestServer.areWanted),
    arguments: [TestServer.postgreSQL16, .postgreSQL18])
  func catalogs(_ server: TestServer) throws {
    let seed = try String(
      contentsOf: URL(filePath: root + "/Tests/Fixtures/hormozi_rag/seed.sql"), encoding: .utf8)
    let theirs = try catalog(of: seed, on: server)
    let ours = try catalog(of: #require(try Self.sample.script(.postgresql)), on: server)
    let found = differences(from: theirs.withoutComments, to: ours.withoutComments)
    #expect(found == ["table public.chunk_embeddings: index \(Self.refusedIndex): only in the new one"])
  }

  @Test(
    "The refused index is refused, and its remedy serves", .enabled(if: TestServer.areWanted),
    arguments: [TestServer.postgreSQL16, .postgreSQL18])
  func remedy(_ server: TestServer) throws {
    let script = try #require(try Self.sample.script(.postgresql))
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      let index = try readPostgreSQLCatalog(connection).tables
        .first { $0.name == "chunk_embeddings" }?.indexes.first { $0.name == Self.refusedIndex }
      #expect(index?.method == "ivfflat")
      #expect(index?.keys.first?.operatorClass == "halfvec_cosine_ops")
      #expect(index?.storageParameters == ["lists=100"])
      #expect {
        try connection.execute(
          "CREATE INDEX ON chunk_embeddings USING ivfflat (embedding vector_cosine_ops) WITH (lists = 100)")
      } throws: { error in
        (error as? DatabaseError)?.message.contains("cannot have more than 2000 dimensions") == true
      }
    }
  }

  @Test("The compiler refuses that index itself, and names the remedy")
  func refusal() throws {
    let yaml = """
      targets: [postgresql]
      tables:
        chunk_embeddings:
          columns: { id: { type: uuid, primary_key: true }, embedding: vector(3072) }
          indexes:
            - { using: ivfflat, columns: [{ column: embedding, opclass: vector_cosine_ops }], with: { lists: 100 } }
      """
    let compiled = compile([.init(path: "schema.yaml", text: yaml)])
    let error = try #require(compiled.diagnostics.first { $0.id == .vectorIndexLimit })
    #expect(error.severity == .error)
    #expect(error.help?.contains("embedding::halfvec(3072), opclass: halfvec_cosine_ops") == true)
  }

  private func catalog(of script: String, on server: TestServer) throws -> DatabaseCatalog {
    try withTemporaryDatabase(server) { connection in
      try connection.execute(script)
      return try readPostgreSQLCatalog(connection)
    }
  }
}

extension DatabaseCatalog {
  /// The catalog without comments, which the system's own SQL has none of.
  fileprivate var withoutComments: DatabaseCatalog {
    var catalog = self
    for table in catalog.tables.indices {
      catalog.tables[table].comment = nil
      for column in catalog.tables[table].columns.indices {
        catalog.tables[table].columns[column].comment = nil
      }
      for index in catalog.tables[table].indexes.indices {
        catalog.tables[table].indexes[index].comment = nil
      }
    }
    return catalog
  }
}
