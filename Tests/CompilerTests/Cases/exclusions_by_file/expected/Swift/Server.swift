// Made by schemac from server.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all
