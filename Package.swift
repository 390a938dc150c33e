// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "baton",
  targets: [
    .target(name: "Diagnostics", swiftSettings: settings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .systemLibrary(name: "CCMarkGFM"),
    // Linked statically, extensions first: Debian's releases carry different versions under different sonames.
    .target(
      name: "Markdown",
      dependencies: ["Diagnostics", "CCMarkGFM"],
      swiftSettings: settings,
      linkerSettings: [.linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a")]
    ),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "CCMarkGFM"], swiftSettings: settings),
  ]
)
