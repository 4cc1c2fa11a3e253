// Made by schemac from schema.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public enum Mood: String, Codable, Sendable, Hashable, CaseIterable {
  case good
  case bad
}
