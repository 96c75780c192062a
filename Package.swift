// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Without this, each generic type is made from its name, and all conformances are searched for those it needs: a third of a start.
  .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// Tests lay thousands of pages out and search thousands of times: what does so is optimised in debug builds, too.
let quick = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// To optimise the tests themselves takes longer than it saves.
let tests = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// Makes the program load sooner and take less memory: it exports no functions, and its 95,000 relative addresses are packed. Packing needs
/// LLVM's linker and glibc 2.36.
let lean = [
  "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
]

let package = Package(
  name: "waymark",
  products: [
    .library(name: "Careers", targets: ["Careers"]),
    .executable(name: "waymark", targets: ["waymark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
  ],
  targets: [
    // The modules, from the bottom up: docs/architecture.md says what each holds.
    .target(name: "Careers", swiftSettings: strict),
    .target(name: "TextLayout", dependencies: ["CUnibreak"], swiftSettings: quick),
    .target(name: "Search", dependencies: ["Careers", "TextLayout"], swiftSettings: quick),
    .target(name: "CheckedYAML", dependencies: ["TextLayout", "Yams"], swiftSettings: quick),
    .target(
      name: "Catalogue",
      dependencies: [
        "CSQLiteGuard", "Careers", "CheckedYAML", "Search", "TextLayout", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: quick),
    .target(name: "Importing", dependencies: ["Careers", "Catalogue", "CheckedYAML", "TextLayout"], swiftSettings: strict),
    .target(name: "Typesetting", dependencies: ["CQREncode", "Careers", "TextLayout"], swiftSettings: quick),
    .target(name: "Canvas", dependencies: ["TextLayout"], swiftSettings: quick),
    .target(name: "Terminal", dependencies: ["CTerminal", "Canvas", "TextLayout"], swiftSettings: strict),
    .target(name: "Interface", dependencies: ["Canvas", "Careers", "Search", "TextLayout", "Typesetting"], swiftSettings: strict),
    .target(name: "SessionFiles", dependencies: ["Interface"], swiftSettings: strict),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "CSystem", "Canvas", "Careers", "Catalogue", "CheckedYAML", "Importing", "Interface", "Search", "SessionFiles", "Terminal",
        "TextLayout", "Typesetting", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(lean, .when(configuration: .release))]),

    // What is C, and what of C libraries Swift sees.
    .systemLibrary(name: "CQREncode", path: "Sources/CShims/CQREncode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CSQLiteGuard", path: "Sources/CShims/CSQLiteGuard", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CSystem", path: "Sources/CShims/CSystem"),
    .target(
      name: "CTerminal", path: "Sources/CShims/CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CUnibreak", path: "Sources/CShims/CUnibreak", providers: [.apt(["libunibreak-dev"])]),

    // Programs beside it: they measure, try and feed the first.
    .executableTarget(
      name: "waymark-sample",
      dependencies: ["Careers", "Catalogue", "CheckedYAML", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/waymark-sample", swiftSettings: strict),
    .executableTarget(
      name: "waymark-bench",
      dependencies: [
        "CPseudoTerminal", "Canvas", "Careers", "Catalogue", "Interface", "Search", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/waymark-bench", swiftSettings: strict),
    .executableTarget(
      name: "waymark-soak",
      dependencies: [
        "Canvas", "Interface", "TestSupport", "TextLayout", "VirtualTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/waymark-soak", swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .executableTarget(
      name: "plain-screen", path: "Tests/plain-screen", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "session-writer", dependencies: ["CPowerCut", "Careers", "Interface", "SessionFiles", "SessionSamples"],
      path: "Tests/session-writer", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Terminal", "TestSupport"], path: "Tests/TerminalProbe", swiftSettings: strict),

    // What tests share.
    .target(name: "TestSupport", dependencies: ["Canvas", "Terminal", "TextLayout"], path: "Tests/TestSupport", swiftSettings: quick),
    .target(name: "CPowerCut", path: "Tests/CPowerCut", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CVirtualTerminal", path: "Tests/CVirtualTerminal", linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "VirtualTerminal", dependencies: ["CVirtualTerminal", "Canvas"], path: "Tests/VirtualTerminal", swiftSettings: quick),
    .target(
      name: "Sessions", dependencies: ["Canvas", "Careers", "Catalogue", "Interface", "Search", "TextLayout", "Typesetting"],
      path: "Tests/Sessions", swiftSettings: quick),
    .target(
      name: "SessionSamples", dependencies: ["Careers", "Interface", "TestSupport", "Typesetting"], path: "Tests/SessionSamples",
      swiftSettings: strict),

    .testTarget(name: "CareersTests", dependencies: ["Careers", "Sessions", "TestSupport"], swiftSettings: tests),
    .testTarget(name: "TextLayoutTests", dependencies: ["TestSupport", "TextLayout"], swiftSettings: tests),
    .testTarget(
      name: "SearchTests", dependencies: ["Careers", "Catalogue", "Search", "Sessions", "TestSupport", "TextLayout", "waymark-sample"],
      exclude: ["queries.tsv"], swiftSettings: tests),
    .testTarget(
      name: "ImportingTests", dependencies: ["Careers", "Catalogue", "CheckedYAML", "Importing", "TestSupport", "TextLayout"],
      swiftSettings: tests),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "Careers", "Catalogue", "CheckedYAML", "Importing", "Search", "TestSupport", "TextLayout",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Careers", "Sessions", "TestSupport", "TextLayout", "Typesetting"], swiftSettings: tests),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport", "TextLayout"], swiftSettings: tests),
    .testTarget(
      name: "TerminalTests", dependencies: ["Canvas", "Terminal", "TerminalProbe", "TestSupport", "TextLayout", "VirtualTerminal"],
      swiftSettings: tests),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Canvas", "Careers", "Interface", "Search", "SessionSamples", "Sessions", "TestSupport", "TextLayout", "Typesetting",
        "VirtualTerminal", "waymark",
      ],
      exclude: ["Goldens"], swiftSettings: tests),
    .testTarget(
      name: "SessionFilesTests",
      dependencies: ["Careers", "Interface", "SessionFiles", "SessionSamples", "TestSupport", "session-writer"], swiftSettings: tests),
    .testTarget(
      name: "WaymarkTests",
      dependencies: [
        "CSystem", "Canvas", "Careers", "Catalogue", "CheckedYAML", "Importing", "Interface", "Search", "SessionFiles", "SessionSamples",
        "Sessions", "TestSupport", "TextLayout", "Typesetting", "VirtualTerminal", "waymark",
      ],
      exclude: ["Goldens", "HandoutGoldens"], swiftSettings: tests),
    .testTarget(
      name: "SampleTests", dependencies: ["Careers", "Catalogue", "Importing", "TestSupport", "waymark-sample"], swiftSettings: tests),
    .testTarget(name: "BenchTests", dependencies: ["Canvas", "TestSupport", "VirtualTerminal", "waymark-bench"], swiftSettings: tests),
  ]
)

// Fuzzers need a compiler that instruments every module for them: Tests/Fuzzing/run builds them apart.
if Context.environment["WAYMARK_FUZZING"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .executableTarget(
      name: "waymark-fuzz",
      dependencies: [
        "CFuzzer", "Canvas", "Careers", "Catalogue", "CheckedYAML", "Interface", "Search", "Sessions", "Terminal", "TextLayout",
      ],
      path: "Tests/Fuzzing/waymark-fuzz", swiftSettings: strict, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
}
