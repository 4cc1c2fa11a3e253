import Foundation

@main
struct Main {
  static func main() throws {
    let written = Date(timeIntervalSince1970: 1_750_000_000.25)
    let note = Note(id: UUID(), title: "First", body: "Hello", mood: .calm, writtenAt: written)
    let tag = Tag(id: 1, name: "greeting")
    // No settings are needed: the models know how each value is written.
    let json = try JSONEncoder().encode(note)
    let read = try JSONDecoder().decode(Note.self, from: json)
    print(read == note ? "\(read.title) is tagged \(tag.name)" : "the note changed on its way")
  }
}
