// Made by schemac from types.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

nonisolated public enum OrderState: String, Codable, Sendable, Hashable, CaseIterable {
  case open
  case paid
}
