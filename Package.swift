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
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(
      name: "FrontMatter",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .target(name: "SiteWriting", swiftSettings: settings),
    .executableTarget(
      name: "SiteWritingKillTarget",
      dependencies: ["SiteWriting"],
      path: "Tests/Tools/SiteWritingKillTarget",
      swiftSettings: settings
    ),
    .testTarget(
      name: "SiteWritingTests",
      dependencies: ["SiteWriting", "SiteWritingKillTarget"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FrontMatterTests",
      dependencies: ["Diagnostics", "FrontMatter", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
  ]
)
