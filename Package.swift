// swift-tools-version: 6.1

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "waymark",
  products: [
    .library(name: "Careers", targets: ["Careers"]),
    .executable(name: "waymark", targets: ["waymark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Careers", swiftSettings: strict),
    .systemLibrary(name: "CUnibreak", providers: [.apt(["libunibreak-dev"])]),
    .target(name: "TextLayout", dependencies: ["CUnibreak"], swiftSettings: strict),
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "QRCodes", dependencies: ["CQREncode", "TextLayout"], swiftSettings: strict),
    .target(name: "CheckedYAML", dependencies: ["TextLayout", "Yams"], swiftSettings: strict),
    .target(name: "CSQLiteGuard", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "CheckedSQLite", dependencies: ["CSQLiteGuard", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .target(name: "Finding", dependencies: ["Careers", "TextLayout"], swiftSettings: strict),
    .target(name: "Importers", dependencies: ["Careers", "TextLayout"], swiftSettings: strict),
    .target(name: "Settings", dependencies: ["Careers", "CheckedYAML"], swiftSettings: strict),
    .target(
      name: "Catalogue",
      dependencies: [
        "Careers", "CheckedSQLite", "CheckedYAML", "Finding", "Importers", "TextLayout",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Events", swiftSettings: strict),
    .target(name: "Canvas", dependencies: ["TextLayout"], swiftSettings: strict),
    .target(name: "Typesetting", dependencies: ["Careers", "TextLayout"], swiftSettings: strict),
    .target(name: "Handouts", dependencies: ["Careers", "TextLayout", "Typesetting"], swiftSettings: strict),
    .target(
      name: "App", dependencies: ["Careers", "Events", "Finding", "Handouts", "QRCodes", "TextLayout", "Typesetting"], swiftSettings: strict
    ),
    .target(
      name: "Panes", dependencies: ["App", "Canvas", "Careers", "Events", "Finding", "Handouts", "QRCodes", "TextLayout", "Typesetting"],
      swiftSettings: strict),
    .target(
      name: "SessionFiles",
      dependencies: ["App", "CheckedSQLite", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["Events", "Canvas", "CTerminal", "TextLayout"], swiftSettings: strict),
    .target(name: "CSystem"),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "App", "CSystem", "Careers", "Catalogue", "CheckedYAML", "Events", "Finding", "Handouts", "Importers", "Panes", "QRCodes",
        "SessionFiles", "Settings", "Terminal", "TextLayout", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "waymark-sample",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal"),
    .executableTarget(name: "plain-screen", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "waymark-bench",
      dependencies: [
        "App", "CPseudoTerminal", "Canvas", "Careers", "Catalogue", "Events", "Finding", "Handouts", "Panes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "waymark-soak",
      dependencies: [
        "App", "Canvas", "Events", "TestSupport", "TextLayout", "VirtualTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TestSupport", dependencies: ["Canvas", "TextLayout"], path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "CVirtualTerminal", path: "Tests/CVirtualTerminal", linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "VirtualTerminal", dependencies: ["Canvas", "CVirtualTerminal", "Events"], path: "Tests/VirtualTerminal", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Events", "Terminal", "TestSupport"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .target(
      name: "Sessions",
      dependencies: ["App", "Canvas", "Careers", "Catalogue", "Events", "Finding", "Handouts", "Panes", "TextLayout"],
      path: "Tests/Sessions",
      swiftSettings: strict),
    .testTarget(
      name: "AppTests",
      dependencies: [
        "App", "Canvas", "Careers", "Events", "Finding", "Handouts", "Panes", "SessionSamples", "Sessions", "TextLayout", "Typesetting",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PanesTests",
      dependencies: ["App", "Canvas", "Careers", "Events", "QRCodes", "Sessions", "TestSupport", "VirtualTerminal", "waymark"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(name: "CareersTests", dependencies: ["Careers", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FindingTests",
      dependencies: ["Careers", "Catalogue", "Finding", "Sessions", "TestSupport", "TextLayout", "waymark-sample"],
      exclude: ["queries.tsv"], swiftSettings: strict),
    .testTarget(
      name: "ImportersTests", dependencies: ["Careers", "Catalogue", "CheckedYAML", "Importers", "TestSupport", "TextLayout"],
      swiftSettings: strict),
    .testTarget(name: "QRCodesTests", dependencies: ["QRCodes", "TestSupport", "TextLayout"], swiftSettings: strict),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "Careers", "CheckedSQLite", "CheckedYAML", "Catalogue", "Finding", "TextLayout", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BenchTests", dependencies: ["Canvas", "TestSupport", "VirtualTerminal", "waymark-bench"], swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["Careers", "Catalogue", "Importers", "TestSupport", "waymark-sample"], swiftSettings: strict),
    .target(name: "CPowerCut", path: "Tests/CPowerCut", linkerSettings: [.linkedLibrary("dl")]),
    .executableTarget(
      name: "session-writer", dependencies: ["App", "CPowerCut", "Careers", "SessionFiles", "SessionSamples"],
      path: "Tests/session-writer", swiftSettings: strict),
    .target(
      name: "SessionSamples", dependencies: ["App", "Careers", "TestSupport", "Typesetting"], path: "Tests/SessionSamples",
      swiftSettings: strict),
    .testTarget(
      name: "SessionFilesTests",
      dependencies: [
        "App", "Careers", "SessionFiles", "SessionSamples", "TestSupport", "session-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "Careers", "CheckedYAML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Careers", "Sessions", "TextLayout", "Typesetting"], swiftSettings: strict),
    .testTarget(
      name: "HandoutsTests", dependencies: ["Careers", "Handouts", "Sessions", "Typesetting"], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TextLayout", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Canvas", "Events", "Terminal", "TerminalProbe", "TestSupport", "TextLayout", "VirtualTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "WaymarkTests",
      dependencies: [
        "waymark", "App", "CSystem", "Canvas", "Careers", "Catalogue", "Events", "Finding", "Handouts", "SessionFiles", "SessionSamples",
        "Sessions",
        "Settings",
        "TestSupport", "TextLayout", "Typesetting", "VirtualTerminal",
      ],
      exclude: ["Goldens", "HandoutGoldens"],
      swiftSettings: strict),
  ]
)

// Fuzzers need a compiler that instruments every module for them: Tests/Fuzzing/run builds them apart.
if Context.environment["WAYMARK_FUZZING"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "waymark-fuzz",
      dependencies: [
        "App", "CFuzzer", "Canvas", "Careers", "Catalogue", "CheckedYAML", "Events", "Finding", "Sessions", "Terminal", "TextLayout",
      ],
      path: "Tests/Fuzzing/waymark-fuzz", swiftSettings: strict, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
}
