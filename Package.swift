// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "baton",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "BuiltinTemplates"),
    .target(name: "BuiltinSchemas"),
    .target(name: "BuiltinFiles", dependencies: ["BuiltinTemplates", "BuiltinSchemas"], swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Diagnostics", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings
    ),
    .testTarget(name: "BuiltinFilesTests", dependencies: ["BuiltinFiles"], swiftSettings: settings),
  ]
)
