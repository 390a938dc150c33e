// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "baton",
  products: [
    .executable(name: "baton", targets: ["baton"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // The oracle of the template tests; no product depends on it.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(
      name: "FrontMatter",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .systemLibrary(name: "CCMarkGFM"),
    // Linked statically, extensions first: Debian's releases carry different versions under different sonames.
    .target(
      name: "Markdown",
      dependencies: ["CCMarkGFM", "Diagnostics"],
      swiftSettings: settings,
      linkerSettings: [.linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a")]
    ),
    .target(name: "HandoverModel", dependencies: ["Diagnostics", "Markdown"], swiftSettings: settings),
    .target(
      name: "DocumentSchema",
      dependencies: ["Diagnostics", "FrontMatter", "HandoverModel", "Markdown"],
      swiftSettings: settings
    ),
    .target(name: "History", dependencies: ["HandoverModel"], swiftSettings: settings),
    .target(name: "Clearing", dependencies: ["Diagnostics", "HandoverModel", "Markdown"], swiftSettings: settings),
    .target(
      name: "Checks",
      dependencies: ["Clearing", "Diagnostics", "HandoverModel", "Markdown"],
      swiftSettings: settings
    ),
    .target(
      name: "Fixes",
      dependencies: ["Checks", "Diagnostics", "DocumentSchema", "HandoverModel", "Markdown"],
      swiftSettings: settings
    ),
    .target(
      name: "DocumentReports",
      dependencies: ["Checks", "Diagnostics", "HandoverModel", "Markdown"],
      swiftSettings: settings
    ),
    .target(
      name: "RunReports",
      dependencies: ["BuiltinFiles", "Checks", "Diagnostics", "HandoverModel"],
      swiftSettings: settings
    ),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "Drawings", dependencies: ["HandoverModel"], swiftSettings: settings),
    .target(
      name: "Pages",
      dependencies: [
        "BuiltinFiles", "Checks", "Clearing", "Diagnostics", "Drawings", "FrontMatter", "HandoverModel", "Markdown",
        "Templates",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    .target(name: "BuiltinTemplates"),
    .target(name: "BuiltinSchemas"),
    .target(name: "BuiltinExamples"),
    .target(
      name: "BuiltinFiles",
      dependencies: ["BuiltinExamples", "BuiltinTemplates", "BuiltinSchemas"],
      swiftSettings: settings
    ),
    .target(name: "SiteWriting", swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "BuiltinFiles", "Checks", "Diagnostics", "DocumentReports", "DocumentSchema", "Fixes", "FrontMatter",
        "HandoverModel", "History", "Markdown", "Pages",
        "SiteWriting", "Templates",
      ],
      swiftSettings: settings
    ),
    .target(
      name: "BatonCommand",
      dependencies: [
        "Checks", "Diagnostics", "DocumentReports", "Fixes", "HandoverModel", "History", "Publishing", "RunReports",
        "SiteWriting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(name: "baton", dependencies: ["BatonCommand"], swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["CCMarkGFM", "Diagnostics", "Markdown", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FrontMatterTests",
      dependencies: ["Diagnostics", "FrontMatter", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Diagnostics", "TestSupport", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PagesTests",
      dependencies: ["BuiltinFiles", "Diagnostics", "HandoverModel", "Pages", "Templates"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ChecksTests",
      dependencies: ["Checks", "Diagnostics", "DocumentSchema", "FrontMatter", "HandoverModel", "Markdown"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FixesTests",
      dependencies: [
        "BuiltinFiles", "Checks", "Diagnostics", "DocumentSchema", "Fixes", "FrontMatter", "HandoverModel", "Markdown",
        "TestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RunReportsTests",
      dependencies: [
        "Checks", "Diagnostics", "HandoverModel", "Publishing", "RunReports", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "HandoverModelTests",
      dependencies: ["Diagnostics", "HandoverModel", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "DocumentSchemaTests",
      dependencies: [
        "BuiltinFiles", "Diagnostics", "DocumentSchema", "FrontMatter", "HandoverModel", "Markdown", "TestSupport",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "BuiltinFiles", "Checks", "Diagnostics", "DocumentReports", "DocumentSchema", "FrontMatter", "HandoverModel",
        "History", "Markdown", "Publishing", "SiteWriting", "TestSupport",
      ],
      exclude: ["Domain", "Fixtures"],
      swiftSettings: settings
    ),
    // A program that writes a site again and again, for a test that kills it.
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
      name: "DrawingsTests",
      dependencies: ["Drawings", "HandoverModel", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "HistoryTests",
      dependencies: ["Diagnostics", "HandoverModel", "History"],
      swiftSettings: settings
    ),
    .testTarget(name: "BuiltinFilesTests", dependencies: ["BuiltinFiles"], swiftSettings: settings),
  ]
)
